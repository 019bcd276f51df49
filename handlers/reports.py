"""Reports: how we are doing in a month, or in the days of a question; private to whoever asks."""

import re
from datetime import date

from handlers import report_csv, words
from handlers.answer_words import days_of, things, titled
from handlers.cards import Attachment, Card, Note
from handlers.commands.questions import ShowAnswer
from handlers.commands.reports import ExportReport, ShowReport
from handlers.context import Context, Post
from handlers.errors import Refused
from handlers.reading.dates import read_range
from handlers.report_card import EVERYTHING, narrowed_card, on_record, report_card
from handlers.report_days import Days, between, containing, named, of_key
from handlers.report_figures import Figures, figures_of
from handlers.report_whose import Of, whose
from handlers.routing import Subject, route

AT_CLIENT = frozenset("moments pits peaks feelings advocacy".split())  # the rest is about people here
ABOUT = {"pit": frozenset(["pits"]), "peak": frozenset(["moments", "peaks"])}
FAR = "I keep no figures of such days. Reports are of the years 1990 to 2100: try `report October`."
MINE = frozenset("mine me my own".split())
MONTH = re.compile(r"\d{4}-\d{2}", re.ASCII)
WHICH = "I do not know which days “{}” means. Try `report October`, `report last month` or `report Q3`."
FILE = "Every figure of the report, a row each. Figures come from what you may see."


def show(ctx: Context, command: ShowReport) -> Card:
    said = command.text.split()
    plain = [word for word in said if word.casefold().strip(".?") not in MINE]
    days = _named(command.month) if command.month else _typed(ctx, " ".join(plain))
    return _card(ctx, days, command.of if plain == said else ctx.me.key)


def answer(ctx: Context, command: ShowAnswer) -> Card:
    """A question about figures; narrowed to the kind, the cause or the client that it names."""
    days = _asked(ctx, command)
    about = Of(command.client, command.kind, command.type, command.cause)
    of = ctx.me.key if command.mine else command.owner
    if about == Of():
        return _card(ctx, days, of)
    wanted = _wanted(about)
    title = titled(ctx, command, f"Report: {_subject(command)}", said(ctx, days))
    return narrowed_card(ctx, figures_of(ctx, days, whose(ctx, of), about), title, wanted)


def _asked(ctx: Context, command: ShowAnswer) -> Days:
    try:
        asked = days_of(command)
    except ValueError:
        raise Refused(WHICH.format(command.first or command.last)) from None
    return containing(ctx.today) if asked is None else _between(ctx, asked.first, asked.last)


def said(ctx: Context, days: Days) -> str:
    """`October 2026`, `November 2026 so far`, or the days with their names."""
    if days.month:
        so_far = " so far" if days.first <= ctx.today < days.last else ""
        return f"{days.first:%B %Y}{so_far}"
    first, last = (words.day(day, ctx.today, ctx.locale) for day in (days.first, days.last))
    return f"{first} to {last}" if first != last else first


def export(ctx: Context, command: ExportReport) -> Card | None:
    """It is written when it is sent, and kept nowhere."""
    days = _of_button(command)
    key = days.key(whose(ctx, command.of).of)
    ctx.desk.post(Post(f"export:{ctx.command}", ctx.me, subject=f"report.csv:{key}"))
    return Card("Your file is in our direct message", in_place=False) if ctx.room else None


def draw(ctx: Context, key: int) -> Card | None:
    """Last month's report, as its reader may see it when it comes."""
    found = _drawn(ctx, key)
    return report_card(ctx, found, f"Report, {said(ctx, found.days)}") if found else None


def draw_file(ctx: Context, key: int) -> Card | None:
    found = _drawn(ctx, key)
    if found is None:
        return None
    name = found.days.month or f"{found.days.first}-to-{found.days.last}"
    file = Attachment(f"report-{name}.csv", report_csv.write(ctx, found))
    return Card(f"Your report: {said(ctx, found.days)}", (Note(FILE), file))


def worth(ctx: Context, key: int) -> bool:
    """Nobody is sent a page on which nothing stands."""
    found = _drawn(ctx, key)
    return found is not None and on_record(found)


def _drawn(ctx: Context, key: int) -> Figures | None:
    """With the eyes that its reader has by then."""
    if ctx.member is None:
        return None
    days, of = of_key(key)
    try:
        return figures_of(ctx, days, whose(ctx, of), Of())
    except Refused:
        return None


def _card(ctx: Context, days: Days, of: int) -> Card:
    return report_card(ctx, figures_of(ctx, days, whose(ctx, of), Of()), f"Report, {said(ctx, days)}")


def _typed(ctx: Context, text: str) -> Days:
    """Of what was typed; without words this month so far."""
    plain = text.strip(" .?")
    if not plain:
        return containing(ctx.today)
    found = read_range(plain, ctx.local, past=True)
    if found is None and MONTH.fullmatch(plain):
        return _named(plain)
    if found is None:
        raise Refused(WHICH.format(plain))
    return _between(ctx, found.first, found.last)


def _between(ctx: Context, first: date | None, last: date | None) -> Days:
    """Open ends are closed by today; from the first to the last day there is at most a year of weeks."""
    end = last or ctx.today
    try:
        start = first or containing(end).first
        return between(min(start, end), end)
    except (ValueError, OverflowError):
        raise Refused(FAR) from None


def _of_button(command: ExportReport) -> Days:
    if command.month:
        return _named(command.month)
    try:
        return between(date.fromisoformat(command.first), date.fromisoformat(command.last))
    except ValueError:
        raise Refused(WHICH.format(command.first)) from None


def _named(month: str) -> Days:
    try:
        return named(month)
    except ValueError:
        raise Refused(WHICH.format(month)) from None


def _wanted(about: Of) -> frozenset[str]:
    if about.kind or about.cause:
        return ABOUT["pit"] if about.cause else ABOUT.get(about.kind, frozenset(["moments"]))
    return AT_CLIENT if about.client else frozenset(["moments"]) if about.topic else EVERYTHING


def _subject(command: ShowAnswer) -> str:
    plain = things(command, "how we are doing")
    return f"{command.cause} {plain}" if command.cause else plain


ROUTES = (
    route("report.show", ShowReport, show, says="report", reads=True),
    route("report.export", ExportReport, export),
)
SUBJECTS = (
    Subject("report", draw, worth=worth),
    Subject("report.csv", draw_file),
)
