"""What the offline letters say, by type."""

from dataclasses import replace
from datetime import date

import pytest

from prompts.brief import Brief, Fact, Slot
from prompts.slots import count
from tests.prompts.briefs import (
    ALL,
    BELATED,
    CLINIC,
    MARKING,
    RECOGNITION,
    RECOVERY,
    SECRET,
    TODAY,
    text,
    written,
)


@pytest.mark.parametrize("brief", ALL, ids=lambda brief: f"{brief.type}-{brief.cause}")
async def test_a_letter_greets_by_first_name_and_is_signed(brief: Brief) -> None:
    words = await written(brief)
    assert words.text.startswith("Dear Ruth,\n\n")
    assert words.text.endswith("\nDana Whitlock")
    assert words.subject and words.writer == "offline"


@pytest.mark.parametrize("brief", ALL, ids=lambda brief: f"{brief.type}-{brief.cause}")
async def test_without_a_contact_the_name_is_a_slot(brief: Brief) -> None:
    words = await written(brief, contact=None)
    assert words.text.startswith("Dear [name],") and Slot("[name]", "name") in words.slots


async def test_recognition_names_the_deed_tells_the_fact_and_keeps_one_personal_slot() -> None:
    words = await written(RECOGNITION, facts=(CLINIC,), values=("children's eyesight",))
    assert "ou open your second clinic today" in words.text
    assert "ou ran every Saturday clinic yourself for two years" in words.text
    assert "children's eyesight" in words.text
    assert len(words.slots) == 1 and words.used == (0,)


async def test_a_private_fact_is_neither_told_nor_counted_as_used() -> None:
    for wording in range(6):
        trees = Fact("Ruth planted 400 trees with the school", "Dana Whitlock", TODAY, private=True)
        words = await written(RECOGNITION, facts=(SECRET, trees, CLINIC), wording=wording, style="warmer")
        assert "boss" not in words.text and "trees" not in words.text and words.used == (2,)


async def test_a_fact_that_would_spoil_the_joy_is_left_out() -> None:
    sad = Fact("Ruth lost the Leeds contract in the spring", "Dana Whitlock", TODAY)
    words = await written(RECOGNITION, facts=(sad,))
    assert "Leeds" not in words.text and words.used == ()


async def test_what_we_did_for_the_client_is_not_told_as_the_clients_deed() -> None:
    touch = Fact("called Ruth about the audit", "Dana Whitlock", TODAY)
    assert "audit" not in await text(RECOGNITION, facts=(touch,))


async def test_what_the_contact_told_of_themself_is_told_back_as_you() -> None:
    said = Fact("We started with two chairs and my mother's kettle", "Ruth Calloway", date(2026, 3, 1))
    words = await written(RECOGNITION, facts=(said,))
    assert "two chairs and your mother's kettle" in words.text and words.used == (0,)


@pytest.mark.parametrize(
    "note",
    ["opens clinic w/ b. partner!!", "woman of yr <b>", ":cake:", "finished chemo", ""],
)
async def test_a_note_that_cannot_be_trusted_becomes_a_slot(note: str) -> None:
    words = await written(RECOGNITION, what=note, on=None)
    assert len(words.slots) == 2 and "chemo" not in words.text


async def test_a_birthday_is_wished_and_its_number_is_not_told() -> None:
    letter = await text(RECOGNITION, what="50th birthday", topic="birthday")
    assert "50" not in letter and ("birthday" in letter or "returns" in letter)


async def test_a_late_letter_owns_it_once_and_speaks_of_the_day_as_past() -> None:
    for wording in range(8):
        letter = await text(BELATED, wording=wording)
        assert "ou opened your second clinic" in letter and "on 4 November" in letter
        assert "today" not in letter.lower()


async def test_a_late_birthday_wish_does_not_hope_for_a_day_that_is_over() -> None:
    for wording in range(8):
        letter = await text(BELATED, what="birthday", topic="birthday", wording=wording)
        assert "hope the day brings" not in letter and "May the day" not in letter


async def test_marking_names_old_and_new_and_offers_a_help() -> None:
    for wording in range(4):
        letter = await text(MARKING, wording=wording)
        assert "Finance Director" in letter and "CFO" in letter and ("I can" in letter or "I will" in letter)


async def test_an_old_role_that_is_not_on_record_is_a_slot() -> None:
    words = await written(MARKING, role="")
    assert len(words.slots) == 1 and "CFO" in words.text


async def test_who_has_left_is_not_told_that_they_are_leaving() -> None:
    gone = await text(MARKING, what="last working day", on=date(2026, 11, 20))
    assert "are leaving" not in gone and "is coming to an end" not in gone


async def test_dates_and_spelling_follow_the_country() -> None:
    there = await text(
        BELATED, locale="en-US", facts=(Fact("Ruth planted trees on 3 May 2026", "Dana", TODAY),)
    )
    assert "on November 4" in there and "May 3, 2026" in there
    sorry = [await text(RECOVERY, locale="en-US", wording=n) for n in range(5)]
    assert any("apologize" in letter for letter in sorry) and not any(
        "apologise" in letter for letter in sorry
    )


@pytest.mark.parametrize("brief", ALL, ids=lambda brief: f"{brief.type}-{brief.cause}")
async def test_shorter_is_shorter_and_warmer_is_longer(brief: Brief) -> None:
    for wording in range(4):
        plain, shorter, warmer = [
            count(await text(brief, facts=(CLINIC,), role="", style=style, wording=wording))
            for style in ("plain", "shorter", "warmer")
        ]
        assert shorter < plain < warmer


async def test_an_earlier_note_is_not_repeated() -> None:
    earlier = tuple([await text(RECOGNITION, wording=wording) for wording in range(3)])
    sentences = {part for note in earlier for part in note.split(". ") if len(part.split()) > 8}
    again = await text(RECOGNITION, history=earlier)
    assert sentences and not any(sentence in again for sentence in sentences)


async def test_two_clients_do_not_get_the_same_letter() -> None:
    briefs = [replace(RECOGNITION, client=client) for client in ("Acme", "Globex", "Initech", "Hooli")]
    assert len({await text(brief) for brief in briefs}) > 1
