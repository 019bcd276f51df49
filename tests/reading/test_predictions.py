"""Lines to records for the evaluation: what is printed, and what is never looked at."""

from datetime import date

import pytest

from bot.evaluation.commands import day_of, predict_commands
from handlers.reading.when import Monthly, On, Unclear, When, Yearly

ROSTER = [{"id": "c1", "client": "Kestrel Freight", "aliases": ["Kestrel"], "contacts": ["Bill Prentice"]}]
TODAY = date(2026, 11, 23)


def predicted(text: str, **more: object) -> dict[str, object]:
    row = {
        "id": "L1",
        "text": text,
        "posted_at": "2026-11-22T20:00:00+00:00",
        "timezone": "Asia/Kolkata",
        "locale": "en-GB",
    }
    (prediction,) = predict_commands([{**row, **more}], ROSTER)
    return prediction


def test_a_whole_line_is_a_record() -> None:
    assert predicted("Bill Prentice birthday 4/12, Kestrel") == {
        "id": "L1",
        "result": "ok",
        "kind": "milestone",
        "cause": None,
        "client": "Kestrel Freight",
        "contact": "Bill Prentice",
        "title": "birthday",
        "date": "2026-12-04",
        "recurs": "yearly",
    }


def test_the_day_is_that_of_the_writers_zone() -> None:
    assert predicted("Kestrel party tomorrow")["date"] == "2026-11-24"


def test_the_locale_orders_day_and_month() -> None:
    assert predicted("Kestrel party 4/12", locale="en-US")["date"] == "2027-04-12"


def test_what_is_missing_is_asked_and_a_fault_is_an_error() -> None:
    assert predicted("birthday 4 May") == {"id": "L1", "result": "ask", "ask_for": ["client"]}
    assert predicted("Kestrel award 31 November") == {
        "id": "L1",
        "result": "error",
        "error": "impossible_date",
    }


def test_what_was_expected_is_never_looked_at() -> None:
    expected = {"result": "ok", "kind": "pit", "client": "Somebody else"}
    assert predicted("Kestrel won an award", expected=expected) == predicted("Kestrel won an award")


@pytest.mark.parametrize(
    ("when", "day"),
    [
        (On(date(2026, 12, 4)), date(2026, 12, 4)),
        (On(date(2026, 12, 1), "month"), None),
        (Yearly(11, 23, 1961), TODAY),
        (Yearly(11, 22), date(2027, 11, 22)),
        (Yearly(2, 29), date(2027, 2, 28)),
        (Monthly(5), None),
        (Unclear("spring"), None),
        (None, None),
    ],
)
def test_a_yearly_day_is_printed_as_its_next(when: When | None, day: date | None) -> None:
    assert day_of(when, TODAY) == day
