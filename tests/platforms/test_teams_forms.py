"""Forms on Teams: each kind of field, what is needed, what is wrong, and the way out."""

from typing import Any

import pytest

from bot import wire
from bot.teams import forms
from bot.teams.parse import CANCEL, FORM, NOTHING, typed
from handlers.cards import Field, Form
from handlers.commands.moments import RecordMoment
from tests.platforms.adaptive import button, fields, words
from tests.platforms.adaptive_cards import in_answer, in_card
from tests.platforms.office import Office
from tests.platforms.tenant import Tenant

Json = dict[str, Any]


def drawn(*asked: Field, title: str = "New moment", sends: RecordMoment | None = None) -> Json:
    form = forms.adaptive(Form(title, asked, sends or RecordMoment()))
    assert in_card(form) == []
    return form


def field(asked: Field) -> Json:
    found: Json = drawn(asked)["body"][1]
    return found


def offered(asked: Field) -> list[str]:
    return [choice["value"] for choice in field(asked).get("choices", ())]


def test_a_line_and_a_text_hold_what_stands_in_them() -> None:
    line = field(Field("what", "What happened", value="promoted to *CFO* [x](y)", hint="as you would say it"))
    assert (line["type"], line["isMultiline"]) == ("Input.Text", False)
    assert line["value"] == "promoted to *CFO* [x](y)" and line["placeholder"] == "as you would say it"
    assert field(Field("text", "The words", "text", "one\n\n two "))["isMultiline"] is True
    assert field(Field("text", "The words", "text", "one\n\n two "))["value"] == "one\n\n two "
    assert field(Field("what", "What", value="one\ntwo"))["isMultiline"] is True  # a line would lose one


def test_what_is_needed_is_asked_for_by_its_name_and_what_is_not_is_not() -> None:
    needed = field(Field("what", "What happened", required=True))
    assert needed["isRequired"] and needed["errorMessage"] == "Please fill in “What happened”."
    assert "isRequired" not in field(Field("what", "What happened"))


def test_an_error_stands_directly_below_its_field_and_is_read_as_it_was_typed() -> None:
    wrong = Field("when", "When", "date", "32 *May*", error="I know no “32 *May*”. Say it like 3 March.")
    body = drawn(wrong, Field("what", "What"))["body"]
    assert body[1]["id"] == "when" and body[2]["color"] == "Attention"
    assert "I know no “32 *May*”. Say it like 3 March." in words({"body": body})


def test_a_hint_that_what_stands_there_hides_is_read_below() -> None:
    hinted = Field("when", "When", "date", "", hint="A day", options=("in a week", "in a month"))
    assert field(hinted)["placeholder"] == "A day · Or: in a week, in a month"
    assert len(drawn(hinted)["body"]) == 2
    shown = drawn(Field("when", "When", "date", "3 March", hint="A day"))
    assert words(shown).endswith("When: 3 March\nA day")


def test_a_scale_and_yes_or_no_may_be_left_without_an_answer_where_none_is_needed() -> None:
    assert offered(Field("felt", "Felt", "scale")) == ["1", "2", "3", "4", "5", "6", "7", NOTHING]
    assert offered(Field("felt", "Felt", "scale", required=True)) == ["1", "2", "3", "4", "5", "6", "7"]
    assert offered(Field("claim", "A claim?", "yes-no")) == ["yes", "no", NOTHING]
    assert typed({"felt": NOTHING, "claim": "yes"}) == {"felt": "", "claim": "yes"}
    said = field(Field("claim", "A claim?", "yes-no", "yes", required=True))
    assert (said["style"], said["value"]) == ("expanded", "yes")
    assert [choice["title"] for choice in said["choices"]] == ["Yes", "No"]


def test_what_stands_in_a_choice_stays_choosable() -> None:
    assert offered(Field("kind", "Kind", "choice", "wedding", options=("pit", "", "peak"))) == [
        "pit",
        "peak",
        "wedding",
    ]
    assert field(Field("kind", "Kind", "choice", "wedding", options=("pit",)))["value"] == "wedding"
    assert "value" not in field(Field("kind", "Kind", "choice", "", options=("pit",)))


@pytest.mark.parametrize(
    ("options", "type", "style"),
    [
        (3, "Input.ChoiceSet", "compact"),
        (50, "Input.ChoiceSet", "filtered"),
        (100, "Input.ChoiceSet", "filtered"),
        (101, "Input.Text", None),
        (0, "Input.Text", None),
    ],
)
def test_many_choices_are_searched_and_too_many_are_typed(options: int, type: str, style: str | None) -> None:
    shown = field(Field("client", "Client", "choice", options=tuple(f"Acme {n}" for n in range(options))))
    assert (shown["type"], shown.get("style")) == (type, style)


def test_a_form_without_fields_and_one_with_a_long_title() -> None:
    assert words(drawn()) == "New moment"
    assert words(drawn(title="x" * 400)) == "x" * 400


def test_save_sends_what_is_set_already_and_cancel_asks_for_nothing() -> None:
    form = drawn(Field("what", "What", value="x"), sends=RecordMoment(client="Acme", what="x"))
    save, cancel = button(form, "Save"), button(form, "Cancel")
    assert wire.asked(save["data"][FORM]) == RecordMoment(client="Acme")
    assert (save["associatedInputs"], cancel["associatedInputs"]) == ("auto", "none")
    assert cancel["data"] == {CANCEL: True}


async def test_an_error_comes_back_with_all_that_was_typed(tenant: Tenant, branch: Office) -> None:
    await tenant.say("add Acme: Jane Doe promoted to CFO on 3 March")
    await branch.settle()
    form = await tenant.press(button(tenant.posts()[0].body, "New client"), message="m")
    filled = fields(form) | {"when": "30 February"}
    again = await tenant.press(button(form, "Save"), message="m", typed=filled)
    assert in_answer(again) == [] and fields(again)["when"] == "30 February"
    [error] = [part for part in again["value"]["body"] if part.get("color") == "Attention"]
    before = again["value"]["body"][again["value"]["body"].index(error) - 1]
    assert before["id"] == "when"
