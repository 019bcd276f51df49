"""What was missed: its day is over, nobody did anything, and nothing spoke against it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from handlers import silences
from handlers.context import Context
from handlers.policy.silence import DUE_DATE, About, as_it_was, silence
from handlers.report_days import DAY, containing
from store import figures
from store.entries import Entry
from store.figures import Scope

AT_ONCE = 500
LONGEST = {"month": 1, "quarter": 3}  # months for which a date without a day may stand


def missed(ctx: Context, scope: Scope) -> list[Entry]:
    """What was silent on its day was right to be left; what is silent now is not named as a failing."""
    found = figures.passed(ctx.session, ctx.sight, scope, ctx.today)
    over = [entry for entry in found if _is_over(entry, ctx.today)]
    return [entry for n in range(0, len(over), AT_ONCE) for entry in _spoken(ctx, over[n : n + AT_ONCE])]


def _is_over(entry: Entry, today: date) -> bool:
    on = entry.occurrence.on
    if on is None or entry.occurrence.belated_from or entry.moment.topic == DUE_DATE:
        return False
    months, end = LONGEST.get(entry.moment.precision, 0), on
    for _ in range(months):
        end = containing(end).last + DAY
    return end <= today if months else on < today


def _spoken(ctx: Context, found: Sequence[Entry]) -> list[Entry]:
    abouts = silences.about(ctx, found, ctx.zone)
    return [entry for entry in found if not _silent(ctx, entry, abouts[entry.key])]


def _silent(ctx: Context, entry: Entry, about: About) -> bool:
    on = entry.occurrence.on or ctx.today
    then = [as_it_was(pit, on) for pit in about.troubles if pit.opened_on <= on]
    return bool(silence(about, ctx.today) or silence(replace(about, troubles=then), on))
