"""Hurried notes, as members type them in a line: their event is named, without a fact too."""

from dataclasses import replace

import pytest

from prompts.offline import composed
from tests.prompts.briefs import RECOGNITION


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("gets married", "your wedding"),
        ("had a baby", "the new arrival in your family"),
        ("go-live of the new portal", "the go-live of the new portal"),
        ("book published", "the book has been published"),
        ("graduation of her son", "the graduation of your son"),
    ],
)
def test_a_hurried_note_without_a_fact_is_named_all_the_same(note: str, told: str) -> None:
    brief = replace(RECOGNITION, what=note)
    assert told in composed(brief).text and "[what happened]" not in composed(brief).text
