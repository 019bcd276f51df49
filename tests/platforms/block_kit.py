"""A strict reader of Block Kit: everything that is wrong with a message, a modal or a Home, in words.

Numbers are those of slackblocks, a table that others keep, where it has them. What it does not have is from
docs.slack.dev, reference of blocks, block elements, composition objects and views, unless said otherwise.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from slackblocks import _limits as most

from tests.platforms.block_elements import ACTING, ASKING, acting, element
from tests.platforms.block_rich import image, rich, table
from tests.platforms.block_rich import texts as texts
from tests.platforms.block_words import ANY, calls, count, keys, maybe, short, text, words

Json = dict[str, Any]

TEXT = 40_000  # of a message; what is longer Slack cuts
ALL_TEXT = 13_000  # slackapi/bolt-js#2867: a message of so much is refused
VIEW = 250_000  # bytes: views.open, error view_too_large
BLOCKS = {
    "header": {"text"},
    "section": {"text", "fields", "accessory"},
    "rich_text": {"elements"},
    "context": {"elements"},
    "actions": {"elements"},
    "context_actions": {"elements"},
    "input": {"label", "element", "hint", "optional"},
    "divider": set[str](),
    "image": {"slack_file", "alt_text"},
    "table": {"rows", "column_settings"},
}
TABLES = 1  # in a message, and none in a view: vercel/chat#194; Slack's blocks.json names messages and Homes
VIEWS = {
    "modal": {"title", "submit", "close", "notify_on_close", "clear_on_close"},
    "home": set[str](),
}


def in_message(message: Json) -> list[str]:
    """What `chat.postMessage` is sent, or answers a command."""
    return [*words(message, "text", TEXT), *calls(message["text"]), *in_blocks(message["blocks"])]


def in_blocks(blocks: Sequence[Json]) -> list[str]:
    """The blocks of a message."""
    wrong = _blocks(blocks, most.MESSAGE_BLOCKS_MAX_ITEMS)
    length = sum(len(words) for words in texts(blocks))
    tables = sum(block["type"] == "table" for block in blocks)
    return [
        *wrong,
        *([f"all text: {length} > {ALL_TEXT}"] if length > ALL_TEXT else []),
        *([f"{tables} tables"] if tables > TABLES else []),
    ]


def in_view(view: Json) -> list[str]:
    asks = any(block["type"] == "input" for block in view["blocks"])
    bar = (("title", most.VIEW_TITLE_MAX_LENGTH), ("submit", most.VIEW_SUBMIT_MAX_LENGTH))
    known = {"type", "blocks", "private_metadata", "callback_id", "external_id", *VIEWS[view["type"]]}
    return [
        *keys("view", view, known),
        *(
            w
            for name, limit in (*bar, ("close", most.VIEW_CLOSE_MAX_LENGTH))
            for w in maybe(view, name, limit)
        ),
        *short(view, "private_metadata", most.VIEW_PRIVATE_METADATA_MAX_LENGTH),
        *short(view, "callback_id", most.VIEW_CALLBACK_ID_MAX_LENGTH),
        *short(view, "external_id", most.VIEW_EXTERNAL_ID_MAX_LENGTH),
        *(["view: a modal has a title"] if view["type"] == "modal" and not view.get("title") else []),
        *(["view: what asks has a submit"] if asks and not view.get("submit") else []),
        *(["view: too large"] if len(json.dumps(view).encode()) > VIEW else []),
        *_blocks(view["blocks"], most.VIEW_BLOCKS_MAX_ITEMS),
        *("a table" for block in view["blocks"] if block["type"] == "table"),
    ]


def _blocks(blocks: Sequence[Json], limit: int) -> list[str]:
    named = [block["block_id"] for block in blocks if "block_id" in block]
    doubled = [f"block_id {name}: twice" for name in set(named) if named.count(name) > 1]
    wrong = [f"{block['type']}: {why}" for block in blocks for why in _block(block)]
    return [*count("blocks", blocks, 1, limit), *doubled, *wrong]


def _block(block: Json) -> Iterator[str]:
    yield from keys("block", block, {"type", "block_id", *BLOCKS.get(block["type"], ())})
    yield from short(block, "block_id", most.BLOCK_ID_MAX_LENGTH)
    yield from READERS.get(block["type"], _unknown)(block)


def _unknown(block: Json) -> Iterator[str]:
    yield "unknown"


def _header(block: Json) -> Iterator[str]:
    yield from text(block, "text", most.HEADER_TEXT_MAX_LENGTH)


def _context(block: Json) -> Iterator[str]:
    yield from count("elements", block["elements"], 1, most.CONTEXT_ELEMENTS_MAX_ITEMS)
    for each in block["elements"]:
        yield from text({"text": each}, "text", most.TEXT_MAX_LENGTH, ANY)


def _actions(block: Json) -> Iterator[str]:
    yield from acting(block["elements"], most.ACTIONS_ELEMENTS_MAX_ITEMS)


def _context_actions(block: Json) -> Iterator[str]:
    yield from acting(block["elements"], most.CONTEXT_ACTIONS_ELEMENTS_MAX_ITEMS)


def _input(block: Json) -> Iterator[str]:
    yield from text(block, "label", most.INPUT_LABEL_MAX_LENGTH)
    yield from maybe(block, "hint", most.INPUT_HINT_MAX_LENGTH)
    yield from element(block["element"], ASKING)


def _section(block: Json) -> Iterator[str]:
    if not block.get("text") and not block.get("fields"):
        yield "neither text nor fields"
    yield from maybe(block, "text", most.SECTION_TEXT_MAX_LENGTH, ANY)
    yield from count("fields", block.get("fields", []), 0, most.SECTION_FIELDS_MAX_ITEMS)
    for field in block.get("fields", []):
        yield from text({"field": field}, "field", most.SECTION_FIELDS_ITEM_MAX_LENGTH, ANY)
    if "accessory" in block:
        yield from element(block["accessory"], ACTING)


READERS: dict[str, Callable[[Json], Iterator[str]]] = {
    "header": _header,
    "section": _section,
    "rich_text": rich,
    "context": _context,
    "actions": _actions,
    "context_actions": _context_actions,
    "input": _input,
    "divider": lambda block: iter(()),
    "image": image,
    "table": table,
}
