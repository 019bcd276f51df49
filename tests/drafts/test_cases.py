"""Our own cases across types, forms and languages: put on record, asked for, written, judged from outside."""

import pytest

from tests.drafts import judge
from tests.drafts.approve import APPROVED, Json, answers, cases, printed

SAME = 0.2  # share of sentences that recur in three or more drafts
ROWS = cases()


@pytest.fixture(scope="module")
def answered() -> list[Json]:
    return answers(ROWS)


def test_there_are_cases_of_every_type_form_and_language() -> None:
    drafts = [row for row in ROWS if row["gold"]["expect_result"] == "draft"]
    assert len(drafts) >= 60
    assert {row["form"] for row in drafts} == judge.FORMS
    assert {kind for row in drafts for kind in row["gold"]["expect_type"].split("|")} == judge.TYPES
    assert {row["language"][:2] for row in drafts} == {"en", "de", "fr", "es"}


def test_every_draft_passes_its_own_checks(answered: list[Json]) -> None:
    failed = [(a["id"], c["name"], c["detail"]) for a in answered for c in a["checks"] if not c["ok"]]
    assert failed == []


def test_the_judge_finds_nothing(answered: list[Json]) -> None:
    found = {row["id"]: judge.judge(row, answer) for row, answer in zip(ROWS, answered, strict=True)}
    assert {case: failures for case, failures in found.items() if failures} == {}


def test_twenty_letters_do_not_read_as_a_series(answered: list[Json]) -> None:
    written = [(row, a) for row, a in zip(ROWS, answered, strict=True) if a["result"] == "draft"]
    repeated, sentences, worst = judge.sameness(written)
    assert repeated / sentences <= SAME, worst


def test_the_drafts_are_those_that_a_person_has_read(answered: list[Json]) -> None:
    assert printed(ROWS, answered) == APPROVED.read_text("utf-8"), "python -m tests.drafts.approve, and read"
