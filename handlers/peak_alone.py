"""Clients who are left alone for a while: who they are, and why, as far as the asker may know."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime

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
from store.day_numbers import day, number
from store.pits import Shadow
from store.pulses import FOR_EVER, Pulse
from store.ranking import Asked

MOST = 200  # of whom anybody wants to read
DAYS = 30  # without an offer after a pit was made good
TALK = 7  # after a poor rating
NOBODY = "Nobody is left alone just now."
WHO = "They come back to the list by themselves. Until then nobody is told that they need a peak."


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
    return after_pit(ctx, pulse, client, shadows) or _rests(ctx, client)


def after_pit(ctx: Context, pulse: Pulse, client: Client, shadows: Sequence[Shadow]) -> str:
    """The same, whether or not somebody has put them off."""
    theirs = [shadow for shadow in shadows if shadow.client_id == client.key and shadow.settled_at]
    return _of_pit(ctx, pulse, theirs)


def _of_pit(ctx: Context, pulse: Pulse, settled: Sequence[Shadow]) -> str:
    """Of the pit to which the pulse owes its day; of another the asker would be told what is not so."""
    if pulse.alone_until is None or pulse.alone_until <= number(ctx.today):
        return ""
    those = [pit for pit in settled if _until(pit) == pulse.alone_until]
    return _after(ctx, pulse.alone_until, those[0]) if those else ""


def _after(ctx: Context, until: int, pit: Shadow) -> str:
    assert pit.settled_at
    look = ", until somebody has looked in again after 90 days" if until == FOR_EVER else ""
    alone = "left alone" if look else f"left alone until {_day(ctx, day(until))}"
    if until > _usual(pit) and pit.rated_at:
        return f"{alone}: accepted with {pit.rating} of 7 on {_here(ctx, pit.rated_at)}{look}"
    done = "filled" if pit.cause == "service" else "answered with help"
    return f"{alone}: a pit was {done} on {_here(ctx, pit.settled_at)}{look}"


def _until(pit: Shadow) -> int:
    """As a pulse counts, in days of UTC: thirty; accepted below 6, until somebody has looked in after 90."""
    if not reopened(pit.rating):
        return _usual(pit)
    if not pit.looked:
        return FOR_EVER
    return max(_usual(pit), _utc(pit.rated_at) + TALK if pit.rated_at else 0)


def _usual(pit: Shadow) -> int:
    assert pit.settled_at
    return _utc(pit.settled_at) + DAYS


def _utc(at: datetime) -> int:
    return number(at.astimezone(UTC).date())


def _rests(ctx: Context, client: Client) -> str:
    if client.no_peak_until is None or client.no_peak_until <= ctx.today:
        return ""
    by = f", by {name_of(ctx, client.no_peak_by)}" if client.no_peak_by else ""
    later = client.no_peak_until > peak_asked.month_after(ctx.today)
    return f"{'put off' if later else 'not this month,'} until {_day(ctx, client.no_peak_until)}{by}"


def _item(one: Alone, today: date) -> Item:
    resting = one.client.no_peak_until is not None and one.client.no_peak_until > today
    again = (Button("List again", RestClient(one.client.key, off=True)),) if resting else ()
    line = f"{words.cut(one.client.name, words.LINE // 3)}: {one.why}"
    return Item(line, (*again, Button("Client", ShowClient(client=one.client.key))))


def _here(ctx: Context, at: datetime) -> str:
    return _day(ctx, at.astimezone(ctx.zone).date())


def _day(ctx: Context, value: date) -> str:
    return words.day(value, ctx.today, ctx.locale)


ROUTES = (route("peak.left_alone", ShowLeftAlone, show, reads=True, tells=True),)
