"""How well an idea fits a client, and why. Pure: ideas, what is known of the client, and the day in."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Protocol, TypeVar
from zlib import crc32

COSTS = ("none", "small", "medium", "large")
COST_WORDS = {"none": "no cost", "small": "small cost", "medium": "medium cost", "large": "large cost"}
BUDGET = {"A": 3, "B": 2}  # the dearest of COSTS by tier; of all others C's
OF_OTHERS = 1
# Rules on gifts to clients: FINRA 3220 and 3221, the IDD and the conduct rules of bars. A ledger of what was
# given comes with its own limits; until then a token is the most that is offered.
REGULATED = frozenset(("wealth", "insurance", "law"))
TOKEN = ("token", ("none", "small"))
LANDED = {"told": 2, "thanked": 1, "nothing": -1}
VALUE, ANOTHER, OCCASION, SEASON, LATELY = 30, 10, 25, 2, -15
HERE, ELSEWHERE = (6, 12), (1, 4)  # points for each that landed, and the most of them
OWN = 20  # points between which the order is each client's own


class Idea(Protocol):
    """What has to be known of an idea; prompts.ideas holds them."""

    @property
    def id(self) -> str: ...
    @property
    def gesture(self) -> str: ...
    @property
    def cost(self) -> str: ...
    @property
    def lead(self) -> int: ...
    @property
    def fits(self) -> tuple[str, ...]: ...
    @property
    def gift(self) -> str: ...
    @property
    def professions(self) -> tuple[str, ...]: ...
    @property
    def months(self) -> tuple[int, ...]: ...
    @property
    def needs(self) -> tuple[str, ...]: ...


I = TypeVar("I", bound=Idea)  # noqa: E741  the idea that goes in comes out


@dataclass(frozen=True)
class About:
    """What is known of a client. `values`: by name of the value, in their words (policy.valuing).

    `days`: to prepare it, None where no day is named; `occasions`: topics on record; `had`: ideas of the last
    two years; `lately`: gestures of the last year; `here`, `elsewhere`: how an idea or a gesture landed, at
    this client and at all others, the sum of LANDED.
    """

    client: int
    today: date
    tier: str = ""
    profession: str | None = None
    values: Mapping[str, str] = field(default_factory=dict)
    days: int | None = None
    budgets: Mapping[str, int] = field(default_factory=dict)
    occasions: frozenset[str] = frozenset()
    had: frozenset[str] = frozenset()
    lately: frozenset[str] = frozenset()
    here: Mapping[str, int] = field(default_factory=dict)
    elsewhere: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True)
class Fit:
    """Points, and in words what speaks for it, and what it takes."""

    points: int
    reasons: tuple[str, ...]
    needs: tuple[str, ...] = ()

    @property
    def first(self) -> str:
        """By which two ideas are told apart."""
        return (*self.reasons, *self.needs)[0]


def fitting(ideas: Sequence[I], about: About) -> list[tuple[I, Fit]]:
    """What may be offered, the best first; among near equals each client has an order of their own."""
    found = [(idea, fit) for idea in ideas if (fit := fit_of(idea, about))]
    return sorted(found, key=lambda each: (-each[1].points - _own(about.client, each[0].id), each[0].id))


def varied(found: Sequence[tuple[I, Fit]], most: int) -> list[tuple[I, Fit]]:
    """The first of them, one for each gesture, and of near equals one for each reason."""
    chosen: list[tuple[I, Fit]] = []
    left = list(found)
    while left and len(chosen) < most:
        told = {fit.first for _, fit in chosen}
        near = (each for each in left if each[1].points > left[0][1].points - OWN)
        best = next((each for each in near if each[1].first not in told), left[0])
        chosen.append(best)
        left = [each for each in left if each[0].gesture != best[0].gesture]
    return chosen


def fit_of(idea: Idea, about: About) -> Fit | None:
    """None where it may not be offered: had, too dear, a gift, not theirs, out of season, too late."""
    if idea.id in about.had or not _affordable(idea, about) or not _allowed(idea, about):
        return None
    if not _in_its_place(idea, about):
        return None
    told = [*_values(idea, about), *_occasion(idea, about), *_landed(idea, about)]
    points = sum(each for each, _ in told) + (LATELY if idea.gesture in about.lately else 0)
    reasons = tuple(words for _, words in told if words)
    return Fit(points, reasons, (COST_WORDS[idea.cost], prepare(idea.lead)))


def budget(tier: str, budgets: Mapping[str, int]) -> int:
    """The dearest of COSTS for a client of this tier, as the firm has set it; without a tier that of C."""
    name = tier if tier in BUDGET else "C"
    return budgets.get(f"budget_{name.lower()}", BUDGET.get(name, OF_OTHERS))


def prepare(days: int) -> str:
    return f"{days} days to prepare" if days > 1 else "a day to prepare" if days else "nothing to prepare"


def _affordable(idea: Idea, about: About) -> bool:
    return COSTS.index(idea.cost) <= budget(about.tier, about.budgets)


def _allowed(idea: Idea, about: About) -> bool:
    """Where gifts to clients are regulated, no more than a token."""
    kind, costs = TOKEN
    return about.profession not in REGULATED or not idea.gift or (idea.gift == kind and idea.cost in costs)


def _in_its_place(idea: Idea, about: About) -> bool:
    if idea.professions and about.profession not in idea.professions:
        return False
    if about.days is not None and idea.lead > about.days:
        return False
    month = (about.today + timedelta(days=idea.lead)).month
    there = not idea.needs or bool(about.occasions & set(idea.needs))
    return there and (not idea.months or month in idea.months)


def _values(idea: Idea, about: About) -> list[tuple[int, str]]:
    said = list(dict.fromkeys(about.values[name] for name in idea.fits if name in about.values))
    return [(ANOTHER if n else VALUE, f"they value {words}") for n, words in enumerate(said)]


def _occasion(idea: Idea, about: About) -> list[tuple[int, str]]:
    needs = [need for need in idea.needs if need in about.occasions]
    season = [(SEASON, "the time of year is right")] if idea.months else []
    return [*((OCCASION, f"there is {_a(need)} on record") for need in needs[:1]), *season]


def _landed(idea: Idea, about: About) -> list[tuple[int, str]]:
    """As the idea itself did, and as gestures of its kind do."""
    here = about.here.get(idea.id, 0) + about.here.get(idea.gesture, 0)
    elsewhere = about.elsewhere.get(idea.id, 0) + about.elsewhere.get(idea.gesture, 0)
    told = ((here, *HERE, "landed here before"), (elsewhere, *ELSEWHERE, "landed elsewhere"))
    return [
        (max(-most, min(most, by * landed)), f"such an idea {words}" if landed > 0 else "")
        for landed, by, most, words in told
        if landed
    ]


def _a(thing: str) -> str:
    return f"{'an' if thing[0] in 'aeiou' else 'a'} {thing}"


def _own(client: int, idea: str) -> int:
    """Stable, and another for each client: not everybody gets the same idea."""
    return crc32(f"{client}:{idea}".encode()) % OWN
