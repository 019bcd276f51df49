"""What a person typed into the form of a moment, as values; or what is wrong with which field."""

import re
from dataclasses import dataclass, replace
from datetime import date

from handlers.commands.moments import RecordMoment
from handlers.context import Context
from handlers.people import member_named, nearest
from handlers.reading.dates import read_when, remind_before
from handlers.reading.kinds import judge
from handlers.reading.price import price_sensitive
from handlers.reading.when import Impossible, Monthly, On, Unclear, When, Yearly, last_day
from store import clients
from store.clients import Client
from store.members import Member

KEPT_ON_A_DAY = frozenset("birthday anniversary wedding go-live remembrance".split())
LONGEST = 3000
CAUSES = ("service", "personal", "business")
_DAYS = re.compile(r"(\d+)\s*(day|week|month)?", re.IGNORECASE)
_LENGTH = {"day": 1, "week": 7, "month": 30}


@dataclass(frozen=True)
class Dates:
    """When, as the row of a moment says it."""

    on: date | None = None
    precision: str = "day"
    recurs: str = "none"
    month: int | None = None
    day: int | None = None
    year: int | None = None


DISCREET = ("law", "wealth", "insurance")  # professions that keep what could move a price to themselves


@dataclass(frozen=True)
class Said:
    """A form that is whole; `client` is None for one to be made."""

    client: Client | None
    contact: str
    kind: str
    cause: str | None
    topic: str
    what: str
    details: str
    dates: Dates
    lead: int | None
    owner: Member | None
    private: bool
    sensitive: bool
    embargoed: bool


@dataclass(frozen=True)
class Wrong:
    """The form to be shown again, and the words beside each field that is wrong."""

    command: RecordMoment
    errors: dict[str, str]


def read(ctx: Context, command: RecordMoment) -> Said | Wrong:
    errors: dict[str, str] = {}
    client, command = _client(ctx, command, errors)
    kind, cause = _kind(command, errors)
    what = _what(command, errors)
    dates = _dates(ctx, command, kind, errors)
    owner = _owner(ctx, command, errors)
    lead = _lead(command, errors)
    if len(command.details) > LONGEST:
        errors["details"] = f"That is too long. Keep it under {LONGEST:,} characters."
    if errors:
        return Wrong(command, errors)
    judged = judge(command.details) if command.details else None
    sensitive = command.sensitive or cause == "personal" or bool(judged and judged.sensitive)
    private = command.private == "yes"
    contact, topic = command.contact.strip(), command.topic
    embargoed = ctx.workspace.profession in DISCREET and price_sensitive(f"{what} {command.details}")
    told = (what, " ".join(command.details.split()))
    kept_from = (private, sensitive, embargoed)
    return Said(client, contact, kind, cause, topic, *told, dates, lead, owner, *kept_from)


def _client(
    ctx: Context, command: RecordMoment, errors: dict[str, str]
) -> tuple[Client | None, RecordMoment]:
    """The client meant; an unknown one is asked about once, and made when the form comes again."""
    name = command.client.strip()
    if not name:
        errors["client"] = "Which client is it about?"
        return None, command
    if client := clients.by_name(ctx.session, ctx.sight, name):
        return client, command
    mentioned = {key for mention in ctx.names.find(name, ctx.hidden) for key in mention.clients}
    if len(mentioned) == 1 and not command.fresh:
        return clients.get(ctx.session, ctx.sight, mentioned.pop()), command
    if command.fresh:
        return None, command
    meant = " or ".join(client.name for client in nearest(ctx, name))
    ask = f" Did you mean {meant}?" if meant else ""
    errors["client"] = f"I do not know {name}.{ask} Save once more to enter it as a new client."
    return None, replace(command, fresh=True)


def _kind(command: RecordMoment, errors: dict[str, str]) -> tuple[str, str | None]:
    kind, cause = command.kind.strip().lower(), command.cause.strip().lower() or None
    if kind not in ("milestone", "transition", "pit", "peak"):
        errors["kind"] = "What happened: a milestone, a transition or a pit?"
    if kind == "pit" and cause not in CAUSES:
        errors["cause"] = "Our failing (service), somebody's life (personal), or their business?"
    return kind, cause if kind == "pit" else None


def _what(command: RecordMoment, errors: dict[str, str]) -> str:
    what = " ".join(command.what.split())
    if not what:
        errors["what"] = "What happened, in a few words?"
    elif len(what) > LONGEST:
        errors["what"] = "That is too long for one moment. Keep it under 3,000 characters."
    return what


def _dates(ctx: Context, command: RecordMoment, kind: str, errors: dict[str, str]) -> Dates:
    recurs = command.recurs.strip().lower() or "none"
    if not command.when.strip():
        if command.topic.rpartition(" ")[2] in KEPT_ON_A_DAY or recurs != "none":
            errors["when"] = "When is it? Such as 3 March, Friday, in two weeks."
        return Dates(on=ctx.today if kind == "pit" else None)
    # Of a birth, 61 is 1961.
    typed = f"born {command.when}" if command.topic == "birthday" else command.when
    when = read_when(typed, ctx.local)
    if words := unusable(when, command.when):
        errors["when"] = words
        return Dates()
    return _as_row(ctx, when, recurs)


def unusable(when: When, typed: str) -> str | None:
    """Why this is not a date to keep, in words; None when it is one."""
    match when:
        case Impossible():
            return f"There is no such day as {typed.strip()}. When is it?"
        case Unclear(_, candidates) if candidates:
            return f"Which day: {' or '.join(f'{day:%A} {day.day} {day:%B %Y}' for day in candidates)}?"
        case On() | Yearly() | Monthly():
            return None
        case _:
            return f"“{typed.strip()}” does not name one day. Which day is it, such as 3 March?"


def over(ctx: Context, dates: Dates) -> bool:
    """Of a month or a quarter, its last day counts."""
    return dates.on is not None and last_day(dates.on, dates.precision) < ctx.today


def _as_row(ctx: Context, when: When, recurs: str) -> Dates:
    match when:
        case Yearly(month, day, year):
            return Dates(recurs="yearly", month=month, day=day, year=year)
        case Monthly(day):
            return Dates(recurs="monthly", day=day)
        case On(day, precision) if recurs == "yearly":
            year = day.year if day.year < ctx.today.year else None
            return Dates(None, precision, recurs, day.month, day.day, year)
        case On(day, precision) if recurs == "monthly":
            return Dates(None, precision, recurs, None, day.day)
        case On(day, precision):
            return Dates(on=day, precision=precision)
        case _:
            return Dates()


def _owner(ctx: Context, command: RecordMoment, errors: dict[str, str]) -> Member | None:
    name = command.owner.strip()
    member = member_named(ctx, name) if name else None
    if name and member is None:
        errors["owner"] = f"I do not know {name}. Type the name of a member, or leave it empty."
    return member


def _lead(command: RecordMoment, errors: dict[str, str]) -> int | None:
    typed = command.remind.strip()
    if not typed:
        return None
    if told := remind_before(f"remind {typed}") or remind_before(f"remind {typed} before"):
        return told[0]
    if match := _DAYS.fullmatch(typed.removesuffix("s")):
        return int(match[1]) * _LENGTH[(match[2] or "day").lower()]
    errors["remind"] = "How long before? Such as 3 weeks or 10 days."
    return None
