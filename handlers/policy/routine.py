"""When a gesture has become a routine, and when an idea is one they had. Pure."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache

from handlers.reading.text import normal

FOLLOWING = 2  # years in a row that make a routine, counted with this one
WITHIN = timedelta(days=60)
TELLING = 4  # letters of a word that tells one idea from another
SHARED = 2  # such words that two ideas share, at least
ORDINALS = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


@dataclass(frozen=True)
class Gesture:
    """One of a client's: its class, its day, and what it was called."""

    kind: str
    on: date
    what: str = ""


def gesture_of(text: str, words: Mapping[str, tuple[str, ...]]) -> str:
    """The class of an idea that was typed, by the first word that tells; empty where none does."""
    return _found(text, words)[0]


def routine(this: Gesture, before: Iterable[Gesture], words: Mapping[str, tuple[str, ...]]) -> str:
    """`third December hamper`: how many following years they had it, with this one; empty for the first."""
    same = [each for each in before if each.kind == this.kind and this.kind]
    years = {each.on.year for each in same}
    run = 1
    while this.on.year - run in years:
        run += 1
    if run < FOLLOWING:
        return ""
    named = [each for each in same if this.on.year - run < each.on.year < this.on.year]
    months = {each.on.month for each in (this, *named)}
    month = f"{this.on:%B} " if len(months) == 1 else ""
    return f"{_ordinal(run)} {month}{_called(this, named, words)}"


def spread(client: int, same: Iterable[tuple[int, date]], on: date, owned: int) -> int:
    """To how many of an owner's clients such a gesture goes within 60 days, where that is half of them.

    `same`: the clients that had or will have it, and when; this one counts too. One alone is no spread.
    """
    those = {key for key, day in same if abs(day - on) <= WITHIN} | {client}
    return len(those) if len(those) > 1 and len(those) * 2 >= owned else 0


def alike(one: str, other: str) -> bool:
    """Whether two sentences tell the same idea: they share most of the words that tell."""
    these, those = _telling(one), _telling(other)
    shared = len(these & those)
    return shared >= min(SHARED, len(these), len(those)) > 0 and shared * 2 >= min(len(these), len(those))


@lru_cache(maxsize=1000)
def _telling(text: str) -> frozenset[str]:
    return frozenset(word[: TELLING + 2] for word in re.findall(r"\w+", normal(text)) if len(word) >= TELLING)


def _called(this: Gesture, before: Sequence[Gesture], words: Mapping[str, tuple[str, ...]]) -> str:
    """By the word they all were called by, `hamper`; else by their class."""
    said = {_found(each.what, words)[1] for each in (this, *before)}
    return said.pop() if len(said) == 1 and "" not in said else this.kind


def _found(text: str, words: Mapping[str, tuple[str, ...]]) -> tuple[str, str]:
    plain = re.sub(r"\W+", " ", normal(text))
    hits = [(hit.start(), -len(hit[1]), kind, hit[1]) for kind, hit in _hits(plain, words)]
    return min(hits)[2:] if hits else ("", "")


def _hits(plain: str, words: Mapping[str, tuple[str, ...]]) -> list[tuple[str, re.Match[str]]]:
    return [(kind, hit) for kind, forms in words.items() if (hit := _any(forms).search(plain))]


@cache
def _any(forms: tuple[str, ...]) -> re.Pattern[str]:
    longest = sorted(forms, key=len, reverse=True)
    return re.compile(rf"\b({'|'.join(longest)})(?:e?s)?\b")


def _ordinal(number: int) -> str:
    return ORDINALS[number] if number < len(ORDINALS) else f"{number}th"
