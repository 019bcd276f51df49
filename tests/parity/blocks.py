"""Reads what came to Slack: a message in Block Kit, a modal."""

from collections.abc import Iterator
from typing import Any

from tests.parity import boards
from tests.parity.seen import JOINER, Asked, Face, Item, Json, Pressable

Part = tuple[str, list[Json]]  # its words, or its row of buttons


def message(sent: Json) -> Face:
    """Slack has no containers: a line and the row of buttons below it are read as one thing."""
    parts = list(_parts(sent.get("blocks") or []))
    lines = [words for words, _ in parts if words] or [sent.get("text", "")]
    text = "\n".join(lines)
    below = {n: parts[n - 1][0] for n in range(2, len(parts)) if parts[n][1] and parts[n - 1][0]}
    items = tuple(Item(line, tuple(map(_label, parts[n][1]))) for n, line in below.items())
    return Face(lines[0], text, tuple(_buttons(parts, text, below)), items, drawn=sent)


def _buttons(parts: list[Part], text: str, below: dict[int, str]) -> Iterator[Pressable]:
    """Where there are several rows, each is about the line above it; one alone is about the whole card."""
    lines = below if len(below) > 1 else {}
    for n, (_, row) in enumerate(parts):
        for element in row:
            yield Pressable(_label(element), lines.get(n, text), element)


def modal(view: Json, errors: dict[str, str] | None = None, typed: dict[str, str] | None = None) -> Face:
    headings = [block["text"]["text"] for block in view["blocks"] if block["type"] == "header"]
    fields = [
        _asked(block, errors or {}, typed or {}) for block in view["blocks"] if block["type"] == "input"
    ]
    return Face((headings or [view["title"]["text"]])[0], form=tuple(fields), drawn=view)


def _parts(blocks: list[Json]) -> Iterator[Part]:
    for block in blocks:
        if block["type"] == "actions":
            yield "", list(_pressable(block))
        else:
            yield _words(block).replace(JOINER, ""), []


def _pressable(block: Json) -> Iterator[Json]:
    """An entry of a menu comes as the press on it would."""
    for element in block["elements"]:
        for option in element.get("options", ()):
            yield {"type": element["type"], "action_id": element["action_id"], "selected_option": option}
        if element["type"] == "button":
            yield element


def _label(element: Json) -> str:
    return str((element.get("selected_option") or element)["text"]["text"])


def _words(part: Any) -> str:
    match part["type"]:
        case "header":
            return str(part["text"]["text"])
        case "context":
            return "\n".join(str(each["text"]) for each in part["elements"])
        case "rich_text":
            return "\n".join(map(_line, part["elements"]))
        case "image":
            return str(part["alt_text"])
        case "table":
            return boards.told([[_words(cell) for cell in row] for row in part["rows"]])
        case "text" if part.get("style", {}).get("code"):
            return f"`{part['text']}`"
        case "text" | "link":
            return str(part["text"])
        case _:
            raise AssertionError(f"a block of ours nobody reads: {part['type']}")


def _line(part: Json) -> str:
    """Letters of one width are columns: a card of several tables has no other way to show them."""
    said = "".join(map(_words, part["elements"]))
    return boards.aligned(said) if part["type"] == "rich_text_preformatted" else said


def _asked(block: Json, errors: dict[str, str], typed: dict[str, str]) -> Asked:
    element, name = block["element"], block["block_id"]
    initial = element.get("initial_value") or element.get("initial_option", {}).get("value", "")
    return Asked(
        name,
        block["label"]["text"],
        typed.get(name, initial),
        not block["optional"],
        errors.get(name, ""),
        tuple(option["value"] for option in element.get("options", ())),
        block.get("hint", {}).get("text", ""),
    )
