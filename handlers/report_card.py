"""The card of a report: its headlines, then each section with its chart, its numbers and what was counted."""

from collections.abc import Sequence
from dataclasses import replace

from handlers import words
from handlers.cards import Block, Button, Buttons, Card, Note, Picture, Text
from handlers.commands.reports import ExportReport, ShowReport
from handlers.context import Context
from handlers.report_days import Days, after, before
from handlers.report_figures import Figures
from handlers.report_headlines import headlines
from handlers.report_tables import Section, named, sections
from handlers.report_whose import leads
from store.entries import Entry

NAMED = 10
CHARTS = 4
EMPTY = "Nothing is on record for these days."
# Which sections are drawn when there are more charts than a card takes.
DRAWN = ("moments", "pits", "actions", "feelings", "drafts", "peaks")
EVERYTHING = frozenset("moments pits peaks actions feelings words nudges unowned advocacy members".split())
TODAY = frozenset(["unowned"])  # whatever the days are
SAID = {
    "moments": "moments kept or missed",
    "pits": "pits",
    "peaks": "peaks",
    "actions": "actions",
    "feelings": "feelings",
    "words": "drafts sent",
    "nudges": "nudges",
    "advocacy": "advocacy",
}


def report_card(ctx: Context, of: Figures, title: str) -> Card:
    """Of everything, with the ways to other days and to the file."""
    card = narrowed_card(ctx, of, title, EVERYTHING)
    return replace(card, blocks=(*card.blocks, _buttons(ctx, of)))


def narrowed_card(ctx: Context, of: Figures, title: str, wanted: frozenset[str]) -> Card:
    """Of what a question names; without buttons, since what they show is about everything."""
    wanted = wanted - of.whose.withheld
    shown = named(sections(of), wanted if on_record(of) else wanted & TODAY)
    if not shown:
        return Card(title, (Note(of.whose.said), Note(EMPTY)))
    drawn = _drawn(shown)
    blocks = [block for section in shown for block in _blocks(ctx, of, section, drawn)]
    return Card(title, (Note(of.whose.said), *headlines(of, wanted), *blocks, *_nothing(shown, wanted)))


def on_record(of: Figures) -> bool:
    """Whether anything of these very days is; what went before, and what nobody owns today, is no news."""
    here, pits, peaks = of.here, of.pits, of.peaks
    moments = (
        *of.moments.all,
        *pits.all[:2],
        len(pits.ratings),
        pits.planned,
        peaks.counted,
        peaks.courtesies,
    )
    acts = {
        "actions": here.filling + here.building,
        "feelings": here.felt.number,
        "words": here.sent.drafts,
        "nudges": of.nudged.named,
    }
    told = any(number for name, number in acts.items() if name not in of.whose.withheld)
    return any(moments) or told or bool(of.advocacy)


def _blocks(ctx: Context, of: Figures, section: Section, drawn: Sequence[Picture]) -> tuple[Block, ...]:
    picture = (section.picture,) if section.picture in drawn and section.picture else ()
    note = (Note(section.note),) if section.note else ()
    missed = _missed(ctx, of.moments.missed) if section.name == "moments" else ()
    return (Text(f"**{section.title}**"), *picture, *section.tables, *note, *missed)


def _missed(ctx: Context, found: Sequence[Entry]) -> tuple[Block, ...]:
    if not found:
        return ()
    lines = [words.line(entry, ctx.today, "", ctx.locale) for entry in found[:NAMED]]
    left = len(found) - NAMED
    more = (
        (Note(f"{left} more were missed; the CSV of the whole report names all of them."),)
        if left > 0
        else ()
    )
    return (Text("\n".join(["Missed:", *lines])), *more)


def _drawn(shown: Sequence[Section]) -> list[Picture]:
    pictures = {section.name: section.picture for section in shown if section.picture}
    return [pictures[name] for name in DRAWN if name in pictures][:CHARTS]


def _nothing(shown: Sequence[Section], wanted: frozenset[str]) -> tuple[Block, ...]:
    """What a reader might look for in vain."""
    there = {section.name for section in shown}
    none = [said for name, said in SAID.items() if name in wanted and name not in there]
    return (Note(f"Nothing on record: {words.listed(none)}."),) if none else ()


def _buttons(ctx: Context, of: Figures) -> Buttons:
    days, whose = of.days, of.whose.of
    if not days.month:
        file = ExportReport("", whose, days.first.isoformat(), days.last.isoformat())
        return Buttons((Button("CSV", file),))
    around = _around(ctx, days, whose)
    return Buttons((*around, Button("CSV", ExportReport(days.month, whose)), *_others(ctx, days, whose)))


def _around(ctx: Context, days: Days, of: int) -> tuple[Button, ...]:
    """The months before and after; not the future."""
    earlier = Button("Previous month", ShowReport(month=before(days).month, of=of))
    later = Button("Next month", ShowReport(month=after(days).month, of=of))
    return (earlier, later) if days.last < ctx.today else (earlier,)


def _others(ctx: Context, days: Days, of: int) -> tuple[Button, ...]:
    if not leads(ctx):
        return ()
    if of:
        return (Button("All in sum", ShowReport(month=days.month)),)
    return (Button("Only mine", ShowReport(month=days.month, of=ctx.me.key)),)
