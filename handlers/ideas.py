"""What would fit a client: ideas of the library, each with what speaks for it and whether it is a routine."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from handlers import gestures, peak_silence, silences
from handlers.context import Context
from handlers.gestures import History, years_before
from handlers.policy import fitting, valuing
from handlers.policy.fitting import LANDED, About, Fit
from handlers.policy.routine import Gesture, alike
from handlers.policy.silence import LOSSES, REMEMBRANCE, Silence
from prompts import ideas
from prompts.ideas import Idea
from store import facts, peaks, pits
from store.clients import Client
from store.entries import Entry
from store.peaks import Given, Landing
from store.pits import Shadow

FIRST = 3
KEPT_AWAY = 2  # years in which nobody gets the same idea again
OCCASIONS = (timedelta(days=-60), timedelta(days=120))  # in which a topic on record is an occasion
BIRTH = "birth"
OLD_PIT = ("old pit", timedelta(days=500), timedelta(days=300))  # about a year ago


@dataclass(frozen=True)
class Suggested:
    """An idea, what speaks for it, what it takes, and a warning where such a gesture has become a routine."""

    idea: Idea
    reasons: tuple[str, ...]
    needs: tuple[str, ...]
    warning: str


@dataclass(frozen=True)
class Known:
    """What is known of several clients at once. `had` also tells what the asker may not see."""

    silent: dict[int, Silence]
    past: History
    had: Sequence[Given]
    landings: Sequence[Landing]
    occasions: frozenset[tuple[int, str]]


def suggested(ctx: Context, client: Client, most: int = FIRST) -> tuple[Suggested, ...]:
    """Nothing for a client that is silent."""
    return suggested_for(ctx, [client], most)[client.key]


def all_fitting(ctx: Context, client: Client) -> tuple[Suggested, ...]:
    """The whole library as far as it fits, those that would be suggested first."""
    known = _known(ctx, [client])
    found = _fitting(ctx, client, known)
    best = fitting.varied(found, FIRST)
    return _warned(ctx, client, known, [*best, *(each for each in found if each not in best)])


def suggested_for(
    ctx: Context, these: Sequence[Client], most: int = FIRST
) -> dict[int, tuple[Suggested, ...]]:
    """For many clients, by their keys: for a short line, and a remembrance is no peak."""
    known = _known(ctx, these)
    found = {client.key: fitting.varied(_plain(_fitting(ctx, client, known)), most) for client in these}
    return {client.key: _warned(ctx, client, known, found[client.key]) for client in these}


def occasions(ctx: Context, keys: Sequence[int]) -> frozenset[tuple[int, str]]:
    """What is on record of these clients that an idea may need, as far as the asker may be told."""
    days = (ctx.today + OCCASIONS[0], ctx.today + OCCASIONS[1])
    needs = sorted({need for idea in ideas.library() for need in idea.needs})
    found = silences.spoken(ctx, peaks.occasions(ctx.session, ctx.sight, keys, needs, days), ctx.today)
    shadows = pits.shadows(ctx.session, ctx.system, keys) if found else ()
    told = ((entry.client.key, entry.moment.topic) for entry in found if not _lost(entry, shadows))
    old, first, last = OLD_PIT
    noon = datetime.combine(ctx.today, time(12), UTC)
    wronged = peaks.settled_pits(ctx.session, ctx.sight, keys, (noon - first, noon - last))
    return frozenset([*told, *((client, old) for client in wronged)])


def _lost(entry: Entry, shadows: Sequence[Shadow]) -> bool:
    """A birth after which somebody at this client was lost, whoever it was."""
    losses = (pit for pit in shadows if pit.client_id == entry.client.key and pit.topic in LOSSES)
    told = entry.moment.added_at.date()
    since = min(told, entry.occurrence.on or told)
    return entry.moment.topic == BIRTH and any(pit.opened_at.date() >= since for pit in losses)


def _plain(found: Sequence[tuple[Idea, Fit]]) -> list[tuple[Idea, Fit]]:
    """Those that can be said short: of a condition cut in half only the claim is left."""
    return [each for each in found if not each[0].conditional and REMEMBRANCE not in each[0].needs]


def _known(ctx: Context, these: Sequence[Client]) -> Known:
    keys, lately = [client.key for client in these], years_before(ctx.today, KEPT_AWAY)
    return Known(
        peak_silence.of(ctx, these),
        gestures.history(ctx, these),
        peaks.given(ctx.session, ctx.system, keys, lately),
        peaks.landings(ctx.session, ctx.sight, lately),
        occasions(ctx, keys),
    )


def _fitting(ctx: Context, client: Client, known: Known) -> list[tuple[Idea, Fit]]:
    if client.key in known.silent:
        return []
    return fitting.fitting(ideas.library(), _about(ctx, client, known))


def _about(ctx: Context, client: Client, known: Known) -> About:
    theirs = [given for given in known.past.given if given.client_id == client.key]
    said = [fact.text for fact in facts.valued(ctx.session, ctx.sight, client.key)]
    year = years_before(ctx.today, 1)
    here = _sums([Landing(given.idea, given.gesture, given.landed, 1) for given in theirs])
    everywhere = _sums(known.landings)
    everywhere.subtract(here)
    return About(
        client=client.key,
        today=ctx.today,
        tier=client.tier,
        profession=ctx.workspace.profession,
        values=valuing.meant(said, ideas.values()),
        budgets=ctx.workspace.peaks or {},
        occasions=frozenset(topic for key, topic in known.occasions if key == client.key),
        had=_had([given for given in known.had if given.client_id == client.key]),
        lately=frozenset(given.gesture for given in theirs if given.on is None or given.on >= year),
        here=here,
        elsewhere=everywhere,
    )


def _had(given: Sequence[Given]) -> frozenset[str]:
    """By id; one that was typed by words alike."""
    typed = [each.what for each in given if not each.idea]
    same = (idea.id for idea in ideas.library() if any(alike(what, idea.idea) for what in typed))
    return frozenset([*(each.idea for each in given if each.idea), *same])


def _sums(landings: Sequence[Landing]) -> Counter[str]:
    """How an idea landed, and how its kind of gesture did."""
    found: Counter[str] = Counter()
    for idea, gesture, landed, times in landings:
        for name in filter(None, (idea, gesture)):
            found[name] += LANDED.get(landed, 0) * times
    return found


def _warned(
    ctx: Context, client: Client, known: Known, found: Sequence[tuple[Idea, Fit]]
) -> tuple[Suggested, ...]:
    """Each as of the day on which it can be had at the earliest."""
    days = [(idea, fit, ctx.today + timedelta(days=idea.lead)) for idea, fit in found]
    told = ((idea, fit, Gesture(idea.gesture, day, idea.idea)) for idea, fit, day in days)
    return tuple(
        Suggested(idea, fit.reasons, fit.needs, gestures.warning(ctx, client, this, known.past))
        for idea, fit, this in told
    )
