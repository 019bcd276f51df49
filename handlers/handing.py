"""Hand over a client: all that its owner has there goes to somebody else."""

import re

from handlers import words
from handlers.cards import Answer, Button, Buttons, Card, Field, Form, Note
from handlers.commands.moments import Undo
from handlers.commands.ownership import HandOver
from handlers.context import Context, Post
from handlers.errors import Refused
from handlers.people import member_named
from handlers.redrawing import touched
from handlers.routing import route
from store import clients, entries, members
from store.clients import Client
from store.members import Member

ALL = re.compile(r"^(?:all|everything)(?:\s+(?:of|at))?\s+", re.IGNORECASE)


def client_meant(ctx: Context, said: str) -> Client | None:
    """The client that these words name, if they name nothing else."""
    whole = said.strip().strip(" :,")
    name = ALL.sub("", whole)
    for called in (whole, name):
        if found := clients.by_name(ctx.session, ctx.sight, called):
            return found
    for mention in ctx.names.find(name, ctx.hidden):
        if len(mention.clients) == 1 and name[mention.start : mention.end] == name:
            return clients.get(ctx.session, ctx.sight, mention.clients[0])
    return None


def over(ctx: Context, command: HandOver) -> Answer:
    client = clients.get(ctx.session, ctx.sight, command.client)
    if client is None:
        raise Refused("That client is not here any more.")
    name = (command.who or "").strip()
    member = member_named(ctx, name) if name else None
    if member is None:
        error = f"I do not know {name}. Type the name of a member." if name else ""
        field = Field("who", "Who takes it", "person", name, required=True, error=error)
        return Form(f"Hand over {words.cut(client.name, 60)}", (field,), command, "Hand over")
    _may_give(ctx, client, member)
    moved = words.count(_give(ctx, client, member), "open moment")
    if member.key != ctx.me.key:
        news = Card(f"{ctx.me.name} handed {client.name} over to you", (Note(f"With {moved}."),))
        ctx.desk.post(Post(f"handed:{client.key}:{ctx.command}", member, card=news))
    back = (Button("Back to the list", command.back),) if command.back else ()
    undo = Buttons((Button("Undo", Undo(command=ctx.command)), *back))
    note = Note(f"The client is {member.name}'s now, with {moved}.")
    return Card(f"Handed over to {member.name}: {client.name}", (note, undo), in_place=True)


def _may_give(ctx: Context, client: Client, member: Member) -> None:
    owner = members.get(ctx.session, ctx.workspace.key, client.owner_id or 0)
    if owner and owner.key == member.key:
        raise Refused(f"{client.name} is {owner.name}'s already.")
    if owner and owner.key != ctx.me.key and not ctx.sight.leads(owner.key):
        raise Refused(f"Only {owner.name} or their manager can hand over {client.name}.")
    inside = clients.inside(ctx.session, ctx.system, client.key)
    if inside and member.key not in inside:
        raise Refused("They cannot see this client, so they cannot own it.")


def _give(ctx: Context, client: Client, member: Member) -> int:
    """How many open moments go along; what others claimed, or told while nobody owned it, stays theirs."""
    before, moved = client.owner_id, 0
    for entry in entries.open_at_client(ctx.session, ctx.system, client.key):
        goes = entry.belongs_to == before
        entry.moment.owner_id = None if goes else entry.belongs_to
        moved += goes
        touched(ctx, entry.key)
    client.owner_id = member.key
    ctx.session.flush()
    return moved


ROUTES = (route("client.hand_over", HandOver, over),)
