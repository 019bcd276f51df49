"""Act on an occurrence: done, snoozed, skipped, or not a moment at all."""

from dataclasses import replace

from handlers import choosing, landing, moment_card, standing_in, words
from handlers.cards import Answer, Card, Field, Form
from handlers.choosing import chosen, open_by_key
from handlers.commands import Command
from handlers.commands.moments import (
    DropMoment,
    FinishMoment,
    ShowMoment,
    SkipMoment,
    SnoozeMoment,
)
from handlers.context import Context
from handlers.errors import Refused
from handlers.moment_words import unusable
from handlers.reading.dates import read_when
from handlers.reading.when import On, Unclear, When
from handlers.redrawing import retold, spoken_with, touched
from handlers.routing import route
from store.entries import Entry
from store.moments import Kind
from store.occurrences import State

LENGTHS = ("Tomorrow", "Friday", "In a week", "In a month")


def show(ctx: Context, command: ShowMoment) -> Card:
    return moment_card.shown(ctx, choosing.by_key(ctx, command.occurrence))


def finish(ctx: Context, command: FinishMoment) -> Card:
    entry = chosen(ctx, command.occurrence, command.text, "Done", lambda key: FinishMoment(occurrence=key))
    if isinstance(entry, Card):
        return entry
    _no_pit(entry)
    close(ctx, entry, State.DONE)
    for other in (choosing.by_key(ctx, key) for key in command.also):
        if other.open:
            close(ctx, other, State.DONE)
    landing.ask(ctx, entry)
    return moment_card.noted(ctx, entry, title="Done")


def snooze(ctx: Context, command: SnoozeMoment) -> Answer:
    said, until = _split_until(ctx, command)
    entry = chosen(ctx, command.occurrence, said, "Snooze", lambda key: SnoozeMoment(occurrence=key))
    if isinstance(entry, Card):
        return entry
    _no_pit(entry)
    asked = replace(command, occurrence=entry.key, text="")
    if until is None:
        return until_form(asked, asked.until or "", "")
    day = one_day(read_when(until, ctx.local))
    if not isinstance(day, On) or day.day <= ctx.today:
        words_for_it = unusable(day, until) or "That day is not to come. Until which day?"
        return until_form(replace(asked, until=until), until, words_for_it)
    _may_steer(ctx, entry)
    for each in (entry, *(choosing.by_key(ctx, key) for key in command.also)):
        if each.open:
            each.occurrence.snoozed_until, each.occurrence.snoozed_on = day.day, ctx.today
            touched(ctx, each.key)
    return moment_card.noted(ctx, entry, title=f"Snoozed until {words.day(day.day, ctx.today, ctx.locale)}")


def skip(ctx: Context, command: SkipMoment) -> Answer:
    entry = chosen(ctx, command.occurrence, command.text, "Skip", lambda key: SkipMoment(occurrence=key))
    if isinstance(entry, Card):
        return entry
    _no_pit(entry)
    if command.note is None:
        why = Field("note", "Why, if you like", hint="Such as: they asked for no fuss")
        return Form(
            f"Skip {words.cut(words.what(entry), 60)}", (why,), replace(command, occurrence=entry.key), "Skip"
        )
    _may_steer(ctx, entry)
    entry.occurrence.note = command.note.strip()
    close(ctx, entry, State.SKIPPED)
    return moment_card.noted(ctx, entry, title="Skipped")


def drop(ctx: Context, command: DropMoment) -> Card:
    entry = open_by_key(ctx, command.occurrence)
    _may_steer(ctx, entry)
    close(ctx, entry, State.DROPPED)
    retold(ctx)
    return moment_card.noted(ctx, entry, title="Not a moment")


def close(ctx: Context, entry: Entry, state: State) -> None:
    occurrence = entry.occurrence
    occurrence.state, occurrence.closed_at, occurrence.closed_by = state, ctx.now, ctx.me.key
    touched(ctx, entry.key)
    if state == State.DONE:
        spoken_with(ctx, entry.client.key)


def _no_pit(entry: Entry) -> None:
    """A pit is not done, skipped or put off: it is filled or supported."""
    if entry.moment.kind == Kind.PIT:
        step = "Filled" if entry.moment.cause == "service" else "Supported"
        raise Refused(
            f"A pit stays until it is made good. Acknowledge it, and press {step} when that is done."
        )


def _may_steer(ctx: Context, entry: Entry) -> None:
    """Snooze, Skip and Not a moment: its owner, stand-in or manager; what nobody owns, everybody."""
    if entry.owner is None or standing_in.mine(ctx, entry) or ctx.sight.leads(entry.belongs_to):
        return
    raise Refused(f"Only {entry.owner.name} or a manager can do that. Claim it first if it is yours now.")


def _split_until(ctx: Context, command: SnoozeMoment) -> tuple[str, str | None]:
    """`Acme audit until Friday`, `until Friday` and `Friday`: what, and until when."""
    if command.occurrence or command.until is not None:
        return "", command.until
    what, marker, until = f" {command.text}".rpartition(" until ")
    if marker:
        return what.strip(), until.strip()
    alone = command.text.strip()
    return ("", alone) if alone and isinstance(read_when(alone, ctx.local), On) else (alone, None)


def one_day(when: When) -> When:
    """`2 weeks` alone names a length; put off by so much, it is one day."""
    if isinstance(when, Unclear) and len(when.candidates) == 1:
        return On(when.candidates[0])
    return when


def until_form(command: Command, typed: str, error: str) -> Form:
    """Until when it is put off: one of the lengths, or a day."""
    hint = "A day, or one of the lengths"
    field = Field("until", "Until", "date", typed, required=True, error=error, options=LENGTHS, hint=hint)
    return Form("Snooze until when?", (field,), command, submit="Snooze")


ROUTES = (
    route("moment.show", ShowMoment, show, reads=True, tells=True),
    route("moment.done", FinishMoment, finish, says="done"),
    route("moment.snooze", SnoozeMoment, snooze, says="snooze"),
    route("moment.skip", SkipMoment, skip, says="skip"),
    route("moment.drop", DropMoment, drop),
)
