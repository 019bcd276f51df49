"""Who needs a peak, over any firm and on any day: as the rows themselves say, however old the pulses."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from hypothesis import strategies as st
from sqlmodel import Session

from handlers.policy import ranking as policy
from handlers.policy.ranking import Standing, Weights, four_years_before
from store import clients, db, ranking
from store.day_numbers import number
from store.db import Engine
from store.ranking import Asked, Ranked
from store.sight import Sight
from tests.properties.pens import TODAY, Firm, Step, open_firm
from tests.properties.ranking_by_hand import Question, answer
from tests.properties.writes import stories, write

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]
FIRST = [Phase.explicit, Phase.generate, Phase.shrink]  # to explain takes minutes
MANY = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=SLOW, phases=FIRST)
PAGE = 2

pytestmark = pytest.mark.timeout(180)

# Not every pulse is of today: days pass, and clocks are set back.
LATER = st.sampled_from([0, 0, 1, 2, 30, 90]) | st.integers(-20, 120)
BEGINS = st.sampled_from([0, 0, 1]) | st.integers(-60, 60)
LASTS = st.sampled_from([0, 7, 30]) | st.integers(0, 90)
WEIGHTS = st.just(Weights()) | st.builds(
    Weights,
    *(st.integers(1, 400) for _ in "abc"),
    *(st.integers(0, 60) for _ in range(6)),
    least=st.integers(0, 70),
)


@st.composite
def questions(draw: st.DrawFn) -> dict[str, Any]:
    today = TODAY + timedelta(days=draw(LATER))
    first = today + timedelta(days=draw(BEGINS))
    last = first + timedelta(days=draw(LASTS))
    days = {"today": today, "first": first, "last": last}
    return {
        **days,
        "who": draw(st.integers(0, 3)),
        "whose": draw(st.integers(0, 4)),
        "weights": draw(WEIGHTS),
    }


@pytest.fixture
def engine(either: str) -> Iterator[Engine]:
    made = db.connect(either)
    yield made
    made.dispose()


def asked(firm: Firm, told: dict[str, Any]) -> tuple[Question, Sight, Asked]:
    """The same question to both sides."""
    dana, cole = firm.members
    member = (None, dana, cole, None)[told["who"]]
    owners = (None, None, (dana,), (cole, 0), (dana, cole))[told["whose"]]
    system = told["who"] == 3
    days = {name: told[name] for name in ("today", "first", "last")}
    question = Question(firm.workspace, member, system, **days, owners=owners, weights=told["weights"])
    sight = Sight.of_system(firm.workspace) if system else Sight(firm.workspace, member)
    whose = frozenset(owners) if owners is not None else None
    numbers = {name: number(day) for name, day in days.items()}
    since = number(four_years_before(told["today"]))
    return (
        question,
        sight,
        Asked(**numbers, four_years_ago=since, weights=told["weights"].asked(), owners=whose),
    )


def brief(rows: Sequence[Any]) -> list[tuple[int, int, bool]]:
    return [(row.id, row.points, bool(row.opens)) for row in rows]


def told(rows: Sequence[Ranked]) -> list[tuple[int, int, bool]]:
    return [(row.pulse.client_id, row.points, bool(row.opening)) for row in rows]


def paged(question: Any, *about: Any) -> list[Ranked]:
    """All of it, page by page."""
    rows: list[Ranked] = []
    while page := question(*about, PAGE, len(rows)):
        rows += page
    return rows


TODAY_FOR_ALL = {"today": TODAY, "first": TODAY, "last": TODAY + timedelta(days=7)}
NOW_FOR_ALL = {**TODAY_FOR_ALL, "who": 3, "whose": 0, "weights": Weights()}
AT_A = Step("client", 1, 0, -800)
PIT_THERE = Step("moment", 0, 3, -40)


@MANY
@example(steps=[AT_A, PIT_THERE, Step("settle", 0, 0, -30)], about=NOW_FOR_ALL)
@example(steps=[AT_A, PIT_THERE, Step("settle", 0, 0, -29)], about=NOW_FOR_ALL)
@example(steps=[AT_A, Step("moment", 11, 18, 3)], about=NOW_FOR_ALL)  # a due date
@example(steps=[AT_A, Step("moment", 6, 8, -22)], about=NOW_FOR_ALL)  # a peak planned for this month
@example(steps=[AT_A, Step("moment", 1, 13, -22)], about=NOW_FOR_ALL)  # a transition of this month
@given(stories(), questions())
def test_the_ranking_is_what_the_rows_say(engine: Engine, steps: list[Step], about: dict[str, Any]) -> None:
    firm = open_firm(engine)
    write(firm, steps)
    question, sight, put = asked(firm, about)
    with Session(engine) as session:
        known = answer(session, question)
        heard = [row for row in known if not row.silent]
        free = [row for row in heard if not (row.pit or row.alone or row.rests)]
        enough = about["weights"].least * 100
        listed = [row for row in free if row.points >= enough and not row.planned]
        away = [row for row in heard if (row.pit or row.alone or row.rests) and row.points >= enough]
        assert told(paged(ranking.needing, session, sight, put)) == brief(listed)
        assert told(paged(ranking.already, session, sight, put)) == brief(
            [row for row in free if row.planned]
        )
        assert told(paged(ranking.alone, session, sight, put)) == brief(away)
        unknown = [sum(map(bool, each)) for each in _unknown(listed)]
        assert ranking.sums(session, sight, put) == ranking.Sums(len(listed), *unknown)


def _unknown(rows: Sequence[Any]) -> Iterator[list[bool]]:
    yield [row.unfelt for row in rows]
    yield [not row.tier for row in rows]
    yield [row.since is None for row in rows]


@MANY
@given(stories(), questions())
def test_one_client_is_told_as_in_the_list_and_as_it_is_counted_without_a_database(
    engine: Engine, steps: list[Step], about: dict[str, Any]
) -> None:
    firm = open_firm(engine)
    write(firm, steps)
    question, sight, put = asked(firm, {**about, "whose": 0})
    with Session(engine) as session:
        seen = {row.id: row for row in answer(session, question)}
        for client in _everybody(session, firm):
            found = ranking.of_client(session, sight, Asked(**{**vars(put), "client": client}))
            assert (told([found]) if found else []) == (brief([seen[client]]) if client in seen else [])
            if found:
                assert _points(found, put, about["weights"]) == found.points


def _everybody(session: Session, firm: Firm) -> list[int]:
    system = Sight.of_system(firm.workspace)
    return [client.key for client in clients.all_seen(session, system)]


def _points(of: Ranked, put: Asked, weights: Weights) -> int:
    pulse = of.pulse
    waits = pulse.began if pulse.last_peak is None else pulse.last_peak
    feelings = (pulse.felt_sum, pulse.felt_count)
    stands = Standing(pulse.tier, waits, *feelings, pulse.since, of.opening)
    return policy.points(stands, put.today, put.four_years_ago, weights).total
