"""What a writer is told about one moment: only what the asker may see, with who said it and when."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Literal

from handlers.context import Context
from handlers.people import RECORD, name_of, said_by
from handlers.policy.silence import REMEMBRANCE
from prompts.brief import Brief, Fact, Type
from prompts.questions import question
from store import clients, drafts, facts
from store.drafts import Draft
from store.entries import Entry
from store.facts import Fact as FactRow
from store.moments import Kind

LATE = timedelta(days=5)


def brief_for(ctx: Context, entry: Entry, draft: Draft) -> Brief:
    moment = entry.moment
    style: Literal["plain", "shorter", "warmer"] = draft.style  # type: ignore[assignment]
    return Brief(
        type=type_of(ctx, entry),
        client=entry.client.name,
        what=moment.what,
        today=ctx.today,
        writer=ctx.me.name,
        contact=entry.contact.name if entry.contact else None,
        role=entry.contact.role if entry.contact else "",
        cause="personal" if moment.topic == REMEMBRANCE else moment.cause,  # type: ignore[arg-type]
        on=entry.occurrence.on,
        topic=moment.topic,
        locale=ctx.locale,
        facts=tuple(_fact(ctx, row) for row in _record(ctx, entry)),
        values=tuple(row.text for row in facts.valued(ctx.session, ctx.sight, entry.client.key)),
        history=tuple(sent.text for sent in drafts.sent_to(ctx.session, ctx.sight, entry.client.key)),
        style=style,
        wording=draft.wording,
        secret=_secret(ctx, entry),
    )


def question_for(ctx: Context, entry: Entry) -> str | None:
    """What has to be asked before anything can be written; None when enough is on record."""
    draft = Draft(workspace_id=0, occurrence_id=0, asked_by=0, type="", asked_at=ctx.now)
    return question(brief_for(ctx, entry, draft))


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
    return "belated" if on is not None and on <= ctx.today - LATE else "recognition"


def source_lines(ctx: Context, entry: Entry, used: Sequence[int]) -> list[str]:
    """The facts that were used, each with who said it and when."""
    record = _record(ctx, entry)
    return [_sourced(ctx, record[index]) for index in used if index < len(record)]


def _record(ctx: Context, entry: Entry) -> Sequence[FactRow]:
    contact = entry.contact.key if entry.contact else None
    return facts.about(ctx.session, ctx.sight, entry.client.key, contact)


def _fact(ctx: Context, row: FactRow) -> Fact:
    return Fact(row.text, name_of(ctx, row.said_by, RECORD), row.on, row.private)


def _sourced(ctx: Context, row: FactRow) -> str:
    return f"{row.text} ({said_by(ctx, row.said_by, row.on)})"


def _secret(ctx: Context, entry: Entry) -> bool:
    """Never sent to a model: sensitive, private, walled, on hold, a possible claim; or all of it."""
    if not ctx.workspace.allows_model:
        return True
    walled = clients.inside(ctx.session, ctx.system, entry.client.key)
    claim = entry.pit is not None and entry.pit.claim
    return claim or entry.moment.secret or bool(walled) or entry.client.status == "legal hold"
