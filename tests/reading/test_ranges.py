"""Stretches of days in questions, and how long before a day to remind."""

from datetime import date

import pytest

from handlers.reading.dates import read_range, remind_before
from handlers.reading.when import Local, Range
from tests.reading.tables import matches, rows, shown

TUESDAY = Local(date(2026, 11, 3))


@pytest.mark.parametrize(("question", "local", "expected"), list(rows("ranges.txt")))
def test_the_range_of_a_question_is_read(question: str, local: Local, expected: str) -> None:
    days = read_range(question, local)
    assert matches(days, expected), shown(days)


@pytest.mark.parametrize(
    ("question", "first", "last"),
    [
        ("this week", date(2026, 11, 1), date(2026, 11, 7)),
        ("next week", date(2026, 11, 8), date(2026, 11, 14)),
        ("last week", date(2026, 10, 25), date(2026, 10, 31)),
    ],
)
def test_a_week_may_begin_on_sunday(question: str, first: date, last: date) -> None:
    assert read_range(question, TUESDAY, weeks_start_sunday=True) == Range(first, last)


def test_the_caller_may_know_where_a_month_lies() -> None:
    assert read_range("in May", TUESDAY, past=True) == Range(date(2026, 5, 1), date(2026, 5, 31))
    assert read_range("in May", TUESDAY, past=False) == Range(date(2027, 5, 1), date(2027, 5, 31))


@pytest.mark.parametrize(
    ("line", "days", "rest"),
    [
        ("Bob @ Acme retires end of Q2 remind 3 weeks before", 21, "Bob @ Acme retires end of Q2"),
        ("Acme gala 5 June, nudge me 10 days ahead", 10, "Acme gala 5 June"),
        ("Acme gala 5 June (reminder 2 days prior)", 2, "Acme gala 5 June"),
        ("Acme gala 5 June, remind me 2 weeks before, bring cake", 14, "Acme gala 5 June, bring cake"),
        ("remind me a week before: Acme gala 5 June", 7, "Acme gala 5 June"),
        ("Acme gala 5 June - remind me the day before", 1, "Acme gala 5 June"),
        ("Acme gala 5 June, remind on the day", 0, "Acme gala 5 June"),
        ("Acme gala 5 June, please remind us one month in advance", 30, "Acme gala 5 June"),
        ("Acme gala 5 June remind 10d before", 10, "Acme gala 5 June"),
        ("Acme gala 5 June with a reminder three days before", 3, "Acme gala 5 June"),
        ("Acme gala 5 June, 2 week reminder", 14, "Acme gala 5 June"),
        ("Acme gala 5 June, give me 10 days' notice", 10, "Acme gala 5 June"),
        ("Acme gala 5 June, reminder: 3 days", 3, "Acme gala 5 June"),
        ("remind me 3 weeks before the Acme gala on 5 June", 21, "the Acme gala on 5 June"),
        ("Acme gala 5 June, let me know 3 days beforehand.", 3, "Acme gala 5 June."),
        ("Fischer Jubiläum 5.6., erinnere mich 3 Tage vorher", 3, "Fischer Jubiläum 5.6."),
        ("Fischer Jubiläum 5.6., Erinnerung eine Woche vorher", 7, "Fischer Jubiläum 5.6."),
        ("Lefort gala le 5 juin, rappelle-moi 3 jours avant", 3, "Lefort gala le 5 juin"),
        ("Ruiz boda 5 de junio, recuérdame dos semanas antes", 14, "Ruiz boda 5 de junio"),
    ],
)
def test_a_lead_time_is_taken_out_of_the_line(line: str, days: int, rest: str) -> None:
    assert remind_before(line) == (days, rest)


@pytest.mark.parametrize(
    "line",
    [
        "Acme gala 5 June",
        "Peter gave 3 months' notice at Initech",
        "remind me in 3 weeks",
        "Acme signs two days before Christmas",
        "remind Jane about the audit",
        "the day before the wedding",
        "",
    ],
)
def test_a_line_without_a_reminder_is_left_alone(line: str) -> None:
    assert remind_before(line) is None
