"""What managers get unasked: last month's report, and on the 25th who needs a peak next month."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from handlers import mornings
from handlers.commands import Command
from handlers.commands.reports import SendPeakList, SendReport
from handlers.commands.settings import LearnPerson
from handlers.context import Context, Post
from handlers.mornings import Morning
from handlers.policy.freshness import out_of_date
from handlers.policy.working import Working, local_instant
from handlers.report_days import Days, after, before, containing
from handlers.routing import route
from store import due, members
from store.members import LEADING, Member

LATE = timedelta(days=3)  # what could not be sent for so long is not sent any more
SOON = timedelta(minutes=10)  # until its platform has said whether somebody is of the firm still
MOMENT = timedelta(microseconds=1)
LIST_DAY = 25


@dataclass(frozen=True)
class Monthly:
    """`on`: its day in the month that begins then; `about`: of which month it tells."""

    name: str
    subject: str
    on: Callable[[Working, date], date]
    about: Callable[[Days], Days]
    command: Callable[[int], Command]


REPORT = Monthly("report", "report", lambda days, first: days.on_or_after(first), before, SendReport)
PEAKS = Monthly(
    "peaks",
    "peaks.month",
    lambda days, first: days.on_or_before(first.replace(day=LIST_DAY)),
    after,
    SendPeakList,
)


def arm(ctx: Context, member: Member, morning: Morning) -> None:
    """Set the alarms of one who leads; one that rings earlier is left to ring, and finds out itself."""
    for monthly in (REPORT, PEAKS) if member.role in LEADING else ():
        rings = due.at(ctx.session, ctx.workspace.key, _key(monthly, member))
        coming = _next(monthly, morning, ctx.now)
        if rings is None or rings > coming:
            _again(ctx, monthly, member, coming)


def send_report(ctx: Context, command: SendReport) -> None:
    _send(ctx, REPORT, command.member)


def send_peak_list(ctx: Context, command: SendPeakList) -> None:
    _send(ctx, PEAKS, command.member)


def _send(ctx: Context, monthly: Monthly, member_id: int) -> None:
    """To whoever manages then; once for a month, however often it rings."""
    member = members.get(ctx.session, ctx.workspace.key, member_id)
    if member is None:
        return
    morning = mornings.of_member(ctx, member)
    month = containing(morning.local(ctx.now).date())
    planned = _planned(monthly, morning, month)
    if not _wants(ctx, member) or not planned <= ctx.now <= planned + LATE:
        _again(ctx, monthly, member, _next(monthly, morning, ctx.now + MOMENT))
    elif out_of_date(member.learned_at, ctx.now):
        ctx.desk.later(LearnPerson(member.person))
        _again(ctx, monthly, member, ctx.now + SOON)
    else:
        ctx.desk.post(_post(monthly, member, monthly.about(month), planned + LATE))
        _again(ctx, monthly, member, _next(monthly, morning, ctx.now + MOMENT))


def _wants(ctx: Context, member: Member) -> bool:
    """Manages still, and has not asked to hear nothing."""
    return not member.muted and member in members.managers(ctx.session, ctx.workspace.key)


def _again(ctx: Context, monthly: Monthly, member: Member, at: datetime) -> None:
    ctx.desk.at(at, monthly.command(member.key), _key(monthly, member))


def _post(monthly: Monthly, member: Member, month: Days, until: datetime) -> Post:
    key = f"{monthly.name}:{month.month}:{member.key}"
    return Post(key, member, subject=f"{monthly.subject}:{month.key(0)}", until=until)


def _next(monthly: Monthly, morning: Morning, since: datetime) -> datetime:
    """The first time from then on."""
    month = containing(morning.local(since).date())
    while (instant := _planned(monthly, morning, month)) < since:
        month = after(month)
    return instant


def _planned(monthly: Monthly, morning: Morning, month: Days) -> datetime:
    return local_instant(monthly.on(morning.days, month.first), morning.hour, morning.zone)


def _key(monthly: Monthly, member: Member) -> str:
    return f"{monthly.name}:@{member.key}"


ROUTES = (
    route("report.send", SendReport, send_report, by="clock"),
    route("report.send_peaks", SendPeakList, send_peak_list, by="clock"),
)
