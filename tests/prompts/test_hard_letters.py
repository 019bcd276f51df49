"""What the offline letters say after a failing of ours and in a client's trouble."""

from datetime import date

import pytest

from prompts.brief import Fact
from tests.prompts.briefs import BUSINESS, RECOVERY, SUPPORT, TODAY, text, written


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
    assert "You had to explain it to the landlord yourself" in words.text
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
    assert "your warehouse has been flooded" in letter
    assert "list" in letter or "calling" in letter or "damaged" in letter
