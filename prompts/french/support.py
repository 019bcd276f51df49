"""Support in a client's trouble: acknowledge, offer one concrete thing, ask for nothing."""

import re
from dataclasses import replace

from prompts.brief import Brief
from prompts.deaths import died
from prompts.french import troubles
from prompts.french.days import dated, on_day
from prompts.french.details import extra
from prompts.french.greeting import closings, greeting
from prompts.french.news import News
from prompts.french.nouns import elides, of
from prompts.french.offers import Offer, offers
from prompts.french.phrases import bare_title
from prompts.french.titles import news
from prompts.french.troubles import Trouble
from prompts.french.wordings import first_pool, pool
from prompts.letter import Letter, Part
from prompts.slots import words_in

_PLACES = {"inf": "can", "send": "send", "have": "have", "talk": "talk", "we": "we"}
_FEAR = re.compile(
    r"\b(?:assur|garantie|contrat|police|sous-assur|franchise|prime|perte|€|euros|%)", re.IGNORECASE
)


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    """Facts are never used: what is on record about a trouble stays there."""
    if brief.cause == "business":
        return _business(brief, event=event)
    trouble = troubles.personal(brief)
    if trouble.kind != "death" and (brief.topic == "death" or died(brief)):
        return _personal(replace(brief, contact=None, client_kind="organisation"), Trouble("loss"))
    if not event:
        trouble = Trouble("loss" if trouble.kind in ("death", "loss") else "other")
    return _personal(brief, trouble)


def _personal(brief: Brief, trouble: Trouble) -> Letter:
    mourning = trouble.kind in ("death", "loss")
    mood = "mourning" if mourning else "personal"
    helps = offers(brief)[:1]
    body = (
        Part(_plain(_news(brief, trouble), brief), 0),
        Part(_plain(first_pool(brief, f"support/quietly/{mood}", "support/quietly"), brief), 0, "warm"),
        *(_offered(offer, brief, place) for place, offer in enumerate(helps)),
        *(() if helps else (Part(_plain(pool(brief, "support/offer/own"), brief), 1),)),
        Part(_plain(pool(brief, "support/no answer"), brief), 2),
        *_listening(brief),
    )
    return Letter(
        pool(brief, f"support/subject/{mood}"), greeting(brief, mourning=True), body, closings(brief, mood)
    )


def _listening(brief: Brief) -> tuple[Part, ...]:
    """What a call has beside words."""
    return (Part(pool(brief, "support/call"), 2, "plain"),) if brief.form == "call" else ()


def _news(brief: Brief, trouble: Trouble) -> tuple[str, ...]:
    if trouble.kind == "death":
        death = f"la mort {of(trouble.who)}" if not elides(trouble.who) else f"la mort d'{trouble.who}"
        return pool(brief, "support/news/death", of_who=of(trouble.who), death=death, of_death=f"de {death}")
    return pool(brief, f"support/news/{trouble.kind}", who=trouble.who)


def _plain(said: tuple[str, ...], brief: Brief) -> tuple[str, ...]:
    """Without wordings that happen to hold a word of the details."""
    details = {word.lower() for word in words_in(brief.details) if len(word) > 4}
    return tuple(words for words in said if not details & {word.lower() for word in words_in(words)}) or said


def _offered(offer: Offer, brief: Brief, place: int) -> Part:
    kind = _PLACES[offer.shape]
    start = "support/offer/also" if place else "support/offer"
    said = first_pool(
        brief, f"{start}/{kind}", f"support/offer/{kind}", inf=offer.text, thing=offer.text, clause=offer.text
    )
    return Part(said, 1, "plain" if place else "core")


def _business(brief: Brief, *, event: bool) -> Letter:
    happened = news(brief, past=True) if event else News()
    helps = offers(brief)[:2]
    body = (
        Part(_acknowledged(happened, brief), 0),
        Part(pool(brief, "support/company"), 0, "warm"),
        *(_offered(offer, brief, place) for place, offer in enumerate(helps)),
        *(() if helps else (Part(pool(brief, "support/business/own"), 1),)),
        Part(pool(brief, "support/business/quiet"), 2, "plain"),
        *_listening(brief),
    )
    return Letter(_subjects(happened, brief), greeting(brief), body, closings(brief, "sober"))


def _acknowledged(happened: News, brief: Brief) -> tuple[str, ...]:
    on = "" if dated(brief.what) or dated(brief.details) or _beside(brief) else on_day(brief)
    if happened.noun:
        noun = happened.noun + _beside(brief)
        return pool(brief, "support/business/noun", noun=noun, of_noun=of(noun), on=on)
    if happened.clause:
        return pool(brief, "support/business/clause", clause=happened.clause)
    if happened.headline:
        return pool(brief, "support/business/headline", headline=happened.headline)
    return pool(brief, "support/business/other")


def _beside(brief: Brief) -> str:
    """What the details add to the name of the event, in brackets."""
    more = extra(brief).in_brackets if brief.form in ("email", "call") else ""
    return "" if _FEAR.search(more) else more


def _subjects(happened: News, brief: Brief) -> tuple[str, ...]:
    if happened.noun and len(happened.noun.split()) <= 8:
        return pool(brief, "support/subject/noun", bare=bare_title(happened.noun))
    return pool(brief, "support/subject/business")
