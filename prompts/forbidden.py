"""What a type of draft must not say: the kinds and for which drafts; the words are in each language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Literal

from prompts.brief import Brief, Language, Type

_PITS: tuple[Type, ...] = ("recovery", "support", "acknowledgement")
_OURS: tuple[Type, ...] = ("recovery", "acknowledgement")
_CHEERFUL: tuple[Type, ...] = ("recognition", "marking", "belated", "invitation")
_ALL: tuple[Type, ...] = (*_PITS, *_CHEERFUL)

Freed = Literal["never", "on record", "by us"]
"""Words on record may be said all the same; promises only where it was not the client who said them."""


@dataclass(frozen=True)
class Kind:
    """A kind of words that these types of draft must not contain; the key is that of the pattern."""

    key: str
    name: str
    types: tuple[Type, ...]
    freed: Freed = "never"
    only: Literal["any", "personal", "business", "public", "private fact"] = "any"

    def holds_for(self, brief: Brief) -> bool:
        return brief.type in self.types and _ONLY[self.only](brief)


def personal(brief: Brief) -> bool:
    """A trouble of a person: the strictest of all letters."""
    return brief.type == "support" and brief.cause != "business"


_ONLY: dict[str, Callable[[Brief], bool]] = {
    "any": lambda brief: True,
    "personal": personal,
    "business": lambda brief: not personal(brief),
    "public": lambda brief: brief.form == "linkedin",
    "private fact": lambda brief: any(fact.private for fact in brief.facts),
}
KINDS: tuple[Kind, ...] = (
    Kind("sorry if", "a conditional apology", _ALL),
    Kind("nobody", "blame without anyone", _PITS),
    Kind("astray", "blame without anyone", _PITS, "on record"),
    Kind("excuse", "an excuse", _OURS, "on record"),
    Kind("blame", "blame on the client", _PITS),
    Kind("money", "a promise or money not on record", _ALL, "by us"),
    Kind("forecast", "a guarantee or forecast", _PITS),
    Kind("advice", "advice not on record", _ALL, "by us"),
    Kind("vague", "a vague deadline", _OURS, "on record"),
    Kind("delight", "delight", _PITS),
    Kind("selling", "selling", _ALL, "on record"),
    Kind("silver", "a silver lining", ("support",)),
    Kind("comparison", "a comparison", ("support",)),
    Kind("hindsight", "fear or hindsight", ("support",), "on record"),
    Kind("our success", "our own success", ("recognition", "belated")),
    Kind("stock", "flattery or a stock phrase", _ALL),
    Kind("feelings", "a guess at feelings", ("marking", "support")),
    Kind("introduction", "a request for an introduction", ("marking",)),
    Kind("pitch", "a pitch in an invitation", ("invitation",), "on record"),
    Kind("public", "a client relation in public", _ALL, "never", "public"),
    Kind("hint", "a hint at what is private", _CHEERFUL, "on record", "private fact"),
    Kind("reply", "a question or a request for an answer", _PITS, "never", "personal"),
    Kind("business", "business", ("support",), "on record", "personal"),
    Kind("illness", "a detail of an illness", ("support",), "never", "personal"),
    Kind("claim", "fault, cause, cost or remedy", ("acknowledgement",)),
)


@dataclass(frozen=True)
class Register:
    """A form of address: how a preference asks for it, and the words that break it."""

    asked: str
    broken: str


@dataclass(frozen=True)
class Numbers:
    """Number words: up to 99 as they are written, what multiplies them, and the units they count."""

    small: Mapping[str, int]
    multipliers: Mapping[str, int]
    ordinals: Mapping[str, int]
    units: Mapping[str, str]
    joined_by: str
    sayings: str


@dataclass(frozen=True)
class Rules:
    """All that the checks need to know of a language; patterns ignore case unless they say otherwise."""

    forbidden: Mapping[str, str]
    owns: str
    thanks: str
    late: str
    commits: str  # "we will", "nous allons": the sentence promises something
    always: str  # "from now on", "every": a promise without an end
    remembers: str  # "I remember", "when we met": the sentence claims a memory
    persons: str  # "I", "we", "you": the sentence is about the two
    first_person: str
    firm: str  # "we", "our": the sentence is about the firm
    seasons: tuple[str, str, str, str]  # from spring on
    next_step: str  # what tells a slot nobody sorted: who, when, next
    common: frozenset[str]  # frequent words: they tell the language, and are nobody's detail
    starts: frozenset[str]  # what else begins a sentence and is no name
    capitals: frozenset[str]  # capitalised anywhere
    greets: frozenset[str]  # in a greeting beside the name
    speaks: str  # verbs that follow a name at the start of a sentence
    titles: str  # what stands before a family name
    kin: frozenset[str]  # and what may be said of a death: no detail of a trouble
    numbers: Numbers
    relative: tuple[tuple[str, int], ...]  # "tomorrow": 1
    today: str
    registers: tuple[Register, ...]
    misspelt: tuple[tuple[str, str], ...] = ()  # country and what is not written there
    nouns_are_capital: bool = False
    nouns: frozenset[str] = frozenset()  # capitalised and no names, where all nouns are
    first_names: frozenset[str] = frozenset()  # names whatever stands before them, unless on record


@cache
def rules_of(language: Language) -> Rules:
    """Only the languages that are written are loaded."""
    match language:
        case "de":
            from prompts.german.rules import RULES
        case "fr":
            from prompts.french.rules import RULES
        case "es":
            from prompts.spanish.rules import RULES
        case _:
            from prompts.english.rules import RULES
    return RULES
