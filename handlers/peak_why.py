"""Why a client needs a peak, or is left alone: each reason with its points, and what would change them."""

from dataclasses import replace

from handlers import peak_alone, peak_asked, peak_silence, words
from handlers.cards import Block, Button, Buttons, Card, Facts, Text
from handlers.commands.clients import ShowClient
from handlers.commands.lists import ListMoments
from handlers.commands.peaks import ExplainPeak, PlanPeak, RestClient, ShowIdeas
from handlers.context import Context
from handlers.errors import Refused
from handlers.peak_reasons import points, standing, weighed, weights, whole
from handlers.peak_told import Told, told
from handlers.policy.ranking import Standing, contented
from handlers.reading.when import Range
from store import clients, pits, ranking
from store.clients import Client, Status
from store.day_numbers import number
from store.moments import Kind
from store.pulses import Pulse

GONE = "That client is not here any more. `/moment client` shows who is."
UNKNOWN = "Nothing is counted for them yet. Try again in a minute."
MONTH = 30
FELT = ((15, 3), (21, 3))  # the last three, as sum and count: in the middle, and lifted to a 7


def explain(ctx: Context, command: ExplainPeak) -> Card:
    client = clients.get(ctx.session, ctx.sight, command.client)
    if client is None:
        raise Refused(GONE)
    within = peak_asked.days(ctx, command.first, command.last) or peak_asked.days(ctx, "", "")
    assert within
    return card(ctx, client, within)


def card(ctx: Context, client: Client, within: Range) -> Card:
    asked = peak_asked.asked(ctx, within, client=client.key)
    found = ranking.of_client(ctx.session, ctx.sight, asked)
    if found is None:
        raise Refused(UNKNOWN)
    if said := _silent(ctx, client, found.pulse):
        return Card(f"{client.name}: no peak now", (Text(said), _only(client)))
    [one] = told(ctx, [found], within)
    away = _away(ctx, one, within)
    body = (*((Text(away),) if away else ()), *_points(ctx, one), *_changes(ctx, one))
    return Card(f"{client.name}: {_sum(found.points)}", (*body, _buttons(ctx, one, away, within)))


def _sum(hundredths: int) -> str:
    return words.count(whole(hundredths), "point")


def _silent(ctx: Context, client: Client, pulse: Pulse) -> str:
    """Why nothing is counted at all; the neutral answer where the asker may not know."""
    if client.status != Status.ACTIVE:
        return f"Silent for now: the client is {client.status}."
    if client.muted:
        return "Silent for now: muted by its owner."
    if pulse.silent:
        _refuse_unless(ctx, client, peak_silence.may_know_deaths(ctx, client))
        return "Silent for now: nobody is left there."
    if pulse.open_pits:
        seen = pits.shadows(ctx.session, ctx.sight, [client.key])
        _refuse_unless(ctx, client, any(shadow.settled_at is None for shadow in seen))
        return "A pit is open there. Fill it first; a client in trouble is not offered a peak."
    return ""


def _away(ctx: Context, one: Told, within: Range) -> str:
    """Why they are not listed although they might be."""
    pulse, client = one.ranked.pulse, one.client
    alone = pulse.alone_until is not None and pulse.alone_until > number(ctx.today)
    rests = client.no_peak_until is not None and client.no_peak_until > ctx.today
    if alone or rests:
        seen = pits.shadows(ctx.session, ctx.sight, [client.key])
        said = peak_alone.why(ctx, pulse, client, seen)
        _refuse_unless(ctx, client, bool(said))
        return f"Not listed: {said}."
    if one.planned:
        on = words.when(one.planned, ctx.today, ctx.locale)
        return f"Already planned: {words.what(one.planned)}, {on}."
    _refuse_unless(ctx, client, not _planned(pulse, within))
    return ""


def _planned(pulse: Pulse, within: Range) -> bool:
    """Also where the asker may not see it."""
    first, last = (number(end) for end in (within.first, within.last) if end)
    return any(on is not None and first <= on <= last for on in (pulse.first_planned, pulse.last_planned))


def _refuse_unless(ctx: Context, client: Client, may_know: bool) -> None:
    """One and the same answer, whatever the cause."""
    if not may_know:
        raise Refused(peak_silence.neutral(ctx, client))


def _points(ctx: Context, one: Told) -> tuple[Block, ...]:
    found = [(name, f"{said} · {words.count(weight, 'point')}") for name, said, weight in weighed(ctx, one)]
    least = weights(ctx).least
    total = ("Together", f"{_sum(one.ranked.points)}; {least} put a client on the list")
    return (Facts((*found, total)),)


def _changes(ctx: Context, one: Told) -> tuple[Block, ...]:
    """What would change the sum, and by how much: counted anew for each."""
    now = standing(one.ranked.pulse, one.ranked.opening)
    total = whole(points(ctx, now).total)
    anew = [(what, whole(points(ctx, then).total) - total) for what, then in _instead(ctx, now)]
    told = tuple((what, f"{by:+d} points") for what, by in anew if by)
    return (Text("**What would change this**"), Facts(told)) if told else ()


def _instead(ctx: Context, now: Standing) -> list[tuple[str, Standing]]:
    today = number(ctx.today)
    middle, lifted = FELT
    recorded = "Feelings recorded, from 4 to 6" if not now.felt_count else "A mean feeling from 4 to 6"
    felt = ("Lifted to a 7", lifted) if contented(now) else (recorded, middle)
    ahead = "Without what lies ahead" if now.opening else "A milestone or transition in these days"
    tiers = [(f"Tier {tier}", replace(now, tier=tier)) for tier in "ABC" if tier != now.tier]
    early = [("Known to be new with us", replace(now, since=today))] if now.since is None else []
    return [
        ("A peak done today", replace(now, waits_from=today)),
        (f"{MONTH} more days without one", replace(now, waits_from=now.waits_from - MONTH)),
        (felt[0], replace(now, felt_sum=felt[1][0], felt_count=felt[1][1])),
        (ahead, replace(now, opening=not now.opening)),
        *early,
        *tiers,
    ]


def _buttons(ctx: Context, one: Told, away: str, within: Range) -> Buttons:
    client = Button("Client", ShowClient(client=one.key))
    rests = one.client.no_peak_until is not None and one.client.no_peak_until > ctx.today
    if rests:
        return Buttons((Button("List again", RestClient(one.key, off=True)), client))
    if away:
        return Buttons((client,))
    plan = Button("Plan a peak", PlanPeak(at=one.key), "primary")
    rest = Button("Not this month", RestClient(one.key, first=_later(ctx, within)))
    return Buttons((plan, Button("Ideas", ShowIdeas(client=one.key)), rest, client))


def _later(ctx: Context, within: Range) -> str:
    """Where they begin, if not this month."""
    first = within.first or ctx.today
    return first.isoformat() if first > peak_asked.end_of_month(ctx.today) else ""


def _only(client: Client) -> Buttons:
    pits_there = Button("What is open there", ListMoments(client=client.key, kind=Kind.PIT))
    return Buttons((pits_there, Button("Client", ShowClient(client=client.key))))
