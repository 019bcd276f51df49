"""What a handler answers with: a card, or a form. Each platform draws them in its own way."""

from dataclasses import dataclass
from typing import Literal

from handlers.commands import Command


@dataclass(frozen=True)
class Button:
    """A button holds the command it will send, so no action id is ever written by hand."""

    label: str
    sends: Command
    style: Literal["plain", "primary", "danger"] = "plain"


@dataclass(frozen=True)
class Text:
    """`**bold**` is the only markup; what a person typed is always taken literally by the renderers."""

    markdown: str


@dataclass(frozen=True)
class Quote:
    """Words to be used as they stand: a draft. `machine`: as we wrote them, by a model or the composer."""

    text: str
    machine: bool = False


@dataclass(frozen=True)
class Note:
    """Small grey text."""

    markdown: str


@dataclass(frozen=True)
class Facts:
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class Buttons:
    """A menu for the rarer ones, as in an item."""

    items: tuple[Button, ...]
    menu: tuple[Button, ...] = ()


@dataclass(frozen=True)
class Item:
    """What belongs to one thing stays together: its line, its buttons, and a menu for the rarer ones."""

    text: str
    buttons: tuple[Button, ...] = ()
    menu: tuple[Button, ...] = ()


@dataclass(frozen=True)
class Attachment:
    """A text file. Only a card that is drawn when it is sent holds one: its content is kept nowhere."""

    name: str
    content: str


@dataclass(frozen=True)
class Link:
    """Where something can be found; an address the platform gave us, not what a person typed."""

    text: str
    address: str


@dataclass(frozen=True)
class Table:
    """Figures in rows, the first column names them; a long table is a file."""

    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Series:
    """The values of one thing, one for each label; None where there is nothing on record."""

    name: str
    values: tuple[float | None, ...]


@dataclass(frozen=True)
class Picture:
    """A chart, drawn from these figures when it is sent; `alt` says in words what it shows.

    `goal`: a line at this height, where something is aimed at.
    """

    name: str  # of its file
    kind: Literal["bars", "stacked", "line"]
    title: str
    labels: tuple[str, ...]
    series: tuple[Series, ...]
    alt: str
    goal: float | None = None


Block = Text | Quote | Note | Facts | Buttons | Item | Attachment | Link | Table | Picture


@dataclass(frozen=True)
class Card:
    """`in_place`: the answer to a press takes the place of the card that was pressed.

    `again`: the command that shows it once more, where that is not the one that was asked.
    `more`: the command that shows the rest, where a platform cannot show all of it.
    """

    title: str
    blocks: tuple[Block, ...] = ()
    in_place: bool = False
    again: Command | None = None
    more: Command | None = None


FieldKind = Literal["line", "text", "date", "choice", "person", "yes-no", "scale"]


@dataclass(frozen=True)
class Field:
    """A question in a form; its name is the name of the command's field it fills.

    A date is typed in words; its options, if any, are named lengths that may be typed instead.
    """

    name: str
    label: str
    kind: FieldKind = "line"
    value: str = ""
    required: bool = False
    error: str = ""
    options: tuple[str, ...] = ()
    hint: str = ""


@dataclass(frozen=True)
class Form:
    """Sends a command with some of its fields already set and the others as they were typed."""

    title: str
    fields: tuple[Field, ...]
    sends: Command
    submit: str = "Save"


Answer = Card | Form
