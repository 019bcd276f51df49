"""Long work in slices: a command that is not through yet is asked again, in a transaction of its own."""

from dataclasses import dataclass

from handlers.cards import Card


@dataclass(frozen=True)
class Unfinished(Card):
    """What was done stays; others come in between. It is never shown: the last slice gives the answer."""
