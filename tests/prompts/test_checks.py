"""A good letter passes every check; each thing that may not be said is caught by name."""

from dataclasses import replace

import pytest

from prompts.brief import Brief, Fact, Slot, Words
from prompts.checks import check
from prompts.slots import slots_in, told
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
    written,
)


def caught(text: str, brief: Brief, **changes: object) -> set[str]:
    words = replace(Words("A subject", text, told(text)[1]), **changes)  # type: ignore[arg-type]
    return {failure.name for failure in check(words, brief)}


async def with_line(line: str, brief: Brief) -> str:
    """A good letter with one more sentence before its sign-off."""
    body, _, foot = (await written(brief)).text.rpartition("\n\n")
    return f"{body} {line}\n\n{foot}"


@pytest.mark.parametrize("brief", ALL, ids=lambda brief: f"{brief.type}-{brief.cause}")
async def test_a_harmless_sentence_passes(brief: Brief) -> None:
    assert caught(await with_line("That is all from me.", brief), brief) == set()


@pytest.mark.parametrize(
    ("line", "check_name"),
    [
        ("Daniel Fry will call you.", "names"),
        ("I saw it in Barcelona.", "names"),
        ("That makes 40 of them.", "numbers"),
        ("That makes fourteen thousand of them.", "numbers"),
        ("It was on 3 November.", "dates"),
        ("See you on Saturday.", "dates"),
        ("I will call tomorrow.", "dates"),
        ("It began in July.", "dates"),
        ("It was on Monday 25 November.", "dates"),
        ("Dear {contact_first} and all.", "placeholders"),
        ("[...] says it all.", "placeholders"),
        ("It was **great**.", "markup"),
        ("See https://example.org for more.", "markup"),
        ("With a smile 😀.", "markup"),
        ("This was well deserved.", "tone"),
        ("We are proud to have helped.", "tone"),
        ("We have a special offer.", "tone"),
        ("We are sorry if it came late.", "tone"),
        ("I recognize the honor.", "spelling"),
    ],
)
async def test_what_is_invented_or_out_of_tune_in_recognition_is_caught(line: str, check_name: str) -> None:
    assert check_name in caught(await with_line(line, RECOGNITION), RECOGNITION)


async def test_what_is_on_record_may_be_said() -> None:
    fact = Fact("Tom Baker planted 40 trees in Leeds on Saturday 3 October 2026", "Dana Whitlock", TODAY)
    line = "Tom Baker planted 40 trees in Leeds on Saturday 3 October 2026."
    assert caught(await with_line(line, RECOGNITION), replace(RECOGNITION, facts=(fact,))) == set()


async def test_a_refund_that_is_on_record_may_be_named() -> None:
    fact = Fact("We will refund the fee by 30 November", "Dana Whitlock", TODAY)
    line = "We will refund the fee by 30 November."
    assert caught(await with_line(line, RECOVERY), replace(RECOVERY, facts=(fact,))) == set()


@pytest.mark.parametrize(
    "line",
    [
        "We are sorry if this caused any trouble.",
        "We apologise for any inconvenience.",
        "Mistakes were made.",
        "It was a busy week for us.",
        "Our supplier let us down.",
        "This will never happen again.",
        "We are happy to offer a discount.",
        "We will refund the fee.",
        "It will be done as soon as possible.",
        "We are delighted to go on.",
    ],
)
async def test_what_a_recovery_must_not_say_is_caught(line: str) -> None:
    assert "tone" in caught(await with_line(line, RECOVERY), RECOVERY)


@pytest.mark.parametrize(
    "line",
    [
        "At least you have your family.",
        "I know how you feel.",
        "Let me know how it goes.",
        "We should talk about your portfolio.",
        "I wish you a speedy recovery.",
        "How are you?",
    ],
)
async def test_what_a_letter_in_personal_trouble_must_not_say_is_caught(line: str) -> None:
    assert "tone" in caught(await with_line(line, SUPPORT), SUPPORT)


async def test_a_detail_of_the_trouble_is_caught_whatever_it_is() -> None:
    brief = replace(SUPPORT, what="broken hip after a fall")
    assert "details" in caught(await with_line("Your hip must hurt.", brief), brief)


