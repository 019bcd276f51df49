"""The link to the message in which a moment was said, asked after the click; and whose suggestion it was."""

from dataclasses import dataclass

from handlers.commands.listening import FindLink
from handlers.commands.moments import RecordMoment
from handlers.context import Context, Place, Tools
from handlers.errors import Refused
from handlers.routing import job
from store import entries, moments, suggestions
from store.entries import Entry
from store.suggestions import Asked, Suggestion

WITHDRAWN = "You changed or deleted that message, so I let it go. `/moment add` notes it all the same."
SAVED = "That is saved already. `/moment undo` takes it back."
NOT_YOURS = "That was asked of somebody else."


@dataclass(frozen=True)
class Told:
    """A message, as its platform knows it."""

    place: str
    message: str


def asked(ctx: Context, suggestion: int) -> Suggestion | None:
    """The suggestion that is answered; None when it is so old that nothing is kept of it."""
    row = suggestions.get(ctx.session, ctx.workspace.key, suggestion)
    if row is None:
        return None
    if row.member_id != ctx.me.key:
        raise Refused(NOT_YOURS)
    if row.state == Asked.WITHDRAWN:
        raise Refused(WITHDRAWN)
    if row.state == Asked.SAVED:
        raise Refused(SAVED)
    return row


def settle(ctx: Context, command: RecordMoment) -> None:
    """Its author has pressed Save: from now on neither an edit nor a deletion takes it away."""
    row = asked(ctx, command.suggestion) if command.suggestion else _open_question(ctx, command.message)
    if row:
        row.state = Asked.SAVED


def _open_question(ctx: Context, message: str) -> Suggestion | None:
    """What we asked this member about a message that they now save of their own accord."""
    row = suggestions.of_message(ctx.session, ctx.workspace.key, message) if message else None
    return row if row and row.member_id == ctx.me.key and row.state == Asked.OPEN else None


def mark(ctx: Context, entry: Entry, command: RecordMoment) -> None:
    """The link is looked for once the moment is kept."""
    if command.suggestion or command.message:
        ctx.desk.later(FindLink(entry.moment.key, command.suggestion, command.message))


def gather(ctx: Context, job: FindLink) -> Told | None:
    if job.message:
        return Told(ctx.where, job.message)
    row = suggestions.get(ctx.session, ctx.workspace.key, job.suggestion)
    return Told(row.place, row.message) if row else None


async def think(tools: Tools, told: Told) -> str | None:
    return await tools.platform.link_to(Place(told.place), told.message)


def keep(ctx: Context, job: FindLink, link: str | None) -> None:
    moment = moments.get(ctx.session, ctx.system, job.moment)
    entry = entries.of_moment(ctx.session, ctx.system, job.moment)
    if moment and entry:
        moment.link = link
        ctx.desk.changed(f"moment:{entry.key}")


JOBS = (job("moment.link", FindLink, gather, think, keep),)
