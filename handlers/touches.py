"""Touches: a contact with a client is noted, resets the clock, and may be rated in two presses."""

import re
from collections.abc import Sequence
from datetime import timedelta

from handlers import acting, touch_card
from handlers.cards import Answer, Card, Field, Form
from handlers.commands.touches import RateTouch, RecordFeeling, RecordTouch, RecordValues
from handlers.context import Context
from handlers.errors import Refused
from handlers.people import client_said
from handlers.reading.advocacy import advocacy
from handlers.reading.kinds import judge
from handlers.reading.text import normal
from handlers.redrawing import spoken_with
from handlers.routing import route
from store import contacts, entries, facts, touches
from store.clients import Client
from store.contacts import Contact
from store.drafts import Draft
from store.entries import Entry
from store.facts import Fact
from store.moments import Kind
from store.occurrences import State
from store.touches import Touch

SCALE = range(1, 8)
NEAR = timedelta(days=7)  # a transition so far ahead is spoken of already
A_WEEK = timedelta(days=7)  # nobody is asked twice in it how one client felt
TELLING = 4  # letters of a word that can name an event
_RATED = re.compile(
    r"^(?P<head>.*?)\s+(?P<felt>\d+)(?:\s+solved\s+(?P<solved>\d+))?\s*(?::\s*(?P<text>.*))?$", re.S
)
_HEAD = re.compile(r"^(?P<head>[^:–—]{1,80}?)\s*(?::(?!\d)|\s[-–—]\s|–|—)\s*(?P<text>.*)$", re.S)


def touch(ctx: Context, command: RecordTouch) -> Answer:
    client, text = _who(ctx, command.client, command.text)
    errors = _rating_errors(command)
    if client is None or errors or not (text or command.felt):
        return form(command, client, errors)
    rating = (_number(command.felt), _number(command.solved))
    return _keep(ctx, client, text, rating, command.contact)


def felt(ctx: Context, command: RecordFeeling) -> Answer:
    match = _RATED.match(command.text.strip())
    if match is None:
        return form(RecordTouch(command.text), None, {})
    asked = RecordTouch(match["text"] or "", match["head"], "", match["felt"] or "", match["solved"] or "")
    client, _ = _who(ctx, asked.client, "")
    if errors := _rating_errors(asked):
        raise Refused(f"{' '.join(errors.values())} Such as: felt Acme 5 solved 6.")
    if client is None:
        return form(asked, None, {})
    return _keep(ctx, client, asked.text.strip(), (_number(asked.felt), _number(asked.solved)), "")


def rate(ctx: Context, command: RateTouch) -> Card:
    row = touches.get(ctx.session, ctx.sight, command.touch)
    if row is None:
        raise Refused("That touch is not here any more.")
    row.felt, row.solved = command.felt or row.felt, command.solved or row.solved
    ctx.session.flush()
    return touch_card.rated(ctx, row)


def values(ctx: Context, command: RecordValues) -> Answer:
    """Each with who said it and when; drafts lean on them."""
    client, text = _who(ctx, "", command.text)
    told = [value.strip(" .") for value in re.split(r"[,;\n]", text) if value.strip(" .")]
    if client is None or not told:
        raise Refused("Say whose, and what matters to them: `values Acme: punctuality, family ownership`.")
    for value in told:
        row = Fact(workspace_id=ctx.workspace.key, client_id=client.key, text=value, on=ctx.today)
        row.said_by, row.source = ctx.me.key, facts.VALUES
        facts.add(ctx.session, row)
    return touch_card.values(ctx, client)


def _keep(
    ctx: Context, client: Client, text: str, rating: tuple[int | None, int | None], contact: str
) -> Card:
    judged = judge(text) if text else None
    person = _person(ctx, client, contact or text)
    row = Touch(workspace_id=ctx.workspace.key, client_id=client.key, text=text, by=ctx.me.key, at=ctx.now)
    row.contact_id, row.sensitive = person.key if person else None, bool(judged and judged.sensitive)
    row.felt, row.solved = rating
    row.advocacy = advocacy(text)
    _add(ctx, row)
    ended = [entry for entry in _open(ctx, client) if _ends(ctx, entry, person, text)]
    for entry in ended:
        acting.close(ctx, entry, State.DONE)
    return touch_card.noted(ctx, row, client, ended)


