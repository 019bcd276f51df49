"""Support in a client's trouble: acknowledge, offer one concrete thing, ask for nothing."""

from prompts.brief import Brief
from prompts.english import troubles
from prompts.english.greeting import NAME_SLOT, closings, greeting
from prompts.english.troubles import Trouble
from prompts.english.wordings import pool, pool_or
from prompts.letter import Letter, Part


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    """Facts are never used: what is on record about a trouble stays there."""
    if brief.cause == "business":
        return _business(brief, event)
    trouble = troubles.personal(brief)
    return _personal(brief, trouble if event else Trouble(trouble.kind))


def _personal(brief: Brief, trouble: Trouble) -> Letter:
    mood = "mourning" if trouble.kind in ("death", "their death", "loss", "unborn") else "personal"
    warmer: tuple[Part, ...] = (Part(pool("support/quietly"), 0, "warm"),)
    if mood == "mourning":
        warmer = (Part(pool("support/with you"), 0, "plain"), Part(pool("support/no words"), 0, "warm"))
    body = (
        Part(_news(trouble), 0),
        *warmer,
        Part(pool("support/offer"), 1, short=pool("support/offer/short")),
        Part(pool("support/no answer"), 2, short=pool("support/no answer/short")),
    )
    to = f"Dear {NAME_SLOT}," if trouble.kind == "their death" else greeting(brief)
    return Letter(pool(f"support/subject/{mood}"), to, body, pool(f"support/closing/{mood}"))


def _news(trouble: Trouble) -> tuple[str, ...]:
    if trouble.kind in ("death", "their death"):
        return pool("support/news/death", who=trouble.who) if trouble.who else pool("support/news/loss")
    return pool(f"support/news/{trouble.kind}")


def _business(brief: Brief, event: bool) -> Letter:
    kind, noun = troubles.damage(brief.what) if event else ("other", "")
    if noun:
        news = pool("support/business/lost" if kind == "other" else "support/business/named", noun=noun)
    else:
        news = pool_or("support/business", kind)
    body = (
        Part(news, 0),
        Part(pool("support/company"), 0, "warm"),
        Part(pool_or("support/help", kind), 1, short=pool("support/help/short")),
        Part(pool("support/quietly"), 2, "plain"),
    )
    subjects = pool("support/subject/noun", noun=noun) if noun else pool("support/subject")
    return Letter(subjects, greeting(brief), body, closings(brief))
