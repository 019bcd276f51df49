"""What the words after `list` narrow it to: a kind, a client, days, or what nobody owns."""

from datetime import date

from handlers.commands.lists import ListMoments, ShowUpcoming
from handlers.context import Context
from handlers.reading.dates import read_range
from handlers.reading.when import Range
from store.entries import Entry

UNOWNED = "unowned"  # typed where a kind may stand
KINDS = {"milestone", "transition", "pit", "peak", "milestones", "transitions", "pits", "peaks", UNOWNED}


def kind_in(command: ListMoments) -> tuple[str, str]:
    """What is left of the words, and the kind in them."""
    words_typed = command.text.split()
    kind = next((word.lower() for word in words_typed if word.lower() in KINDS), "")
    rest = " ".join(word for word in words_typed if word.lower() != kind)
    return rest, command.kind or kind.removesuffix("s")


def client_in(ctx: Context, command: ListMoments, rest: str) -> tuple[int, str]:
    """The client named in the words, and what is left of them."""
    if command.client or not rest:
        return command.client, rest
    for mention in ctx.names.find(rest, ctx.hidden):
        if len(mention.clients) == 1:
            return mention.clients[0], f"{rest[: mention.start]} {rest[mention.end :]}".strip(" :,")
    return 0, rest


def is_kind(entry: Entry, kind: str) -> bool:
    if kind == UNOWNED:
        return entry.owner is None
    return not kind or entry.moment.kind == kind


def inside(entry: Entry, within: Range) -> bool:
    on = entry.occurrence.on
    return on is not None and (within.first or on) <= on <= (within.last or on)


def days_in(ctx: Context, command: ShowUpcoming | ListMoments) -> Range | None:
    """The days that were typed, now or for the page before."""
    if command.first or command.last:
        return Range(iso(command.first), iso(command.last))
    said = command.text.strip()
    return read_range(said, ctx.local) if said else None


def ends(within: Range | None) -> dict[str, str]:
    """As they travel in a button."""
    first, last = (within.first, within.last) if within else (None, None)
    return {"first": first.isoformat() if first else "", "last": last.isoformat() if last else ""}


def iso(day: str) -> date | None:
    return date.fromisoformat(day) if day else None
