"""Good notes pass the checks and spoilt ones do not, in every language."""

from collections import Counter
from itertools import pairwise

import pytest

from prompts.checks import check
from tests.drafts.notes import good
from tests.drafts.spoiling import Spoilt, spoilt

GOOD_THAT_PASS = 0.95
SPOILT_THAT_ARE_CAUGHT = 0.98
OF_EACH_KIND = 0.8
FEWEST_OF_A_KIND = 8


def caught(bad: Spoilt) -> bool:
    return any(bad.counts(failure.name) for failure in check(bad.note.words, bad.note.brief))


def test_there_are_notes_of_every_type_and_form_in_every_language() -> None:
    languages = Counter(note.brief.language for note in good())
    assert languages["en"] >= 24 and min(languages[other] for other in ("de", "fr", "es")) >= 12
    assert {note.brief.form for note in good()} == {"email", "card", "chat", "call", "linkedin"}
    assert len({note.brief.type for note in good()}) == 7


def test_good_notes_pass() -> None:
    failing = [note.title for note in good() if check(note.words, note.brief)]
    assert len(failing) <= (1 - GOOD_THAT_PASS) * len(good()), failing


@pytest.mark.timeout(240)
def test_spoilt_notes_are_caught_kind_by_kind() -> None:
    made, found = Counter[str](), Counter[str]()
    for bad in spoilt():
        made[bad.kind] += 1
        found[bad.kind] += caught(bad)
    assert found.total() >= SPOILT_THAT_ARE_CAUGHT * made.total()
    weak = {kind: f"{found[kind]}/{made[kind]}" for kind in made if found[kind] < OF_EACH_KIND * made[kind]}
    assert weak == {}
    assert sum(number >= 20 for number in made.values()) >= 12
    assert min(made.values()) >= FEWEST_OF_A_KIND


def test_a_draft_that_fits_the_brief_of_another_client_is_caught() -> None:
    notes = good()
    for one, two in pairwise(notes):
        assert check(one.words, two.brief)
