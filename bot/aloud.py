"""What is on a card in words: for screen readers, notifications, and where no card can be shown."""

from collections.abc import Callable

from bot import figures
from handlers.cards import (
    Attachment,
    Block,
    Buttons,
    Facts,
    Item,
    Link,
    Note,
    Picture,
    Quote,
    Table,
    Text,
)


def words(block: Block, bare: Callable[[str], str]) -> str:
    """`bare` takes our own markup away, as far as nothing reads it there."""
    match block:
        case Text(said) | Note(said) | Item(said):
            return bare(said).strip("\n")
        case Quote(said) | Attachment(said):
            return said
        case Facts(pairs):
            return _facts(pairs, bare)
        case Link(said, address):
            return f"{said}: {address}"
        case Table() | Picture():
            return bare(figures.told(block)).strip("\n")
        case Buttons():
            return ""


def _facts(pairs: tuple[tuple[str, str], ...], bare: Callable[[str], str]) -> str:
    return "\n".join(f"{bare(name)}: {bare(value)}" for name, value in pairs)