def of_draft(ctx: Context, draft: Draft, entry: Entry) -> None:
    """To send words is a touch too; after a pit nobody asks for marks."""
    row = Touch(workspace_id=ctx.workspace.key, client_id=entry.client.key, by=ctx.me.key, at=ctx.now)
    row.contact_id, row.draft_id = entry.contact.key if entry.contact else None, draft.key
    row.sensitive = entry.moment.secret
    _add(ctx, row, asks=entry.moment.kind != Kind.PIT)


def _add(ctx: Context, row: Touch, *, asks: bool = True) -> None:
    row.asked = asks and not touches.asked_since(ctx.session, ctx.sight, row.client_id, ctx.now - A_WEEK)
    touches.add(ctx.session, row)
    spoken_with(ctx, row.client_id)


def _open(ctx: Context, client: Client) -> Sequence[Entry]:
    found = entries.open_at_client(ctx.session, ctx.sight, client.key)
    return [entry for entry in found if entry.moment.kind != Kind.PIT]


def _ends(ctx: Context, entry: Entry, person: Contact | None, text: str) -> bool:
    """The contact's transitions that are spoken of and past milestones; and the event that is named."""
    on = entry.occurrence.on
    if on is not None and on > ctx.today + NEAR:
        return False
    if person and entry.contact and entry.contact.key == person.key:
        past = on is None or on <= ctx.today
        return entry.moment.kind == Kind.TRANSITION or past or _named(entry, text)
    return _named(entry, text)


def _named(entry: Entry, text: str) -> bool:
    """Whether the words that tell this event from others stand in the text."""
    of_person = normal(f"{entry.contact.name if entry.contact else ''} {entry.client.name}").split()
    telling = [w for w in normal(entry.moment.what).split() if len(w) >= TELLING and w not in of_person]
    said = set(normal(text).split())
    return bool(telling) and sum(word in said for word in telling) * 2 >= len(telling)


def _person(ctx: Context, client: Client, text: str) -> Contact | None:
    """The one contact of this client that is named, by whole name or by first name."""
    said = f" {normal(text)} "
    people = contacts.of_client(ctx.session, ctx.sight, client.key)
    whole = [person for person in people if f" {normal(person.name)} " in said]
    first = [person for person in people if f" {normal(person.name).split()[0]} " in said]
    found = whole or first
    return found[0] if len(found) == 1 else None


def _who(ctx: Context, name: str, text: str) -> tuple[Client | None, str]:
    """The client, and what is told of it: `Acme: called Jane`; or a client named anywhere in the line."""
    if name.strip():
        return client_said(ctx, name), text.strip()
    match = _HEAD.match(text.strip())
    client = client_said(ctx, match["head"]) if match else None
    if match and client:
        return client, match["text"].strip()
    return client_said(ctx, text), text.strip()


def _rating_errors(command: RecordTouch) -> dict[str, str]:
    told = {"felt": command.felt.strip(), "solved": command.solved.strip()}
    return {name: "From 1 to 7." for name, value in told.items() if value and _number(value) is None}


def _number(value: str) -> int | None:
    plain = value.strip()
    return int(plain) if plain.isdecimal() and int(plain) in SCALE else None


def form(command: RecordTouch, client: Client | None, errors: dict[str, str]) -> Form:
    name = client.name if client else command.client.strip()
    unknown = "" if client or not name else f"I do not know {name}. Which client is it?"
    scale = tuple(str(number) for number in SCALE)
    wrong = [errors.get(name, "") for name in ("felt", "solved")]
    fields = (
        Field("client", "Client", value=name, required=True, error=unknown),
        Field("contact", "Contact", value=command.contact),
        Field("text", "What was it about", "text", command.text),
        Field("felt", "How they felt, 1 to 7", "scale", command.felt, error=wrong[0], options=scale),
        Field("solved", "How far it helped, 1 to 7", "scale", command.solved, error=wrong[1], options=scale),
    )
    return Form("A touch", fields, command, submit="Save")


ROUTES = (
    route("touch.record", RecordTouch, touch, says="touch"),
    route("touch.felt", RecordFeeling, felt, says="felt"),
    route("touch.rate", RateTouch, rate),
    route("client.values", RecordValues, values, says="values"),
)
