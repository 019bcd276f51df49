"""Draft the words for a moment: asked for, reworded, cast in another form or language, made one's own."""

from dataclasses import replace
from datetime import timedelta

from handlers import choosing, draft_card, drafting, refusals, releasing
from handlers.briefs import locale_of, preferences_of, type_for, type_of
from handlers.cards import Card, Field, Form, Quote
from handlers.choosing import chosen
from handlers.commands.drafts import AnswerQuestion, AskForDraft, CopyDraft, EditDraft, Recast, Reword
from handlers.context import Context, Post
from handlers.draft_questions import learn, question_for
from handlers.errors import Refused
from handlers.policy.preferences import against_form
from handlers.reading.wish import language_named, read_wish
from handlers.redrawing import acted
from handlers.routing import Subject, route
from prompts.forms import FORM_NAMES
from prompts.languages import NAMES, language_name
from prompts.slots import slots_in
from store import drafts, facts
from store.drafts import Draft, DraftState
from store.entries import Entry

ACKNOWLEDGED = "acknowledgement"
NOT_RELEASED = "Not released yet: it may become a claim. Press Draft on it for an acknowledgement."
RELEASED = "It has been released since. Press Draft on it for the whole words."
AN_HOUR = timedelta(hours=1)


def ask(ctx: Context, command: AskForDraft) -> Card | None:
    command = _as_wished(ctx, command)
    entry = chosen(
        ctx, command.occurrence, command.text, "Draft", lambda key: replace(command, text="", occurrence=key)
    )
    if isinstance(entry, Card):
        return entry
    form = command.form or _usual_form(entry)
    refusals.refuse(ctx, entry, form, command.type)
    draft = drafts.current(ctx.session, ctx.sight, entry.key)
    if draft is None or _out_of_date(ctx, entry, draft):
        draft = _begin(ctx, entry, replace(command, form=form))
    elif command.form or command.language or command.type or draft.state == DraftState.WRITING:
        draft.type = command.type or draft.type
        _cast(ctx, entry, draft, command.form, command.language)
    else:
        refusals.refuse(ctx, entry, draft.form)
        releasing.ask(ctx, entry, draft)
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


def recast(ctx: Context, command: Recast) -> Form | None:
    draft = _speakable(ctx, command.draft)
    if command.language is None:
        known = language_name(draft.locale)
        field = Field("language", "Language", "choice", known, options=tuple(NAMES.values()))
        return Form("In which language?", (field,), command, "Write it")
    entry = choosing.by_key(ctx, draft.occurrence_id)
    refusals.refuse(ctx, entry, command.form or draft.form)
    _cast(ctx, entry, draft, command.form, language_named(command.language))
    return None


def copy(ctx: Context, command: CopyDraft) -> Card:
    draft = _speakable(ctx, command.draft)
    releasing.refuse_unreleased(ctx, choosing.by_key(ctx, draft.occurrence_id), draft)
    words = f"Subject: {draft.subject}\n\n{draft.text}" if draft.subject else draft.text
    return Card("Copy these words", (Quote(words, machine=draft.as_written),))


def edit(ctx: Context, command: EditDraft) -> Form | None:
    draft = drafting.written(ctx, command.draft)
    if command.text is None or not command.text.strip():
        field = Field("text", "The words", "text", draft.text, required=True)
        return Form("Make it yours", (field,), replace(command, text=None))
    topics = dict(zip(draft.slots, draft.topics, strict=False))
    draft.text, draft.slots = command.text.strip(), list(slots_in(command.text))
    draft.topics = [topics.get(slot, "detail") for slot in draft.slots]
    draft.state = DraftState.READY
    releasing.ask(ctx, choosing.by_key(ctx, draft.occurrence_id), draft)
    drafting.changed(ctx, draft)
    return None


def answer(ctx: Context, command: AnswerQuestion) -> Form | None:
    """What the person saw becomes a fact, and the draft is made from it."""
    draft = drafting.open_draft(ctx, command.draft)
    if command.text is None or not command.text.strip():
        asked = question_for(ctx, choosing.by_key(ctx, draft.occurrence_id), draft) or "What did you see?"
        return Form(
            "In your words", (Field("text", asked, "text", required=True),), replace(command, text=None)
        )
    _learn(ctx, draft, command.text)
    return None


def answer_by_reply(ctx: Context, text: str) -> Card | None:
    """A direct reply within the hour answers the question, too."""
    asked = drafts.latest_question(ctx.session, ctx.sight, ctx.now - AN_HOUR) if ctx.room is None else None
    if asked is None or not text.strip():
        return None
    _learn(ctx, asked, text)
    return Card("Thank you. The draft is being written from it")


def _as_wished(ctx: Context, command: AskForDraft) -> AskForDraft:
    """Unless all of the words name something: `still waiting for a call` is no wish for call notes."""
    wish = read_wish(command.text)
    if wish.thing != command.text.strip() and choosing.named(ctx, command.text):
        return command
    return replace(
        command,
        text=wish.thing,
        form=command.form or wish.form,
        language=command.language or wish.language,
        type=command.type or wish.type,
    )


def _usual_form(entry: Entry) -> str:
    """The first that they do not mind."""
    preferences = preferences_of(entry)
    return next((form for form in FORM_NAMES if not against_form(preferences, form)), "email")


def _begin(ctx: Context, entry: Entry, wished: AskForDraft) -> Draft:
    """No fact, no words: where nothing is on record, one question comes first."""
    draft = Draft(
        workspace_id=ctx.workspace.key,
        occurrence_id=entry.key,
        asked_by=ctx.me.key,
        type=type_for(ctx, entry, wished.type),
        form=wished.form,
        locale=locale_of(ctx, entry, wished.language),
        asked_at=ctx.now,
    )
    drafts.add(ctx.session, draft)
    if question_for(ctx, entry, draft):
        draft.state = DraftState.ASKING
    else:
        drafting.write(ctx, draft)
    return draft


def _cast(ctx: Context, entry: Entry, draft: Draft, form: str, language: str) -> None:
    draft.form = form or draft.form
    draft.locale = locale_of(ctx, entry, language) if language else draft.locale
    if draft.state != DraftState.ASKING:
        drafting.write(ctx, draft)


def _out_of_date(ctx: Context, entry: Entry, draft: Draft) -> bool:
    """Written before it was called a possible claim, or before that was released."""
    return ACKNOWLEDGED in (draft.type, type := type_of(ctx, entry)) and draft.type != type


def _learn(ctx: Context, draft: Draft, text: str) -> None:
    entry = choosing.by_key(ctx, draft.occurrence_id)
    refusals.refuse(ctx, entry, draft.form)
    if fact := learn(ctx, entry, draft, text):
        facts.add(ctx.session, fact)
    drafting.write(ctx, draft)


def _speakable(ctx: Context, draft_id: int) -> Draft:
    """Silence that came after the draft holds for the draft too."""
    draft = drafting.open_draft(ctx, draft_id)
    entry = choosing.by_key(ctx, draft.occurrence_id)
    refusals.refuse(ctx, entry, draft.form)
    if _out_of_date(ctx, entry, draft):
        raise Refused(NOT_RELEASED if draft.type != ACKNOWLEDGED else RELEASED)
    return draft


ROUTES = (
    route("draft.ask", AskForDraft, ask, says="draft"),
    route("draft.answer", AnswerQuestion, answer),
    route("draft.reword", Reword, reword),
    route("draft.recast", Recast, recast),
    route("draft.copy", CopyDraft, copy),
    route("draft.edit", EditDraft, edit),
)
SUBJECTS = (Subject("draft", draft_card.draw),)
