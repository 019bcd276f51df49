"""Why a client needs a peak: each reason in words from the record, and its points."""

from collections.abc import Sequence
from datetime import date

from handlers import words
from handlers.context import Context
from handlers.peak_told import Told
from handlers.policy import ranking
from handlers.policy.ranking import HUNDREDTHS, Points, Standing, Weights
from store.day_numbers import day, number
from store.entries import Entry
from store.pulses import Pulse

EARLY = ("first", "second", "third", "fourth")
TIMES = {2: "the last two", 3: "the last three"}
NAMED = 2  # of what lies ahead


def standing(pulse: Pulse, opening: bool) -> Standing:
    """What the points are counted from."""
    waits = pulse.began if pulse.last_peak is None else pulse.last_peak
    return Standing(pulse.tier, waits, pulse.felt_sum, pulse.felt_count, pulse.since, opening)


def points(ctx: Context, of: Standing) -> Points:
    return ranking.points(of, number(ctx.today), number(ranking.four_years_before(ctx.today)), weights(ctx))


def weights(ctx: Context) -> Weights:
    return Weights.chosen(ctx.workspace.peaks)


def whole(hundredths: int) -> int:
    """Points as they are shown."""
    return hundredths // HUNDREDTHS


def reasons(ctx: Context, one: Told) -> list[str]:
    """In words, the weightiest first; that of the tier stands in its own line already."""
    return [said for name, said, _ in weighed(ctx, one) if name != "Tier"]


def weighed(ctx: Context, one: Told) -> list[tuple[str, str, int]]:
    """What it is called, its words, and its points; only of those that count."""
    pulse = one.ranked.pulse
    counted = points(ctx, standing(pulse, one.ranked.opening))
    tier = f"tier {pulse.tier}"
    found = (
        ("Waiting", waiting(ctx, one), counted.waiting),
        ("Contented", felt(pulse), counted.contented),
        ("Ahead", ahead(ctx, one.openings), counted.opening),
        ("Early years", early(ctx, pulse), counted.early),
        ("Tier", tier, counted.tier),
    )
    return [(name, said, whole(weight)) for name, said, weight in found if weight and said]


def waiting(ctx: Context, one: Told) -> str:
    """`no peak for 264 days, since Tuesday 3 March; tier A: every 90`."""
    pulse = one.ranked.pulse
    tier = f"tier {pulse.tier}" if pulse.tier else "no tier, as C"
    usual = f"{tier}: every {weights(ctx).cadence(pulse.tier)}"
    waits = pulse.began if pulse.last_peak is None else pulse.last_peak
    gone = words.count(max(number(ctx.today) - waits, 0), "day")
    if pulse.last_peak is not None:
        return f"no peak for {gone}, since {_day(ctx, one.had or day(waits))}; {usual}"
    return f"no peak on record in {gone}; {_with_us(ctx, one)}; {usual}"


def since_when(ctx: Context, pulse: Pulse) -> str:
    """The same, short: `no peak for 264 days`."""
    waits = pulse.began if pulse.last_peak is None else pulse.last_peak
    gone = words.count(max(number(ctx.today) - waits, 0), "day")
    if pulse.last_peak is not None:
        return f"no peak for {gone}"
    return f"no peak on record, {gone} with us" if pulse.since is not None else "no peak on record"


def felt(pulse: Pulse) -> str:
    """`felt 5.0 on average, the last three`."""
    if not pulse.felt_count:
        return ""
    mean = pulse.felt_sum / pulse.felt_count
    return (
        f"felt {mean:.1f} on average, {TIMES[pulse.felt_count]}"
        if pulse.felt_count > 1
        else f"felt {mean:.0f}, told once"
    )


def ahead(ctx: Context, openings: Sequence[Entry]) -> str:
    """`Jane Doe's promotion on Tuesday 3 March`."""
    said = [f"{words.what(entry)} {_when(ctx, entry)}" for entry in openings[:NAMED]]
    left = len(openings) - NAMED
    return words.listed([*said, *([f"{left} more"] if left > 0 else [])]) if said else ""


def early(ctx: Context, pulse: Pulse) -> str:
    """`second year with us`."""
    if pulse.since is None:
        return ""
    began, today = day(pulse.since), ctx.today
    years = today.year - began.year - ((today.month, today.day) < (began.month, began.day))
    return f"{EARLY[min(years, len(EARLY) - 1)]} year with us"


def _with_us(ctx: Context, one: Told) -> str:
    pulse, at = one.ranked.pulse, one.client.entered_at
    if pulse.since is None:
        entered = at.astimezone(ctx.zone).date() if at else day(pulse.began)
        return f"entered on {_day(ctx, entered)}, since when they are with us is not known"
    since = day(pulse.since)
    return f"with us since {_day(ctx, since) if since.year == ctx.today.year else since.year}"


def _when(ctx: Context, entry: Entry) -> str:
    said = words.when(entry, ctx.today, ctx.locale)
    return said if said.startswith(("in ", "born ", "29 ")) else f"on {said}"


def _day(ctx: Context, value: date) -> str:
    return words.day(value, ctx.today, ctx.locale)
