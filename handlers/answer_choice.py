"""Which entries a question means: by kind, type, client and owner, and how a pit must stand."""

from collections.abc import Callable, Sequence
from datetime import date

from handlers import pit_clock, standing_in
from handlers.answer_words import days_of
from handlers.commands.questions import ShowAnswer
from handlers.context import Context
from handlers.reading.text import normal
from handlers.reading.when import Range
from store import entries
from store.entries import Entry
from store.moments import Kind

_TOPICS = {
    "move": ("relocation",),
    "new job": ("joining", "appointment", "role"),
    "merger": ("merger or sale",),
    "go-live": ("go-live", "live already", "opening"),
    "departure": ("departure", "leave"),
    "award": ("award", "honour"),
    "birth": ("birth", "due date"),
}


def meant(ctx: Context, command: ShowAnswer, found: Sequence[Entry]) -> list[Entry]:
    """What is left of them by kind, type, client and owner."""
    wishes: list[Callable[[Entry], bool]] = []
    if command.kind and command.kind != Kind.PIT:
        wishes.append(lambda entry: entry.moment.kind == command.kind)
    if command.type:
        wishes.append(lambda entry: _is_type(entry, command.type))
    if command.client:
        wishes.append(lambda entry: entry.client.key == command.client)
    if command.contact:
        wishes.append(lambda entry: entry.contact is not None and entry.contact.key == command.contact)
    if command.unowned:
        wishes.append(lambda entry: entry.owner is None)
    if command.owner:
        wishes.append(lambda entry: entries.owned_by(entry, command.owner))
    if command.mine:
        wishes.append(lambda entry: standing_in.mine(ctx, entry))
    return [entry for entry in found if all(wish(entry) for wish in wishes)]


def _is_type(entry: Entry, type_: str) -> bool:
    """By its topic, or by the word in its own words."""
    topic = entry.moment.topic
    return topic in _TOPICS.get(type_, ()) or type_ in topic or normal(type_) in normal(entry.moment.what)


def stands(ctx: Context, command: ShowAnswer, entry: Entry) -> bool:
    """Whether a pit stands as it was asked, and fell into those days."""
    pit, days = entry.pit, days_of(command)
    if pit is None:
        return False
    if command.cause and entry.moment.cause != command.cause:
        return False
    if command.status == "filled":
        return pit.settled_at is not None and _on(days, pit.settled_at.astimezone(ctx.zone).date())
    if not _on(days, pit.opened_at.astimezone(ctx.zone).date()):
        return False
    if command.status == "overdue":
        return pit_clock.past(ctx, entry)
    return command.status != "open" or (entry.open and entry.unsettled)


def _on(days: Range | None, day: date) -> bool:
    return days is None or (days.first or day) <= day <= (days.last or day)
