"""The strict reader of Adaptive Cards finds each fault that is put into a flawless message or form."""

from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest

from bot.teams import forms, render
from handlers.cards import Button, Buttons, Card, Facts, Field, Form, Item, Link, Note, Quote, Text
from handlers.commands.drafts import RateDraft
from handlers.commands.lists import ShowMyDay
from handlers.commands.moments import RecordMoment
from handlers.context import Place
from tests.platforms.adaptive_cards import in_answer, in_card, in_message

Json = dict[str, Any]
Spoil = Callable[[Json], object]

MENU = (Button("Skip", ShowMyDay()), Button("Mute", ShowMyDay()))
CARD = Card(
    "Draft for Jane",
    (
        Text("**First:** see `today`"),
        Facts((("When", "3 March"),)),
        Item("Acme", (Button("Done", ShowMyDay()),), MENU),
        Quote("Dear Jane", machine=True),
        Note("Only you see this."),
        Link("Said here", "https://acme.com/1"),
        Buttons((Button("Sounds right", RateDraft(1, good=True, words="x")),)),
    ),
)
CHOICE = Field("kind", "Kind", "choice", "pit", options=("pit", "peak"))
FORM = Form("New moment", (CHOICE, Field("what", "What", required=True, error="Say what")), RecordMoment())
PROMPTED = Card("Nothing today")


def message() -> Json:
    return deepcopy(render.message(CARD, Place("teams/t/@dana")))


def at(thing: Json, part: int, *path: str | int) -> Any:
    found = thing["body"][part]
    for step in path:
        found = found[step]
    return found


def test_a_flawless_message_and_a_flawless_form_have_no_fault() -> None:
    assert in_message(message()) == []
    assert in_message(render.message(PROMPTED, Place("teams/t/@dana"))) == []
    assert in_card(forms.adaptive(FORM)) == []
    assert in_answer({"task": {"value": {"card": {"content": forms.adaptive(FORM)}}}}) == []


@pytest.mark.parametrize(
    "spoil",
    [
        lambda c: c.update(version="1.6"),
        lambda c: c.update(colour="red"),
        lambda c: c.update(body=[]),
        lambda c: c["body"].append({"type": "Moment"}),
        lambda c: c["body"].append({"type": "ActionSet", "actions": []}),
        lambda c: c["body"].insert(0, {"type": "ActionSet", "actions": at(c, 3, "items", 1, "actions")[:1]}),
        lambda c: at(c, 0).update(text=" \u2060"),
        lambda c: at(c, 0).update(text="\ud800"),
        lambda c: at(c, 0).update(text="<at>Dana</at>"),
        lambda c: at(c, 0).update(text="{{DATE(2026-03-03T06:00:00Z)}}"),
        lambda c: at(c, 0).update(weight="Fat"),
        lambda c: at(c, 0).pop("wrap"),
        lambda c: at(c, 1).update(inlines=[]),
        lambda c: at(c, 1).update(inlines=[{"type": "TextRun", "text": "\n"}]),
        lambda c: at(c, 1, "inlines", 0).update(text="${x}"),
        lambda c: at(c, 1, "inlines", 0).update(fontType="Fraktur"),
        lambda c: at(c, 2).update(facts=[]),
        lambda c: at(c, 2, "facts", 0).update(value=""),
        lambda c: at(c, 3).update(items=[]),
        lambda c: at(c, 3, "items").append({"type": "Input.Text", "id": "x", "label": "x"}),
        lambda c: at(c, 3, "items", 1, "actions", 0).update(mode="secondary"),
        lambda c: at(c, 3, "items", 1, "actions", 0).update(title=""),
        lambda c: at(c, 3, "items", 1, "actions", 0).update(style="primary"),
        lambda c: at(c, 3, "items", 1, "actions", 0).pop("fallback"),
        lambda c: at(c, 3, "items", 1, "actions", 0, "fallback").update(data={}),
        lambda c: at(c, 3, "items", 1, "actions").extend(at(c, 3, "items", 1, "actions")[:1] * 6),
        lambda c: at(c, 6, "inlines", 1, "selectAction").update(url="javascript:alert(1)"),
        lambda c: c["body"].extend({"type": "TextBlock", "text": "x" * 9000, "wrap": True} for _ in range(5)),
    ],
)
def test_a_fault_in_a_card_is_found(spoil: Spoil) -> None:
    sent = message()
    spoil(sent["attachments"][0]["content"])
    assert in_message(sent)
    assert in_answer({"value": sent["attachments"][0]["content"]})


@pytest.mark.parametrize(
    "spoil",
    [
        lambda m: m.update(summary=" "),
        lambda m: m["entities"].append(m["entities"][0]),
        lambda m: m.update(text="x" * 40_000),
    ],
)
def test_a_fault_in_a_message_is_found(spoil: Spoil) -> None:
    sent = message()
    spoil(sent)
    assert in_message(sent)


@pytest.mark.parametrize(
    "spoil", [lambda a: a.append(a[0]), lambda a: a[0].update(value="Something that is not shown")]
)
def test_a_fault_in_what_may_be_said_next_is_found(spoil: Spoil) -> None:
    sent = deepcopy(render.message(PROMPTED, Place("teams/t/@dana")))
    spoil(sent["suggestedActions"]["actions"])
    assert in_message(sent)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda f: at(f, 1).pop("label"),
        lambda f: at(f, 1).update(id="what"),
        lambda f: at(f, 1).update(value="peaks"),
        lambda f: at(f, 1, "choices").append({"title": "pit", "value": "pit"}),
        lambda f: at(f, 1, "choices").append({"title": "", "value": "x"}),
        lambda f: at(f, 1).update(style="loud"),
        lambda f: at(f, 2).update(maxLength=0),
        lambda f: at(f, 2).update(errorMessage=""),
        lambda f: at(f, 3).update(color="Red"),
        lambda f: f["actions"][0].update(associatedInputs="all"),
    ],
)
def test_a_fault_in_a_form_is_found(spoil: Spoil) -> None:
    form = deepcopy(forms.adaptive(FORM))
    spoil(form)
    assert in_card(form)
