"""The kinds of word that matter to a date, and what a word of a text looks like once it is known."""

from collections.abc import Mapping
from enum import StrEnum, auto
from typing import NamedTuple


class Kind(StrEnum):
    """Each is one letter, so that a sentence is a string of kinds that a regular expression can read."""

    @staticmethod
    def _generate_next_value_(name: str, start: int, count: int, last_values: list[str]) -> str:
        return chr(0x100 + count)

    # figures
    NUMBER = auto()  # one or two figures
    BIG = auto()  # three and more, not a year
    YEAR = auto()
    SHORT_YEAR = auto()  # '27
    ORDINAL = auto()  # 3rd
    DATE = auto()  # 3/4, 3.4.27, 2027-04-03
    DECIMAL = auto()  # 3.14
    CLOCK = auto()  # 10:30, 3pm, noon, morning
    # words that name days
    MONTH = auto()
    MAYBE_MONTH = auto()  # may, march
    WEEKDAY = auto()
    MAYBE_WEEKDAY = auto()  # sat, sun
    SHORT_WEEKDAY = auto()  # Mo, di, sam: only before a date
    WEEKDAYS = auto()  # Mondays
    NEAR = auto()  # today and its neighbours
    MAYBE_NEAR = auto()  # hier, here or yesterday
    NOW = auto()
    NAMED = auto()  # Christmas
    MAYBE_NAMED = auto()  # Noel, Nikolaus
    QUARTER = auto()
    HALF = auto()
    FISCAL = auto()
    SEASON = auto()
    ENDING = auto()  # EOM, Monatsende
    UNIT = auto()
    # how many, which
    COUNT = auto()
    ONE = auto()
    FEW = auto()
    WORDED = auto()  # second, dritter
    FIRST = auto()  # ersten, premier, primero: may stand before a month
    NEXT = auto()
    THIS = auto()
    COMING = auto()
    LAST = auto()
    PAST = auto()
    # again and again
    EVERY = auto()
    OTHER = auto()
    ADVERB = auto()  # yearly, monthly
    # parts of a stretch
    END = auto()
    START = auto()
    EARLY = auto()
    REST = auto()
    TO_DATE = auto()
    SO_FAR = auto()
    WEEK_OF = auto()
    # small words
    THE = auto()
    OF = auto()
    IN = auto()
    WITHIN = auto()
    OVER = auto()
    ON = auto()
    BY = auto()
    FROM = auto()
    SINCE = auto()
    TO = auto()
    BETWEEN = auto()
    BEFORE = auto()
    AFTER = auto()
    AGO = auto()
    BACK = auto()  # vor, il y a, hace: "ago" that stands before
    HENCE = auto()
    AT = auto()  # a clause or a place follows, not a noun that the day would belong to
    OR = auto()
    AND = auto()
    FOR = auto()
    ABOUT = auto()
    VAGUE = auto()
    BIRTH = auto()
    # the rest
    COMMA = auto()
    DOT = auto()
    DASH = auto()
    HYPHEN = auto()  # a dash without space around it
    MARK = auto()
    WORD = auto()


Vocabulary = Mapping[Kind, Mapping[int | str, str]]  # kind -> meaning -> words, comma-separated, folded


class Token(NamedTuple):
    """A word with its place; `number` or `label` is what it means (MONTH 5, UNIT "week"), else the word."""

    kind: Kind
    number: int
    label: str
    start: int
    end: int
