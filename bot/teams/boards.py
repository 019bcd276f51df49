"""Tables and pictures as Adaptive Cards 1.5 draw them, and how many pictures there is room for."""

from collections.abc import Iterator, Sequence

from bot import charts, figures
from bot.charts import Drawn
from bot.figures import NOTHING
from bot.letters import cut, seen
from bot.teams.fitting import CARD, weight
from bot.teams.paragraphs import note, text
from bot.teams.text import bare, literal, marked, quiet
from bot.teams.wire import Json
from handlers.cards import Card, Picture, Table

COLUMNS = 20  # ours: Teams names none
CELL = 150  # ours
TABLE = 24_000  # ours, bytes: a third of a card
LEAST = 8_000  # bytes: one picture that can be read
ALT = 2_000  # ours: more is not listened to
WIDE: Json = {"msteams": {"width": "Full"}}  # learn.microsoft.com, "Format cards in Teams", full width


def picture(png: bytes, alt: str) -> Json:
    """A press shows it larger. Source: learn.microsoft.com, "Stage view for images in Adaptive Cards"."""
    told = cut(quiet(bare(alt)).strip(), ALT)
    words = told if seen(told) else "…"
    seen_larger = {"msTeams": {"allowExpand": True}}
    return {"type": "Image", "url": charts.data_uri(png), "altText": words, "size": "Stretch", **seen_larger}


def room(card: Card, words: Sequence[Json]) -> int:
    """Bytes left for its pictures beside all words; in a card each weighs two and two thirds as much."""
    frames = sum(weight(picture(b"", each.alt)) for each in charts.pictures(card))
    return max(CARD - weight(list(words)) - frames, LEAST) * 3 // 8


def hung(card: Card, words: Sequence[Json], drawn: Drawn) -> Drawn:
    """As many as there is room for beside all words, which a reader needs more."""
    room, kept = CARD - weight(list(words)), dict[Picture, bytes]()
    for shown, png in drawn.items():
        room -= weight(picture(png, shown.alt)) * card.blocks.count(shown)
        if room < 0:
            break
        kept[shown] = png
    return kept


def table(shown: Table) -> list[Json]:
    """What is left out is counted."""
    rows = [_row(row) for row in (shown.head, *figures.even(shown))]
    kept = list(_first(rows))
    left_out = len(rows) - len(kept)
    board = {
        "type": "Table",
        "firstRowAsHeaders": True,
        "showGridLines": True,
        "columns": [_column(number) for number in range(len(shown.head[:COLUMNS]))],
        "rows": kept,
    }
    more = f"… and {left_out} more {'row' if left_out == 1 else 'rows'}."
    return [board, *(note(more) if left_out else [])]


def wide(body: Sequence[Json]) -> Json:
    """What is looked at in columns has the whole width of the chat."""
    return WIDE if any(part["type"] in ("Table", "Image") for part in body) else {}


def _first(rows: Sequence[Json]) -> Iterator[Json]:
    """The head always."""
    room = TABLE
    for number, row in enumerate(rows):
        room -= weight(row)
        if number and room < 0:
            return
        yield row


def _column(number: int) -> Json:
    """Names to the left, figures to the right."""
    return {"width": 1, "horizontalCellContentAlignment": "Right"} if number else {"width": 2}


def _row(cells: Sequence[str]) -> Json:
    return {"type": "TableRow", "cells": [_cell(words) for words in cells[:COLUMNS]]}


def _cell(words: str) -> Json:
    shown = marked(cut(words, CELL)) if seen(bare(words)) else literal(NOTHING)
    return {"type": "TableCell", "items": [text(shown if seen(shown) else NOTHING)]}
