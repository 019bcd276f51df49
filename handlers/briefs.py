"""What a writer is told about one moment: only what the asker may see, with who said it and when."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta
from typing import Literal

from handlers import peak_row
from handlers.context import Context
from handlers.people import RECORD, name_of, said_by
from handlers.policy.silence import REMEMBRANCE
from handlers.reading.contradiction import contradicting
from prompts.brief import Brief, ClientKind, Fact, Form, Type
from prompts.languages import COUNTRY
from store import clients, drafts, facts
from store.drafts import Draft
from store.entries import Entry
from store.facts import Fact as FactRow
from store.moments import Kind, Moment

LATE = timedelta(days=5)
A_LITTLE_LATE = timedelta(days=2)
HOMES = ("household", "family", "familie", "famille", "familia", "haushalt", "hogar")


@dataclass(frozen=True)
class Record:
    """What is on record, and those of it that contradict each other."""

    rows: tuple[FactRow, ...]
    doubtful: tuple[FactRow, ...]


def brief_for(ctx: Context, entry: Entry, draft: Draft) -> Brief:
    moment, client = entry.moment, entry.client
    style: Literal["plain", "shorter", "warmer"] = draft.style  # type: ignore[assignment]
    form: Form = draft.form  # type: ignore[assignment]
    kind = type_for(ctx, entry, draft.type)
    return Brief(
        type=kind,
        client=client.name,
        what=_what(ctx, moment),
        today=ctx.today,
        writer=ctx.me.name,
        firm=ctx.workspace.firm,
        contact=addressee(entry, draft),
        role=entry.contact.role if entry.contact and not draft.to else "",
        cause="personal" if moment.topic == REMEMBRANCE else moment.cause,  # type: ignore[arg-type]
        on=entry.occurrence.on,
        topic=moment.topic,
        locale=draft.locale or locale_of(ctx, entry),
        facts=_facts(ctx, record_of(ctx, entry)),
        values=tuple(row.text for row in facts.valued(ctx.session, ctx.sight, client.key)),
        history=tuple(sent.gone_out for sent in drafts.sent_to(ctx.session, ctx.sight, client.key)),
        style=style,
        wording=draft.wording,
        secret=_secret(ctx, entry),
        form=form,
        details=moment.details,
        client_kind=_kind(entry),
        workspace=ctx.workspace.key,
        since=client.since,
        preferences=() if draft.to else preferences_of(entry),
        offers=tuple(ctx.workspace.offers.get(moment.cause or "", ())),
        voice=tuple(drafts.examples(ctx.session, ctx.sight, kind)) if ctx.me.voice else (),
        lately=tuple(drafts.lately(ctx.session, ctx.sight, client.key)),
    )


def _what(ctx: Context, moment: Moment) -> str:
    """The name of an idea of ours is no invitation: what they are invited to is for its writer to say."""
    peak = peak_row.of(ctx, moment)
    idea = peak_row.idea_of(peak) if peak else None
    return "" if idea and moment.what.casefold().startswith(idea.title.casefold()) else moment.what


def addressee(entry: Entry, draft: Draft) -> str | None:
    return draft.to or (entry.contact.name if entry.contact else None)


def preferences_of(entry: Entry) -> tuple[str, ...]:
    return tuple(entry.contact.preferences) if entry.contact else ()


def locale_of(ctx: Context, entry: Entry, language: str = "") -> str:
    """The client's, or the one asked for; of one language the country of whoever is nearest to it."""
    mine = ctx.locale.replace("_", "-")
    known = [locale for locale in (entry.client.language, mine) if locale[:2] in COUNTRY] or [COUNTRY["en"]]
    if not language:
        return known[0]
    return next((locale for locale in known if locale.startswith(language)), COUNTRY[language])


def type_of(ctx: Context, entry: Entry) -> Type:
    """By kind and cause; an acknowledgement of a possible claim; belated from five days on."""
    kind, on = entry.moment.kind, entry.occurrence.on
    if entry.pit and entry.pit.held:
        return "acknowledgement"
    if kind == Kind.PIT:
        return "recovery" if entry.moment.cause == "service" else "support"
    if entry.moment.topic == REMEMBRANCE:
        return "support"
    if kind == Kind.TRANSITION:
        return "marking"
    if kind == Kind.PEAK:
        return "invitation"
    return "belated" if on is not None and on <= ctx.today - LATE else "recognition"


def type_for(ctx: Context, entry: Entry, wanted: str) -> Type:
    """As it fits; from the second day to the fourth a belated note fits as well as one in time, if wanted."""
    fits, on = type_of(ctx, entry), entry.occurrence.on
    if fits == "recognition" and wanted == "belated" and on is not None and on <= ctx.today - A_LITTLE_LATE:
        return "belated"
    return fits


def source_lines(ctx: Context, entry: Entry, used: Sequence[int]) -> list[str]:
    """The facts that were used, each with who said it and when."""
    record = record_of(ctx, entry).rows
    return [_sourced(ctx, record[index]) for index in used if index < len(record)]


def record_of(ctx: Context, entry: Entry) -> Record:
    contact = entry.contact.key if entry.contact else None
    rows = facts.about(ctx.session, ctx.sight, entry.client.key, contact)
    doubted = contradicting([row.text for row in rows])
    return Record(tuple(rows), tuple(rows[place] for place in sorted(doubted)))


def _kind(entry: Entry) -> ClientKind:
    name = entry.client.name.casefold()
    if any(home in name.split() for home in HOMES):
        return "household"
    return "person" if entry.contact and entry.contact.name.casefold() == name else "organisation"


def _facts(ctx: Context, record: Record) -> tuple[Fact, ...]:
    return tuple(
        Fact(row.text, _said(ctx, row), row.on, row.private, row in record.doubtful) for row in record.rows
    )


def _said(ctx: Context, row: FactRow) -> str:
    """Who said it: the client, where it is their own words, else a member."""
    return row.in_words_of or name_of(ctx, row.said_by, RECORD)


def _sourced(ctx: Context, row: FactRow) -> str:
    whose = f"{row.in_words_of} to " if row.in_words_of else ""
    return f"{row.text} ({whose}{said_by(ctx, row.said_by, row.on)})"


def _secret(ctx: Context, entry: Entry) -> bool:
    """Never sent to a model: sensitive, private, walled, on hold, a possible claim; or all of it."""
    if not ctx.workspace.allows_model:
        return True
    walled = clients.inside(ctx.session, ctx.system, entry.client.key)
    claim = entry.pit is not None and entry.pit.claim
    return claim or entry.moment.secret or bool(walled) or entry.client.status == "legal hold"
