"""Support in a personal trouble: that one has heard, one thing offered, no detail and no question."""

import re
from dataclasses import replace

from prompts.brief import Brief
from prompts.english import help, memories, offers, support_call, troubles
from prompts.english.greeting import NAME_SLOT, greeting
from prompts.english.persons import KIN
from prompts.english.troubles import Trouble
from prompts.english.wordings import pool
from prompts.letter import Letter, Part

_MOURNING = ("death", "their death", "loss", "unborn")
_BY_A_RELATIVE = re.compile(
    rf"\b(?:{'|'.join(sorted(KIN, key=len, reverse=True))}|partner) (?P<name>[A-Z][a-zà-ÿ]+)\b"
)
_ILL = re.compile(
    r"\b(?:ill|sick|hospital\w*|accident|diagnos\w+|surgery|injur\w+|stroke|cancer|operat\w+|unwell|coma"
    r"|fell|intensive care|emergency)\b",
    re.IGNORECASE,
)


def letter(brief: Brief, *, facts: bool = True, event: bool = True) -> Letter:
    """No fact is used but a memory of who has died: what is on record about a trouble stays there."""
    trouble = troubles.personal(brief)
    trouble = trouble if event else Trouble(trouble.kind)
    mood = "mourning" if trouble.kind in _MOURNING else "personal"
    to = _heading(brief, unnamed=trouble.kind == "their death")
    body = tuple(_discreet(part, brief) for part in _body(brief, trouble, mood, facts=facts))
    return Letter(pool(f"support/subject/{mood}"), to, body, pool(f"support/closing/{mood}"))


def _body(brief: Brief, trouble: Trouble, mood: str, *, facts: bool) -> tuple[Part, ...]:
    if brief.form == "linkedin":
        named = trouble.who and trouble.kind == "death"
        return (Part(pool(f"support/public/{'death' if named else 'personal'}", who=trouble.who), 0),)
    if brief.form == "call":
        return _call(brief, trouble)
    small = brief.form in ("card", "chat")
    instead, short = pool("support/offer"), pool("support/offer/short")
    return (
        Part(_news(trouble), 0),
        *(() if small else (*_memory(brief, trouble, facts=facts), *_thoughts(brief, mood))),
        *help.parts(brief, instead, short),
        *(() if small else _settled(brief)),
        _no_answer(small=small),
    )


def _no_answer(*, small: bool) -> Part:
    return Part(
        pool("support/no answer"), 2, "plain" if small else "core", short=pool("support/no answer/short")
    )


def _thoughts(brief: Brief, mood: str) -> tuple[Part, ...]:
    wordless = Part(pool("support/no words"), 0, "warm")
    if mood == "mourning":
        return (Part(pool("support/with you"), 0, "plain"), wordless)
    if name := _relative(brief):
        return (Part(pool("support/quietly/named", name=name), 0, "plain"), wordless)
    return (Part(pool("support/quietly"), 0, "warm"),)


def _settled(brief: Brief) -> tuple[Part, ...]:
    told = offers.told(brief)
    return (Part(pool("support/settled"), 1, "plain"),) if told and told[-1].kind == "do" else ()


def _call(brief: Brief, trouble: Trouble) -> tuple[Part, ...]:
    last = pool("support/call/no answer")
    return support_call.parts(brief, _news(trouble), pool("support/offer/short"), last)


def _discreet(part: Part, brief: Brief) -> Part:
    """Without the wordings that share a word with the details of the trouble."""
    told = {
        word
        for word in _long_words(brief.details)
        if word not in _long_words(f"{brief.what} {brief.contact}")
    }
    quiet = tuple(words for words in part.pool if not told & _long_words(words))
    short = tuple(words for words in part.short if not told & _long_words(words))
    return replace(part, pool=quiet or part.pool, short=short or part.short)


def _long_words(text: str) -> set[str]:
    return {word.lower() for word in re.findall(r"[^\W\d_]{5,}", text)}


def _heading(brief: Brief, *, unnamed: bool) -> str:
    """The dead are never greeted."""
    if not unnamed:
        return greeting(brief)
    return {"call": f"Call with {NAME_SLOT}", "chat": f"{NAME_SLOT},", "linkedin": ""}.get(
        brief.form, f"Dear {NAME_SLOT},"
    )


def _memory(brief: Brief, trouble: Trouble, *, facts: bool) -> tuple[Part, ...]:
    remembered = memories.read(brief, trouble) if facts and trouble.kind == "death" else None
    if not remembered:
        return ()
    return (Part(pool("support/memory", clause=remembered.clause), 0, "plain", (remembered.index,)),)


def _relative(brief: Brief) -> str:
    """ "wife Meera is seriously ill": Meera, who is in mind too."""
    match = _BY_A_RELATIVE.search(brief.what) if _ILL.search(brief.what) else None
    return match["name"] if match else ""


def _news(trouble: Trouble) -> tuple[str, ...]:
    if trouble.kind in ("death", "their death"):
        return pool("support/news/death", who=trouble.who) if trouble.who else pool("support/news/loss")
    return pool(f"support/news/{trouble.kind}")
