"""Draft the words for a moment: asked for, reworded, made one's own, and sent by a person."""

from dataclasses import replace
from datetime import timedelta

from handlers import choosing, draft_card, drafting, silences, touches
from handlers.acting import close
from handlers.briefs import brief_for, question_for, type_of
from handlers.cards import Card, Field, Form, Quote
from handlers.choosing import chosen
from handlers.commands.drafts import (
    AnswerQuestion,
    AskForDraft,
    CopyDraft,
    EditDraft,
    NotSentYet,
    Reword,
    SendDraft,
    WriteDraft,
)
from handlers.context import Context, Post
from handlers.errors import Refused
from handlers.policy.silence import DUE_DATE
from handlers.redrawing import acted
from handlers.routing import Subject, route
from prompts.slots import slots_in
from store import drafts, facts
from store.drafts import Draft, DraftState
from store.entries import Entry
from store.facts import Fact
from store.moments import Kind
from store.occurrences import State

ACKNOWLEDGED = "acknowledgement"
NOT_RELEASED = "Not released yet: it may become a claim. Press Draft on it for an acknowledgement."
RELEASED = "It has been released since. Press Draft on it for the whole words."
AN_HOUR = timedelta(hours=1)


def ask(ctx: Context, command: AskForDraft) -> Card | None:
    entry = chosen(ctx, command.occurrence, command.text, "Draft", lambda key: AskForDraft(occurrence=key))
    if isinstance(entry, Card):
        return entry
    silences.refuse_if_silent(ctx, entry)
    if entry.moment.topic == DUE_DATE:
        raise Refused("A due date is not a birth. Press There is news on it when there is; then I write.")
    draft = drafts.current(ctx.session, ctx.sight, entry.key)
    if draft is None or _out_of_date(ctx, entry, draft):
        draft = _begin(ctx, entry)
    acted(ctx, entry.key)
    subject = f"draft:{draft.key}"
    ctx.desk.changed(subject)
    ctx.desk.post(Post(subject, ctx.me, subject=subject))
    return Card("Your draft is in our direct message") if ctx.room else None


def reword(ctx: Context, command: Reword) -> None:
    """One more wording of the same type and facts."""
    draft = _speakable(ctx, command.draft)
    if command.how == "another":
        draft.wording += 1
    else:
        draft.style = command.how
    drafting.write(ctx, draft)


def copy(ctx: Context, command: CopyDraft) -> Card:
    draft = _speakable(ctx, command.draft)
    return Card("Copy these words", (Quote(draft.text),))


def edit(ctx: Context, command: EditDraft) -> Form | None:
    draft = _open(ctx, command.draft)
    if command.text is None:
        field = Field("text", "The words", "text", draft.text, required=True)
        return Form("Make it yours", (field,), command)
    draft.text, draft.slots = command.text.strip(), list(slots_in(command.text))
    draft.state = DraftState.READY
    drafting.changed(ctx, draft)
    return None


def send(ctx: Context, command: SendDraft) -> None:
    """I sent it: with an open slot, one thing is asked first."""
    draft = _open(ctx, command.draft)
    if draft.slots and not command.filled:
        draft.state = DraftState.CONFIRMING
        drafting.changed(ctx, draft)
        return
    draft.state, draft.sent_at = DraftState.SENT, ctx.now
    entry = choosing.by_key(ctx, draft.occurrence_id)
    if entry.open and entry.moment.kind != Kind.PIT:
        close(ctx, entry, State.DONE)
    touches.of_draft(ctx, draft, entry)
    drafting.changed(ctx, draft)


def not_yet(ctx: Context, command: NotSentYet) -> None:
    draft = _open(ctx, command.draft)
    draft.state = DraftState.READY
    drafting.changed(ctx, draft)


def answer(ctx: Context, command: AnswerQuestion) -> Form | None:
    """What the person saw becomes a fact, and the draft is made from it."""
    draft = _open(ctx, command.draft)
    if command.text is None or not command.text.strip():
        entry = choosing.by_key(ctx, draft.occurrence_id)
        field = Field("text", question_for(ctx, entry) or "What did you see?", "text", required=True)
        return Form("In your words", (field,), replace(command, text=None))
    _learn(ctx, draft, command.text)
    return None


def answer_by_reply(ctx: Context, text: str) -> Card | None:
    """A direct reply within the hour answers the question, too."""
    asked = drafts.latest_question(ctx.session, ctx.sight, ctx.now - AN_HOUR) if ctx.room is None else None
    if asked is None or not text.strip():
        return None
    _learn(ctx, asked, text)
    return Card("Thank you. The draft is being written from it")


def _begin(ctx: Context, entry: Entry) -> Draft:
    """No fact, no words: where nothing is on record, one question comes first."""
    draft = Draft(
        workspace_id=ctx.workspace.key,
        occurrence_id=entry.key,
        asked_by=ctx.me.key,
        type="",
        asked_at=ctx.now,
    )
    draft.type = brief_for(ctx, entry, draft).type
    drafts.add(ctx.session, draft)
    if question_for(ctx, entry):
        draft.state = DraftState.ASKING
    else:
        ctx.desk.later(WriteDraft(draft.key))
    return draft


def _out_of_date(ctx: Context, entry: Entry, draft: Draft) -> bool:
    """Written before it was called a possible claim, or before that was released."""
    return ACKNOWLEDGED in (draft.type, type := type_of(ctx, entry)) and draft.type != type


def _learn(ctx: Context, draft: Draft, text: str) -> None:
    entry = choosing.by_key(ctx, draft.occurrence_id)
    fact = Fact(
        workspace_id=ctx.workspace.key,
        client_id=entry.client.key,
        contact_id=entry.contact.key if entry.contact else None,
        text=" ".join(text.split()),
        said_by=ctx.me.key,
        on=ctx.today,
        source="answer",
        private=entry.moment.secret,
    )
    facts.add(ctx.session, fact)
    drafting.write(ctx, draft)


def _speakable(ctx: Context, draft_id: int) -> Draft:
    """Silence that came after the draft holds for the draft too."""
    draft = _open(ctx, draft_id)
    entry = choosing.by_key(ctx, draft.occurrence_id)
    silences.refuse_if_silent(ctx, entry)
    if _out_of_date(ctx, entry, draft):
        raise Refused(NOT_RELEASED if draft.type != ACKNOWLEDGED else RELEASED)
    return draft


def _open(ctx: Context, draft_id: int) -> Draft:
    draft = drafts.get(ctx.session, ctx.sight, draft_id)
    if draft is None:
        raise Refused("That draft is not here any more. Press Draft on its moment for a new one.")
    if draft.state == DraftState.SENT:
        raise Refused("You told me that you sent this one. Press Draft on its moment for another.")
    return draft


ROUTES = (
    route("draft.ask", AskForDraft, ask, says="draft"),
    route("draft.answer", AnswerQuestion, answer),
    route("draft.reword", Reword, reword),
    route("draft.copy", CopyDraft, copy),
    route("draft.edit", EditDraft, edit),
    route("draft.send", SendDraft, send),
    route("draft.not_yet", NotSentYet, not_yet),
)
SUBJECTS = (Subject("draft", draft_card.draw),)
