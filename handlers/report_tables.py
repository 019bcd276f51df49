"""The figures of a report in sections: the numbers of each as tables, which are also its CSV."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from handlers.cards import Picture, Table
from handlers.report_figures import Figures, Month, Outcome
from handlers.report_pictures import PICTURES
from handlers.report_pits import OfCause
from store.figures_moments import COURTESY
from store.moments import Kind

NONE = "–"  # nothing on record
PLURALS: dict[str, str] = {
    Kind.MILESTONE: "Milestones",
    Kind.TRANSITION: "Transitions",
    Kind.PEAK: "Peaks",
    COURTESY: "Courtesies",
}
OUTCOMES = ("Kept", "Missed", "Skipped", "Done too late")
BY_THEN = (
    "A month or a quarter without a day counts by its last day. What was missed counts for whose it was then."
)
TOO_LATE = " What was done more than 14 days after its day is missed."
NUDGED = "Counted for whose they were on that morning."
HOURS = (
    "Hours are medians and count working days alone, as the clock of a pit does. Made good: filled, or"
    " supported when it was not our doing."
)
PLANS = "A plan for a pit is kept when the pit is made good by its day."
ACTIONS = (
    "Filling: steps on a pit, and words sent about one. Building: milestones, transitions and peaks done, and"
    " touches."
)
SPOKE = {"referred": "Referred somebody", "reference": "Gave a reference", "spoke": "Spoke for us"}


class Section(NamedTuple):
    """`name` also says which questions it answers."""

    name: str
    title: str
    tables: tuple[Table, ...]
    picture: Picture | None = None
    note: str = ""


def sections(of: Figures) -> list[Section]:
    """Only those of which anything is on record, and nothing that would show one person's doing."""
    every = (_moments, _pits, _ratings, _plans, _peaks, _actions, _feelings, _drafts, _rest, _members)
    found = [section for make in every for section in make(of)]
    return [section for section in found if section.name not in of.whose.withheld]


def _moments(of: Figures) -> Iterator[Section]:
    if not any(of.moments.all):
        return
    late = bool(of.moments.all.late)
    heads = OUTCOMES if late else OUTCOMES[:-1]
    rows = [(PLURALS[kind], each) for kind, each in of.moments.kinds.items() if any(each)]
    everything = [("All", of.moments.all)] if len(rows) > 1 else []
    tables = (
        Table((what, *heads), tuple(_outcome(name, each, len(heads)) for name, each in told))
        for what, told in (("Moments", [*rows, *everything]), ("From", of.moments.parts.items()))
    )
    note = BY_THEN + (TOO_LATE if late else "")
    yield Section("moments", "Moments kept and missed", tuple(tables), PICTURES["moments"](of), note)


def _pits(of: Figures) -> Iterator[Section]:
    found = {
        cause: each
        for cause, each in of.pits.causes.items()
        if each.opened or each.settled or each.acknowledge is not None
    }
    if not found:
        return
    rows = [_cause(cause.capitalize(), each) for cause, each in found.items()]
    everything = [_cause("All", of.pits.all)] if len(rows) > 1 else []
    head = ("Pits", "Opened", "Made good", "Open still", "Hours to acknowledge", "Hours to make good")
    yield Section("pits", "Pits by cause", (Table(head, (*rows, *everything)),), PICTURES["pits"](of), HOURS)


def _ratings(of: Figures) -> Iterator[Section]:
    if not (ratings := of.pits.ratings):
        return
    mean, low = sum(ratings) / len(ratings), sum(rating < 6 for rating in ratings)
    row = ("Ratings of our recovery", str(len(ratings)), f"{mean:.1f}", str(low))
    yield Section("pits", "Recovery", (Table(("Recovery", "Number", "Mean of 7", "Under 6"), (row,)),))


def _plans(of: Figures) -> Iterator[Section]:
    if of.pits.planned:
        row = (
            "Plans for pits",
            str(of.pits.planned),
            str(of.pits.kept),
            _share(of.pits.kept, of.pits.planned),
        )
        head = ("Plans", "Due", "Kept", "Per cent")
        yield Section("pits", "Plans kept", (Table(head, (row,)),), note=PLANS)


