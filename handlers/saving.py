"""Save a message as a moment: the form is filled from what it says, and nothing is kept before Save."""

from dataclasses import replace

from handlers import moment_form
from handlers.cards import Answer, Card
from handlers.commands import Command
from handlers.commands.imports import OfferImport
from handlers.commands.moments import RecordMoment, SaveMessage
from handlers.context import Context
from handlers.reading.add import LONGEST, Told, read_add
from handlers.routing import route
from store import clients

ONCE_MORE = "I know who you are now. Choose Save as moment on that message once more, please."


def save(ctx: Context, command: SaveMessage) -> Answer:
    if command.text is None:
        return Card(ONCE_MORE)
    told = read_add(_cut(command.text), ctx.local, ctx.names, ctx.hidden)
    return moment_form.suggested(ctx, replace(_as_form(ctx, told), message=command.message))


def kept(command: Command) -> Command:
    """What may be written down of it while it waits for its asker to be known: no words of others."""
    match command:
        case SaveMessage():
            return replace(command, text=None)
        case OfferImport():
            return replace(command, content="")
        case _:
            return command


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip()}…"


def _as_form(ctx: Context, told: Told) -> RecordMoment:
    """A pit keeps cheer away from the whole client: a guessed one is not proposed."""
    client = clients.get(ctx.session, ctx.sight, told.client_id) if told.client_id else None
    form = moment_form.command(told, client.name if client else told.client_name or "")
    form = replace(form, what=form.what or told.text)
    return replace(form, kind="", cause="") if told.guessed and told.kind == "pit" else form


ROUTES = (route("message.save", SaveMessage, save),)
