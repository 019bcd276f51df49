"""Take out what the asker may see, as a file that comes in their direct message."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import NamedTuple

from handlers.cards import Attachment, Button, Buttons, Card, Note
from handlers.commands.exports import Export
from handlers.context import Context, Post
from handlers.routing import Subject, route
from handlers.takeout import ics, records, table, tree
from handlers.takeout.records import Record


class Format(NamedTuple):
    label: str
    write: Callable[[Context, Sequence[Record]], str]
    holds: str


FORMATS = {
    "csv": Format("CSV", table.write, "Your clients and their moments, a row each."),
    "json": Format("JSON", tree.write, "Your clients, their people and moments, and how each stands."),
    "ics": Format(
        "Calendar (ICS)",
        ics.write,
        "The days that are to come. What is sensitive or private stands there without words.",
    ),
}
ALSO = {"calendar": "ics", "ical": "ics", "icalendar": "ics", "spreadsheet": "csv"}


def export(ctx: Context, command: Export) -> Card | None:
    """It is written when it is sent, and kept nowhere."""
    asked = command.format or command.text.strip(" .").casefold()
    chosen = ALSO.get(asked, asked)
    if chosen not in FORMATS:
        return _choice(command.text.strip())
    ctx.desk.post(Post(f"export:{ctx.command}", ctx.me, subject=f"export.{chosen}:{ctx.me.key}"))
    # In the direct message itself the file is the answer.
    return Card("Your file is in our direct message", in_place=True) if ctx.room else None


def draw(format: str, ctx: Context, member_id: int) -> Card | None:
    """With the eyes that its reader has when it leaves."""
    if ctx.member is None or ctx.member.id != member_id:
        return None
    label, write, holds = FORMATS[format]
    file = Attachment(f"moments-{ctx.today}.{format}", write(ctx, records.of_asker(ctx)))
    note = f"{holds} It holds what you may see; what is silent for now is left out."
    return Card(f"Your export: {label}", (Note(note), file))


def _choice(asked: str) -> Card:
    title = f"I cannot write “{asked}”. I write CSV, JSON and ICS" if asked else "Which file would you like?"
    buttons = (Button(format.label, Export(format=name)) for name, format in FORMATS.items())
    return Card(title, (Note("It comes in our direct message, to you alone."), Buttons(tuple(buttons))))


ROUTES = (route("export", Export, export, says="export"),)
SUBJECTS = tuple(Subject(f"export.{format}", partial(draw, format)) for format in FORMATS)