def _peaks(of: Figures) -> Iterator[Section]:
    peaks = of.peaks
    if not (peaks.counted or peaks.courtesies):
        return
    rows = [(element.capitalize(), str(number)) for element, number in sorted(peaks.elements.items())]
    rows += [("All peaks", str(peaks.counted)), ("Courtesies, apart", str(peaks.courtesies))]
    yield Section(
        "peaks", "Peaks by element", (Table(("Element", "Number"), tuple(rows)),), PICTURES["peaks"](of)
    )


def _actions(of: Figures) -> Iterator[Section]:
    if not any(month.filling or month.building for month in _trend(of)):
        return
    rows = [
        (m.name, str(m.filling), str(m.building), _share(m.filling, m.filling + m.building))
        for m in _trend(of)
    ]
    table = Table(("Month", "Filling", "Building", "Per cent filling"), tuple(rows))
    yield Section("actions", "Filling pits against building", (table,), PICTURES["actions"](of), ACTIONS)


def _feelings(of: Figures) -> Iterator[Section]:
    if not any(month.felt.number for month in _trend(of)):
        return
    rows = [
        (m.name, str(m.felt.number), f"{m.felt.sum / m.felt.number:.1f}" if m.felt.number else NONE)
        for m in _trend(of)
    ]
    table = Table(("Month", "Feelings", "Mean of 7"), tuple(rows))
    yield Section("feelings", "How clients felt", (table,), PICTURES["feelings"](of))


def _drafts(of: Figures) -> Iterator[Section]:
    if not any(month.sent.drafts for month in _trend(of)):
        return
    rows = [
        (m.name, str(m.sent.drafts), str(m.sent.as_written), _share(m.sent.as_written, m.sent.drafts))
        for m in _trend(of)
    ]
    table = Table(("Month", "Drafts sent", "As the machine wrote them", "Per cent"), tuple(rows))
    yield Section(
        "words",
        "Drafts sent as the machine wrote them, aim under 30 per cent",
        (table,),
        PICTURES["drafts"](of),
    )


def _rest(of: Figures) -> Iterator[Section]:
    nudged, none = of.nudged, of.unowned
    if nudged.named:
        row = ("Nudges", str(nudged.named), str(nudged.acted), _share(nudged.acted, nudged.named))
        table = Table(("Digests", "Named", "Acted on", "Per cent"), (row,))
        yield Section("nudges", "Nudges acted on", (table,), note=NUDGED)
    if any(none):
        rows = (("Clients", str(none.clients)), ("Open moments", str(none.moments)))
        yield Section("unowned", "Without an owner, as of today", (Table(("Of nobody", "Number"), rows),))
    if of.advocacy:
        told = tuple((SPOKE.get(kind, kind), str(number)) for kind, number in sorted(of.advocacy.items()))
        yield Section("advocacy", "Who spoke for us", (Table(("Advocacy", "Times"), told),))


def _members(of: Figures) -> Iterator[Section]:
    if of.members:
        rows = tuple((name, *(str(number) for number in tally)) for name, tally in of.members)
        head = ("Member", "Moments kept", "Pits made good", "Drafts sent", "As written", "Touches")
        note = "Every member has been told that these are shown to managers."
        yield Section("members", "By member", (Table(head, rows),), note=note)


def _trend(of: Figures) -> list[Month]:
    """The months; and the days themselves, where they are not one of them."""
    return [*of.months, *(() if of.days.month else (of.here._replace(name="These days"),))]


def _outcome(name: str, of: Outcome, columns: int) -> tuple[str, ...]:
    return (name, *(str(number) for number in of[:columns]))


def _cause(name: str, of: OfCause) -> tuple[str, ...]:
    return (name, str(of.opened), str(of.settled), str(of.waiting), _hours(of.acknowledge), _hours(of.settle))


def _hours(value: float | None) -> str:
    return NONE if value is None else f"{value:.1f}"


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f}" if whole else NONE


def named(all_of: Sequence[Section], wanted: frozenset[str]) -> list[Section]:
    """Those that answer the question."""
    return [section for section in all_of if section.name in wanted]
