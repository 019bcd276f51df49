"""What a person finds on an Adaptive Card: its words, its buttons, its fields."""

import re
from collections.abc import Iterator
from typing import Any

from bot.teams.text import JOINER

Json = dict[str, Any]

HOLDING = ("body", "items", "rows", "cells")
_MARKS = re.compile(r"\*\*|\\([\\`*_\[\]~#<>&])")


def card(activity: Json) -> Json:
    """Of a message, or of what a press answered."""
    if "attachments" in activity:
        [attached] = activity["attachments"]
        found: Json = attached["content"]
        return found
    value: Json = activity["value"] if "statusCode" in activity else activity
    return value


def words(activity: Json) -> str:
    """All that can be read, in order, as it is drawn: without the marks of markdown."""
    return "\n".join(_texts(card(activity)))


def buttons(activity: Json) -> list[str]:
    return [action["title"] for action in _actions(card(activity))]


def button(activity: Json, label: str, on: str = "") -> Json:
    """The first button of that label, in the part of the card that holds the words `on`."""
    for part in [*_containers(card(activity)), card(activity)]:
        if on and on not in "\n".join(_texts(part)):
            continue
        for action in _actions(part):
            if action["title"] == label:
                return action
    raise LookupError(f"no {label!r} on {on!r} in {words(activity)}")


def fields(activity: Json) -> dict[str, str]:
    """What stands in the inputs, by name."""
    return {part["id"]: part.get("value", "") for part in _parts(card(activity)) if "Input." in part["type"]}


def read(markdown: str) -> str:
    """As it is drawn: without the marks of markdown, and without what nobody sees."""
    return _MARKS.sub(lambda mark: mark[1] or "", markdown).replace(JOINER, "").replace("\n\n", "\n")


def _texts(part: Json) -> Iterator[str]:
    for each in _parts(part):
        match each["type"]:
            case "TextBlock":
                yield read(each["text"])
            case "RichTextBlock":
                yield "".join(run["text"] for run in each["inlines"]).replace(JOINER, "")
            case "FactSet":
                yield from (f"{read(fact['title'])}: {read(fact['value'])}" for fact in each["facts"])
            case kind if kind.startswith("Input."):
                yield f"{each.get('label', '')}: {each.get('value', '')}"
            case _:
                pass


def _actions(part: Json) -> list[Json]:
    sets = [each["actions"] for each in _parts(part) if each["type"] == "ActionSet"]
    return [action for actions in [*sets, part.get("actions", [])] for action in actions]


def _containers(part: Json) -> list[Json]:
    return [each for each in _parts(part) if each["type"] == "Container"]


def _parts(part: Json) -> Iterator[Json]:
    for each in [each for name in HOLDING for each in part.get(name, ())]:
        yield each
        yield from _parts(each)
