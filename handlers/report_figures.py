"""Every figure of a report, as its reader may see it."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from handlers import report_missed, report_pits
from handlers.context import Context
from handlers.people import name_of
from handlers.report_days import Days, ends, label, months_to, parts
from handlers.report_missed import Judged
from handlers.report_pits import Pits
from handlers.report_whose import Of, Whose, leads, scope
from store import figures, figures_actions, figures_clients, figures_members, figures_moments, figures_words
from store.entries import Entry
from store.figures import Scope, Unowned
from store.figures_clients import Felt
from store.figures_members import Tally
from store.figures_moments import COURTESY, Closed, Undone
from store.figures_words import Nudged, Sent
from store.moments import Kind
from store.occurrences import State

KINDS = (Kind.MILESTONE, Kind.TRANSITION, Kind.PEAK, COURTESY)
MISSED, LATE = "missed", "late"


class Outcome(NamedTuple):
    kept: int = 0
    missed: int = 0
    skipped: int = 0
    late: int = 0  # of the missed: done, but when it was far too late


@dataclass(frozen=True)
class Moments:
    """By kind, and by week or month; what was missed, by its day."""

    kinds: Mapping[str, Outcome]
    parts: Mapping[str, Outcome]
    missed: Sequence[Entry]

    @property
    def all(self) -> Outcome:
        return Outcome(*(sum(column) for column in zip(*self.kinds.values(), strict=True)))


class Peaks(NamedTuple):
    elements: Mapping[str, int]
    counted: int
    courtesies: int


class Month(NamedTuple):
    """One of the trend."""

    name: str
    filling: int
    building: int
    felt: Felt
    sent: Sent


@dataclass(frozen=True)
class Figures:
    days: Days
    whose: Whose
    moments: Moments
    pits: Pits
    peaks: Peaks
    here: Month  # the asked days
    months: Sequence[Month]  # six, up to that of their last day
    nudged: Nudged
    unowned: Unowned
    advocacy: Mapping[str, int]
    members: Sequence[tuple[str, Tally]]


def figures_of(ctx: Context, days: Days, of: Whose, about: Of) -> Figures:
    asked = scope(ctx, days, of, about)
    session, sight = ctx.session, ctx.sight
    run = months_to(min(days.last, max(days.first, ctx.today)))
    months = _months(ctx, asked, run)
    return Figures(
        days=days,
        whose=of,
        moments=_moments(ctx, asked, days),
        pits=report_pits.pits(ctx, asked),
        peaks=_peaks(ctx, asked),
        here=months[-1] if days == run[-1] else _months(ctx, asked, [days])[0],
        months=_since_first(months),
        nudged=figures_words.nudged(session, sight, asked),
        unowned=figures.unowned(session, sight, asked) if leads(ctx) else Unowned(0, 0),
        advocacy=figures_clients.advocacy(session, sight, asked),
        members=_members(ctx, asked) if ctx.workspace.member_figures and not of.of else (),
    )


def _moments(ctx: Context, asked: Scope, days: Days) -> Moments:
    judged = report_missed.judged(ctx, asked)
    counted: Counter[tuple[str, str]] = Counter()
    within = parts(days)
    for row in figures_moments.closed(ctx.session, ctx.sight, asked):
        counted[row.kind, row.state] += row.number
        counted[_part(within, _day(ctx, row)), row.state] += row.number
    for state, one in _told(judged):
        counted[one.kind, state] += 1
        counted[_part(within, report_missed.last_day(one.entry)), state] += 1
    of = {name: _outcome(counted, name) for name in (*KINDS, *map(label, within))}
    some = _trimmed([(name, of[name]) for name in map(label, within)])
    return Moments({name: of[name] for name in KINDS}, dict(some), [one.entry for one in judged.missed])


def _told(judged: Judged) -> Iterator[tuple[str, Undone]]:
    yield from ((State.DONE, one) for one in judged.kept)
    yield from ((MISSED, one) for one in judged.missed)
    yield from ((LATE, one) for one in judged.missed if not one.entry.open)


def _trimmed(rows: Sequence[tuple[str, Outcome]]) -> Sequence[tuple[str, Outcome]]:
    """Without those at either end of which nothing is on record."""
    told = [n for n, (_, outcome) in enumerate(rows) if any(outcome)]
    return rows[told[0] : told[-1] + 1] if told else ()


def _outcome(counted: Counter[tuple[str, str]], name: str) -> Outcome:
    return Outcome(*(counted[name, state] for state in (State.DONE, MISSED, State.SKIPPED, LATE)))


def _day(ctx: Context, row: Closed) -> date | None:
    return row.on or (row.at.astimezone(ctx.zone).date() if row.at else None)


def _part(within: Sequence[Days], day: date | None) -> str:
    return next((label(part) for part in within if day and part.first <= day <= part.last), "")


def _peaks(ctx: Context, asked: Scope) -> Peaks:
    had = figures.had(ctx.session, ctx.sight, asked)
    counted = [peak for peak in had if peak.counts]
    elements = Counter(element for peak in counted for element in dict.fromkeys(peak.elements))
    return Peaks(elements, len(counted), len(had) - len(counted))


def _months(ctx: Context, asked: Scope, run: Sequence[Days]) -> list[Month]:
    question = (ctx.session, ctx.sight, asked, ends(run, ctx.zone))
    filling, building = figures_actions.filling(*question), figures_actions.building(*question)
    felt, sent = figures_clients.felt(*question), figures_words.sent(*question)
    return [
        Month(
            f"{days.first:%b %Y}",
            filling.get(n, 0),
            building.get(n, 0),
            felt.get(n, Felt(0, 0)),
            sent.get(n, Sent(0, 0)),
        )
        for n, days in enumerate(run)
    ]


def _since_first(months: Sequence[Month]) -> Sequence[Month]:
    """Before anything was on record there are no figures, not even noughts."""
    first = next((n for n, m in enumerate(months) if m.filling or m.building or m.felt[0] or m.sent[0]), -1)
    return months[first:]


def _members(ctx: Context, asked: Scope) -> list[tuple[str, Tally]]:
    found = figures_members.by_member(ctx.session, ctx.sight, asked)
    return sorted((name_of(ctx, key), tally) for key, tally in found.items())
