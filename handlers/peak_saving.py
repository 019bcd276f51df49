"""Keep a peak that was planned: check what its form says, then write the moment and what was answered."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta

from handlers import moment_card, moment_form, moment_words, peak_form, peak_silence, recording, words
from handlers.cards import Answer
from handlers.choosing import by_key
from handlers.commands.moments import RecordMoment
from handlers.commands.peaks import PlanPeak
from handlers.context import Context
from handlers.moment_words import Dates, Said
from handlers.people import client_said
from prompts.ideas import COSTS
from store import clients, peaks
from store.clients import Client
from store.entries import Entry
from store.moments import Kind

NEAREST = 3
NAMED = {"owner": "who"}  # fields of a moment that are called otherwise here
PAST = "That day is over. When will it be?"


def submitted(ctx: Context, command: PlanPeak) -> Answer:
    """Kept; or the form again with what was typed and what is wrong beside its field."""
    command = peak_form.with_idea(command)
    client, errors = _client(ctx, command.client.strip())
    if client and not command.occurrence:  # what is planned may be put off or put right all the same
        errors = _silence(ctx, client)
    asked = _as_moment(command, client)
    said = moment_words.read(ctx, asked)
    if not isinstance(said, Said):
        errors |= {NAMED.get(name, name): told for name, told in said.errors.items() if name != "client"}
    errors |= _wrong(ctx, command, said)
    if errors or client is None or not isinstance(said, Said):
        return peak_form.form(ctx, command, client, errors)
    return _change(ctx, command, asked) if command.occurrence else _keep(ctx, command, said, client)


def _keep(ctx: Context, command: PlanPeak, said: Said, client: Client) -> Answer:
    moment = recording.moment_of(ctx, said, client)
    if earlier := recording.same(ctx, moment):
        return recording.again(ctx, earlier)
    entry = recording.enter(ctx, moment)
    _fill(ctx, entry, command)
    return moment_card.noted(ctx, entry, title="Planned")


def _change(ctx: Context, command: PlanPeak, asked: RecordMoment) -> Answer:
    entry = by_key(ctx, command.occurrence)
    known = moment_form.as_command(entry)
    _fill(ctx, entry, command)
    return recording.record(ctx, replace(asked, details=known.details, remind=known.remind))


def _fill(ctx: Context, entry: Entry, command: PlanPeak) -> None:
    if peak := peaks.get(ctx.session, ctx.sight, entry.moment.key):
        peak_form.fill(peak, command)
        ctx.session.flush()


def _client(ctx: Context, name: str) -> tuple[Client | None, dict[str, str]]:
    client = client_said(ctx, name) if name else None
    if client is None:
        return None, {"client": _unknown(ctx, name)}
    return client, {}


def _silence(ctx: Context, client: Client) -> dict[str, str]:
    reason = peak_silence.of(ctx, [client]).get(client.key)
    return {"client": peak_silence.words(ctx, client, reason)} if reason else {}


def _unknown(ctx: Context, name: str) -> str:
    if not name:
        return moment_form.ASKED["client"]
    near = [clients.get(ctx.session, ctx.sight, key) for key in ctx.names.nearest(name, ctx.hidden, NEAREST)]
    meant = words.listed([client.name for client in near if client], "or")
    return f"I do not know {name}. " + (
        f"Did you mean {meant}?" if meant else f"`/moment client add {name}` enters it."
    )


def _as_moment(command: PlanPeak, client: Client | None) -> RecordMoment:
    return RecordMoment(
        client=client.name if client else "",
        contact=command.contact,
        kind=Kind.PEAK,
        what=command.what,
        when=command.when,
        owner=command.who,
        private=command.private,
        sensitive=command.sensitive,
        occurrence=command.occurrence,
    )


def _wrong(ctx: Context, command: PlanPeak, said: object) -> dict[str, str]:
    errors = {}
    if isinstance(said, Said) and _over(ctx, said.dates) and not command.occurrence:
        errors["when"] = PAST
    if peak_form.elements_in(command.elements) is None:
        errors["elements"] = peak_form.NO_ELEMENT
    if command.budget and command.budget not in COSTS:
        errors["budget"] = f"One of {words.listed(list(COSTS), 'or')}, or nothing."
    return errors


def _over(ctx: Context, dates: Dates) -> bool:
    """Of a month or a quarter, its last day counts."""
    return dates.on is not None and _last(dates.on, dates.precision) < ctx.today


def _last(on: date, precision: str) -> date:
    if precision == "day":
        return on
    end = on if precision == "month" else on + timedelta(days=62)
    return end.replace(day=monthrange(end.year, end.month)[1])
