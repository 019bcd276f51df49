"""Cheerful letters in every form: what is in them, and what a small form leaves out."""

import re
from dataclasses import replace
from datetime import date
from typing import get_args

import pytest

from prompts.brief import Brief, Fact, Form, Style
from prompts.checks import check
from prompts.forms import limits
from prompts.offline import composed
from prompts.slots import count
from tests.prompts.briefs import TODAY

CALL = Fact("Ivy phoned the thousandth farmer, in Huila, herself", "Sam Underhill", date(2026, 11, 14))
IVY = Brief(
    "recognition",
    "Bluestem Coffee",
    "Bluestem Coffee pays its 1,000th farmer directly",
    TODAY,
    "Sam Underhill",
    firm="Copperline Agency",
    contact="Ivy Nakamura",
    role="CEO",
    on=date(2026, 11, 23),
    locale="en-US",
    facts=(CALL,),
    values=("farmers",),
)
LATE = replace(IVY, type="belated", on=date(2026, 11, 4))
ROLE = replace(
    IVY,
    type="marking",
    what="Ivy Nakamura promoted from Brand Manager to Head of Brand",
    on=date(2026, 12, 1),
    facts=(Fact("Ivy visited all nine weavers before the relaunch", "Sam Underhill"),),
)
BRIDGE = replace(
    IVY,
    type="invitation",
    what="A day on the bridge of the Islay boat with its first woman skipper",
    details="Element: elevation. Saturday, January 23, from 07:15",
    on=date(2027, 1, 23),
    facts=(Fact("Ivy said she has never seen the crossing from the bridge", "Ivy Nakamura"),),
)
KINDS = pytest.mark.parametrize("brief", [IVY, LATE, ROLE, BRIDGE], ids=lambda brief: brief.type)
FORMS = pytest.mark.parametrize("form", get_args(Form))


@KINDS
@FORMS
def test_every_form_passes_every_check_in_every_wording(brief: Brief, form: Form) -> None:
    for wording in range(8):
        for style in get_args(Style):
            shown = replace(brief, form=form, wording=wording, style=style)
            words = composed(shown)
            assert check(words, shown) == () and words.used == (0,)


@FORMS
def test_a_recognition_names_the_event_and_the_deed_with_one_personal_slot(form: Form) -> None:
    for wording in range(6):
        words = composed(replace(IVY, form=form, wording=wording))
        assert "1,000th farmer" in words.text and "Huila" in words.text
        assert [slot.topic for slot in words.slots] == ["personal"]


@FORMS
def test_a_late_letter_says_so(form: Form) -> None:
    for wording in range(6):
        text = composed(replace(LATE, form=form, wording=wording)).text.lower()
        assert any(word in text for word in ("late", "overdue", "should have written", "slow to write"))
        assert "today" not in text


@FORMS
def test_a_marking_names_both_roles_and_the_deed(form: Form) -> None:
    for wording in range(6):
        text = composed(replace(ROLE, form=form, wording=wording)).text
        assert "Brand Manager" in text and "Head of Brand" in text and "nine weavers" in text


@FORMS
def test_an_invitation_says_what_when_and_why_and_never_which_element(form: Form) -> None:
    for wording in range(6):
        text = composed(replace(BRIDGE, form=form, wording=wording)).text
        assert "January 23" in text and "07:15" in text and "the crossing from the bridge" in text
        assert "elevation" not in text.lower() and "element" not in text.lower()
        assert "no" in text.lower() or "if not" in text.lower()


@KINDS
def test_a_form_looks_like_itself(brief: Brief) -> None:
    chat = composed(replace(brief, form="chat"))
    assert chat.text.startswith("Ivy, ") and "\n" not in chat.text and not chat.subject
    begins = chat.text.removeprefix("Ivy, ")
    assert begins[0].islower() or begins.startswith(("I ", "Bluestem", "Brand", "Head"))
    call = composed(replace(brief, form="call"))
    heading, *notes = call.text.splitlines()
    assert (
        heading == "Call: Ivy Nakamura" and len(notes) >= 4 and all(note.startswith("- ") for note in notes)
    )
    card = composed(replace(brief, form="card"))
    assert card.text.startswith("Dear Ivy,") and card.text.endswith("Sam Underhill")
    fewest, most = limits(replace(brief, form="card"))
    assert fewest <= count(card.text) <= most


@KINDS
def test_a_public_note_shows_no_work_between_us(brief: Brief) -> None:
    for wording in range(8):
        text = composed(replace(brief, form="linkedin", wording=wording)).text
        assert "Copperline" not in text and not re.search(r"\bour\b", text) and "between us" not in text


def test_a_name_asked_for_is_the_one_used() -> None:
    for form in ("email", "card", "chat"):
        text = composed(replace(IVY, form=form, preferences=("call her Nakamura-san",))).text
        assert "Nakamura-san," in text.splitlines()[0] and "Ivy," not in text


def test_a_long_deed_is_shortened_before_it_is_left_out_of_a_card() -> None:
    long = Fact(
        "Ivy phoned the thousandth farmer in Huila on a borrowed phone, "
        "while the truck with the beans was waiting at the gate", "Sam Underhill")  # fmt: skip
    words = composed(replace(IVY, form="card", facts=(long,)))
    assert "Huila" in words.text and words.used == (0,)


def test_letters_of_one_day_share_no_sentences() -> None:
    lately: tuple[str, ...] = ()
    for client in ("Acme", "Globex", "Initech", "Hooli"):
        words = composed(replace(IVY, client=client, what=f"{client} opens its third shop", lately=lately))
        sentences = {part for part in words.text.split(". ") if len(part.split()) > 6 and "Huila" not in part}
        assert not any(sentence in earlier for sentence in sentences for earlier in lately)
        lately += (words.text,)
