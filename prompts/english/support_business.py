"""Support when something has hit a client's business: named, one help offered, nothing sold."""

import re

from prompts.brief import Brief
from prompts.english import blows, help, offers, support_call
from prompts.english.blows import Blow
from prompts.english.greeting import closings, greeting
from prompts.english.offers import Offer
from prompts.english.turning import said_by_contact
from prompts.english.wordings import pool, pool_or
from prompts.letter import Letter, Part

_DEED = re.compile(
    r"\b(?:saved|carried|helped|stayed|rescued|worked|kept|cleared|pumped|came in|brought|shared|opened"
    r"|rebuilt)\b"
)


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    blow = blows.read(brief) if event else Blow("other")
    told = offers.told(brief)
    place = "support/subject/noun" if blow.about else "support/subject"
    subjects = pool(f"{place}/offers" if told else place, noun=blow.about)
    return Letter(subjects, greeting(brief), _body(brief, blow, told, facts=facts), closings(brief))


def _body(brief: Brief, blow: Blow, told: tuple[Offer, ...], *, facts: bool) -> tuple[Part, ...]:
    instead, short = pool_or("support/help", blow.kind), pool("support/help/short")
    if brief.form == "linkedin":
        return (Part(_public(blow), 0),)
    if brief.form == "call":
        return support_call.parts(brief, _news(blow), instead, pool("support/call/close"))
    helps = help.parts(brief, instead, short)
    if brief.form in ("card", "chat"):
        return (Part(_news(blow), 0), *helps, Part(pool("support/company"), 2, "warm"))
    return (
        Part(_news(blow), 0),
        *_circumstances(blow),
        *_deed(brief, facts=facts),
        *helps,
        *((Part(pool("support/when"), 1, "plain"),) if told and not _timed(told) else ()),
        Part(pool("support/company"), 2, "warm"),
        *(() if told else (Part(pool("support/quietly"), 2, "plain"),)),
    )


def _timed(told: tuple[Offer, ...]) -> bool:
    """True when the offer has its time already."""
    words = " ".join(offer.words for offer in told)
    return bool(re.search(r"\b(?:\w+day|before|until|from \d|tomorrow|tonight|as long as|week)\b", words))


def _news(blow: Blow) -> tuple[str, ...]:
    count = f", {blow.count}" if blow.count and (blow.about or " of " in blow.count) else ""
    if blow.that:
        return pool("support/business/that", news=f"that {blow.that}{count}")
    if blow.about:
        place = "lost" if blow.kind == "other" else "named"
        return pool(f"support/business/{place}", news=f"about {blow.about}{count}")
    return pool("support/business/other")


def _public(blow: Blow) -> tuple[str, ...]:
    if not (blow.about or blow.that):
        return pool("support/public/business/other")
    return pool("support/public/business", news=f"about {blow.about}" if blow.about else f"that {blow.that}")


def _circumstances(blow: Blow) -> tuple[Part, ...]:
    shut = (Part(pool("support/shut", state=blow.shut), 0, "plain"),) if blow.shut else ()
    return (*shut, *((Part(pool("support/nobody hurt"), 0, "plain"),) if blow.nobody_hurt else ()))


def _deed(brief: Brief, *, facts: bool) -> tuple[Part, ...]:
    """What their own people did in it, when the contact told of it."""
    for index, fact in enumerate(brief.facts if facts else ()):
        text = fact.text.strip().rstrip(".")
        theirs = re.match(r"(?:The|Our|My) \w+ ", text) and said_by_contact(fact, brief)
        if theirs and not fact.private and _DEED.search(text) and re.fullmatch(r"[\w\s'’,-]{10,110}", text):
            clause = re.sub(r"^(?:Our|My) ", "your ", text)
            return (Part(pool("support/deed", clause=clause[0].lower() + clause[1:]), 0, "plain", (index,)),)
    return ()
