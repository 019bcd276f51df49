"""Support in a client's trouble: acknowledge, offer one concrete thing, ask for nothing."""

import re
from dataclasses import replace

from prompts.brief import Brief
from prompts.deaths import died
from prompts.forms import SMALL
from prompts.german import troubles
from prompts.german.clauses import ending, main
from prompts.german.greeting import begun, closings, greeting
from prompts.german.offers import offered
from prompts.german.phrases import in_case, known_gender
from prompts.german.troubles import Trouble
from prompts.german.wordings import pool
from prompts.letter import Letter, Part

_HELP: tuple[tuple[str, str], ...] = (
    ("theft", r"einbruch|diebstahl|gestohlen|geklaut|raub|überfall|betrug|veruntreu|unterschlag"),
    ("systems", r"hacker|cyber|verschlüsselt|serverausfall|it-ausfall|ransom|datenverlust|gehackt|angriff"),
    ("people", r"entlass|stellenabbau|kurzarbeit|kündigungen|stellen|belegschaft|streik|personal"),
    (
        "money",
        (
            r"insolven|liquidit|zahlung|umsatz|auftrag|vertrag|kund|kredit|bank|verlust"
            r"|kündigt|gekündigt|miete|förder"
        ),
    ),
    (
        "damage",
        (
            r"brand|feuer|wasser|hochwasser|sturm|hagel|schaden|überflut|überschwemm"
            r"|einsturz|unfall|abgebrannt|explosion|ausfall"
        ),
    ),
)


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    """Facts are never used: what is on record about a trouble stays there."""
    if brief.cause == "business":
        return _business(brief, troubles.business(brief) if event else Trouble())
    trouble = troubles.personal(brief)
    if trouble.kind != "death" and (brief.topic == "death" or died(brief)):
        trouble = Trouble("their death")
    if trouble.kind == "their death":
        brief = replace(brief, contact=None)
    if not event and trouble.kind != "their death":
        trouble = Trouble("loss" if trouble.kind in ("death", "loss") else "other")
    return _personal(brief, trouble)


def _personal(brief: Brief, trouble: Trouble) -> Letter:
    place = "death" if trouble.died else "loss" if trouble.kind in ("loss", "their death") else "other"
    values = {"died": trouble.died, "whose": trouble.whose}
    news = pool(f"support/news/{place}", brief, **values)
    if "Tod" in brief.what:  # the word of the record rather than another one
        news = tuple(line for line in news if "Tod" in line) or news
    body = (
        Part(news, 0, short=pool(f"support/news/{place}/short", brief, **values) if brief.contact else ()),
        Part(pool("support/thoughts", brief), 0, "plain" if brief.form not in SMALL else "warm"),
        _offer(brief),
        Part(pool("support/no answer", brief), 1, short=pool("support/no answer/short", brief)),
        Part(pool("support/quietly", brief), 2, "warm"),
    )
    mourning = trouble.kind in ("death", "loss", "their death")
    subjects = pool("support/subject/mourning" if mourning else "support/subject/personal", brief)
    foot = pool("closing/mourning", brief) if mourning else closings(brief)
    return Letter(subjects, greeting(brief), begun(body, brief), foot)


def _offer(brief: Brief) -> Part:
    for said, sentence in offered(brief):
        if sentence:
            return Part(pool("support/offered", brief, said=said, offer=said.rstrip(".")), 1, short=(said,))
        return Part(pool("support/offered/thing", brief, thing=said), 1)
    return Part(pool("support/offer", brief), 1, short=pool("support/offer/short", brief))


def _business(brief: Brief, trouble: Trouble) -> Letter:
    help_kind = next((kind for kind, cues in _HELP if re.search(cues, brief.what, re.IGNORECASE)), "other")
    body = (
        Part(_news(brief, trouble), 0),
        *_more(brief),
        *_help(brief, help_kind),
        Part(pool("support/company", brief), 2, "warm"),
    )
    return Letter(_subjects(trouble, brief), greeting(brief), begun(body, brief), closings(brief))


def _news(brief: Brief, trouble: Trouble) -> tuple[str, ...]:
    if trouble.clause:
        that = ending(trouble.clause)
        told = pool("support/business/clause", brief, news=main(trouble.clause))
        return told + (pool("support/business/that", brief, that=that) if that else ())
    if trouble.noun:
        of_it = in_case(trouble.noun, "d") if known_gender(trouble.noun) else ""
        named = pool("support/business/noun", brief, noun=trouble.noun)
        return named + (pool("support/business/dative", brief, ofit=_drawn(f"von {of_it}")) if of_it else ())
    return pool("support/business/other", brief)


def _drawn(words: str) -> str:
    return words.replace("von dem ", "vom ", 1)


def _more(brief: Brief) -> tuple[Part, ...]:
    """One circumstance that is on record, as a sentence where it can be one."""
    said = troubles.circumstance(brief)
    return (Part((said,), 0),) if said else ()


def _help(brief: Brief, kind: str) -> tuple[Part, ...]:
    offers = offered(brief)
    if not offers:
        return (
            Part(pool(f"support/help/{kind}", brief), 1, short=pool("support/help/short", brief)),
            Part(pool("support/hour", brief), 1, "plain"),
        )
    things = [said for said, sentence in offers if not sentence]
    parts = [Part((said,), 1) for said, sentence in offers if sentence]
    if things:
        listed = " und ".join(things)
        place = "support/business/offers" if len(things) > 1 else "support/business/offer"
        parts.insert(0, Part(pool(place, brief, things=listed), 1))
    return (*parts, Part(pool("support/hour", brief), 1, "plain"))


def _subjects(trouble: Trouble, brief: Brief) -> tuple[str, ...]:
    return pool("support/subject/business", brief)
