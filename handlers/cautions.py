"""What the writer of a draft should know before sending it, and what the client will never read."""

from collections.abc import Iterator
from datetime import timedelta

from handlers import peak_card, peak_row, words
from handlers.briefs import Record, record_of
from handlers.context import Context
from handlers.people import name_of
from prompts.forms import FORM_NAMES
from store import drafts, facts
from store.drafts import Draft
from store.entries import Entry

FRESH = timedelta(days=21)  # so long a note of a colleague is the firm's last word


def of(ctx: Context, entry: Entry, draft: Draft) -> list[str]:
    """What comes first is what could embarrass us."""
    record = record_of(ctx, entry)
    known = peak_card.notes(ctx, entry, peak_row.of(ctx, entry.moment))
    return [*_already(ctx, entry, draft), *known, *_doubts(record), *_undated(entry), *_tone(record, entry)]


def value_leant_on(ctx: Context, entry: Entry, draft: Draft) -> str:
    """The value on record that the words name, or that there is none."""
    valued = facts.valued(ctx.session, ctx.sight, entry.client.key)
    named = next((row.text for row in valued if row.text.casefold() in draft.text.casefold()), None)
    if named:
        return f"It leans on a value of theirs: {named}."
    return "It leans on no value of theirs." if valued else "Values: none on record."


def _already(ctx: Context, entry: Entry, draft: Draft) -> Iterator[str]:
    """The client should hear one firm, not two."""
    about = drafts.sent_about(ctx.session, ctx.sight, entry.key)
    others = [one for one in drafts.sent_to(ctx.session, ctx.sight, entry.client.key) if one not in about]
    for sent in sorted((*about, *others), key=lambda one: one.asked_by == ctx.me.key):
        on = sent.sent_at.astimezone(ctx.zone).date() if sent.sent_at else ctx.today
        same = sent.occurrence_id == draft.occurrence_id
        if not same and ctx.today - on > FRESH:
            continue
        day, form = words.day(on, ctx.today, ctx.locale), FORM_NAMES.get(sent.form, sent.form)
        whom = "about this already" if same else "already"
        if sent.asked_by == ctx.me.key:
            yield f"You wrote to them {whom}, on {day} ({form})."
        else:
            who = f"{name_of(ctx, sent.asked_by)}, on {day} ({form})"
            yield f"A colleague wrote to them {whom}: {who}. They should hear one firm, not two."


def _doubts(record: Record) -> Iterator[str]:
    told = [f"“{row.text}”" for row in record.doubtful if not row.private]
    if told:
        yield f"The record contradicts itself, so the words rely on none of this: {' and '.join(told)}."


def _undated(entry: Entry) -> Iterator[str]:
    if entry.occurrence.on is None and entry.pit is None:
        yield "No date is on record, so the words name none."


def _tone(record: Record, entry: Entry) -> Iterator[str]:
    private = [row for row in record.rows if row.private]
    if private:
        yield f"{words.count(len(private), 'private fact')} may set your tone; nothing of it is in the words."
    wishes = entry.contact.preferences if entry.contact else []
    if wishes:
        yield f"They prefer: {'; '.join(wishes)}."
