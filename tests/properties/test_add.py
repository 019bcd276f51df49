"""Whatever is typed after `add`: it is answered in words, and nothing hidden or invisible comes back."""

import unicodedata
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.reading.add import read_add
from handlers.reading.when import Local
from tests.reading.roster import roster
from tests.reading.told import lines

ROSTER = roster()
HERE = Local(date(2026, 11, 23))
WORDS = sorted({word for line in lines() for word in line.text.split()})
NOISE = st.sampled_from([*":,-–()/@#*<>&", "'s", ":cake:", "🎂", "pit:", "\u200b", "\x07"])
TYPED = st.one_of(st.text(), st.lists(st.one_of(st.sampled_from(WORDS), NOISE), max_size=14).map(" ".join))


@given(TYPED)
def test_no_line_is_beyond_an_answer(text: str) -> None:
    read = read_add(text, HERE, ROSTER)
    assert read.fault or read.asks or (read.kind and read.client_id and read.what)
    assert (read.kind == "pit") == (read.cause is not None)


@given(TYPED)
def test_nothing_invisible_comes_back(text: str) -> None:
    read = read_add(text, HERE, ROSTER)
    shown = read.text + read.what + (read.client_name or "") + (read.contact_name or "")
    assert not any(unicodedata.category(char) in ("Cc", "Cf", "Cs") for char in shown)


@settings(max_examples=50)
@given(TYPED, st.frozensets(st.integers(1, 60), max_size=30))
def test_a_hidden_client_is_never_read(text: str, hidden: frozenset[int]) -> None:
    read = read_add(text, HERE, ROSTER, hidden)
    named = {read.client_id, *read.candidates, *(client for client, _ in read.contact_candidates)}
    assert not named & hidden
