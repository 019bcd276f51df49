"""Persons: whom a note is about, how they are addressed, and turning "she … her" into "you … your"."""

import re
from dataclasses import dataclass

from prompts.english import verbs
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
)
_KNIGHTLY = ("sir", "dame")
_TURNED = {"himself": "yourself", "herself": "yourself", "themself": "yourself", "themselves": "yourselves"}
_AUXILIARY = {"is": "are", "was": "were", "has": "have", "isn't": "aren't", "does": "do"}
_ANOTHER_PERSON = re.compile(r"(?:er|or|ist|ian|ee|man|woman|boss|friend|child|baby|nurse|judge|chief|ceo)$")
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
        return tuple(dict.fromkeys((self.contact, " ".join(parts), titled, *parts[:1], *parts[-1:])))


def salutation(name: str) -> str:
    """How a letter addresses a person: "Ruth", "Dr Nwosu", "Sir Ian", "Jane and Tom"; whole when in doubt."""
    name = " ".join(name.split())
    first, *rest = name.replace("&", "and").split()
    if first.lower().rstrip(".") in _TITLES and rest and "and" not in rest:
        return f"{first} {rest[-1]}"
    if first.lower() in _KNIGHTLY and rest:
        return f"{first} {rest[0]}"
    if len(rest) == 3 and rest[0] == "and":
        return f"{first} and {rest[1]}"
    if "and" in rest or "," in name or len(first.rstrip(".")) < 2 or "." in first:
        return name
    return first


def turned(tokens: list[str], who: Who) -> list[str] | None:
    """The rest of a sentence whose subject is "you"; None when a pronoun may mean somebody else."""
    out: list[str] = []
    for at, token in enumerate(tokens):
        word = _turn(token, out, tokens[at + 1 :], who)
        if word is None:
            return None
        out.append(word)
    return out


def _turn(token: str, before: list[str], after: list[str], who: Who) -> str | None:
    word, end = _bare(token)
    if word in _TURNED:
        return (_TURNED[word] if word != "themselves" else "yourself") + end
    if word in {"their", "them", "they"}:
        return _plural_pronoun(word, before) + end
    if word in _SUBJECTS | _OBJECTS | _OWNING:
        return None if _somebody_else(before, who) else _singular_pronoun(word, after) + end
    if before and before[-1] == "you":
        return _agreeing(word, token)
    if _is_name(word, who):
        return None
    return token


def _plural_pronoun(word: str, before: list[str]) -> str:
    if any(plural(_bare(earlier)[0]) for earlier in before):
        return word
    return {"their": "your", "them": "you", "they": "you"}[word]


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
    return any(_person(token, before[at - 1] if at else "", who) for at, token in enumerate(before))


def _person(token: str, previous: str, who: Who) -> bool:
    word = _bare(token)[0]
    if word in KIN or _ANOTHER_PERSON.search(word):
        return word not in {"after", "over", "under", "ever", "never", "number", "for", "or"}
    named = token[:1].isupper() and previous.lower() not in {"in", "to", "at", "from", "of", "near"}
    return named and word not in who.client.lower().split()


def _is_name(word: str, who: Who) -> bool:
    return any(word in {name.lower(), f"{name.lower()}'s"} for name in who.names)


def _bare(token: str) -> tuple[str, str]:
    stripped = token.rstrip(",.:")
    return stripped.lower().replace("’", "'"), token[len(stripped) :]


def _untitled(name: str) -> list[str]:
    return [part for part in name.split() if part.lower().rstrip(".") not in (*_TITLES, *_KNIGHTLY)] or [name]
