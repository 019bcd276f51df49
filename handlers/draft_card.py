"""The card of a draft: why now, the words, what they rest on, what is missing, and what to do with them."""

from handlers import cautions, rating, releasing, silences, touch_card, words
from handlers.cards import Block, Button, Buttons, Card, Note, Quote, Text
from handlers.commands.drafts import (
    AnswerQuestion,
    CopyDraft,
    EditDraft,
    NotSentYet,
    PasteSent,
    Recast,
    Reword,
    SendDraft,
)
from handlers.context import Context
from handlers.draft_questions import question_for
from prompts.forms import FORM_NAMES
from store import drafts, entries, touches
from store.drafts import Draft, DraftState
from store.entries import Entry

NOTHING_ON_RECORD = "Nothing but the name and the date is on record, so I write nothing yet."


def draw(ctx: Context, draft_id: int) -> Card | None:
    draft = drafts.get(ctx.session, ctx.sight, draft_id)
    entry = entries.get(ctx.session, ctx.sight, draft.occurrence_id) if draft else None
    if draft is None or entry is None:
        return None
    silent = silences.of(ctx, [entry], ctx.today).get(entry.key)
    if silent and draft.state != DraftState.SENT:
        return Card("No draft for now", (Text(f"{silences.words(ctx, entry, silent)}."),))
    whom = draft.to or (entry.contact.name if entry.contact else entry.client.name)
    return Card(f"Draft for {whom}", (Note(_why_now(ctx, entry)), *_body(ctx, draft, entry)))


def _body(ctx: Context, draft: Draft, entry: Entry) -> tuple[Block, ...]:
    match draft.state:
        case DraftState.ASKING:
            return _question(ctx, draft, entry)
        case DraftState.WRITING:
            return (Text("Writing…"),)
        case DraftState.CONFIRMING:
            return (*_words(ctx, draft, entry), *_confirm(draft))
        case DraftState.SENT:
            return _sent(ctx, draft)
        case _:
            return (*_words(ctx, draft, entry), *_buttons(ctx, draft, entry))


def _question(ctx: Context, draft: Draft, entry: Entry) -> tuple[Block, ...]:
    asked = question_for(ctx, entry, draft) or "What did you see them do?"
    why = (Note(NOTHING_ON_RECORD),) if asked.startswith("What") else ()
    return (Text(asked), *why, Buttons((Button("Answer", AnswerQuestion(draft.key), "primary"),)))


def _words(ctx: Context, draft: Draft, entry: Entry) -> tuple[Block, ...]:
    notes = cautions.of(ctx, entry, draft)  # as of now: a colleague may have written meanwhile
    first = tuple(Text(f"**First:** {note}") for note in notes[:1] if note.startswith("A colleague"))
    others = notes[len(first) :]
    subject = (Note(f"Subject: {draft.subject}"),) if draft.subject else ()
    facts = "\n".join(f"- {line}" for line in draft.facts)
    rests = f"It rests on:\n{facts}" if facts else "It rests on the moment alone."
    missing = f"To fill in: {', '.join(draft.slots)}" if draft.slots else "Nothing is missing."
    label = "Written by a model: check it before you use it." if draft.writer == "model" else ""
    small = (*others, missing, cautions.value_leant_on(ctx, entry, draft), label)
    quoted = Quote(draft.text, machine=draft.as_written)
    return (*first, *subject, quoted, Text(rests), *(Note(line) for line in small if line))


def _buttons(ctx: Context, draft: Draft, entry: Entry) -> tuple[Block, ...]:
    key, waits = draft.key, releasing.waiting(ctx, entry, draft)
    reworded = (
        Button("Shorter", Reword(key, "shorter")),
        Button("Warmer", Reword(key, "warmer")),
        Button("Another", Reword(key, "another")),
        Button("Edit", EditDraft(key)),
    )
    sent = Button("I sent it", SendDraft(key), "primary")
    buttons = reworded if waits else (Button("Copy", CopyDraft(key)), *reworded, sent)
    yours = "Only you see this. Make it yours, and send it yourself."
    return (Buttons(buttons, _recast(draft)), Note(f"{waits} {yours}".strip()), *rating.rows(draft))


def _recast(draft: Draft) -> tuple[Button, ...]:
    """No more than a menu carries: the other forms, and a question for the language."""
    forms = [
        Button(f"As {name}", Recast(draft.key, form=form))
        for form, name in FORM_NAMES.items()
        if form != draft.form
    ]
    return (*forms, Button("In another language", Recast(draft.key, language=None)))


def _confirm(draft: Draft) -> tuple[Block, ...]:
    key = draft.key
    not_yet = Button("Not sent yet", NotSentYet(key))
    if not draft.slots:
        asked = Text("It is still word for word as I wrote it. One line of your own makes it yours.")
        as_it_is = Button("It went out as it stands", SendDraft(key, unchanged=True))
        return (asked, Buttons((Button("Add a line", EditDraft(key), "primary"), as_it_is, not_yet)))
    asked = Text(f"Still open here: {', '.join(draft.slots)}. How did it go out?")
    filled = Button("I filled it in my own message", SendDraft(key, filled=True))
    return (asked, Buttons((filled, Button("Fill it here", EditDraft(key)), not_yet)))


def _sent(ctx: Context, draft: Draft) -> tuple[Block, ...]:
    touch = touches.of_draft(ctx.session, ctx.sight, draft.key)
    said = f"You sent it on {_day(ctx, draft)}."
    if draft.sent_text:
        kept = " It may show how you write." if draft.example else ""
        return (Quote(draft.sent_text), Note(f"{said} This is what went out.{kept}"), *touch_card.rows(touch))
    paste = Buttons((Button("Paste what went out", PasteSent(draft.key)),))
    return (Quote(draft.text, machine=draft.as_written), Note(said), paste, *touch_card.rows(touch))


def _why_now(ctx: Context, entry: Entry) -> str:
    when = words.when(entry, ctx.today, ctx.locale)
    return f"Why now: {entry.client.name}, {words.what(entry)}, {when}"


def _day(ctx: Context, draft: Draft) -> str:
    sent = draft.sent_at.astimezone(ctx.zone).date() if draft.sent_at else ctx.today
    return words.day(sent, ctx.today, ctx.locale)
