"""Listening: the gate before every message against a bare scan for its names; the classifier behind it."""

import random
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from functools import partial
from statistics import median
from typing import Any

from handlers.reading.names import Named, Names
from handlers.reading.names.ordinary import ORDINARY
from handlers.reading.news.by_meaning import by_meaning
from handlers.reading.news.gate import has_cue, is_named, may_be_news, plain
from handlers.reading.news.meaning import installed
from handlers.reading.news.model import fitted
from handlers.reading.news.seen import look_at
from handlers.reading.when import Local
from tests.bench.bar import Bar, apart, say

FEW, MANY = 10_000, 100_000
MESSAGES = 2_000
NEW = 500
ROUNDS = 7
OPENINGS = "b br c cl d dr f fr g gr h k kr l m n p pr qu r s sh st t tr v w z".split()
VOWELS = "a e i o u ai ei ou".split()
SYLLABLES = [f"{opening}{vowel}" for opening in OPENINGS for vowel in VOWELS]
TRADES = "Advisory Partners Foods Shipping Capital Trust Holdings Eyecare Logistics Foundation".split()
LOCAL = Local(date(2026, 11, 23), "dmy")


def bars() -> Iterator[Bar]:
    few, many = Firm(FEW), Firm(MANY)
    for firm, size in ((few, "10k"), (many, "100k")):
        yield _against_scan(firm, f"gate-{size}", firm.messages(0.1), _gate(firm.names), 5)
        slips = firm.messages(0.1, slip=True)
        yield _against_scan(firm, f"slips-{size}", slips, partial(_with_slips, firm.names), 8)
    yield _growth(few, many)
    yield _new_client(many)
    yield _classifier(few)
    yield _against_spacy(many)
    if installed():
        _meaning(few)


class Firm:
    """Invented names of two words, each with one alias; messages of plain words that sometimes carry one."""

    def __init__(self, size: int) -> None:
        self.chance = random.Random(size)
        self.clients = [self._client() for _ in range(size)]
        self.names = Names(Named(key, name, (alias,)) for key, (name, alias) in enumerate(self.clients))

    def messages(self, share: float, *, slip: bool = False) -> list[str]:
        return [self._message(self.chance.random() < share, slip) for _ in range(MESSAGES)]

    def _client(self) -> tuple[str, str]:
        first = "".join(self.chance.choices(SYLLABLES, k=4)).capitalize()
        alias = "".join(self.chance.choices(SYLLABLES, k=5)).capitalize()
        return f"{first} {self.chance.choice(TRADES)}", alias

    def _message(self, named: bool, slip: bool) -> str:
        first, *said = self.chance.choices(WORDS, k=self.chance.randint(6, 35))
        if named:
            name = self.chance.choice(self.chance.choice(self.clients))
            said.insert(self.chance.randrange(len(said)), self._slipped(name) if slip else name)
        return " ".join([first.capitalize(), *said]) + "."

    def _slipped(self, name: str) -> str:
        at = self.chance.randrange(1, 6)
        return name[:at] + name[at + 1 :]


WORDS = sorted(word for word in ORDINARY if len(word) > 1)


def _with_slips(names: Names, text: str) -> bool:
    return may_be_news(text, names)


def _gate(names: Names) -> Callable[[str], bool]:
    """Words, names, cues and the decision; the look for slips stands apart."""

    def gate(text: str) -> bool:
        words = plain(text)
        return is_named(words, text, names) and has_cue(words)

    return gate


def _against_scan(
    firm: Firm, case: str, messages: Sequence[str], look: Callable[[str], bool], limit: float
) -> Bar:
    """Both see the same messages in turn."""
    scan = _scanner(firm)
    heard = sum(look(message) for message in messages)
    gate, bare = apart(_over(look, messages), _over(scan, messages), ROUNDS)
    say(f"{case}: gate {_each(gate):.1f} us, scan {_each(bare):.1f} us a message, {heard} let through")
    return Bar("listen", case, gate / bare, "<=", limit)


def _against_spacy(firm: Firm) -> Bar:
    """Its PhraseMatcher over the same names, on the blank English tokenizer."""
    import spacy
    from spacy.matcher import PhraseMatcher

    language = spacy.blank("en")
    matcher = PhraseMatcher(language.vocab, attr="LOWER")
    for pair in firm.clients:
        matcher.add(pair[0], [language.make_doc(name) for name in pair])
    messages = firm.messages(0.1)
    theirs, ours = apart(
        _over(lambda text: matcher(language.make_doc(text)), messages),
        _over(_gate(firm.names), messages),
        3,
    )
    say(f"spacy-100k: PhraseMatcher {_each(theirs):.1f} us, gate {_each(ours):.1f} us a message")
    return Bar("listen", "spacy-100k", theirs / ours, ">=", 10)


def _growth(few: Firm, many: Firm) -> Bar:
    one, other = few.messages(0.1), many.messages(0.1)
    small, large = apart(
        _over(lambda text: may_be_news(text, few.names), one),
        _over(lambda text: may_be_news(text, many.names), other),
        ROUNDS,
    )
    return Bar("listen", "growth-10k-100k", large / small, "<=", 1.5)


def _new_client(firm: Firm) -> Bar:
    """Microseconds until a client just entered is found, next to the limit of 50."""
    took = []
    for number in range(NEW):
        name, alias = f"Zyx{number}quor Partners", f"Zyx{number}quor"
        began = time.perf_counter()
        firm.names.add(Named(MANY + number, name, (alias,)))
        assert may_be_news(f"{name} won an award", firm.names), "the new client is heard at once"
        took.append(time.perf_counter() - began)
    return Bar("listen", "new-client-us", median(took) * 1e6, "<=", 50)


def _classifier(firm: Firm) -> Bar:
    """Microseconds from a message's features to the chances of each kind; the reading before it is told."""
    messages = firm.messages(1.0)[:500]
    seen = [look_at(message, LOCAL, firm.names, frozenset()) for message in messages]
    began = time.perf_counter()
    for message in messages:
        look_at(message, LOCAL, firm.names, frozenset())
    reading = (time.perf_counter() - began) / len(messages)
    took = []
    for one in seen:
        began = time.perf_counter()
        fitted().chances(one.features)
        took.append(time.perf_counter() - began)
    say(f"classifier: reading names, day and words before it {reading * 1e6:.0f} us a message")
    return Bar("listen", "classifier-us", median(took) * 1e6, "<=", 200)


def _meaning(firm: Firm) -> None:
    """Told without a bar: what a message costs more where the `semantic` extra is installed."""
    messages = firm.messages(1.0)[:100]
    seen = [look_at(message, LOCAL, firm.names, frozenset()) for message in messages]
    by_meaning(seen[0])  # loads the model
    took = []
    for one in seen:
        began = time.perf_counter()
        by_meaning(one)
        took.append(time.perf_counter() - began)
    say(f"meaning: {median(took) * 1e3:.1f} ms a message that the gate lets through")


def _scanner(firm: Firm) -> Callable[[str], Any]:
    import ahocorasick_rs

    automaton = ahocorasick_rs.AhoCorasick([name.lower() for pair in firm.clients for name in pair])
    return lambda text: automaton.find_matches_as_indexes(text.lower())


def _over(work: Callable[[str], Any], messages: Sequence[str]) -> Callable[[], None]:
    def run() -> None:
        for message in messages:
            work(message)

    return run


def _each(seconds: float) -> float:
    return seconds / MESSAGES * 1e6
