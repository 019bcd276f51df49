"""Cards and forms as the templates draw them: text in runs, and every button with its number."""

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Literal

from bot import figures, wire
from handlers.cards import (
    Attachment,
    Block,
    Button,
    Buttons,
    Card,
    Facts,
    Field,
    FieldKind,
    Item,
    Link,
    Note,
    Picture,
    Quote,
    Table,
    Text,
)
from handlers.commands import Command
from prompts.slots import slots_in

_MARKUP = re.compile(r"(\*\*[^*]+\*\*|`[^`]+`)")
BULLET = "- "


@dataclass(frozen=True)
class Run:
    text: str
    style: Literal["plain", "bold", "code", "slot"] = "plain"


Line = tuple[Run, ...]


@dataclass(frozen=True)
class Lines:
    """Lines one below the other, or the points of a list."""

    lines: tuple[Line, ...]
    bullets: bool = False


@dataclass(frozen=True)
class Key:
    """A button, its number on the card (what a press sends back), and a name that tells what it does."""

    number: int
    label: str
    style: str
    name: str


@dataclass(frozen=True)
class Part:
    """One block; `kind` names the macro that draws it."""

    kind: Literal["text", "note", "quote", "facts", "buttons", "item", "file", "table", "picture"]
    number: int
    text: tuple[Lines, ...] = ()
    pairs: tuple[tuple[Line, Line], ...] = ()
    keys: tuple[Key, ...] = ()
    menu: tuple[Key, ...] = ()
    head: tuple[Line, ...] = ()
    rows: tuple[tuple[Line, ...], ...] = ()
    alt: str = ""


@dataclass(frozen=True)
class Drawing:
    """A card; `sends` are the commands of its buttons, by their numbers."""

    title: Line
    parts: tuple[Part, ...]
    sends: tuple[Command, ...]


def draw(card: Card) -> Drawing:
    sends: list[Command] = []
    parts = tuple(_part(number, block, sends) for number, block in enumerate(card.blocks))
    return Drawing(runs(card.title), parts, tuple(sends))


def runs(text: str) -> Line:
    """`**bold**` and `words to type`; everything else is taken literally."""
    return tuple(_run(piece) for piece in _MARKUP.split(text) if piece)


def widget(kind: FieldKind) -> str:
    """Which control asks for it."""
    match kind:
        case "line" | "date" | "person":
            return "input"
        case "text":
            return "textarea"
        case "choice":
            return "select"
        case "yes-no" | "scale":
            return "radios"


def choices(field: Field) -> tuple[str, ...]:
    """What a control of fixed answers offers; an earlier answer that is no longer offered is kept."""
    if field.kind == "yes-no":
        return ("yes", "no")
    if field.kind == "scale":
        return tuple(str(step) for step in range(1, 8))
    offered = field.options if field.required and field.value else ("", *field.options)
    return offered if field.value in offered else (*offered, field.value)


def _part(number: int, block: Block, sends: list[Command]) -> Part:
    match block:
        case Buttons(items, menu):
            keys = _keys(items, sends)
            return Part("buttons", number, keys=keys, menu=_keys(menu, sends))
        case Item(line, buttons, menu):
            keys = _keys(buttons, sends)
            return Part("item", number, _lines(line), keys=keys, menu=_keys(menu, sends))
        case Facts(pairs):
            return Part("facts", number, pairs=tuple((runs(name), runs(value)) for name, value in pairs))
        case Table(head):
            return Part("table", number, head=_cells(head), rows=tuple(map(_cells, figures.even(block))))
        case Picture(alt=alt):
            return Part("picture", number, alt=alt)
        case Text() | Quote() | Note() | Attachment() | Link():
            return _words(number, block)


def _words(number: int, block: Text | Quote | Note | Attachment | Link) -> Part:
    match block:
        case Text(markdown):
            return Part("text", number, _lines(markdown))
        case Quote(words):
            return Part("quote", number, (Lines((_slots(words),)),))
        case Note(markdown):
            return Part("note", number, _lines(markdown))
        case Attachment(name):
            return Part("file", number, _lines(name))
        case Link(said, address):
            return Part("note", number, (Lines(((Run(f"{said}: {address}"),),)),))


def _cells(words: tuple[str, ...]) -> tuple[Line, ...]:
    return tuple(runs(cell if cell.strip() else figures.NOTHING) for cell in words)


def _keys(buttons: Sequence[Button], sends: list[Command]) -> tuple[Key, ...]:
    first = len(sends)
    sends += [button.sends for button in buttons]
    return tuple(
        Key(first + place, button.label, button.style, f"{zlib.crc32(wire.dump(button.sends).encode()):08x}")
        for place, button in enumerate(buttons)
    )


def _lines(text: str) -> tuple[Lines, ...]:
    grouped = groupby(text.splitlines(), lambda line: line.startswith(BULLET))
    return tuple(
        Lines(tuple(runs(line.removeprefix(BULLET) if bullets else line) for line in lines), bullets)
        for bullets, lines in grouped
    )


def _run(piece: str) -> Run:
    if not _MARKUP.fullmatch(piece):
        return Run(piece)
    return Run(piece[2:-2], "bold") if piece.startswith("*") else Run(piece[1:-1], "code")


def _slots(words: str) -> Line:
    """The words of a draft as they stand, what is still to be filled in marked."""
    slots = slots_in(words)
    pieces = re.split(f"({'|'.join(map(re.escape, slots))})", words) if slots else [words]
    return tuple(Run(piece, "slot" if piece in slots else "plain") for piece in pieces if piece)
