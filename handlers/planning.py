"""What a digest names this morning: candidates from the rows, their stages, their order, their lines."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from handlers import pit_clock, silences
from handlers.context import Context
from handlers.mornings import Morning
from handlers.policy.nudges import ORDER, PITS, Candidate, Stage, stage
from handlers.policy.silence import DUE_DATE
from store import digests
from store.digests import Shown
from store.entries import Entry

ITEMS = 5


@dataclass(frozen=True)
class Line:
    """One line of a digest: an occurrence, or several of one client on one day."""

    entries: tuple[Entry, ...]
    stage: Stage

    @property
    def urgent(self) -> bool:
        """What does not fit goes to its owner directly the same morning."""
        return self.stage in PITS or self.stage in ("day", "due")


def near(ctx: Context, candidates: Sequence[Entry], morning: Morning, today: date) -> list[Entry]:
    """What this morning would name if nothing had been said of it yet: mostly little."""
    return [
        entry for entry in candidates if stage(_candidate(ctx, entry, morning, None), today, morning.days)
    ]


def lines(ctx: Context, candidates: Sequence[Entry], morning: Morning, today: date) -> list[Line]:
    """The lines of this morning, the most pressing first, less what is silent."""
    if not candidates:
        return []
    found = silences.spoken(ctx, candidates, today, ZoneInfo(morning.zone))
    shown = digests.shown(ctx.session, ctx.workspace.key, [entry.key for entry in found], today)
    staged = [
        (entry, why)
        for entry in found
        if (why := stage(_candidate(ctx, entry, morning, shown.get(entry.key)), today, morning.days))
    ]
    staged.sort(key=lambda pair: (ORDER.index(pair[1]), pair[0].occurrence.on or today, pair[0].client.name))
    return _merged(staged)


def _merged(staged: Sequence[tuple[Entry, Stage]]) -> list[Line]:
    """Same-day items of one client stand on one line; a pit always has its own."""
    grouped: dict[tuple[object, ...], list[Entry]] = {}
    for entry, why in staged:
        alone = entry.key if why in PITS or entry.occurrence.on is None else None
        grouped.setdefault((why, entry.client.key, entry.occurrence.on, alone), []).append(entry)
    return [Line(tuple(group), key[0]) for key, group in grouped.items()]  # type: ignore[arg-type]


def _candidate(ctx: Context, entry: Entry, morning: Morning, shown: Shown | None) -> Candidate:
    added = morning.local(entry.moment.added_at)
    missed_today = added.time() >= morning.hour
    pit = entry.pit
    return Candidate(
        kind=entry.moment.kind,
        on=entry.occurrence.on,
        added_on=added.date(),
        first_day=added.date() + timedelta(days=1 if missed_today else 0),
        lead=entry.moment.lead,
        snoozed_until=entry.occurrence.snoozed_until,
        snoozed_on=entry.occurrence.snoozed_on,
        last_shown=shown.last if shown else None,
        shown_missed=shown.missed if shown else None,
        acknowledged_on=morning.local(pit.acknowledged_at).date() if pit and pit.acknowledged_at else None,
        past_clock=pit_clock.past(ctx, entry),
        plan_on=pit.plan_on if pit else None,
        settled=pit_clock.settled(entry, ZoneInfo(morning.zone)),
        expected=entry.moment.topic == DUE_DATE,
        belated_from=entry.occurrence.belated_from,
    )
