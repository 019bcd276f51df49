"""What the offline letters say, by type."""

from dataclasses import replace
from datetime import date

import pytest

from prompts.brief import Brief, Fact
from prompts.slots import count
from tests.prompts.briefs import (
    ALL,
    BELATED,
    BUSINESS,
    CLINIC,
    MARKING,
    RECOGNITION,
    RECOVERY,
    SECRET,
    SUPPORT,
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
    assert words.text.startswith("Dear [name],") and "[name]" in words.slots


async def test_recognition_names_the_deed_tells_the_fact_and_keeps_one_personal_slot() -> None:
    words = await written(RECOGNITION, facts=(CLINIC,), values=("children's eyesight",))
    assert "oday you open your second clinic" in words.text
    assert "ou ran every Saturday clinic yourself for two years" in words.text
    assert "children's eyesight" in words.text
    assert len(words.slots) == 1 and words.used == (0,)


async def test_a_private_fact_is_neither_told_nor_counted_as_used() -> None:
    for wording in range(6):
        words = await written(RECOGNITION, facts=(SECRET, CLINIC), wording=wording, style="warmer")
        assert "boss" not in words.text and words.used == (1,)


async def test_a_fact_that_would_spoil_the_joy_is_left_out() -> None:
    sad = Fact("Ruth was late with her taxes and very upset", "Dana Whitlock", TODAY)
    words = await written(RECOGNITION, facts=(sad,))
    assert "taxes" not in words.text and words.used == ()


async def test_what_we_did_for_the_client_is_not_told_as_the_clients_deed() -> None:
    touch = Fact("called Ruth about the audit", "Dana Whitlock", TODAY)
    assert "audit" not in await text(RECOGNITION, facts=(touch,))


async def test_the_clients_own_words_are_quoted() -> None:
    said = Fact("We started with two chairs and a kettle", "Ruth Calloway", date(2026, 3, 1))
    words = await written(RECOGNITION, facts=(said,))
    assert '"We started with two chairs and a kettle."' in words.text and words.used == (0,)


@pytest.mark.parametrize(
    "note",
    ["opens clinic w/ b. partner!!", "woman of yr <b>", "Forbes 30 under 30", ":cake:", "finished chemo", ""],
)
async def test_a_note_that_cannot_be_trusted_becomes_a_slot(note: str) -> None:
    words = await written(RECOGNITION, what=note, on=None)
    assert len(words.slots) == 2 and "chemo" not in words.text and "Forbes" not in words.text


async def test_a_birthday_is_wished_and_its_number_is_not_told() -> None:
    letter = await text(RECOGNITION, what="50th birthday", topic="birthday")
    assert "50" not in letter and ("birthday" in letter or "returns" in letter)


async def test_a_late_letter_owns_it_once_and_speaks_of_the_day_as_past() -> None:
    for wording in range(8):
        letter = await text(BELATED, wording=wording)
        assert "on 4 November you opened your second clinic" in letter
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


async def test_a_recovery_owns_the_failure_and_leaves_slots_for_what_is_not_on_record() -> None:
    words = await written(RECOVERY)
    assert "we got your invoice wrong again" in words.text.lower()
    assert "sorry" in words.text or "apolog" in words.text
    assert "hank" in words.text and "upset" not in words.text
    assert 3 <= len(words.slots) <= 5


async def test_a_recovery_says_cost_repair_and_next_step_from_the_record() -> None:
    facts = (
        Fact("Rita had to explain it to the landlord herself", "Rita Hollins", date(2026, 11, 24)),
        Fact("The corrected lease at £16,250 went out on 24 November", "Edmund Pryce", date(2026, 11, 24)),
        Fact("Edmund will call Rita on 30 November", "Edmund Pryce", date(2026, 11, 24)),
    )
    what = "Lease sent to the landlord with the old rent"
    words = await written(RECOVERY, contact="Rita Hollins", writer="Edmund Pryce", what=what, facts=facts)
    assert "You had to explain it to the landlord yourself." in words.text
    assert "The corrected lease at £16,250 went out on 24 November." in words.text
    assert "I will call you on 30 November." in words.text
    assert words.slots == () and words.used == (0, 1, 2)


async def test_an_excuse_or_a_discount_on_record_is_not_repeated() -> None:
    facts = (
        Fact("Our supplier was late and the team was busy", "Dana Whitlock", TODAY),
        Fact("We will waive the fee as goodwill", "Dana Whitlock", TODAY),
    )
    letter = await text(RECOVERY, facts=facts)
    assert "supplier" not in letter and "waive" not in letter


async def test_a_deadline_in_words_of_an_old_fact_is_not_repeated() -> None:
    old = Fact("Dana will send the new invoice on Friday", "Dana Whitlock", date(2026, 11, 2))
    assert "Friday" not in await text(RECOVERY, facts=(old,))


@pytest.mark.parametrize(
    "what", ["in hospital", "stroke", "cancer diagnosis", "broke her leg skiing", "divorce"]
)
async def test_support_says_that_it_heard_and_no_detail(what: str) -> None:
    for wording in range(5):
        words = await written(SUPPORT, what=what, wording=wording)
        body = words.text.lower()
        assert not any(
            detail in body for detail in ("hospital", "stroke", "cancer", "leg", "skiing", "divorce")
        )
        assert "?" not in body and ("answer" in body or "reply" in body)


@pytest.mark.parametrize(
    ("what", "who"),
    [("father died", "your father"), ("lost her mother", "your mother"), ("Walter died", "Walter")],
)
async def test_a_death_is_named_plainly(what: str, who: str) -> None:
    letter = await text(SUPPORT, what=what)
    assert who in letter and ("died" in letter or "death" in letter)


@pytest.mark.parametrize("what", ["died", "has died", "Ruth died", "passed away", "death"])
async def test_nobody_ever_writes_to_the_dead(what: str) -> None:
    for wording in range(5):
        words = await written(SUPPORT, what=what, wording=wording)
        assert words.text.startswith("Dear [name],")


async def test_a_lost_child_is_never_named() -> None:
    for what in ("miscarriage", "lost the baby", "stillborn son"):
        letter = (await text(SUPPORT, what=what)).lower()
        assert "baby" not in letter and "son" not in letter.replace("person", "") and "sorry" in letter


async def test_business_support_offers_help_that_fits_the_damage() -> None:
    letter = await text(BUSINESS)
    assert "the flood at the warehouse" in letter
    assert "list" in letter or "calling" in letter or "damaged" in letter


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
