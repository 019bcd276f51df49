"""Whose it is from now on: claimed by the asker, or assigned to somebody."""

from dataclasses import replace

from handlers import handing, moment_card, words
from handlers.cards import Answer, Button, Buttons, Card, Field, Form, Note
from handlers.choosing import chosen
from handlers.commands.moments import AssignMoment, ClaimMoment, Undo
from handlers.commands.ownership import HandOver
from handlers.context import Context
from handlers.errors import Refused
from handlers.people import member_named
from handlers.redrawing import touched
from handlers.routing import route
from store import clients, entries
from store.entries import Entry


def claim(ctx: Context, command: ClaimMoment) -> Card:
    entry = chosen(ctx, command.occurrence, command.text, "Claim", lambda key: ClaimMoment(occurrence=key))
    return entry if isinstance(entry, Card) else _give(ctx, entry, ctx.me.key, "Yours")


def assign(ctx: Context, command: AssignMoment) -> Answer:
    said, _, who = command.text.partition("@")
    said = said.rstrip("< ")  # a platform's mention begins with <@
    if client := None if command.occurrence else handing.client_meant(ctx, said):
        return handing.over(ctx, HandOver(client.key, command.who or who or None))
    entry = chosen(ctx, command.occurrence, said, "Assign", lambda key: AssignMoment(occurrence=key))
    if isinstance(entry, Card):
        return entry
    name = command.who or who
    member = member_named(ctx, name) if name.strip() else None
    if member is None:
        error = f"I do not know {name}. Type the name of a member." if name.strip() else ""
        field = Field("who", "Who takes it", "person", name, required=True, error=error)
        return Form(
            f"Assign {words.cut(words.what(entry), 60)}", (field,), replace(command, occurrence=entry.key)
        )
    return _give(ctx, entry, member.key, f"Assigned to {member.name}")


def _give(ctx: Context, entry: Entry, member_id: int, title: str) -> Card:
    if entry.owner and entry.owner.key == member_id:
        raise Refused(f"That is {entry.owner.name}'s already.")
    inside = clients.inside(ctx.session, ctx.system, entry.client.key)
    if inside and member_id not in inside:
        raise Refused("They cannot see this client, so they cannot own what is there.")
    entry.moment.owner_id = member_id
    touched(ctx, entry.key)
    given = entries.get(ctx.session, ctx.sight, entry.key)
    return moment_card.noted(ctx, given, title=title) if given else _out_of_sight(ctx, entry, title)


def _out_of_sight(ctx: Context, entry: Entry, title: str) -> Card:
    """Who gives away what is private does not see it any more."""
    words_for_it = "It is private: they and those who manage them see it from now on."
    undo = Buttons((Button("Undo", Undo(command=ctx.command)),))
    return Card(f"{title}: {entry.client.name}", (Note(words_for_it), undo), in_place=True)


ROUTES = (
    route("moment.claim", ClaimMoment, claim, says="claim"),
    route("moment.assign", AssignMoment, assign, says="assign"),
)
