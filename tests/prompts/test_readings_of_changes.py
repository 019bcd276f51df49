"""How notes on changes, failings and troubles are read: for what may be said, and for who has died."""

from dataclasses import replace

import pytest

from prompts.brief import Brief
from prompts.english import failures, transitions, troubles
from prompts.english.persons import salutation
from tests.prompts.briefs import BUSINESS, MARKING, SUPPORT


def change(note: str, role: str = "Finance Director") -> transitions.Change:
    return transitions.read(replace(MARKING, what=note, role=role))


def test_a_change_of_role_has_old_and_new() -> None:
    read = change("Ruth Calloway promoted from Brand Manager to Head of Brand")
    assert (read.kind, read.old, read.new) == ("role", "Brand Manager", "Head of Brand")
    assert change("is now CFO").old == "Finance Director"
    assert change("is now CFO", role="CFO").old == ""


@pytest.mark.parametrize(
    ("note", "kind", "new"),
    [
        ("joined Google, ex MD Corp", "leaving", "Google"),
        ("joins as ops director", "joining", "ops director"),
        ("steps down as chair", "leaving", ""),
        ("relocating to Austin", "move", "Austin"),
        ("merged with Parasol Mutual", "merger", ""),
        ("contract start", "start", ""),
        ("project closes", "end", ""),
        ("gone part time", "hours", ""),
        ("now reports to CFO", "other", ""),
        ("replaced as sponsor", "other", ""),
        ("team moves under Ops", "other", ""),
    ],
)
def test_a_change_is_read_for_what_it_is(note: str, kind: str, new: str) -> None:
    assert (change(note).kind, change(note).new) == (kind, new)


@pytest.mark.parametrize(
    ("note", "clause"),
    [
        ("got last year's report again, they are upset", "we sent you last year's report again"),
        ("Jane is fuming, our invoice is wrong for the third month", "we got your invoice wrong again"),
        ("consultant no-show", "our consultant did not turn up"),
        ("contract went to the wrong firm", "we sent your contract to the wrong firm"),
        ("complained about slow replies", "we were slow to answer you"),
        ("training not included", "we did not include the training"),
        ("got billed for someone else's beer", "we billed you for someone else's beer"),
        ("policy lapsed because we forgot the renewal", "we forgot the renewal"),
        ("misspelt her name", "we misspelt your name"),
        ("tax return filed late", "we were late with your tax return"),
    ],
)
def test_a_failure_is_owned_as_we(note: str, clause: str) -> None:
    assert failures.read(note).clause == clause


@pytest.mark.parametrize(
    "note", ["data breach", "this is not what we ordered", "unhappy with the design", "mess"]
)
def test_a_failure_that_the_note_does_not_name_is_left_to_the_writer(note: str) -> None:
    assert failures.read(note).clause == ""


def test_who_told_us_is_known_only_when_the_note_says_so() -> None:
    assert failures.read("invoice wrong, they are upset").voiced
    assert not failures.read("consultant no-show").voiced


def trouble(brief: Brief, note: str) -> tuple[str, str]:
    read = troubles.personal(replace(brief, what=note))
    return read.kind, read.who


@pytest.mark.parametrize(
    ("note", "kind", "who"),
    [
        ("father died", "death", "your father"),
        ("wife's funeral", "death", "your wife"),
        ("Walter died", "death", "Walter"),
        ("died", "their death", "Ruth"),
        ("Ruth Calloway has passed away", "their death", "Ruth"),
        ("death in the family", "loss", ""),
        ("lost the baby", "unborn", "lost the baby"),
        ("did not get the promotion", "decision", ""),
        ("made redundant", "job", ""),
        ("burglary at home", "crime", ""),
        ("heart attack", "other", ""),
        ("sister has cancer", "other", ""),
    ],
)
def test_a_trouble_is_read_for_who_died_and_little_else(note: str, kind: str, who: str) -> None:
    assert trouble(SUPPORT, note) == (kind, who)


@pytest.mark.parametrize(
    ("note", "named"),
    [
        ("fire in the bakery", ("damage", "the fire at the bakery")),
        ("layoffs", ("people", "")),
        ("cannot pay rent", ("money", "")),
        ("lost the supermarket listing", ("other", "the supermarket listing")),
        ("ransomware", ("systems", "the attack on your systems")),
    ],
)
def test_a_business_trouble_is_named_when_it_may_be(note: str, named: tuple[str, str]) -> None:
    assert troubles.damage(replace(BUSINESS, what=note).what) == named


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Ruth Calloway", "Ruth"),
        ("Dr Amara Nwosu", "Dr Nwosu"),
        ("Sir Ian Holm", "Sir Ian"),
        ("Jane & Tom Abernathy", "Jane and Tom"),
        ("J. Smith", "J. Smith"),
        ("Doe, Jane", "Doe, Jane"),
    ],
)
def test_people_are_greeted_as_their_name_allows(name: str, greeted: str) -> None:
    assert salutation(name) == greeted
