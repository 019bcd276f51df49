"""The card of a draft: why now, the words, what they rest on, what is missing, and what to do with them."""

from handlers import touch_card, words
from handlers.briefs import question_for
from handlers.cards import Block, Button, Buttons, Card, Note, Quote, Text
from handlers.commands.drafts import AnswerQuestion, CopyDraft, EditDraft, NotSentYet, Reword, SendDraft
from handlers.context import Context
from store import drafts, entries, touches
from store.drafts import Draft, DraftState
from store.entries import Entry


def draw(ctx: Context, draft_id: int) -> Card | None:
    draft = drafts.get(ctx.session, ctx.sight, draft_id)
    entry = entries.get(ctx.session, ctx.sight, draft.occurrence_id) if draft else None
    if draft is None or entry is None:
        return None
    title = f"Draft for {entry.contact.name if entry.contact else entry.client.name}"
    return Card(title, (Note(_why_now(ctx, entry)), *_body(ctx, draft, entry)))


def _body(ctx: Context, draft: Draft, entry: Entry) -> tuple[Block, ...]:
    match draft.state:
        case DraftState.ASKING:
            return _question(ctx, draft, entry)
        case DraftState.WRITING:
            return (Text("Writing…"),)
        case DraftState.CONFIRMING:
            return (*_words(draft), *_confirm(draft))
        case DraftState.SENT:
            sent = touches.of_draft(ctx.session, ctx.sight, draft.key)
            return (Quote(draft.text), Note(f"You sent it on {_day(ctx, draft)}."), *touch_card.rows(sent))
        case _:
            return (*_words(draft), *_buttons(draft))


def _question(ctx: Context, draft: Draft, entry: Entry) -> tuple[Block, ...]:
    asked = question_for(ctx, entry) or "What did you see them do?"
    note = Note("Nothing but the name and the date is on record, so I write nothing yet.")
    return (Text(asked), note, Buttons((Button("Answer", AnswerQuestion(draft.key), "primary"),)))


def _words(draft: Draft) -> tuple[Block, ...]:
    subject = (Note(f"Subject: {draft.subject}"),) if draft.subject else ()
    facts = "\n".join(f"- {line}" for line in draft.facts)
    rests = f"It rests on:\n{facts}" if facts else "It rests on the moment alone."
    missing = f"To fill in: {', '.join(draft.slots)}" if draft.slots else "Nothing is missing."
    label = (Note("Written by a model: check it before you use it."),) if draft.writer == "model" else ()
    return (*subject, Quote(draft.text), Text(rests), Note(missing), *label)


def _buttons(draft: Draft) -> tuple[Block, ...]:
    key = draft.key
    first = (
        Button("Copy", CopyDraft(key)),
        Button("Shorter", Reword(key, "shorter")),
        Button("Warmer", Reword(key, "warmer")),
        Button("Another", Reword(key, "another")),
        Button("Edit", EditDraft(key)),
        Button("I sent it", SendDraft(key), "primary"),
    )
    return (Buttons(first), Note("Only you see this. Make it yours, and send it yourself."))


def _confirm(draft: Draft) -> tuple[Block, ...]:
    key = draft.key
    asked = Text(f"Still open here: {', '.join(draft.slots)}. How did it go out?")
    choices = (
        Button("I filled it in my own message", SendDraft(key, filled=True)),
        Button("Fill it here", EditDraft(key)),
        Button("Not sent yet", NotSentYet(key)),
    )
    return (asked, Buttons(choices))


def _why_now(ctx: Context, entry: Entry) -> str:
    when = words.when(entry, ctx.today, ctx.locale)
    return f"Why now: {entry.client.name}, {words.what(entry)}, {when}"


def _day(ctx: Context, draft: Draft) -> str:
    sent = draft.sent_at.astimezone(ctx.zone).date() if draft.sent_at else ctx.today
    return words.day(sent, ctx.today, ctx.locale)
