"""What is wrong with rich text, a table or a picture; where the numbers are from stands in block_kit.py."""

from collections.abc import Iterator, Mapping
from typing import Any

from slackblocks import _limits as most

from tests.platforms.block_words import count, keys, seen, short, words

Json = dict[str, Any]

RICH = 3_000  # ours: Slack names no limit for a rich text
STYLES = {"bold", "italic", "strike", "code"}
PIECES = {
    "text": {"type", "text", "style"},
    "link": {"type", "url", "text", "style"},
}  # no mention among them
RICH_TEXTS = {"rich_text_section", "rich_text_quote", "rich_text_preformatted"}


def texts(thing: object) -> Iterator[str]:
    """All that can be read, however deep."""
    if isinstance(thing, Mapping):
        yield from (thing[name] for name in ("text", "url") if isinstance(thing.get(name), str))
        thing = [*thing.values()]
    if isinstance(thing, list):
        for each in thing:
            yield from texts(each)


def rich(block: Json) -> Iterator[str]:
    yield from count("elements", block["elements"], 1, most.MESSAGE_BLOCKS_MAX_ITEMS)
    yield from count("text", "".join(texts(block)), 1, 2 * RICH)
    for part in block["elements"]:
        if part["type"] not in RICH_TEXTS:
            yield f"{part['type']}: unknown"
        yield from count("pieces", part["elements"], 1, RICH)
        yield from seen("rich text", "".join(texts(part)))
        for piece in part["elements"]:
            yield from _piece(piece)


def _piece(piece: Json) -> Iterator[str]:
    yield from keys("piece", piece, PIECES.get(piece["type"], set()))
    yield from words(piece, "text", RICH)
    style = piece.get("style", {"bold": True})
    if not style or set(style) - STYLES or set(style.values()) != {True}:
        yield f"style {style}"
    if piece["type"] == "link" and not piece["url"].startswith("https://"):
        yield "a link that is none"
    yield from short(piece, "url", most.BUTTON_URL_MAX_LENGTH)


def image(block: Json) -> Iterator[str]:
    """A file of Slack's own: without an address."""
    yield from keys("slack_file", block["slack_file"], {"id"})
    yield from seen("alt_text", block["alt_text"])
    yield from short(block, "alt_text", most.IMAGE_ALT_TEXT_MAX_LENGTH)


def table(block: Json) -> Iterator[str]:
    rows = block["rows"]
    yield from count("rows", rows, 1, most.TABLE_ROWS_MAX_ITEMS)
    for row in rows:
        yield from count("cells", row, 1, most.TABLE_COLUMNS_MAX_ITEMS)
        if len(row) != len(rows[0]):
            yield "a row of another length"
        for cell in row:
            yield from (f"cell: {why}" for why in rich(cell))
    yield from count("columns", block["column_settings"], 0, len(rows[0]))
    for column in block["column_settings"]:
        yield from keys("column", column, {"align", "is_wrapped"})
