"""A long list, ten at a time: how many more there are, and the button that shows the next ones."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from handlers.cards import Block, Button, Buttons, Card, Note
from handlers.commands import Command

PAGE = 10
NARROW = "narrow it by client or days."

T = TypeVar("T")


def listed(
    title: str, things: Sequence[T], show: Callable[[T], Block], page: int, more: Command | None
) -> Card:
    return Card(title, blocks(things, show, page, more))


def blocks(
    things: Sequence[T], show: Callable[[T], Block], page: int, more: Command | None, label: str = "More"
) -> tuple[Block, ...]:
    """Of a list that became shorter since its button was drawn, the last page."""
    start = min(page, max(len(things) - 1, 0) // PAGE) * PAGE
    shown, left = [show(thing) for thing in things[start : start + PAGE]], len(things) - start - PAGE
    if left <= 0:
        return tuple(shown)
    if more is None:
        return (*shown, Note(f"{left} more; {NARROW}"))
    return (*shown, Note(f"{left} more"), Buttons((Button(label, more),)))
