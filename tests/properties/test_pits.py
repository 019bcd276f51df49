"""Pits, whatever their days: when they are named again, and how long they keep cheer away."""

from datetime import date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from handlers.policy.looks import Settled
from handlers.policy.nudges import PITS, Candidate, stage
from handlers.policy.silence import About, Trouble, silence
from handlers.policy.working import DAYTIME, Working, word_comes
from tests.properties.test_mornings import DATES, DAYS, INSTANTS, ZONES

CAUSES = st.sampled_from(["service", "personal", "business"])
RATINGS = st.none() | st.integers(1, 7)
LENGTHS = st.integers(0, 200).map(lambda days: timedelta(days=days))
RATED = st.tuples(RATINGS, LENGTHS)  # and how long after it was filled
DAY = timedelta(days=1)


def shown(item: dict[str, object], first: date, count: int, days: Working) -> list[tuple[date, str]]:
    """What the digests of so many days say of a pit that nobody touches."""
    said: list[tuple[date, str]] = []
    last = None
    for day in (first + n * DAY for n in range(count)):
        if not days.works(day):
            continue
        named = stage(Candidate("pit", first, first, first, last_shown=last, **item), day, days)  # type: ignore[arg-type]
        if named:
            last = day
            said.append((day, named))
    return said


@given(CAUSES, DATES, LENGTHS, RATED, DAYS)
def test_each_look_is_named_once_and_within_its_days(
    cause: str, opened: date, took: timedelta, rated_later: tuple[int | None, timedelta], week: frozenset[int]
) -> None:
    days, (rating, later) = Working(week), rated_later
    rated = opened + took + later if rating else None
    settled = Settled(cause, opened, opened + took, (), rating, rated)
    said = shown({"settled": settled}, opened + took, 420, days)
    names = [name for _, name in said]
    assert len(names) == len(set(names)) and set(names) <= {"look30", "look90", "again"}
    if cause == "service":
        assert "look30" not in names
    for day, name in said:
        if name != "again" and took + timedelta(days=8) < timedelta(days=int(name[-2:])):
            asked = opened + timedelta(days=int(name[-2:]))
            assert timedelta(0) <= asked - day <= timedelta(days=6)


@given(DATES, LENGTHS, st.none() | LENGTHS, DAYS)
def test_an_acknowledged_pit_is_never_silent_for_long_but_while_its_plan_is_to_come(
    opened: date, took: timedelta, ahead: timedelta | None, week: frozenset[int]
) -> None:
    acknowledged, days = opened + took, Working(week)
    plan = acknowledged + ahead if ahead else None
    said = shown({"acknowledged_on": acknowledged, "plan_on": plan}, acknowledged, 250, days)
    assert all(name in PITS for _, name in said)
    mornings = [day for day, _ in said]
    assert mornings[0] <= (plan or acknowledged) + timedelta(days=14)
    assert all(b - a <= timedelta(days=14) for a, b in pairwise(mornings))


@given(CAUSES, DATES, LENGTHS, RATED, LENGTHS)
def test_cheer_returns_when_a_pit_is_long_past_and_never_while_it_is_open(
    cause: str, opened: date, took: timedelta, rated_later: tuple[int | None, timedelta], after: timedelta
) -> None:
    rating, later = rated_later
    settled, given_rating = opened + took, rating if cause == "service" else None
    rated = settled + later if given_rating else None
    today = settled + after
    open_one = Trouble(cause, None, opened, None)
    assert silence(About("milestone", troubles=[open_one]), today)
    past = Trouble(cause, None, opened, settled, 1, given_rating, rated)
    quiet = silence(About("milestone", troubles=[past]), today) is not None
    if after >= timedelta(days=7) and today >= opened + timedelta(days=30) and not given_rating:
        assert not quiet
    if cause != "service":
        assert quiet == (today < opened + timedelta(days=30))
    elif given_rating and given_rating >= 6 and rated and today >= rated:
        assert not quiet
    elif not given_rating:
        assert quiet == (after < timedelta(days=7))


@given(INSTANTS, ZONES, DAYS)
def test_a_word_comes_by_day_and_waits_no_longer_than_it_must(
    at: datetime, zone: str, week: frozenset[int]
) -> None:
    comes = word_comes(at, zone, Working(week))
    local = comes.astimezone(ZoneInfo(zone))
    assert DAYTIME[0] <= local.time() < DAYTIME[1] and local.weekday() in week
    assert at <= comes <= at + timedelta(days=8)
    assert word_comes(comes, zone, Working(week)) == comes
