"""Support in a client's trouble: acknowledge, offer one concrete thing, ask for nothing."""

import re
from dataclasses import replace

from prompts.brief import Brief
from prompts.letter import Letter, Part
from prompts.spanish import troubles
from prompts.spanish.greeting import NAME_SLOT, closings, greeting
from prompts.spanish.nouns import of
from prompts.spanish.offers import offers_of
from prompts.spanish.persons import Who, who_of
from prompts.spanish.saying import said
from prompts.spanish.troubles import Damage, Trouble
from prompts.spanish.wordings import pool


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    """Facts are never used: what is on record about a trouble stays there."""
    who = who_of(brief)
    if brief.cause == "business":
        return _business(brief, who, troubles.business(brief, who) if event else Damage())
    trouble = troubles.personal(brief, who)
    whole = _personal(brief, who, trouble if event else Trouble("other"))
    return _without(whole, troubles.unsaid(brief))


def _personal(brief: Brief, who: Who, trouble: Trouble) -> Letter:
    to = who.address
    mourning = trouble.kind in ("death", "their death", "loss")
    kind = "death" if trouble.kind == "death" else "loss" if mourning else trouble.kind
    body = [said(f"support/news/{kind}", brief, to, 0, who=trouble.who, of_who=of(trouble.who))]
    body.append(said("support/with you", brief, to, 0, "plain" if mourning else "warm"))
    offers = offers_of(brief, who)
    if offers:
        body.append(said("support/offer/given", brief, to, 1, offer=offers[0]))
    else:
        body.append(said("support/offer", brief, to, 1))
    body.append(said("support/no answer", brief, to, 2))
    greets = (
        f"{NAME_SLOT}:"
        if trouble.kind == "their death" and brief.form in ("email", "card")
        else greeting(brief, to, quiet=True)
    )
    subject = pool(f"support/subject/{'mourning' if mourning else 'personal'}", to)
    return Letter(subject, greets, tuple(body), pool("closing/mourning", to))


def _business(brief: Brief, who: Who, damage: Damage) -> Letter:
    to, offers = who.address, offers_of(brief, who)
    body = [_news(damage, brief, who), said("support/company", brief, to, 0, "warm")]
    if offers:
        body.append(said("support/help/given", brief, to, 1, offer=offers[0]))
        body += [said("support/help/also", brief, to, 1, "plain", offer=offer) for offer in offers[1:2]]
    else:
        body.append(said("support/help", brief, to, 1))
    body.append(said("support/pace", brief, to, 2, "core" if brief.form == "call" else "plain"))
    named = damage.noun and len(damage.noun.split()) <= 8
    subject = pool(
        f"support/subject/business{' noun' if named else ''}", to, noun=damage.noun, of_noun=of(damage.noun)
    )
    return Letter(subject, greeting(brief, to, quiet=True), tuple(body), closings(to))


def _news(damage: Damage, brief: Brief, who: Who) -> Part:
    to = who.address
    if damage.clause:
        return said("support/business/clause", brief, to, 0, clause=damage.clause)
    if not damage.noun:
        return said("support/business/unknown", brief, to, 0, client=brief.client)
    named = damage.noun.split()[0] in ("el", "la", "los", "las", "su", "sus", "tu", "tus")
    return said(
        f"support/business/{'noun' if named else 'headline'}",
        brief,
        to,
        0,
        noun=f"{damage.noun}{damage.aside}",
        of_noun=of(f"{damage.noun}{damage.aside}"),
    )


def _without(letter: Letter, unsaid: set[str]) -> Letter:
    """Without wordings that use a word of the details by chance, while others remain."""
    if not unsaid:
        return letter
    parts = tuple(
        replace(part, pool=_free(part.pool, unsaid), short=_free(part.short, unsaid)) for part in letter.parts
    )
    return replace(letter, parts=parts, subjects=_free(letter.subjects, unsaid))


def _free(pool: tuple[str, ...], unsaid: set[str]) -> tuple[str, ...]:
    return tuple(line for line in pool if not unsaid & set(re.findall(r"[^\W\d_]{5,}", line.lower()))) or pool
