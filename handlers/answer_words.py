"""What an answer says it understood: of which things, whose, at which client, on which days."""

from datetime import date, timedelta

from handlers import words
from handlers.commands.questions import ShowAnswer
from handlers.context import Context
from handlers.people import name_of
from handlers.reading.when import Range, last_day
from store import clients, contacts

PLURALS = {"birth": "births", "go-live": "go-lives", "illness": "cases of illness", "layoffs": "layoffs"}


def days_of(command: ShowAnswer) -> Range | None:
    if not (command.first or command.last):
        return None
    first, last = (date.fromisoformat(day) if day else None for day in (command.first, command.last))
    return Range(first, last)


def titled(ctx: Context, command: ShowAnswer, things: str, otherwise: str = "") -> str:
    """`Upcoming milestones at Acme, Wednesday 1 to Friday 31 July`; `otherwise` where no days were named."""
    days = days_of(command)
    named = said(ctx, days) if days else otherwise
    whose = f"Your {things[0].lower()}{things[1:]}" if command.mine else things
    return f"{whose}{_whose(ctx, command)}{_where(ctx, command)}{', ' if named else ''}{named}"


def things(command: ShowAnswer, plain: str) -> str:
    """`birthdays`, `transitions`, or what they are called without a kind."""
    if command.type:
        return PLURALS.get(command.type) or _plural(command.type)
    return f"{command.kind}s" if command.kind else plain


def said(ctx: Context, days: Range) -> str:
    """`Wednesday 1 to Friday 31 July`, `from Friday 3 July`, `up to Sunday 5 July`, or the one day."""
    if days.first and days.last and days.first != days.last:
        return f"{_first(ctx, days.first, days.last)} to {words.day(days.last, ctx.today, ctx.locale)}"
    if days.first:
        day = words.day(days.first, ctx.today, ctx.locale)
        return day if days.last else f"from {day}"
    return f"up to {words.day(days.last, ctx.today, ctx.locale)}" if days.last else ""


def following(days: Range) -> tuple[str, Range] | None:
    """What comes after these days: its name on a button, and its days."""
    if not days.first or not days.last:
        return None
    length = (days.last - days.first).days + 1
    first = days.last + timedelta(days=1)
    if length >= 28 and days.first.day == 1:
        return "Next month", Range(first, last_day(first, "month"))
    name = "Next day" if length == 1 else "Next week" if length == 7 else f"Next {length} days"
    return name, Range(first, days.last + timedelta(days=length))


def _first(ctx: Context, first: date, last: date) -> str:
    """The month is said once where both ends share it."""
    shared = (first.year, first.month) == (last.year, last.month)
    if shared and ctx.locale.replace("_", "-") != "en-US":
        return f"{first:%A} {first.day}"
    return words.day(first, ctx.today, ctx.locale)


def _plural(name: str) -> str:
    return f"{name[:-1]}ies" if name.endswith("y") and name[-2] not in "aeiou" else f"{name}s"


def _whose(ctx: Context, command: ShowAnswer) -> str:
    if command.unowned:
        return " that nobody owns"
    return f" of {name_of(ctx, command.owner)}" if command.owner and not command.mine else ""


def _where(ctx: Context, command: ShowAnswer) -> str:
    client = clients.get(ctx.session, ctx.sight, command.client) if command.client else None
    person = contacts.get(ctx.session, ctx.sight, command.contact) if command.contact else None
    return f"{f' for {person.name}' if person else ''}{f' at {client.name}' if client else ''}"
