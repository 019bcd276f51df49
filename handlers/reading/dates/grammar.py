"""Rules over the kinds of a sentence: a shape to look for, and what a hit means.

A shape is a regular expression whose letters are kinds: "day=NUMBER|ORDINAL OF? month=MONTH !UNIT" is a
number or an ordinal, perhaps "of", a month, and no unit after it; a reader asks for the parts by name.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Generic, NamedTuple, TypeVar

from handlers.reading.dates.kinds import Kind, Token
from handlers.reading.when import When

Result = TypeVar("Result")

GROUPS = {
    "DAY": "NUMBER|ORDINAL|FIRST",
    "SOME": "COUNT|ONE|NUMBER|BIG",
    "NTH": "ORDINAL|WORDED|FIRST|LAST",
    "REL": "THIS|NEXT|COMING|LAST",
    "STOP": "COMMA|DOT|MARK|DASH",
    "LINE": "DASH|HYPHEN|TO|BY",
}
# a stretch of the calendar, with its year: "May", "next month", "mes pasado", "Q3", "the second half", "FY26"
PERIOD = (
    "THE? (?: month=MONTH DOT? | rel=REL? unit=UNIT rel_after=REL? | quarter=QUARTER | half=HALF"
    " | fiscal=FISCAL UNIT? | which=WORDED|ORDINAL|FIRST part=UNIT )"
    " (?: OF? THE? year=YEAR | OF? THE? year_rel=REL year_unit=UNIT )?"
)
_COMMON = frozenset({"THE", "OF", "IN", "ON", "NUMBER", "DOT"})  # no use to look for these first
_PART = re.compile(r"(?P<not>!|<!)?(?:(?P<name>[a-z_]+)=)?(?P<kinds>[A-Z_]+(?:\|[A-Z_]+)*)")


class Sentence(NamedTuple):
    tokens: list[Token]
    kinds: str  # one letter a token

    @classmethod
    def of(cls, tokens: list[Token]) -> "Sentence":
        return cls(tokens, "".join([token.kind for token in tokens]))


class Hit:
    """Where a rule matched, and the parts it named."""

    __slots__ = ("match", "sentence")

    def __init__(self, sentence: Sentence, match: re.Match[str]) -> None:
        self.sentence, self.match = sentence, match

    def has(self, name: str) -> bool:
        return name in self.match.re.groupindex and self.match[name] is not None

    def token(self, name: str) -> Token | None:
        return self.sentence.tokens[self.match.start(name)] if self.has(name) else None

    def number(self, name: str) -> int:
        token = self.token(name)
        return token.number if token else 0

    def label(self, name: str) -> str:
        token = self.token(name)
        return token.label if token else ""

    @property
    def words(self) -> str:
        return " ".join(token.label for token in self.sentence.tokens[self.match.start() : self.match.end()])


@dataclass(frozen=True)
class Rule(Generic[Result]):
    """`read` gives None when the words are no date after all; `slot` rules hold in a date slot only."""

    name: str
    shape: re.Pattern[str]
    read: Callable[..., Result | None]
    slot: bool = False
    needs: str = field(default="")


WhenRules = tuple[Rule[When], ...]


def rule(name: str, shape: str, read: Callable[..., Result | None], slot: bool = False) -> Rule[Result]:
    return Rule(name, compiled(shape), read, slot, _needs(shape))


def compiled(shape: str) -> re.Pattern[str]:
    return re.compile(re.sub(r"\s+", "", _PART.sub(_letters, shape.replace("PERIOD", PERIOD))))


def _letters(part: re.Match[str]) -> str:
    letters = "".join(Kind[kind] for kind in _kinds(part["kinds"]))
    if part["not"]:
        return f"(?{part['not']}[{letters}])"
    return f"(?P<{part['name']}>[{letters}])" if part["name"] else f"[{letters}]"


def _kinds(kinds: str) -> Iterable[str]:
    for kind in kinds.split("|"):
        yield from GROUPS[kind].split("|") if kind in GROUPS else (kind,)


def _needs(shape: str) -> str:
    """One kind without which the shape cannot match: a quick look before the regular expression."""
    outside = shape
    while (inner := re.sub(r"\([^()]*\)[?*]?", " ", outside)) != outside:
        outside = inner
    names = [part.split("=")[-1] for part in outside.split() if not part.startswith(("!", "<"))]
    return next((Kind[name] for name in names if name in Kind.__members__ and name not in _COMMON), "")
