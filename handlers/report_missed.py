"""What was missed: nobody did anything by its day, or far too late, and nothing spoke against it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import NamedTuple

from handlers import silences
from handlers.context import Context
from handlers.policy.silence import About, as_it_was, silence
from handlers.report_days import DAY, containing
from store import figures_moments
from store.entries import Entry
from store.figures import Scope
from store.figures_moments import Undone

AT_ONCE = 500
LONGEST = {"month": 1, "quarter": 3}  # months for which a date without a day may stand


class Judged(NamedTuple):
    missed: Sequence[Undone]
    kept: Sequence[Undone]  # done late, and right to be left until then


def judged(ctx: Context, scope: Scope) -> Judged:
    """What was silent on its day was right to be left; what is silent now is not named as a failing."""
    found = figures_moments.undone(ctx.session, ctx.sight, scope, ctx.today)
    missed = [one for n in range(0, len(found), AT_ONCE) for one in _spoken(ctx, found[n : n + AT_ONCE])]
    named = {one.entry.key for one in missed}
    return Judged(missed, [one for one in found if not one.entry.open and one.entry.key not in named])


def last_day(entry: Entry) -> date | None:
    """Its day; of a month or a quarter the last one."""
    on = entry.occurrence.on
    months = LONGEST.get(entry.moment.precision, 0)
    if on is None or not months:
        return on
    end = on
    for _ in range(months):
        end = containing(end).last + DAY
    return end - DAY


def _spoken(ctx: Context, found: Sequence[Undone]) -> list[Undone]:
    abouts = silences.about(ctx, [one.entry for one in found], ctx.zone)
    return [one for one in found if not _silent(ctx, one.entry, abouts[one.entry.key])]


def _silent(ctx: Context, entry: Entry, about: About) -> bool:
    on = last_day(entry) or ctx.today
    then = [as_it_was(pit, on) for pit in about.troubles if pit.opened_on <= on]
    return bool(silence(about, ctx.today) or silence(replace(about, troubles=then), on))
