"""Reads what came to Teams: an Adaptive Card, whether it tells or asks."""

import re
from collections.abc import Iterator

from bot.teams.parse import NOTHING
from tests.parity import boards
from tests.parity.seen import JOINER, Asked, Face, Item, Json, Pressable

CONSENT = "application/vnd.microsoft.teams.card.file.consent"
_MARKS = re.compile(r"\\(?P<literal>[^\w\s]|_)|\*\*")


def activity(sent: Json) -> Face:
    [attached] = sent["attachments"]
    if attached["contentType"] == CONSENT:
        return Face(sent["summary"], f"{attached['content']['description']}\n{attached['name']}")
    return card(attached["content"])


def card(drawn: Json) -> Face:
    parts = list(_flat(drawn.get("body", ())))
    inputs = [part for part in parts if part["type"].startswith("Input.")]
    lines = [words for part in parts if (words := _words(part))]
    if inputs:
        fields = tuple(_asked(part, parts) for part in inputs)
        return Face(lines[0], form=fields, drawn=drawn)
    text = "\n".join(lines)
    items = tuple(_item(each) for each in parts if _is_item(each))
    return Face(lines[0], text, tuple(_buttons(drawn, text)), items, drawn=drawn)


def action(drawn: Json, label: str) -> Json:
    """The button of that label at the foot of a form."""
    found: Json = next(each for each in _actions(drawn) if each["title"] == label)
    return found


def read(words: str) -> str:
    """As it is drawn: markdown is done, and what was made literal is itself."""
    drawn = _MARKS.sub(lambda mark: mark["literal"] or "", words)
    return drawn.replace(JOINER, "").replace("\n\n", "\n")


def _flat(parts: list[Json]) -> Iterator[Json]:
    for part in parts:
        yield part
        if part["type"] != "Table":
            for inner in ("items", "columns"):
                yield from _flat(part.get(inner, []))


def _is_item(part: Json) -> bool:
    return part["type"] == "Container" and bool(part.get("separator"))


def _item(part: Json) -> Item:
    lines = [words for each in _flat(part["items"]) if (words := _words(each))]
    return Item("\n".join(lines), tuple(each["title"] for each in _actions({"body": part["items"]})))


def _buttons(drawn: Json, text: str) -> Iterator[Pressable]:
    """In reading order; those of an item belong to its line."""
    for part in drawn.get("body", ()):
        line = _item(part).text if _is_item(part) else text
        for each in _actions({"body": [part]}):
            yield Pressable(each["title"], line, each)
    for each in drawn.get("actions", ()):
        yield Pressable(each["title"], text, each)


def _actions(drawn: Json) -> list[Json]:
    sets = [part["actions"] for part in _flat(drawn.get("body", [])) if part["type"] == "ActionSet"]
    return [each for actions in [*sets, drawn.get("actions", [])] for each in actions]


def _words(part: Json) -> str:
    match part["type"]:
        case "TextBlock":
            return read(part["text"])
        case "RichTextBlock":
            return "".join(_run(each) for each in part["inlines"]).replace(JOINER, "")
        case "FactSet":
            return "\n".join(f"{read(fact['title'])}: {read(fact['value'])}" for fact in part["facts"])
        case "Image":
            return str(part["altText"])
        case "Table":
            return boards.told([[_words(c["items"][0]) for c in row["cells"]] for row in part["rows"]])
        case _:
            return ""


def _run(run: Json) -> str:
    """Not markdown; a command is in type of one width."""
    return f"`{run['text']}`" if run.get("fontType") == "Monospace" else str(run["text"])


def _asked(part: Json, parts: list[Json]) -> Asked:
    """An error stands below its field, in the colour of one."""
    below = parts[parts.index(part) + 1 :][:1]
    wrong = [read(each["text"]) for each in below if each.get("color") == "Attention"]
    return Asked(
        part["id"],
        part["label"],
        part.get("value", ""),
        part.get("isRequired", False),
        "".join(wrong),
        tuple(choice["value"] for choice in part.get("choices", ()) if choice["value"] != NOTHING),
        part.get("placeholder", ""),
    )
