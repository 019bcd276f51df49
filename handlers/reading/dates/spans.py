"""Every date of a sentence: what the rules hit, longest first."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from handlers.reading.dates.calendar import Frame
from handlers.reading.dates.grammar import Hit, Rule, Sentence
from handlers.reading.dates.kinds import Kind
from handlers.reading.dates.tense import Tense, tense
from handlers.reading.when import Local, On, When

Framing = Callable[[int], Frame]
_SMALL = frozenset({Kind.THE, Kind.ON, Kind.ABOUT})
TO_COME = frozenset({Kind.BY, Kind.FROM, Kind.TO})


@dataclass(frozen=True, slots=True)
class Span:
    """A date with the tokens it takes, `last` excluded."""

    when: When
    first: int
    last: int
    rule: str

    @property
    def on(self) -> On | None:
        """The single day it is, if it is one."""
        return self.when if isinstance(self.when, On) and self.when.precision == "day" else None


def framing(
    sentence: Sentence, local: Local, past: bool | None, to_come: frozenset[Kind] = TO_COME
) -> Framing:
    """How the words look upon a date that begins at a token: "from" and "until" look ahead, "since" back."""
    birth = Kind.BIRTH in sentence.kinds

    def frame(first: int) -> Frame:
        lead = _lead(sentence, first, to_come)
        if lead is Kind.SINCE or lead in to_come:
            return Frame(local, past=lead is Kind.SINCE, birth=birth)
        if past is not None:
            return Frame(local, past, birth=birth)
        said = tense(sentence, first)
        return Frame(local, said is Tense.BACK, said is Tense.LATELY, birth)

    return frame


def _lead(sentence: Sentence, first: int, to_come: frozenset[Kind]) -> Kind:
    """The word that leads to the date: its own first one, or the one before it."""
    own = sentence.tokens[first].kind
    if own is Kind.SINCE or own in to_come:
        return own
    before = first - 1
    while before >= 0 and sentence.tokens[before].kind in _SMALL:
        before -= 1
    return sentence.tokens[before].kind if before >= 0 else own


def hits(sentence: Sentence, frame: Framing, rules: Iterable[Rule[When]]) -> list[Span]:
    found = []
    for rule in rules:
        if rule.needs not in sentence.kinds:
            continue
        for match in rule.shape.finditer(sentence.kinds):
            when = rule.read(Hit(sentence, match), frame(match.start()))
            if when is not None:
                found.append(Span(when, match.start(), match.end(), rule.name))
    return apart(found)


def apart(found: list[Span]) -> list[Span]:
    """Of dates that overlap the longest is kept, of equally long ones that of the earlier rule."""
    kept: list[Span] = []
    for span in sorted(found, key=lambda span: span.first - span.last):
        if all(span.last <= other.first or other.last <= span.first for other in kept):
            kept.append(span)
    return sorted(kept, key=lambda span: span.first)
