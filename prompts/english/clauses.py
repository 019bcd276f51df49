"""Verbs in a note: which one, in which form, and its words for "you" or another in the tense of the day."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.english import verbs
from prompts.english.phrases import DETERMINERS, ROLES
from prompts.english.subjects import Subject
from prompts.english.verbs import Verb

Tense = Literal["kept", "news", "past", "today", "future"]
"""kept: as the note has it; news: no day known; the others: where the day of the event lies."""

_AUXILIARY = re.compile(
    r"^(?P<aux>is|are|was|were|has been|have been|got|gets|has|have|will be|will)\s+(?:now |just "
    r"|finally )?(?=\w)",
    re.IGNORECASE,
)
_PLAINLY_PASSIVE = re.compile(r"(?:to|as|among|in|one|best|for|outstanding|excellent|good)\b")


Finite = Literal["third", "past", "perfect", "gerund", "passive"]


@dataclass(frozen=True)
class Doing:
    verb: Verb
    form: Finite
    rest: str


def doing_of(rest: str, subject: Subject) -> Doing | None:
    auxiliary = _AUXILIARY.match(rest)
    aux = auxiliary["aux"].lower() if auxiliary else ""
    word, _, after = rest[auxiliary.end() if auxiliary else 0 :].partition(" ")
    if aux == "will":
        coming = verbs.infinitive(word)
        return Doing(coming, "third", after) if coming else None
    found = verbs.find(word)
    if not found:
        return _plain_got(rest) if aux in {"got", "gets"} else None
    verb, form = found
    if verb.base == "publish" and form == "past" and re.match(r"(?:in|by)\b", after):
        return Doing(verb, "passive", after)
    if verb.base in verbs.PASSIVE and (not verb.done or _made_something(verb, form, after)):
        return _passive(verb, form, aux, after, subject)
    if form == "gerund":
        return Doing(verb, "gerund", after) if aux in {"", "is", "are", "was", "were", "will be"} else None
    if form == "third":
        return Doing(verb, "third", after) if not aux else None
    if aux in {"has", "have"}:
        return Doing(verb, "perfect", after)
    return Doing(verb, "past", after) if not aux else None


def _made_something(verb: Verb, form: str, after: str) -> bool:
    """ "made partner", "made Chartered Engineer" are done to a person; "made the team" is not."""
    first = after.partition(" ")[0]
    return verb.base == "make" and form == "past" and (first.lower() in ROLES or first[:1].isupper())


def _plain_got(rest: str) -> Doing | None:
    word, _, after = rest.partition(" ")
    found = verbs.find(word)
    return Doing(found[0], "third" if found[1] == "third" else "past", after) if found else None


def _passive(verb: Verb, form: str, aux: str, after: str, subject: Subject) -> Doing | None:
    """ "promoted to CFO" is done to a person; "promoted Ben" is done by a company."""
    by_them = not aux and (_plainly_active(verb, form) or _has_an_object(verb, after))
    if aux not in {"has", "have"} and form in {"past", "participle"} and not by_them:
        if aux or not subject.client or verb.base not in verbs.BOARDROOM or _PLAINLY_PASSIVE.match(after):
            return Doing(verb, "passive", after) if _fits_a_passive(verb, after) else None
    active = {"third": "third", "past": "past", "participle": "past"}.get(form)
    if active and not aux and (by_them or subject.client or verb.base in {"make", "give"}):
        return Doing(verb, active, after)  # type: ignore[arg-type]
    return None


def _plainly_active(verb: Verb, form: str) -> bool:
    """ "gave" and "chose" are not "given" and "chosen"."""
    return form == "past" and verb.past != verb.participle


def _has_an_object(verb: Verb, after: str) -> bool:
    """ "hired three apprentices" is done by them, "hired as a coach" to them."""
    first = after.partition(" ")[0]
    named = first.lower() in DETERMINERS or first[:1].isdigit() or first[:1].isupper()
    return verb.base in verbs.OBJECT_OR_DONE_TO and named


def _fits_a_passive(verb: Verb, after: str) -> bool:
    if verb.base == "call":
        return after.startswith("to ")
    return verb.base != "give"


def kept(tokens: list[str], subject: Subject) -> list[str] | None:
    """A company's "their" becomes "its"; with another subject a pronoun may be anybody's."""
    if subject.client:
        return ["its" if token.lower() in {"their", "his", "her", "our"} else token for token in tokens]
    return None if {"his", "her", "he", "she", "him"} & {token.lower() for token in tokens} else tokens


def finite(subject: Subject, doing: Doing, tense: Tense) -> list[str]:
    """The subject and its verb: what somebody is or has stays in the present."""
    verb, many = doing.verb, subject.you or subject.plural
    if doing.form == "passive":
        return [subject.words, *_passive_words(many, tense), verb.participle]
    present = ("are" if verb.base == "be" else verb.base) if many else verb.third
    if verb.base in ("be", "have") and doing.form == "third":
        return [subject.words, present]
    match doing.form, tense:
        case ("past", "news") | ("perfect", "news" | "kept") if verb.base != "get":
            return [subject.words, "have" if many else "has", verb.participle]
        case ("past" | "perfect", _) | (_, "past"):
            return [subject.words, verb.past]
        case ("third", "kept" | "today" | "future"):
            return [subject.words, present]
        case "third", "news" if verb.done:
            return [subject.words, "have" if many else "has", verb.participle]
    return [subject.words, "are" if many else "is", verb.gerund]


def _passive_words(many: bool, tense: Tense) -> list[str]:
    if tense in ("past", "kept"):
        return ["were" if many else "was"]
    if tense == "future":
        return ["are" if many else "is", "to be"]
    return ["have been" if many else "has been"]
