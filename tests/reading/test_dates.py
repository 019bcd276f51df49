"""Dates in a slot and in running text, against tables worked out by hand."""

from datetime import date

import pytest

from handlers.reading.dates import find_when, read_when
from handlers.reading.when import Impossible, Local, On
from tests.reading.tables import matches, rows, shown

WEDNESDAY = Local(date(2026, 5, 6))


@pytest.mark.parametrize(("words", "local", "expected"), [*rows("dates.txt"), *rows("unseen.txt")])
def test_a_date_slot_is_read(words: str, local: Local, expected: str) -> None:
    when = read_when(words, local)
    assert matches(when, expected), shown(when)


@pytest.mark.parametrize(("line", "local", "expected"), list(rows("lines.txt")))
def test_the_date_of_a_line_is_found(line: str, local: Local, expected: str) -> None:
    found = find_when(line, local)
    when = found.when if found else None
    assert matches(when, expected), f"{shown(when)} {found}"
