"""A report as CSV: every figure of its tables, and what was missed by name."""

import csv
import io
from collections.abc import Iterator

from handlers import words
from handlers.context import Context
from handlers.report_figures import Figures
from handlers.report_tables import NONE, Section, sections
from handlers.takeout.table import harmless

COLUMNS = ("section", "figure", "value")
Row = tuple[str, str, str]


def write(ctx: Context, of: Figures) -> str:
    file = io.StringIO(newline="")
    rows = csv.writer(file)
    rows.writerow(COLUMNS)
    told = [row for section in sections(of) for row in _figures(section)]
    rows.writerows([harmless(cell) for cell in row] for row in (*told, *_missed(ctx, of)))
    return file.getvalue()


def _figures(section: Section) -> Iterator[Row]:
    for table in section.tables:
        for name, *values in table.rows:
            for column, value in zip(table.head[1:], values, strict=True):
                yield section.title, f"{name}: {column}", "" if value == NONE else value


def _missed(ctx: Context, of: Figures) -> Iterator[Row]:
    for entry in of.moments.missed:
        on = entry.occurrence.on.isoformat() if entry.occurrence.on else ""
        yield "Missed by name", f"{entry.client.name}: {words.what(entry)}", on
