"""In a digest: a client who needs a peak, with one idea, where nobody has to be kept in touch with."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from datetime import date, timedelta

from handlers import peak_asked, peak_ideas, peak_reasons, words
from handlers.cards import Button, Item
from handlers.commands.clients import ShowClient
from handlers.commands.peaks import PlanPeak, RestClient, ShowIdeas
from handlers.context import Context
from handlers.people import name_of
from handlers.reading.when import Range
from prompts.ideas import Idea
from store import needs, pulses, ranking
from store.clients import Client
from store.day_numbers import number
from store.digests import Nudge
from store.moments import Kind
from store.pulses import Pulse
from store.sight import Sight

PEAK = "peak"  # the stage of such a nudge
MOST = 200  # of the first, among whom one of this place is looked for
AHEAD = timedelta(days=400)
TIGHT = 20  # characters of an idea that say something

Here = Callable[[Sequence[Client]], list[Client]]


def pick(ctx: Context, sight: Sight, owners: Collection[int], today: date, here: Here) -> Nudge | None:
    """Of these owners' clients the first that may be named here."""
    if not owners:
        return None
    within = Range(today, peak_asked.end_of_month(today))
    asked = peak_asked.asked_on(today, within, ctx.workspace.peaks, frozenset(owners))
    found = ranking.needing(ctx.session, sight, asked, MOST)
    rows = needs.clients(ctx.session, sight, [ranked.pulse.client_id for ranked in found])
    there = here([rows[key] for ranked in found if (key := ranked.pulse.client_id) in rows])
    if not there:
        return None
    first = there[0]
    fitting = peak_ideas.offered(replace(ctx, sight=sight), [first], most=1)[first.key]
    nudge = Nudge(digest_id=0, client_id=first.key, owner_id=first.owner_id, line=0, stage=PEAK)
    nudge.idea = fitting[0].idea.id if fitting else ""
    return nudge


def item(ctx: Context, client: Client, nudge: Nudge, on: date, who: str) -> Item | None:
    """Its line; nothing where the client has got into trouble since."""
    pulse = pulses.get(ctx.session, ctx.sight, client.key)
    if pulse is None or _kept_away(pulse, on):
        return None
    if nudge.acted:
        return Item(f"{words.cut(client.name, words.LINE // 3)}: {_how(ctx, client, nudge, on)}")
    idea = peak_ideas.standing(ctx, client, nudge.idea)
    buttons = (
        Button("Plan a peak", PlanPeak(at=client.key, idea=idea.id if idea else ""), "primary"),
        Button("Not this month", RestClient(client.key)),
    )
    menu = (Button("Client", ShowClient(client=client.key)), Button("Ideas", ShowIdeas(client=client.key)))
    return Item(_line(ctx, client, pulse, idea, who), buttons, menu)


def _kept_away(pulse: Pulse, on: date) -> bool:
    return pulse.silent or bool(pulse.open_pits) or (pulse.alone_until or 0) > number(on)


def _line(ctx: Context, client: Client, pulse: Pulse, idea: Idea | None, who: str) -> str:
    """`Acme: no peak for 264 days · idea: Write one page by hand about one thing they did · dana`."""
    head = f"{words.cut(client.name, words.LINE // 3)}: {peak_reasons.since_when(ctx, pulse)}"
    tail = f" · {words.cut(who, words.LINE // 4)}"
    left = words.LINE - len(head) - len(tail) - len(" · idea: ")
    if idea is None or left < TIGHT:
        return f"{head}{tail}"
    return f"{head} · idea: {peak_ideas.short(idea.idea, left)}{tail}"


def _how(ctx: Context, client: Client, nudge: Nudge, on: date) -> str:
    who = name_of(ctx, nudge.acted_by)
    if client.no_peak_until and client.no_peak_until > on:
        return f"not this month · {who}"
    coming = needs.ahead(ctx.session, ctx.sight, [client.key], on, on + AHEAD)
    planned = next((entry for entry in coming if entry.moment.kind == Kind.PEAK), None)
    if planned:
        return f"a peak is planned, {words.when(planned, on, ctx.locale)} · {who}"
    return f"seen to · {who}"
