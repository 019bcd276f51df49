"""The idea library: enough ideas, all told whole and plainly, no two alike, and words that are recognised."""

import re
from collections import Counter
from itertools import combinations

import pytest

from handlers.policy.fitting import REGULATED
from handlers.policy.routine import alike, gesture_of
from handlers.policy.valuing import meant
from prompts.ideas import COSTS, ELEMENTS, Idea, by_id, gestures, library, values

EFFORTS = "a quarter of an hour|half an hour|an hour|two hours|half a day|a day".split("|")
GIFTS = ("", "token", "meal", "entertainment", "donation")
PROFESSIONS = {"law", "wealth", "insurance", "coaching", "consulting", "agency"}
NEEDS = {"remembrance", "birth", "go-live", "old pit"}
LONGEST = 160  # characters of an idea: read in one breath


def each() -> list[Idea]:
    return list(library())


def test_there_are_at_least_eighty_each_with_an_id_of_its_own() -> None:
    assert len(each()) >= 80 and len(by_id()) == len(each())
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)+", idea.id) for idea in each())


@pytest.mark.parametrize("idea", library(), ids=lambda idea: idea.id)
def test_an_idea_is_told_whole_and_in_words_that_are_known(idea: Idea) -> None:
    assert len(idea.elements) == 2 == len(set(idea.elements)) and set(idea.elements) <= set(ELEMENTS)
    assert idea.effort in EFFORTS and idea.cost in COSTS and idea.gift in GIFTS
    assert 0 <= idea.lead <= 60 and all(1 <= month <= 12 for month in idea.months)
    assert idea.fits and set(idea.fits) <= set(values())
    assert idea.gesture in gestures() and set(idea.professions) <= PROFESSIONS and set(idea.needs) <= NEEDS


@pytest.mark.parametrize("idea", library(), ids=lambda idea: idea.id)
def test_an_idea_is_told_plainly(idea: Idea) -> None:
    for told in (idea.idea, idea.breaks, idea.avoid):
        assert told[0].isupper() and told.endswith((".", "?")) and len(told) <= LONGEST
        assert not re.search(r"[!*_<>{}]|leverage|delight|synerg|world-class", told)


def test_what_nobody_has_told_is_a_condition_and_never_a_line_by_itself() -> None:
    told = r"\b(they will speak|the win|the signing|hard(est)? (day|year|week)|the decision|the milestone)\b"
    for idea in each():
        assert idea.conditional or idea.needs or not re.search(told, idea.idea), idea.id
    assert sum(not idea.conditional and not idea.needs for idea in each()) >= 30


def test_a_title_reads_as_words() -> None:
    titles = [idea.title for idea in each()]
    assert not [title for title in titles if re.search(r"\bno sale\b|\bno agenda\b|Firsts book", title)]
    assert len(set(titles)) == len(titles) and max(map(len, titles)) <= 40


def test_what_costs_something_to_eat_to_see_or_to_keep_is_classed_as_a_gift() -> None:
    for idea in each():
        if idea.gesture in ("meal", "present", "keepsake", "donation", "reunion") and idea.cost != "none":
            assert idea.gift, idea.id


def test_no_two_ideas_are_alike() -> None:
    for one, other in combinations(each(), 2):
        assert not alike(one.idea, other.idea), (one.id, other.id)
        assert one.breaks != other.breaks and one.avoid != other.avoid, (one.id, other.id)


def test_the_ideas_are_spread_over_the_four_elements_and_over_many_gestures() -> None:
    by_element = Counter(element for idea in each() for element in idea.elements)
    assert all(by_element[element] >= 30 for element in ELEMENTS)
    by_gesture = Counter(idea.gesture for idea in each())
    assert len(by_gesture) >= 20 and max(by_gesture.values()) <= 10


def test_most_of_them_cost_nothing_and_every_profession_has_plenty() -> None:
    assert sum(idea.cost == "none" for idea in each()) >= 40
    for profession in PROFESSIONS:
        fit = [idea for idea in each() if not idea.professions or profession in idea.professions]
        assert len(fit) >= 70, profession
    assert {"law", "wealth", "insurance"} == REGULATED


@pytest.mark.parametrize(
    ("typed", "gesture"),
    [
        ("December hamper", "present"),
        ("flowers for the office", "present"),
        ("a good bottle of wine", "present"),
        ("lunch by the river", "meal"),
        ("dinner with the board", "meal"),
        ("workshop at their foundry", "visit"),
        ("handwritten letter to the founder", "letter"),
        ("plant a tree", "ceremony"),
        ("plant tour", "visit"),
        ("premortem offsite", "exercise"),
        ("something else altogether", ""),
    ],
)
def test_an_idea_that_is_typed_is_told_to_its_gesture(typed: str, gesture: str) -> None:
    assert gesture_of(typed, gestures()) == gesture


def test_every_gesture_has_words_by_which_it_is_recognised() -> None:
    for gesture, words in gestures().items():
        assert words and all(gesture_of(word, gestures()) == gesture for word in words), gesture


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("always on time", "punctuality"),
        ("Pünktlichkeit", "punctuality"),
        ("family-owned for four generations", "family ownership"),
        ("our people come first, we are a team", "teamwork"),
        ("good handwork", "craft"),
    ],
)
def test_a_value_is_known_in_the_words_it_was_told_in(said: str, value: str) -> None:
    assert value in meant([said], values())


@pytest.mark.parametrize(
    "said", ["no games", "never on time for fun", "mutual interests", "fundamental rights"]
)
def test_what_is_denied_or_only_sounds_alike_is_no_value(said: str) -> None:
    assert not meant([said], values())
