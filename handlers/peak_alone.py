"""Clients who are left alone for a while: who they are, and why, as far as the asker may know."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from handlers import paging, peak_asked, words
from handlers.cards import Button, Card, Item, Note
from handlers.commands.clients import ShowClient
from handlers.commands.peaks import RestClient, ShowLeftAlone
from handlers.commands.questions import ShowAnswer
from handlers.context import Context
from handlers.people import name_of
from handlers.policy.looks import reopened
from handlers.routing import route
from store import needs, pits, ranking
from store.clients import Client
from store.pits import Shadow
from store.pulses import FOR_EVER, Pulse
from store.ranking import Asked

MOST = 200  # of whom anybody wants to read
DAYS = timedelta(days=30)  # without an offer after a pit was made good
TALK = timedelta(days=7)  # after a poor rating
NOBODY = "Nobody is left alone just now."
WHO = "Who is left alone comes back by themselves. Until then nobody is told that they need a peak."


@dataclass(frozen=True)
class Alone:
    client: Client
    why: str


def show(ctx: Context, command: ShowLeftAlone) -> Card:
    within = peak_asked.days(ctx, command.first, command.last)
    if within is None:
        return Card("Those days are over", (Note(NOBODY),))
    question = ShowAnswer("peaks", owner=command.owner, unowned=command.unowned, mine=command.mine)
    whose = peak_asked.owners(ctx, question) if not command.everybody else None
    there = found(ctx, peak_asked.asked(ctx, within, whose))
    if not there:
        return Card(NOBODY)
    more = ShowLeftAlone(
        command.first,
        command.last,
        command.owner,
        command.unowned,
        command.mine,
        command.everybody,
        command.page + 1,
    )
    blocks = paging.blocks(there, lambda one: _item(one, ctx.today), command.page, more)
    return Card("Left alone for now", (Note(WHO), *blocks))


def found(ctx: Context, asked: Asked) -> list[Alone]:
    """Who would be listed otherwise. One of whom the asker may not know why is not hinted at.

    Who has an open pit stands among those that are filled first.
    """
    away = ranking.alone(ctx.session, ctx.sight, asked, MOST)
    pulses = [ranked.pulse for ranked in away if not ranked.pulse.open_pits]
    if not pulses:
        return []
    keys = [pulse.client_id for pulse in pulses]
    rows, shadows = needs.clients(ctx.session, ctx.sight, keys), pits.shadows(ctx.session, ctx.sight, keys)
    told = [
        (client, why(ctx, pulse, client, shadows))
        for pulse in pulses
        if (client := rows.get(pulse.client_id))
    ]
    return [Alone(client, said) for client, said in told if said]


def why(ctx: Context, pulse: Pulse, client: Client, shadows: Sequence[Shadow]) -> str:
    """`left alone until Friday 4 December: a pit was filled on …`; empty where the asker may not know.

    `shadows`: the pits that the asker may see.
    """
    theirs = [shadow for shadow in shadows if shadow.client_id == client.key and shadow.settled_at]
    return _of_pit(ctx, pulse, theirs) or _rests(ctx, client)


def _of_pit(ctx: Context, pulse: Pulse, settled: Sequence[Shadow]) -> str:
    told = [said for shadow in settled if (said := _after(ctx, pulse, shadow))]
    return told[0] if told else ""


def _after(ctx: Context, pulse: Pulse, pit: Shadow) -> str:
    """Thirty days after it was made good; accepted below 6, until somebody has looked in after 90 days."""
    assert pit.settled_at
    on = pit.settled_at.astimezone(ctx.zone).date()
    rated = pit.rated_at.astimezone(ctx.zone).date() if pit.rated_at else None
    if rated and reopened(pit.rating) and (pulse.alone_until == FOR_EVER or ctx.today < rated + TALK):
        until = "" if pulse.alone_until == FOR_EVER else f" until {_day(ctx, rated + TALK)}"
        look = ", until somebody has looked in again after 90 days" if pulse.alone_until == FOR_EVER else ""
        return f"left alone{until}: accepted with {pit.rating} of 7 on {_day(ctx, rated)}{look}"
    if ctx.today < on + DAYS:
        done = "filled" if pit.cause == "service" else "answered with help"
        return f"left alone until {_day(ctx, on + DAYS)}: a pit was {done} on {_day(ctx, on)}"
    return ""


def _rests(ctx: Context, client: Client) -> str:
    if client.no_peak_until is None or client.no_peak_until <= ctx.today:
        return ""
    by = f", by {name_of(ctx, client.no_peak_by)}" if client.no_peak_by else ""
    return f"not this month, until {_day(ctx, client.no_peak_until)}{by}"


def _item(one: Alone, today: date) -> Item:
    resting = one.client.no_peak_until is not None and one.client.no_peak_until > today
    again = (Button("List again", RestClient(one.client.key, off=True)),) if resting else ()
    line = f"{words.cut(one.client.name, words.LINE // 3)}: {one.why}"
    return Item(line, (*again, Button("Client", ShowClient(client=one.client.key))))


def _day(ctx: Context, value: date) -> str:
    return words.day(value, ctx.today, ctx.locale)


ROUTES = (route("peak.left_alone", ShowLeftAlone, show, reads=True, tells=True),)
