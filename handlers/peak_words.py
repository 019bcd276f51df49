"""What stands behind `peaks` and `why`: whom it names, over which days, and what to say of other words."""

import re

from handlers import words
from handlers.cards import Button, Buttons, Card, Note
from handlers.commands.peaks import ExplainPeak
from handlers.context import Context
from handlers.handing import client_meant
from handlers.people import client_said, nearest
from handlers.reading.dates import find_when, read_range
from handlers.reading.questions.days import dated_words
from handlers.reading.text import words as words_of
from handlers.reading.when import Impossible, Range
from store.clients import Client

NO_DAY = "There is no such day: {}. Ask with another, such as `/moment peaks in March`."
WHICH_DAYS = (
    "I do not know which days “{}” means."
    " Try `/moment peaks next month`, `/moment peaks in March` or `/moment peaks next quarter`."
)
INSTEAD = (
    "Type `/moment peaks` for everybody, `/moment peaks next month`, `/moment peaks my clients`,"
    " or a client as it is entered: `/moment why Acme`."
)
TIERS = "The list is not narrowed by tier; each line says it. Type `/moment peaks` for all."
_TIER = re.compile(r"\btiers?\b", re.IGNORECASE)
_LEAD = re.compile(r"^(?:on|by|from|since|the)\s+", re.IGNORECASE)
_YEAR = re.compile(r"(?<![\d.,-])\d{4,}(?![\d.,])")


def no_days(ctx: Context, said: str, asked: Range | None) -> str:
    """What is wrong with the days that were typed: there is none such, or a number in them was not read."""
    found = find_when(said, ctx.local)
    if found and isinstance(found.when, Impossible):
        return NO_DAY.format(_LEAD.sub("", said[found.start : found.end].strip()))
    if asked is None:
        return WHICH_DAYS.format(said) if re.search(r"\d", said) else ""
    years = {str(day.year) for day in (asked.first, asked.last) if day}
    return WHICH_DAYS.format(said) if set(_YEAR.findall(said)) - years else ""


def no_tier(said: str) -> str:
    """A list that cannot be narrowed so would be taken for one that was."""
    return TIERS if _TIER.search(said) else ""


def parted(ctx: Context, said: str) -> tuple[str, str]:
    """A name, and the words about days behind it: `Acme`, `next month`."""
    if client_meant(ctx, said):
        return said, ""
    for word in words_of(said)[1:]:
        name, rest = said[: word.start].strip(" ,:"), said[word.start :]
        if _is_days(ctx, rest):
            return name, rest
    return said, ""


def client_named(ctx: Context, said: str) -> Client | None:
    """As everywhere; or the only one whose name begins so."""
    return client_said(ctx, said) or client_begins(ctx, said)


def client_begins(ctx: Context, said: str) -> Client | None:
    """The only client whose name begins with these words."""
    begin = [
        client for client in nearest(ctx, said) if client.name.casefold().startswith(f"{said.casefold()} ")
    ]
    return begin[0] if len(begin) == 1 else None


def unknown(ctx: Context, said: str, days: dict[str, str]) -> Card:
    """Nobody is called so: who is nearest, and what may be typed instead."""
    near = nearest(ctx, said)
    meant = words.listed([client.name for client in near], "or")
    asks = (Note(f"Did you mean {meant}?"),) if near else ()
    buttons = tuple(Button(client.name, ExplainPeak(client=client.key, **days)) for client in near)
    return Card(f"I do not know {words.cut(said, words.LINE // 2)}", (*asks, Note(INSTEAD), *_row(buttons)))


def _row(buttons: tuple[Button, ...]) -> tuple[Buttons, ...]:
    return (Buttons(buttons),) if buttons else ()


def _is_days(ctx: Context, said: str) -> bool:
    spelled = words_of(said)
    plain = len(dated_words(said, spelled)) == len(spelled)
    found = find_when(said, ctx.local) if plain else None
    return plain and (found is not None or read_range(said, ctx.local) is not None)
