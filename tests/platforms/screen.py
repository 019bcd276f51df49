"""What a person finds on the screen: the words and the buttons of a message, the fields of a modal."""

from collections.abc import Iterator
from typing import Any

Json = dict[str, Any]


def words(message: Json) -> str:
    """All that stands in the blocks, in order."""
    return "\n".join(_texts(message["blocks"]))


def button(message: Json, label: str, on: str = "") -> Json:
    """The first button of that label, or the entry of a menu, after the words `on`."""
    passed = not on
    for block in message["blocks"]:
        passed = passed or on in "".join(_texts(block))
        found = next((e for e in _pressable(block) if _label(e) == label), None)
        if passed and found:
            return found
    raise LookupError(f"no {label!r} after {on!r} in {words(message)}")


def labels(message: Json) -> list[str]:
    return [_label(element) for block in message["blocks"] for element in _pressable(block)]


def field(view: Json, name: str) -> Json:
    return next(block for block in view["blocks"] if block.get("block_id") == name)


def filled(view: Json, values: dict[str, str]) -> Json:
    """What Slack says stands in the fields: what was typed, else what they were opened with."""
    inputs = (block for block in view["blocks"] if "element" in block)
    return {block["block_id"]: _held(block["element"], values.get(block["block_id"])) for block in inputs}


def _held(element: Json, value: str | None) -> Json:
    if element["type"] == "plain_text_input":
        held = {"value": (element.get("initial_value") if value is None else value) or None}
    else:
        chosen = next((option for option in element["options"] if option["value"] == value), None)
        held = {"selected_option": element.get("initial_option") if value is None else chosen}
    return {element["action_id"]: {"type": element["type"], **held}}


def _pressable(block: Json) -> Iterator[Json]:
    """A menu entry comes as the press on it would."""
    for element in block.get("elements", ()):
        if element["type"] == "button":
            yield element
        for option in element.get("options", ()):
            yield {"type": element["type"], "action_id": element["action_id"], "selected_option": option}


def _label(element: Json) -> str:
    shown = element.get("selected_option") or element
    return str(shown["text"]["text"])


def _texts(thing: object) -> Iterator[str]:
    if isinstance(thing, dict):
        if isinstance(thing.get("text"), str):
            yield thing["text"]
        for value in thing.values():
            yield from _texts(value)
    if isinstance(thing, list):
        for item in thing:
            yield from _texts(item)
