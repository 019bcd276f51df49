"""Persons: whom a note is about, how they are addressed, and turning "she … her" into "you … your"."""

import re
from dataclasses import dataclass

from prompts.english import verbs
from prompts.english.days import MONTHS, WEEKDAYS
from prompts.english.phrases import CONJUNCTIONS, PREPOSITIONS, plural

KIN = set(
    """husband wife son daughter father mother dad mum mom brother sister grandson granddaughter
    grandfather grandmother grandad grandma granny uncle aunt nephew niece cousin parents children
    eldest youngest stepson stepdaughter stepfather stepmother fiancé fiancée""".split()
)
_TITLES = (
    "dr",
    "prof",
    "professor",
    "mr",
    "mrs",
    "ms",
    "miss",
    "mx",
    "herr",
    "frau",
    "madame",
    "rev",
    "judge",
    *"canon captain colonel bishop rabbi imam pastor senator councillor chef hon justice".split(),
    *"capt lt sgt maj col gen cmdr fr revd cllr".split(),
)
_KNIGHTLY = ("sir", "dame", "brother", "sister")
_REFLEXIVE = {"himself", "herself", "themself", "themselves"}
GROUPS = set(
    """team crew choir family staff people children men women folk board council committee club band class
    congregation orchestra cast squad brigade parish village audience""".split()
)
"""Singular in form, and still "they"."""
_AUXILIARY = {"is": "are", "was": "were", "has": "have", "isn't": "aren't", "does": "do"}
_ANOTHER_PERSON = re.compile(r"(?:er|or|ist|ian|ee|man|woman|boss|friend|child|baby|nurse|judge|chief|ceo)$")
_THINGS = set(
    """after over under ever never number for or letter newsletter paper newspaper order ledger winter
    summer corner floor door river weather computer dinner supper matter chapter theater power tower
    flower water quarter september october november december center harbor shoulder finger butter border
    counter folder poster register ladder timber lumber silver copper leather feather sweater cover
    answer offer transfer error mirror motor tractor trailer boiler color flavor labor favor honor
    interior either neither rather together another other later earlier longer better greater former
    latter whether however pier tier beer free fee three tree coffee knee committee degree see guarantee
    list waist tourist mist twist test request west east""".split()
)
_PLACES = set(
    """farm hall school street road trust park house award prize marathon college university bridge church
    hospital centre station garden gardens mill works lodge estate estates year day cup company bay island
    river lake mountain valley forest shop store bakery brewery theatre museum library festival""".split()
)
_CALENDAR = {day.lower() for day in (*WEEKDAYS, *MONTHS, "Christmas", "Easter", "Thanksgiving", "Advent")}
_SUBJECTS, _OBJECTS, _OWNING = {"she", "he"}, {"him"}, {"his", "her"}


@dataclass(frozen=True)
class Who:
    """The people a note may speak of: the one addressed, and the client."""

    contact: str | None
    client: str

    @property
    def names(self) -> tuple[str, ...]:
        """What the contact is called in notes, the longest first."""
        if not self.contact:
            return ()
        parts = _untitled(self.contact)
        titled = salutation(self.contact)
        given = (" ".join(parts[:-1]),) if len(parts) > 2 else ()
        return tuple(dict.fromkeys((self.contact, " ".join(parts), titled, *given, *parts[:1], *parts[-1:])))


def salutation(name: str) -> str:
    """How a letter addresses a person: "Ruth", "Dr Nwosu", "Sir Ian", "Jane and Tom"; whole when in doubt."""
    name = " ".join(name.split())
    first, *rest = name.replace("&", "and").split()
    if first.lower().rstrip(".") in _TITLES and rest and "and" not in rest:
        return f"{first} {rest[-1]}"
    if first.lower() in _KNIGHTLY and rest:
        return f"{first} {' '.join(rest[:-1] or rest)}"
    if len(rest) == 3 and rest[0] == "and":
        return f"{first} and {rest[1]}"
    if "and" in rest or "," in name or len(first.rstrip(".")) < 2 or "." in first:
        return name
    return first


def turned(tokens: list[str], who: Who, *, you: bool = True) -> list[str] | None:
    """The rest of a sentence whose subject is "you", unless told otherwise; None when a pronoun may mean
    somebody else."""
    out: list[str] = []
    for at, token in enumerate(tokens):
        if _bare(token)[0] in _REFLEXIVE:
            out.append(_reflexive(token, who) if you or "you" in out else token)
            continue
        word = _turn(token, out, tokens[at + 1 :], who)
        if word is None:
            return None
        out.append(word)
    return out


def _turn(token: str, before: list[str], after: list[str], who: Who) -> str | None:
    word, end = _bare(token)
    if word in {"their", "them", "they"}:
        return _plural_pronoun(word, before) + end
    if word in _OWNING and after[:1] == ["own"]:
        return "your"
    if word in _SUBJECTS | _OBJECTS | _OWNING:
        return None if _somebody_else(before, who) else _singular_pronoun(word, after) + end
    if before and before[-1] == "you":
        return _agreeing(word, token)
    if _is_name(word, who):
        return None
    return token


def _reflexive(token: str, who: Who) -> str:
    two = who.contact is not None and re.search(r" (?:and|&) ", who.contact) is not None
    return ("yourselves" if two else "yourself") + _bare(token)[1]


def _plural_pronoun(word: str, before: list[str]) -> str:
    if any(several(_bare(earlier)[0]) for earlier in before):
        return word
    return {"their": "your", "them": "you", "they": "you"}[word]


def several(word: str) -> bool:
    """True of a word that a later "they" may stand for."""
    return plural(word) or word.lower() in GROUPS


def _singular_pronoun(word: str, after: list[str]) -> str:
    if word == "his" or (word == "her" and after and _starts_a_noun(after[0])):
        return "your"
    return "you"


def _starts_a_noun(token: str) -> bool:
    return _bare(token)[0] not in PREPOSITIONS | CONJUNCTIONS | {"a", "an", "the"}


def _agreeing(word: str, token: str) -> str | None:
    """The verb after a turned "she": "was" -> "were", "opens" -> "open"."""
    if word in _AUXILIARY:
        return _AUXILIARY[word]
    base = verbs.base_of(word)
    if word.endswith("s") and not base:
        return None
    return base or token


def _somebody_else(before: list[str], who: Who) -> bool:
    """True when another person was named earlier, so that "his" may be theirs."""
    beside = zip(("", *before), before, (*before[1:], ""), strict=False)
    return any(_person(token, previous, after, who) for previous, token, after in beside)


def _person(token: str, previous: str, after: str, who: Who) -> bool:
    word = _bare(token)[0]
    if word in KIN or _ANOTHER_PERSON.search(word):
        return word in KIN or word not in _THINGS
    if word.rstrip("s") in _CALENDAR:
        return False
    named = token[:1].isupper() and previous.lower() not in {"in", "to", "at", "from", "of", "near", "the"}
    return named and word not in who.client.lower().split() and not {word, after.lower()} & _PLACES


def _is_name(word: str, who: Who) -> bool:
    return any(word in {name.lower(), f"{name.lower()}'s"} for name in who.names)


def _bare(token: str) -> tuple[str, str]:
    stripped = token.rstrip(",.:")
    return stripped.lower().replace("’", "'"), token[len(stripped) :]


def _untitled(name: str) -> list[str]:
    return [part for part in name.split() if part.lower().rstrip(".") not in (*_TITLES, *_KNIGHTLY)] or [name]
