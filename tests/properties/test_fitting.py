"""How well an idea fits, and when a gesture is a routine: rules that hold whatever the client."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.policy.fitting import COSTS, LANDED, REGULATED, About, budget, fit_of, fitting, varied
from handlers.policy.routine import WITHIN, Gesture, alike, routine, spread
from prompts.ideas import Idea, by_id, gestures, library, values

TODAY = date(2026, 11, 23)
ANYBODY = About(client=1, today=TODAY, tier="A")
NAMES = [idea.id for idea in library()]
KINDS = sorted(gestures())

abouts = st.builds(
    About,
    client=st.integers(1, 10**6),
    today=st.dates(date(2024, 1, 1), date(2030, 12, 31)),
    tier=st.sampled_from(["A", "B", "C", ""]),
    profession=st.sampled_from([None, "law", "wealth", "insurance", "coaching", "consulting", "agency"]),
    values=st.dictionaries(st.sampled_from(sorted(values())), st.text("abc ", min_size=1), max_size=4),
    days=st.none() | st.integers(0, 90),
    budgets=st.dictionaries(st.sampled_from(["budget_a", "budget_b", "budget_c"]), st.integers(0, 3)),
    occasions=st.frozensets(st.sampled_from(["birth", "go-live", "remembrance", "old pit"])),
    had=st.frozensets(st.sampled_from(NAMES)),
    lately=st.frozensets(st.sampled_from(KINDS)),
    here=st.dictionaries(st.sampled_from(NAMES + KINDS), st.integers(-5, 5), max_size=5),
    elsewhere=st.dictionaries(st.sampled_from(NAMES + KINDS), st.integers(-50, 50), max_size=5),
)


@given(abouts)
def test_what_may_not_be_offered_never_is(about: About) -> None:
    for idea, fit in fitting(library(), about):
        assert idea.id not in about.had
        assert COSTS.index(idea.cost) <= budget(about.tier, about.budgets)
        assert not idea.professions or about.profession in idea.professions
        assert about.profession not in REGULATED or idea.gift in ("", "token")
        assert about.days is None or idea.lead <= about.days
        assert not idea.needs or about.occasions & set(idea.needs)
        assert len(fit.needs) == 2 and all((*fit.reasons, *fit.needs))


@given(abouts, st.integers(1, 6))
def test_of_those_suggested_each_is_another_gesture_and_the_order_is_always_the_same(
    about: About, most: int
) -> None:
    found = fitting(library(), about)
    best = varied(found, most)
    assert max(Counter(idea.gesture for idea, _ in best).values(), default=1) == 1
    assert len(best) == min(most, len({idea.gesture for idea, _ in found}))
    assert found == fitting(tuple(reversed(library())), about)


def test_not_every_client_gets_the_same_idea() -> None:
    firsts = Counter(fitting(library(), replace(ANYBODY, client=key))[0][0].id for key in range(1, 201))
    assert len(firsts) > 20 and max(firsts.values()) < 40


def fit(idea: str, **known: object) -> tuple[int, tuple[str, ...]]:
    found = fit_of(by_id()[idea], replace(ANYBODY, **known))  # type: ignore[arg-type]
    assert found
    return found.points, found.reasons


def test_a_value_of_theirs_makes_an_idea_fit_and_says_so_in_their_words() -> None:
    points, reasons = fit("price-of-a-day", values={"punctuality": "always on time", "thrift": "thrift"})
    assert reasons == (
        "they value always on time",
        "they value thrift",
    )
    assert points > fit("price-of-a-day")[0] and fit("note-on-courage")[1] == ()


@pytest.mark.parametrize("whose", ["here", "elsewhere"])
@pytest.mark.parametrize("what", ["walk-the-review", "visit"])
def test_what_landed_before_fits_better_and_what_did_not_worse(whose: str, what: str) -> None:
    idea, plain = "review-where-they-work", fit("review-where-they-work")[0]
    idea = "walk-the-review" if what == "walk-the-review" else idea
    june = {"today": date(2027, 6, 1)}
    plain = fit(idea, **june)[0]
    assert fit(idea, **{whose: {what: LANDED["told"]}}, **june)[0] > plain
    assert fit(idea, **{whose: {what: LANDED["nothing"]}}, **june)[0] < plain
    assert fit(idea, **{whose: {what: 10_000}}, **june)[0] <= plain + 12


def test_a_gesture_of_this_year_fits_worse() -> None:
    assert fit("walk-the-review", lately=frozenset(["visit"]), today=date(2027, 6, 1))[0] < 0


def test_the_time_of_year_decides_where_an_idea_has_one() -> None:
    walk = by_id()["walk-the-review"]
    assert fit_of(walk, replace(ANYBODY, today=date(2027, 1, 10))) is None
    assert fit_of(walk, replace(ANYBODY, today=date(2027, 6, 1)))


def test_an_idea_that_needs_an_occasion_is_offered_where_it_is_on_record() -> None:
    month = by_id()["quiet-month-for-new-parents"]
    assert fit_of(month, ANYBODY) is None
    found = fit_of(month, replace(ANYBODY, occasions=frozenset(["birth"])))
    assert found and "there is a birth on record" in found.reasons


def test_the_budget_goes_by_tier_and_can_be_set() -> None:
    reunion = by_id()["reunion-of-those-who-did-it"]
    assert [bool(fit_of(reunion, replace(ANYBODY, tier=tier))) for tier in "ABC"] == [True, True, False]
    assert fit_of(reunion, replace(ANYBODY, tier="", budgets={"budget_c": 2}))
    assert fit_of(reunion, replace(ANYBODY, budgets={"budget_a": 1})) is None


def test_where_gifts_are_regulated_no_more_than_a_token_is_offered() -> None:
    offered = {idea.id for idea, _ in fitting(library(), replace(ANYBODY, profession="wealth"))}
    assert "medal-of-wood" in offered
    assert not offered & {
        "meal-from-the-beginning",
        "reunion-of-those-who-did-it",
        "photograph-that-is-theirs",
    }


hampers = st.sets(st.integers(2010, 2030))


@given(hampers, st.integers(2010, 2031))
def test_a_routine_is_what_came_in_every_year_up_to_this_one(years: set[int], year: int) -> None:
    before = [Gesture("present", date(each, 12, 18), "hamper") for each in sorted(years)]
    told = routine(Gesture("present", date(year, 12, 20), "December hamper"), before, gestures())
    assert bool(told) == (year - 1 in years)
    assert routine(Gesture("visit", date(year, 12, 20)), before, gestures()) == ""


def test_a_routine_names_how_often_and_what() -> None:
    before = [Gesture("present", date(year, 12, 18), "hamper") for year in (2024, 2025)]
    this = Gesture("present", date(2026, 12, 10), "a hamper once more")
    assert routine(this, before, gestures()) == "third December hamper"
    wine = [before[0], Gesture("present", date(2025, 3, 1), "wine")]
    assert routine(this, wine, gestures()) == "third present"


@given(st.sets(st.integers(2, 20)), st.integers(1, 30), st.integers(-100, 100))
def test_half_of_an_owners_clients_within_sixty_days_is_a_spread(
    others: set[int], owned: int, apart: int
) -> None:
    same = [(key, TODAY + timedelta(days=apart)) for key in others]
    near = len(others) if abs(apart) <= WITHIN.days else 0
    count = spread(1, same, TODAY, owned)
    assert count == (near + 1 if near and (near + 1) * 2 >= owned else 0)


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("walk the quarterly review in the park", "Do the quarterly review as a walk", True),
        ("Hamper", "december hamper", True),
        ("workshop at their foundry", "lunch by the river", False),
        ("", "lunch", False),
    ],
)
def test_two_ideas_are_alike_by_the_words_that_tell(one: str, other: str, same: bool) -> None:
    assert alike(one, other) is alike(other, one) is same


def test_an_idea_is_like_itself() -> None:
    assert all(isinstance(idea, Idea) and alike(idea.idea, idea.idea) for idea in library())
