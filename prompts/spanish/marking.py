"""Marking a change: old and new by name, a deed on record, one concrete help, nobody's feelings guessed."""

import re

from prompts.brief import Brief
from prompts.letter import Letter, Part
from prompts.spanish import details, transitions, trust
from prompts.spanish.deeds import deed_of
from prompts.spanish.events import Event
from prompts.spanish.facts import Known, tellable
from prompts.spanish.greeting import closings, greeting
from prompts.spanish.nouns import of
from prompts.spanish.offers import offers_of
from prompts.spanish.persons import Who, who_of
from prompts.spanish.quotes import quoted
from prompts.spanish.retelling import retell
from prompts.spanish.saying import room, said, within
from prompts.spanish.transitions import Change
from prompts.spanish.wordings import pool, pool_or


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    who = who_of(brief)
    change = transitions.read(brief, who) if event else Change("other", Event("other"))
    known = tellable(brief, who)[:1] if facts else ()
    more = _more(change, brief, who) if event else []
    deed = [_deed(one, brief, who) for one in known]
    helped = [_helped(change, brief, who)] if brief.form != "linkedin" else []
    body = [_opening(change, brief, who), *more, *deed, *_linked(change, known, brief, who), *helped]
    if brief.form != "linkedin":
        body.append(said("marking/wish", brief, who.address, 2, "warm"))
        body.append(said("marking/warmth", brief, who.address, 2, "warm"))
    greets = greeting(brief, who.address)
    kept = within(body, [*more, *helped, *deed], room(brief, greets))
    return Letter(_subjects(change, who), greets, kept, closings(who.address))


def _opening(change: Change, brief: Brief, who: Who) -> Part:
    to = who.address
    since = _since(brief)
    if change.kind == "role" and change.new:
        place = "role" if change.old else "joining" if change.joins else "new role"
        return said(
            f"marking/opening/{place}",
            brief,
            to,
            0,
            old=change.old,
            of_old=of(change.old),
            as_old=f"{'en' if change.old.startswith(('la ', 'el ')) else 'como'} {change.old}",
            new=change.new,
            since=since,
            client=brief.client,
        )
    if change.happened:
        place = "leaving" if change.kind in ("leaving", "retiring") else "clause"
        return said(f"marking/opening/{place}", brief, to, 0, happened=change.happened)
    if noun := change.event.noun:
        named = noun.split()[0] in ("el", "la", "los", "las", "su", "sus", "tu", "tus")
        place = "noun" if named else "headline"
        if since and not trust.ANY_DAY.search(noun):
            noun = f"{noun},{since if _FROM_THEN_ON.search(brief.details) else f' {details.on_day(brief)}'}"
        return said(f"marking/opening/{place}", brief, to, 0, noun=noun, of_noun=of(noun))
    return said("marking/opening/unknown", brief, to, 0)


_FROM_THEN_ON = re.compile(r"\b(?:desde|a partir|efectiv\w+)\b", re.IGNORECASE)


def _since(brief: Brief) -> str:
    day = details.from_day(brief)
    return f" {day}" if day else ""


def _more(change: Change, brief: Brief, who: Who) -> list[Part]:
    """What the details add: told in the order in which they were typed, at most one piece."""
    if change.kind == "role":
        return []
    for part in (*filter(None, [change.event.rest]), *details.parts(brief.details)):
        told = retell(details.without_day(part, None, brief), who, elided=bool(who.contact))
        if told and not re.search(r"\bvenías?\b", told.clause) and 3 < len(told.clause.split()) <= 16:
            clause = told.unnamed if "usted" in change.happened.split() else told.clause
            return [
                said("marking/more", brief, who.address, 0, "core" if told.you else "plain", clause=clause)
            ]
    return []


def _deed(known: Known, brief: Brief, who: Who) -> Part:
    uses = (known.index,)
    if known.quote:
        return said(
            "recognition/fact/quote", brief, who.address, 1, "core", uses, quote=quoted(known.quote, brief)
        )
    place = "marking/fact" if known.told and known.told.you else "recognition/fact/other"
    return said(place, brief, who.address, 1, "core", uses, clause=known.clause)


def _linked(change: Change, known: tuple[Known, ...], brief: Brief, who: Who) -> list[Part]:
    """What the deed has to do with the step."""
    to = who.address
    if brief.form == "linkedin" and change.kind != "role":
        kind = deed_of(known[0].clause) if known else "event"
        return [
            Part(pool_or("recognition/shows", kind, to), 1, "plain")
        ]  # nothing of working together in public
    if not known and change.kind in ("leaving", "retiring"):
        return [said(f"marking/thanks/{change.kind}/alone", brief, to, 1)]
    if not known:
        return [_by_kind("thanks", change, brief, who, 1)]
    if change.kind in ("leaving", "retiring", "transfer"):
        return [_by_kind("thanks", change, brief, who, 1, plain=True)]
    if change.kind == "role":
        return [said("marking/link", brief, to, 1, "plain", new=change.new)]
    return [Part(pool_or("recognition/shows", deed_of(known[0].clause), to), 1, "plain")]


def _helped(change: Change, brief: Brief, who: Who) -> Part:
    """The help on record in its own words, else something of the writer's own time."""
    offers = offers_of(brief, who)
    if offers:
        return said("marking/help/given", brief, who.address, 2, offer=offers[0])
    return _by_kind("help", change, brief, who, 2)


def _by_kind(  # noqa: PLR0913 - a place, where it stands and what fills it
    place: str, change: Change, brief: Brief, who: Who, paragraph: int, *, plain: bool = False
) -> Part:
    values = {"client": brief.client, "new": change.new or "el puesto nuevo"}
    kind = change.kind if pool(f"marking/{place}/{change.kind}", who.address, **values) else "other"
    return said(
        f"marking/{place}/{kind}", brief, who.address, paragraph, "plain" if plain else "core", **values
    )


def _subjects(change: Change, who: Who) -> tuple[str, ...]:
    to = who.address
    if change.kind == "role" and change.old:
        return pool("marking/subject/role", to, old=change.old, new=change.new)
    if change.kind == "role":
        return pool("marking/subject/new role", to, new=change.new)
    return pool_or("marking/subject", change.kind, to)
