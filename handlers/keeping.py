"""What can be pressed where a client has not heard from us for long: note a touch, or put it off."""

from dataclasses import replace

from handlers import touches, words
from handlers.acting import one_day, until_form
from handlers.cards import Answer, Button, Buttons, Card, Form, Note
from handlers.commands.moments import Undo
from handlers.commands.touches import PutOffTouch, RecordTouch, TouchClient
from handlers.context import Context
from handlers.errors import Refused
from handlers.moment_words import unusable
from handlers.reading.dates import read_when
from handlers.reading.when import On
from handlers.redrawing import spoken_with
from handlers.routing import route
from handlers.standing_in import may_steer_client
from store import clients
from store.clients import Client

GONE = "That client is not here any more. `/moment client` shows who is."


def touch(ctx: Context, command: TouchClient) -> Form:
    client = _client(ctx, command.client)
    return touches.form(RecordTouch(client=client.name), client, {})


def put_off(ctx: Context, command: PutOffTouch) -> Answer:
    client = _client(ctx, command.client)
    may_steer_client(ctx, client)
    if command.until is None:
        return _form(command, "")
    day = one_day(read_when(command.until, ctx.local))
    if not isinstance(day, On) or day.day <= ctx.today:
        return _form(command, unusable(day, command.until) or "That day is not to come. Until which day?")
    client.put_off_until = day.day
    spoken_with(ctx, client.key)
    until = words.day(day.day, ctx.today, ctx.locale)
    undo = Buttons((Button("Undo", Undo(command=ctx.command)),))
    note = Note("Until then I do not say how long it has been. A touch counts at once.")
    return Card(f"Snoozed until {until}: {client.name}", (note, undo), in_place=True)


def _client(ctx: Context, key: int) -> Client:
    client = clients.get(ctx.session, ctx.sight, key)
    if client is None:
        raise Refused(GONE)
    return client


def _form(command: PutOffTouch, error: str) -> Form:
    return until_form(replace(command, until=None), command.until or "", error)


ROUTES = (
    route("touch.of", TouchClient, touch, reads=True),
    route("touch.put_off", PutOffTouch, put_off),
)
