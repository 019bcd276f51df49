"""Retell a note about somebody to them: "opens her second clinic" -> "you open your second clinic"."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.english import verbs
from prompts.english.objects import completed, with_article
from prompts.english.persons import Who, turned
from prompts.english.phrases import DETERMINERS, MASS, OFFICES, ROLES, first_clause, stands_alone, trusted
from prompts.english.subjects import YOU, Subject, subject_of
from prompts.english.verbs import Verb

Tense = Literal["kept", "news", "past", "today", "future"]
"""kept: as the note has it; news: no day known; the others: where the day of the event lies."""

_ADVERB = re.compile(r"^(?:finally|now|just|recently|also|officially|already)\s+", re.IGNORECASE)
_AUXILIARY = re.compile(
    r"^(?P<aux>is|are|was|were|has been|have been|got|gets|has|have|will be|will)\s+(?:now |just "
    r"|finally )?(?=\w)",
    re.IGNORECASE,
)
_BE = re.compile(r"^(?P<be>is|are|was|were)\s+(?P<adverb>now |just )?(?P<rest>\w.*)$", re.IGNORECASE)
_PLAINLY_PASSIVE = re.compile(r"(?:to|as|among|in|one|best|for|outstanding|excellent|good)\b")


@dataclass(frozen=True)
class Doing:
    verb: Verb
    form: Literal["third", "past", "perfect", "gerund", "passive"]
    rest: str


def retell(note: str, who: Who, tense: Tense) -> str:
    """A clause in lower case ("you have been named partner"), or "" when the note cannot be trusted."""
    clause = first_clause(note)
    if not clause:
        return ""
    subject, rest, named = subject_of(clause, who)
    doing = _doing(_ADVERB.sub("", rest), subject)
    if doing:
        return _told(subject, doing, who, tense, named)
    return _being(subject, rest, who, tense)


def retell_sentence(fact: str, who: Who, *, terse: bool = False) -> str:
    """As `retell`, for a whole sentence about the contact: its own grammar is kept, unless it is terse."""
    text = " ".join(fact.split()).rstrip(".")
    if not who.contact or not _whole(text):
        return ""
    subject, rest, named = subject_of(text, who)
    if not (subject.you and named):
        return ""
    doing = _doing(_ADVERB.sub("", rest), subject)
    said = with_article(doing.rest, doing.verb, "your") if doing and doing.form != "passive" else None
    if terse and (not doing or said is None):
        return ""
    tokens = turned((said if said is not None else doing.rest if doing else rest).split(), who)
    if tokens is None:
        return ""
    if doing:
        return " ".join([*_finite(YOU, doing, "kept"), *tokens])
    return _being(subject, rest, who, "kept")


def _doing(rest: str, subject: Subject) -> Doing | None:
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


def _told(subject: Subject, doing: Doing, who: Who, tense: Tense, named: bool) -> str:
    of_a_person = doing.verb.base in verbs.OF_A_PERSON or OFFICES & set(doing.rest.lower().split())
    if subject.client and of_a_person:
        return ""
    owner = "your" if subject.you else "its" if subject.client else "their"
    rest = completed(doing.rest, doing.verb, owner, passive=doing.form == "passive")
    if rest is None:
        return ""
    tokens = turned(rest.split(), who) if subject.you else _kept(rest.split(), subject)
    if tokens is None:
        return ""
    return " ".join([*_finite(subject, doing, tense), *tokens])


def _kept(tokens: list[str], subject: Subject) -> list[str] | None:
    """A company's "their" becomes "its"; with another subject a pronoun may be anybody's."""
    if subject.client:
        return ["its" if token.lower() in {"their", "his", "her", "our"} else token for token in tokens]
    return None if {"his", "her", "he", "she", "him"} & {token.lower() for token in tokens} else tokens


def _finite(subject: Subject, doing: Doing, tense: Tense) -> list[str]:
    verb = doing.verb
    if doing.form == "passive":
        return [subject.words, *_passive_words(subject, tense), verb.participle]
    present = verb.base if subject.you else verb.third
    match doing.form, tense:
        case ("past", "news") | ("perfect", "news" | "kept") if verb.base != "get":
            return [subject.words, "have" if subject.you else "has", verb.participle]
        case ("past" | "perfect", _) | (_, "past"):
            return [subject.words, verb.past]
        case ("third", "kept" | "today" | "future"):
            return [subject.words, present]
        case "third", "news" if verb.done:
            return [subject.words, "have" if subject.you else "has", verb.participle]
    return [subject.words, "are" if subject.you else "is", verb.gerund]


def _passive_words(subject: Subject, tense: Tense) -> list[str]:
    if tense in ("past", "kept"):
        return ["were" if subject.you else "was"]
    if tense == "future":
        return ["are" if subject.you else "is", "to be"]
    return ["have been" if subject.you else "has been"]


def _being(subject: Subject, rest: str, who: Who, tense: Tense) -> str:
    """ "is now CFO" -> "you are now CFO"."""
    match = _BE.match(rest)
    tokens = turned(match["rest"].split(), who) if match else None
    if not match or tokens is None or not trusted(match["rest"]) or not _complement(match["rest"]):
        return ""
    be = (
        {"is": "are", "was": "were"}.get(match["be"].lower(), match["be"])
        if subject.you
        else match["be"].lower()
    )
    return " ".join([subject.words, be, *(match["adverb"] or "").split(), *tokens])


def _complement(rest: str) -> bool:
    """ "CFO", "live", "the first": what may follow "is" without an article."""
    first = rest.partition(" ")[0]
    return stands_alone(first) or not first.islower() or first in ROLES | MASS


def _whole(text: str) -> bool:
    return bool(text) and not re.search(r"[\[\]{}<>@#*_|\\`~^=;?!\"“”:]|https?|www\.|[.]\s", text)
