"""Keep a peak that was planned: check what its form says, then write the moment and what was answered."""

from dataclasses import replace

from handlers import moment_card, moment_form, moment_words, peak_form, peak_silence, recording, words
from handlers.cards import Answer, Note
from handlers.choosing import by_key
from handlers.commands.moments import RecordMoment
from handlers.commands.peaks import PlanPeak
from handlers.context import Context
from handlers.moment_words import Said
from handlers.people import client_said, not_known
from prompts.ideas import COSTS
from store import peaks
from store.clients import Client
from store.entries import Entry
from store.moments import Kind

NAMED = {"owner": "who"}  # fields of a moment that are called otherwise here
PAST = "That day is over. When will it be?"
ALL_THE_SAME = "It is planned all the same."


def submitted(ctx: Context, command: PlanPeak) -> Answer:
    """Kept; or the form again with what was typed and what is wrong beside its field."""
    command = peak_form.with_idea(command)
    client, errors = _client(ctx, command.client.strip())
    if client and not _theirs(ctx, command, client):
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
    card = moment_card.noted(ctx, entry, title="Planned")
    alone = peak_silence.left_alone(ctx, client)
    return replace(card, blocks=(Note(f"{alone} {ALL_THE_SAME}"), *card.blocks)) if alone else card


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


def _theirs(ctx: Context, command: PlanPeak, client: Client) -> bool:
    """What is planned may be put off or put right all the same; for another client it is planned anew."""
    return bool(command.occurrence) and by_key(ctx, command.occurrence).client.key == client.key


def _silence(ctx: Context, client: Client) -> dict[str, str]:
    said = peak_silence.refused(ctx, client)
    return {"client": said} if said else {}


def _unknown(ctx: Context, name: str) -> str:
    if not name:
        return moment_form.ASKED["client"]
    return not_known(ctx, name)


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
    if isinstance(said, Said) and moment_words.over(ctx, said.dates) and not command.occurrence:
        errors["when"] = PAST
    if peak_form.elements_in(command.elements) is None:
        errors["elements"] = peak_form.NO_ELEMENT
    if command.budget and command.budget not in COSTS:
        errors["budget"] = f"One of {words.listed(list(COSTS), 'or')}, or nothing."
    return errors
