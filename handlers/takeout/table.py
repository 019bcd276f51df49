"""An export as CSV: the columns of a moments list; who has no moment yet gets a row of their own."""

import csv
import io
from collections.abc import Iterator, Sequence

from handlers.context import Context
from handlers.takeout.records import Record, when
from store.entries import Entry

COLUMNS = tuple("client contact kind what when recurs owner private".split())
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what makes a spreadsheet reckon
Cells = tuple[str, ...]


def write(ctx: Context, records: Sequence[Record]) -> str:
    file = io.StringIO(newline="")
    rows = csv.writer(file)
    rows.writerow(COLUMNS)
    for record in records:
        rows.writerows([harmless(cell) for cell in cells] for cells in _rows(record))
    return file.getvalue()


def _rows(record: Record) -> Iterator[Cells]:
    told = [happenings[-1] for happenings in record.moments]
    named = {entry.contact.key for entry in told if entry.contact}
    quiet = [contact.name for contact in record.contacts if contact.key not in named]
    yield from (_moment(entry) for entry in told)
    yield from (_nothing(record, name) for name in quiet)
    if not told and not quiet:
        yield _nothing(record, "")


def _moment(entry: Entry) -> Cells:
    moment, contact = entry.moment, entry.contact.name if entry.contact else ""
    owner = entry.owner.name if entry.owner else ""
    private = "yes" if moment.secret else "no"
    what = (moment.kind, moment.what, when(entry), moment.recurs)
    return (entry.client.name, contact, *what, owner, private)


def _nothing(record: Record, contact: str) -> Cells:
    return (record.client.name, contact, "", "", "", "", record.owner, "")


def harmless(cell: str) -> str:
    """A quote before it, and it is text to every spreadsheet."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell
