"""Whether a peak landed: asked of its owner when it is done, in three words that may be changed."""

from handlers import moment_card, peak_card, peak_row, words
from handlers.cards import Card
from handlers.choosing import by_key
from handlers.commands.peaks import LandPeak
from handlers.context import Context, Post
from handlers.errors import Refused
from handlers.redrawing import touched
from handlers.routing import Subject, route
from store import entries
from store.entries import Entry
from store.moments import Kind
from store.occurrences import State

SUBJECT = "landed"
OPEN = "Say whether it landed when it is done: press Done first."
NONE = "Only a peak lands. `/moment peak Acme: …` plans one."


def land(ctx: Context, command: LandPeak) -> Card:
    """A later press changes it."""
    entry = by_key(ctx, command.occurrence)
    peak = peak_row.of(ctx, entry.moment)
    if peak is None or command.landed not in peak_card.LANDINGS:
        raise Refused(NONE)
    if entry.occurrence.state != State.DONE:
        raise Refused(OPEN)
    if not peak_card.answers_for(ctx, entry):
        raise Refused(f"Only {words.owner(entry.owner)} or a manager can say whether it landed.")
    peak.landed, peak.landed_at, peak.landed_by = command.landed, ctx.now, ctx.me.key
    touched(ctx, entry.key)
    ctx.desk.changed(f"{SUBJECT}:{entry.key}")
    return moment_card.noted(ctx, entry, title="Noted")


def ask(ctx: Context, entry: Entry) -> None:
    """Its owner is asked where a colleague has done it; whoever may answer sees it on the card at once."""
    owner = entry.owner
    if entry.moment.kind != Kind.PEAK or owner is None or peak_card.answers_for(ctx, entry):
        return
    subject = f"{SUBJECT}:{entry.key}"
    ctx.desk.post(Post(f"{subject}:{ctx.command}", owner, subject=subject))


def draw(ctx: Context, occurrence_id: int) -> Card | None:
    entry = entries.get(ctx.session, ctx.sight, occurrence_id)
    return moment_card.shown(ctx, entry) if entry and ctx.member else None


def worth(ctx: Context, occurrence_id: int) -> bool:
    """Not where it was taken back, or has been answered."""
    entry = entries.get(ctx.session, ctx.sight, occurrence_id)
    peak = peak_row.of(ctx, entry.moment) if entry and entry.occurrence.state == State.DONE else None
    return peak is not None and not peak.landed


ROUTES = (route("peak.land", LandPeak, land),)
SUBJECTS = (Subject(SUBJECT, draw, worth=worth),)
