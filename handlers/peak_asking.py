"""What the answer to who needs a peak says it is about, and what may be asked next."""

from dataclasses import replace
from datetime import date

from handlers import peak_asked, words
from handlers.answer_words import said
from handlers.cards import Button
from handlers.commands.questions import ShowAnswer
from handlers.context import Context
from handlers.narrowing import ends
from handlers.people import name_of
from handlers.reading.when import Range


def title(ctx: Context, command: ShowAnswer, within: Range, listed: int) -> str:
    """`3 of your clients need a peak, Monday 23 to Monday 30 November`."""
    whose, days = _whose(ctx, command), said(ctx, _named(command, within))
    if not listed:
        return f"{f'None of {whose}' if whose else 'Nobody'} needs a peak, {days}"
    many = f"{listed} of {whose}" if whose else words.count(listed, "client")
    return f"{many} {'needs' if listed == 1 else 'need'} a peak, {days}"


def _whose(ctx: Context, command: ShowAnswer) -> str:
    if command.unowned:
        return "the clients that nobody owns"
    if command.mine or (command.owner and command.owner == ctx.me.key):
        return "your clients"
    if command.owner:
        return f"{name_of(ctx, command.owner)}'s clients"
    return "your team's clients" if peak_asked.owners(ctx, command) else ""


def _named(command: ShowAnswer, within: Range) -> Range:
    """As it was asked: days without an end have none."""
    return replace(within, last=None) if command.first and not command.last else within


def next_questions(ctx: Context, command: ShowAnswer, within: Range) -> tuple[Button, ...]:
    team = peak_asked.team(ctx) is not None
    narrowed = bool(command.mine or command.owner or command.unowned)
    buttons = [_following(ctx, command, within)]
    if not command.mine:
        buttons.append(Button("Only mine", _of(command, mine=True)))
    if team and (narrowed or command.everybody):
        buttons.append(Button("My team", _of(command)))
    if narrowed or (team and not command.everybody):
        buttons.append(Button("Everybody's", _of(command, everybody=True)))
    return tuple(buttons)


def on_days(command: ShowAnswer, days: Range | None) -> ShowAnswer:
    told = ends(days)
    return replace(command, page=0, first=told["first"], last=told["last"])


def _following(ctx: Context, command: ShowAnswer, within: Range) -> Button:
    """The calendar month after these days; after days without an end that after this one."""
    last = _named(command, within).last or ctx.today
    first = peak_asked.month_after(last)
    return Button(_month(ctx, first), on_days(command, Range(first, peak_asked.end_of_month(first))))


def _month(ctx: Context, first: date) -> str:
    """`Next month`, `In January`; with its year where another month of this name comes before."""
    if first == peak_asked.month_after(ctx.today):
        return "Next month"
    return f"In {first:%B}" if first < ctx.today + peak_asked.A_YEAR else f"In {first:%B %Y}"


def _of(command: ShowAnswer, *, mine: bool = False, everybody: bool = False) -> ShowAnswer:
    return replace(command, mine=mine, everybody=everybody, owner=0, unowned=False, page=0)
