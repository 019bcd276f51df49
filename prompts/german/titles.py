"""What a title says: a clause about the contact, the firm, a relative or a thing, or a noun."""

import re
from dataclasses import dataclass, replace

from prompts.brief import Brief
from prompts.german import verbs
from prompts.german.clauses import Clause, clause_of, told_as_past
from prompts.german.days import over
from prompts.german.guards import trusted
from prompts.german.headlines import (
    OWN_DOING,
    belongs,
    clause_from,
    clause_of_thing,
    counts,
    surely,
    thing_of,
    with_article,
)
from prompts.german.mentions import mentioned
from prompts.german.owners import client_as_subject, client_names, said_of, without_owner
from prompts.german.participles import finite, participle_of
from prompts.german.people import name_of, several
from prompts.german.phrases import PREPOSITIONS, head_at, in_case, known_gender
from prompts.german.register import own, you
from prompts.german.relatives import first_of, inside
from prompts.german.retelling import to_you
from prompts.german.verbs import AUXILIARY, Person

_BOSS = re.compile(
    r"inhaber|geschäftsführ|gründer|chef|\bceo\b|eigentümer|gesellschafter|wirtin?\b"
    r"|meister(?:in)?\b|unternehmer",
    re.IGNORECASE,
)
_ADVERB = re.compile(
    r"erneut|wieder|endlich|erfolgreich|feierlich|doppelt|nicht|zum|erstmals|neu"
    r"|fertig|selbst|offiziell|\d+|zu"
    r"|noch|erst|schon"
)
_ON_THE_WAY = {"laufen", "schwimmen", "fahren", "segeln", "wandern", "fliegen", "radeln", "reisen"}
_STRANGE = re.compile(r"[^\w\s.,'’\-–&/()\"„“:%+°§€²³×!?]")


@dataclass(frozen=True)
class Event:
    """`noun` in the nominative as inside of a sentence; `thing` is the noun of it that may be named again."""

    clause: Clause | None = None
    noun: str = ""
    thing: str = ""
    of_relative: bool = False


def read(brief: Brief) -> Event:
    text = " ".join(brief.what.split()).rstrip(".!;,: ")
    if not trusted(text) or _STRANGE.search(text) or not re.search(r"[^\W\d]{2}", text):
        return Event()
    label, _, rest = text.partition(": ")
    if rest and (event := _of_contact(rest, brief) or _of_client(rest, brief)):
        return event
    return _read_whole(f"{label}, {rest}" if rest else text, brief)


def _read_whole(text: str, brief: Brief) -> Event:
    if relative := first_of(text, brief):
        if clause := clause_from(relative.said, relative.person, relative.rest):
            return Event(_timed(clause, brief), thing=thing_of(relative.rest), of_relative=True)
        return Event(noun=f"{relative.said} {relative.rest}".strip(), of_relative=True)
    for read_as in (_of_contact, _of_client, _done, _of_thing):
        if event := read_as(text, brief):
            return event
    return _noun(text, brief)


def _timed(clause: Clause, brief: Brief) -> Clause:
    return told_as_past(clause) if over(brief) else clause


def _of_contact(text: str, brief: Brief) -> Event | None:
    if not brief.contact or (text[:1].islower() and not finite(text.split()[0])):
        return None
    clause = to_you(text, brief) if _begins_with_contact(text, brief) else None
    if clause is None and (length := mentioned(text.split(), 0, brief, own_words=False)):
        clause = clause_from(*you(brief), " ".join(text.split()[length:]))
    if clause is None or clause.front:
        return None
    middle = with_article(list(clause.middle), clause.verb.verb.infinitive)
    thing = "" if clause.verb.verb.infinitive in AUXILIARY - {"haben"} else thing_of(" ".join(middle))
    return Event(_timed(replace(clause, middle=tuple(middle)), brief), thing=thing)


def _begins_with_contact(text: str, brief: Brief) -> bool:
    name = name_of(brief.contact or "")
    named = (
        brief.contact or "\0",
        name.first or "\0",
        name.last or "\0",
        "Frau ",
        "Herr ",
        name.title or "\0",
    )
    return text.startswith(named) or finite(text.split()[0]) is not None


def _of_client(text: str, brief: Brief) -> Event | None:
    for name in client_names(brief):
        match = re.match(rf"(?:(?:die|der|das) )?{re.escape(name)}\s+(?=\w)", text, re.IGNORECASE)
        if not match:
            continue
        subject, person = client_as_subject(name, brief)
        clause = clause_from(subject, person, text[match.end() :])
        if clause:
            timed = _timed(clause, brief)
            if _BOSS.search(brief.role) and brief.form != "linkedin" and _done_by_them(timed):
                subject, person = you(brief)
                timed = replace(timed, subject=subject, person=person)
            return Event(timed, thing=thing_of(" ".join(clause.middle)))
    return None


def _done_by_them(clause: Clause) -> bool:
    passive = clause.middle and clause.middle[-1] in ("worden", "geworden")
    return clause.verb.verb.infinitive != "sein" and not passive and clause.verb.verb.infinitive != "werden"


def _done(text: str, brief: Brief) -> Event | None:
    """Without a verb, a participle at the end: "Kellerbier beim Bierpreis mit Bronze ausgezeichnet"."""
    words = text.split()
    done = participle_of(words[-1]) if len(words) > 1 else None
    if (
        not done
        or (head_at(words) is None and not words[0][:1].isdigit())
        or any(surely(word) for word in words[:-1])
    ):
        return None
    verb, prefix = done
    if (verb.infinitive in OWN_DOING or verb.infinitive in _ON_THE_WAY) and not several(brief.contact or ""):
        subject, person = you(brief)
        return Event(clause_from(subject, person, inside(text, brief)), thing=thing_of(text))
    words = inside(text, brief).split()
    return Event(
        passive(words, brief, of_itself=verbs.with_sein(verb, prefix, with_object=False)),
        thing=thing_of(text),
    )


def passive(words: list[str], brief: Brief, *, of_itself: bool, state: bool = False) -> Clause | None:
    """ "das Kellerbier ist beim Bierpreis mit Bronze ausgezeichnet worden"."""
    theirs = without_owner(" ".join(words), brief)
    mine, words = theirs != " ".join(words), theirs.split()
    at = head_at(words) or 0
    start = at + 2 if words[at + 1 : at + 2] and words[at + 1].isdigit() else at + 1
    end = next(
        (
            i
            for i in range(start, len(words))
            if words[i].lower() in PREPOSITIONS or _ADVERB.fullmatch(words[i])
        ),
        len(words) - 1,
    )
    subject = in_case(
        " ".join(words[:end]), "n", "your" if mine or belongs(words[:end]) else "the", your=own(brief)
    )
    person: Person = "sie" if known_gender(" ".join(words[:end])) == "p" or counts(words) else "er"
    found = verbs.find("ist")
    worden = [] if of_itself or state else ["worden"]
    return clause_of(subject, person, found, [*words[end:], *worden]) if found else None


def _of_thing(text: str, brief: Brief) -> Event | None:
    """Any other subject, with a verb that is known: "Klinikgruppe kündigt Rahmenvertrag"."""
    clause = clause_of_thing(text, own(brief))
    return Event(_timed(clause, brief), thing="") if clause else None


def _noun(text: str, brief: Brief) -> Event:
    said = inside(text, brief)
    return Event(noun=said_of(said, brief), thing=thing_of(said))
