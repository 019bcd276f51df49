"""The strict reader of Block Kit finds each fault that is put into a flawless message or modal."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from tests.platforms.block_kit import in_message, in_view

Json = dict[str, Any]
Spoil = Callable[[Json], object]


def plain(text: str) -> Json:
    return {"type": "plain_text", "text": text, "emoji": False}


def button(name: str) -> Json:
    return {"type": "button", "text": plain("Done"), "action_id": name, "value": "1"}


def option(value: str) -> Json:
    return {"text": plain(value), "value": value}


MENU = {"type": "overflow", "action_id": "m", "options": [option("a"), option("b")]}
WORDS = {"type": "rich_text_section", "elements": [{"type": "text", "text": "x", "style": {"bold": True}}]}
MESSAGE = {
    "text": "Acme",
    "blocks": [
        {"type": "header", "text": plain("Acme")},
        {"type": "rich_text", "elements": [WORDS]},
        {"type": "context", "elements": [plain("small")]},
        {"type": "actions", "elements": [button("1"), MENU]},
    ],
}
CHOICE = {"type": "static_select", "action_id": "c", "options": [option("a")], "initial_option": option("a")}
LINE = {"type": "plain_text_input", "action_id": "l", "initial_value": "x"}
MODAL = {
    "type": "modal",
    "callback_id": "moment.add",
    "private_metadata": "x",
    "title": plain("New moment"),
    "submit": plain("Save"),
    "close": plain("Cancel"),
    "blocks": [
        {"type": "input", "block_id": "kind", "label": plain("Kind"), "element": CHOICE, "optional": True},
        {"type": "input", "block_id": "what", "label": plain("What"), "element": LINE, "hint": plain("x")},
    ],
}


def at(thing: Json, block: int, *path: str | int) -> Any:
    found = thing["blocks"][block]
    for step in path:
        found = found[step]
    return found


def test_a_flawless_message_and_a_flawless_modal_have_no_fault() -> None:
    assert in_message(MESSAGE) == []
    assert in_view(MODAL) == []
    assert in_view({"type": "home", "blocks": MESSAGE["blocks"]}) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda m: m.update(text=""),
        lambda m: m.update(text="x" * 40_001),
        lambda m: m.update(text="<!channel>"),
        lambda m: m["blocks"].extend({"type": "divider"} for _ in range(47)),
        lambda m: m.update(blocks=[]),
        lambda m: m["blocks"].append({"type": "moment"}),
        lambda m: m["blocks"].extend({"type": "divider", "block_id": "d"} for _ in range(2)),
        lambda m: m["blocks"][0].update(block_id="x" * 256),
        lambda m: m["blocks"][0].update(colour="red"),
        lambda m: at(m, 0, "text").update(text="x" * 151),
        lambda m: at(m, 0, "text").update(text=" \u2060"),
        lambda m: at(m, 0, "text").update(type="mrkdwn"),
        lambda m: at(m, 1, "elements", 0).update(elements=[]),
        lambda m: at(m, 1, "elements", 0, "elements", 0).update(text=""),
        lambda m: at(m, 1, "elements", 0, "elements", 0).update(text="\ud800"),
        lambda m: at(m, 1, "elements", 0, "elements", 0).update(style={"loud": True}),
        lambda m: at(m, 1, "elements", 0, "elements").append({"type": "broadcast", "range": "channel"}),
        lambda m: at(m, 1, "elements", 0, "elements").append(
            {"type": "link", "url": "javascript:", "text": "x"}
        ),
        lambda m: at(m, 2, "elements").extend(plain("x") for _ in range(10)),
        lambda m: at(m, 2, "elements", 0).update(type="mrkdwn", text="<@U1>"),
        lambda m: at(m, 2).update(elements=[plain("x" * 3001)]),
        lambda m: at(m, 3).update(elements=[button(str(n)) for n in range(26)]),
        lambda m: at(m, 3, "elements").append(button("1")),
        lambda m: at(m, 3, "elements", 0, "text").update(text="x" * 76),
        lambda m: at(m, 3, "elements", 0).update(value="x" * 2001),
        lambda m: at(m, 3, "elements", 0).update(style="plain"),
        lambda m: at(m, 3, "elements", 0).update(action_id="x" * 256),
        lambda m: at(m, 3, "elements", 1).update(options=[option(str(n)) for n in range(6)]),
        lambda m: at(m, 3, "elements", 1, "options").append(option("x" * 151)),
        lambda m: m["blocks"].extend({"type": "context", "elements": [plain("x" * 3000)]} for _ in range(5)),
    ],
)
def test_a_fault_in_a_message_is_found(spoil: Spoil) -> None:
    message = deepcopy(MESSAGE)
    spoil(message)
    assert in_message(message)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda v: v["title"].update(text="x" * 25),
        lambda v: v["submit"].update(text="x" * 25),
        lambda v: v["close"].update(text=""),
        lambda v: v.pop("title"),
        lambda v: v.pop("submit"),
        lambda v: v.update(private_metadata="x" * 3001),
        lambda v: v.update(callback_id="x" * 256),
        lambda v: v["blocks"].extend({"type": "divider"} for _ in range(99)),
        lambda v: at(v, 1).update(block_id="kind"),
        lambda v: at(v, 1, "label").update(text=""),
        lambda v: at(v, 1, "label").update(text="x" * 2001),
        lambda v: at(v, 1, "hint").update(text="x" * 2001),
        lambda v: at(v, 1, "element").update(initial_value=""),
        lambda v: at(v, 1, "element").update(initial_value="x" * 3001),
        lambda v: at(v, 1).update(element=button("1")),
        lambda v: at(v, 0, "element", "options").append(option("a")),
        lambda v: at(v, 0, "element").update(initial_option=option("b")),
        lambda v: at(v, 0, "element").update(options=[option(str(n)) for n in range(101)]),
        lambda v: at(v, 0, "element").update(options=[]),
        lambda v: v["blocks"].extend(
            {"type": "section", "text": plain("\U0001f389" * 3000)} for _ in range(60)
        ),
    ],
)
def test_a_fault_in_a_modal_is_found(spoil: Spoil) -> None:
    view = deepcopy(MODAL)
    spoil(view)
    assert in_view(view)
