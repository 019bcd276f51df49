"""Mornings and nudges, whatever the zone, the clocks and the days of work."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from handlers.policy.nudges import Candidate, stage
from handlers.policy.recurring import next_monthly, next_yearly
from handlers.policy.working import Working, clock_ends, next_morning, read_days

ZONES = st.sampled_from(
    [
        "Europe/London",
        "America/New_York",
        "Pacific/Auckland",
        "Australia/Lord_Howe",
        "Asia/Kolkata",
        "Africa/Cairo",
    ]
)
START = datetime(2026, 1, 1, tzinfo=UTC)
INSTANTS = st.integers(0, 3 * 366 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes))
DAYS = st.sets(st.integers(0, 6), min_size=1).map(frozenset)
DATES = st.dates(date(2026, 1, 1), date(2029, 1, 1))


@given(INSTANTS, ZONES, st.times(), DAYS)
def test_the_next_morning_is_to_come_and_on_a_working_day(
    after: datetime, zone: str, hour: time, days: frozenset[int]
) -> None:
    morning = next_morning(after, hour.replace(tzinfo=None), zone, Working(days))
    assert after < morning <= after + timedelta(days=9)
    assert morning.astimezone(ZoneInfo(zone)).date().weekday() in days


@given(INSTANTS, ZONES, st.times())
def test_each_local_date_has_one_morning(after: datetime, zone: str, hour: time) -> None:
    """Also when the clocks change: a skipped hour is shifted, of a repeated one the first pass counts."""
    every_day, dates = Working(frozenset(range(7))), []
    for _ in range(20):
        after = next_morning(after, hour.replace(tzinfo=None), zone, every_day)
        dates.append(after.astimezone(ZoneInfo(zone)).date())
    assert dates == [dates[0] + timedelta(days=n) for n in range(20)]


@given(INSTANTS, ZONES, DAYS)
def test_the_clock_of_a_pit_runs_24_working_hours(opened: datetime, zone: str, days: frozenset[int]) -> None:
    ends = clock_ends(opened, zone, Working(days))
    assert timedelta(hours=24) <= ends - opened <= timedelta(days=15)
    if len(days) == 7:
        assert ends - opened == timedelta(hours=24)


@given(DATES, st.integers(1, 12), st.integers(1, 31))
def test_what_comes_every_year_comes_within_one(since: date, month: int, day: int) -> None:
    if day > 28:
        month, day = 2, 29
    for rule in ("28 February", "1 March"):
        assert since <= next_yearly(month, day, since, rule) <= since + timedelta(days=366)


@given(DATES, st.integers(1, 31))
def test_what_comes_every_month_comes_within_one(since: date, day: int) -> None:
    assert since <= next_monthly(day, since) <= since + timedelta(days=31)


@given(st.sampled_from(["milestone", "transition", "peak"]), DATES, st.integers(0, 40), DAYS)
def test_left_alone_it_is_named_on_its_leads_on_its_day_and_once_as_missed(
    kind: str, added: date, ahead: int, days: frozenset[int]
) -> None:
    """Day by day, with a digest on each working day: never twice on a day, and nothing is missed unseen."""
    on, working = added + timedelta(days=ahead), Working(days)
    named: list[tuple[date, str]] = []
    for day in (added + timedelta(days=n) for n in range(ahead + 30)):
        if not working.works(day):
            continue
        last = named[-1][0] if named else None
        missed = next((day for day, why in named if why == "missed"), None)
        item = Candidate(kind, on, added, added, last_shown=last, shown_missed=missed)
        if why := stage(item, day, working):
            named.append((day, why))
    stages = [why for _, why in named]
    assert stages.count("day") <= 1 and stages.count("missed") == 1 and stages[-1] == "missed"
    assert stages.count("day") == 1 or working.on_or_before(on) < added


def test_what_woke_in_one_week_does_not_wake_again_in_another_months_later() -> None:
    """Put off until a Friday and named on it; a reader who works from Sunday hears no more of "today"."""
    day, friday = date(2027, 3, 22), date(2027, 4, 16)
    put_off = Candidate("transition", day, day, day, snoozed_until=friday, snoozed_on=friday - timedelta(1))
    sundays = Working(frozenset({6, 0, 1, 2, 3}))
    assert stage(put_off, date(2027, 12, 19), sundays) == "snoozed"
    assert stage(replace(put_off, last_shown=friday), date(2027, 12, 19), sundays) is None


def test_days_are_read_as_people_write_them() -> None:
    assert read_days("sun-thu") == frozenset({6, 0, 1, 2, 3})
    assert read_days("Mon, Wed ,fri") == frozenset({0, 2, 4})
    assert read_days("often") is None