@pytest.mark.parametrize("brief", [RECOVERY, SUPPORT, BUSINESS], ids=["recovery", "personal", "business"])
async def test_an_exclamation_mark_in_a_pit_is_caught(brief: Brief) -> None:
    assert "loudness" in caught(await with_line("That is all!", brief), brief)


async def test_marking_guesses_no_feelings_and_asks_for_nobody() -> None:
    assert "tone" in caught(await with_line("You must be over the moon.", MARKING), MARKING)
    assert "tone" in caught(await with_line("Please introduce me to your successor.", MARKING), MARKING)


async def test_a_private_fact_is_caught_as_words_and_as_an_index() -> None:
    brief = replace(RECOGNITION, facts=(SECRET,))
    text = await with_line("I know her boss nearly blocked the promotion.", brief)
    assert "private" in caught(text, brief)
    assert "private" in caught((await written(brief)).text, brief, used=(0,))
    assert "private" in caught((await written(brief)).text, brief, used=(7,))


async def test_slots_are_listed_counted_and_never_most_of_the_letter() -> None:
    text = (await written(RECOGNITION)).text
    assert "slots" in caught(text, RECOGNITION, slots=())
    assert "slots" in caught(text, RECOGNITION, slots=(*told(text)[1], Slot("[another]")))
    assert "slots" in caught(text.replace(slots_in(text)[0], "Well done."), RECOGNITION)
    assert "slots" in caught(await with_line("[one] [two] [three]", RECOGNITION), RECOGNITION)
    assert "slots" in caught(await with_line(f"[{'word ' * 60}]", RECOGNITION), RECOGNITION)


async def test_a_letter_has_its_length_its_subject_and_its_name() -> None:
    text = (await written(RECOGNITION)).text
    assert "length" in caught("Dear Ruth,\n\nWell done. [one line]\n\nDana Whitlock", RECOGNITION)
    assert "length" in caught(await with_line("And so on. " * 70, RECOGNITION), RECOGNITION)
    assert "complete" in caught(text, RECOGNITION, subject=" ")
    assert "complete" in caught(text.replace("Dana Whitlock", "Somebody"), RECOGNITION)


async def test_a_recovery_owns_thanks_and_says_what_comes_next() -> None:
    text = (
        "Dear Ruth,\n\n"
        + "Something went wrong with the invoice and that is a pity. " * 7
        + "\n\nDana Whitlock"
    )
    found = check(Words("Our mistake", text), RECOVERY)
    assert len([failure for failure in found if failure.name == "musts"]) == 3


async def test_a_late_letter_that_pretends_to_be_on_time_is_caught() -> None:
    on_time = (await written(RECOGNITION)).text
    assert "musts" in caught(on_time, BELATED)
    assert "dates" in caught(await with_line("I thought of you today.", BELATED), BELATED)


async def test_a_sentence_of_an_earlier_note_is_caught() -> None:
    earlier = "You have a way of standing where the work is hardest. Yours, Dana"
    brief = replace(RECOGNITION, history=(earlier,))
    line = "You have a way of standing where the work is hardest."
    assert "repeats" in caught(await with_line(line, brief), brief)


async def test_a_letter_in_another_language_than_the_reader_s_is_caught() -> None:
    german = "Liebe Ruth,\n\n" + "heute eröffnen Sie Ihre zweite Praxis und ich freue mich sehr. " * 5
    assert "language" in caught(f"{german}[ein Satz]\n\nDana Whitlock", RECOGNITION)


async def test_a_name_that_sounds_like_selling_is_no_selling() -> None:
    brief = replace(RECOVERY, client="Discount Opportunity Partners!", contact=None)
    assert check(await written(brief), brief) == ()


async def test_the_facts_of_the_brief_are_what_a_check_points_at() -> None:
    text = await with_line("That makes 40 of them.", RECOGNITION)
    [failure] = check(Words("A subject", text, told(text)[1]), replace(RECOGNITION, facts=(CLINIC,)))
    assert (failure.name, failure.what) == ("numbers", "40")
