"""No fact, no words: when one question is asked instead of a letter."""

from dataclasses import replace

import pytest

from prompts.brief import Brief
from prompts.questions import question
from tests.prompts.briefs import BELATED, CLINIC, MARKING, RECOGNITION, SECRET


def test_a_birthday_with_nothing_on_record_asks_what_they_did() -> None:
    birthday = replace(RECOGNITION, what="birthday", topic="birthday")
    assert question(birthday) == "What has Ruth Calloway done this year that you saw?"
    assert question(replace(birthday, type="belated")) == question(birthday)


def test_a_private_fact_is_nothing_to_write_from() -> None:
    assert question(replace(RECOGNITION, what="work anniversary", facts=(SECRET,))) is not None


def test_a_company_is_asked_about_by_its_name() -> None:
    asked = question(replace(RECOGNITION, what="company anniversary", contact=None))
    assert asked == "What has Northpine Eyecare done this year that you saw?"


@pytest.mark.parametrize(
    "brief",
    [
        RECOGNITION,
        BELATED,
        replace(MARKING, what="birthday"),
        replace(RECOGNITION, what="birthday", topic="birthday", facts=(CLINIC,)),
    ],
)
def test_a_deed_or_a_fact_needs_no_question(brief: Brief) -> None:
    assert question(brief) is None
