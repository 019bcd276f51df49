"""Retell a note about somebody to them: "opens her second clinic" -> "you open your second clinic"."""

import re

from prompts.english import verbs
from prompts.english.clauses import Doing, Tense, doing_of, finite, kept
from prompts.english.objects import completed, with_article
from prompts.english.persons import Who, turned
from prompts.english.phrases import MASS, OFFICES, ROLES, first_clause, stands_alone, trusted
from prompts.english.subjects import YOU, Subject, subject_of

_ADVERB = re.compile(r"^(?:finally|now|just|recently|also|officially|already)\s+", re.IGNORECASE)
_BE = re.compile(r"^(?P<be>is|are|was|were)\s+(?P<adverb>now |just )?(?P<rest>\w.*)$", re.IGNORECASE)


def retell(note: str, who: Who, tense: Tense) -> str:
    """A clause in lower case ("you have been named partner"), or "" when the note cannot be trusted."""
    clause = first_clause(note)
    if not clause:
        return ""
    subject, rest, named = subject_of(clause, who)
    doing = doing_of(_ADVERB.sub("", rest), subject)
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
    doing = doing_of(_ADVERB.sub("", rest), subject)
    said = with_article(doing.rest, doing.verb, "your") if doing and doing.form != "passive" else None
    if terse and (not doing or said is None):
        return ""
    tokens = turned((said if said is not None else doing.rest if doing else rest).split(), who)
    if tokens is None:
        return ""
    if doing:
        return " ".join([*finite(YOU, doing, "kept"), *tokens])
    return _being(subject, rest, who, "kept")


def _told(subject: Subject, doing: Doing, who: Who, tense: Tense, named: bool) -> str:
    of_a_person = doing.verb.base in verbs.OF_A_PERSON or OFFICES & set(doing.rest.lower().split())
    if subject.client and of_a_person:
        return ""
    owner = "your" if subject.you else "its" if subject.client else "their"
    rest = completed(doing.rest, doing.verb, owner, passive=doing.form == "passive")
    if rest is None:
        return ""
    tokens = turned(rest.split(), who) if subject.you else kept(rest.split(), subject)
    if tokens is None:
        return ""
    return " ".join([*finite(subject, doing, tense), *tokens])


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
