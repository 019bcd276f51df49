"""Plan a peak, in one line or by its form; answer the four questions that make one of a courtesy."""

from dataclasses import replace

from handlers import moment_card, moment_form, peak_form, peak_row, peak_saving, peak_silence, words
from handlers.cards import Answer, Button, Buttons, Card, Note
from handlers.choosing import CHOICE, by_key
from handlers.commands.peaks import AnswerFour, PlanPeak
from handlers.context import Context
from handlers.errors import Refused
from handlers.idea_card import left_alone, not_now
from handlers.people import NEAREST
from handlers.reading.add import Told
from handlers.reading.planned import read_planned
from handlers.reading.text import normal
from handlers.redrawing import touched
from handlers.routing import route
from prompts.ideas import Idea
from store import clients, tasks
from store.clients import Client
from store.entries import Entry
from store.tasks import Task

GONE = "That client is not here any more. `/moment client` shows who is."
LINE_GONE = "That line is not kept any more. Type it again, please."


def plan(ctx: Context, command: PlanPeak) -> Answer:
    if command.task:
        command = replace(command, text=_kept(ctx, command.task))
    if command.text.strip():
        return _typed(ctx, command)
    if command.at and not command.client:
        return _pressed(ctx, command)
    if not (command.client.strip() or command.what.strip() or command.idea):
        return peak_form.form(ctx, command, None, {})
    return peak_saving.submitted(ctx, command)


def answer(ctx: Context, command: AnswerFour) -> Answer:
    entry = by_key(ctx, command.occurrence)
    peak = peak_row.of(ctx, entry.moment)
    if peak is None:
        raise Refused("Only a peak has these questions. `/moment peak Acme: …` plans one.")
    if command.script is None:
        known = peak_form.of_entry(entry, peak)
        told = replace(command, script=known.script, elements=known.elements)
        return peak_form.questions(replace(told, theirs=known.theirs, with_=known.with_), {})
    if peak_form.elements_in(command.elements) is None:
        return peak_form.questions(command, {"elements": peak_form.NO_ELEMENT})
    peak_form.fill(peak, command)
    touched(ctx, entry.key)
    return moment_card.noted(ctx, entry, title="Answered")


def edit(ctx: Context, entry: Entry) -> Answer | None:
    """The form of a peak; None of what is none."""
    peak = peak_row.of(ctx, entry.moment)
    return peak_form.form(ctx, peak_form.of_entry(entry, peak), entry.client, {}) if peak else None


def _pressed(ctx: Context, command: PlanPeak) -> Answer:
    client = clients.get(ctx.session, ctx.sight, command.at)
    if client is None:
        raise Refused(GONE)
    if reason := peak_silence.of(ctx, [client]).get(client.key):
        return not_now(ctx, client, reason)
    if alone := peak_silence.left_alone(ctx, client):
        return left_alone(client, alone)
    return peak_form.form(ctx, command, client, {})


def _typed(ctx: Context, command: PlanPeak) -> Answer:
    """One line is enough where it says the client and the idea."""
    told = read_planned(command.text, ctx.local, ctx.names, ctx.hidden)
    client = clients.get(ctx.session, ctx.sight, command.at or told.client_id or 0)
    if client is None and (told.client_name or told.candidates):
        return _which_client(ctx, told)
    asked = _as_form(told, client)
    if client and (reason := peak_silence.of(ctx, [client]).get(client.key)):
        card = not_now(ctx, client, reason)
        return replace(card, blocks=(*card.blocks, Note(f"You typed: {command.text.strip()}")))
    if told.fault or not (client and asked.what):
        return peak_form.form(ctx, asked, client, _faults(told, client))
    return peak_saving.submitted(ctx, asked)


def _as_form(told: Told, client: Client | None) -> PlanPeak:
    idea = peak_form.idea_named(told.text)
    return PlanPeak(
        client=client.name if client else "",
        idea=idea.id if idea else "",
        what=_title(told, idea),
        when=moment_form.typed(told.when),
        contact=told.contact_name or "",
        private="yes" if told.private else "no",
        sensitive=told.sensitive and (told.private or idea is None),
    )


def _title(told: Told, idea: Idea | None) -> str:
    """Nothing of an idea's name is a day or a person."""
    return idea.title if idea and normal(told.what) in normal(idea.title) else told.what


def _faults(told: Told, client: Client | None) -> dict[str, str]:
    """Nothing is wrong yet where only the client was said."""
    if told.fault == "impossible date":
        return {"when": moment_form.FAULTS[told.fault]}
    if told.fault == "too long":
        return {"what": moment_form.FAULTS[told.fault]}
    if told.fault:
        return {"what": "I could not read that. What will you do for them, and when?"}
    return {} if client else {"client": moment_form.ASKED["client"]}


def _which_client(ctx: Context, told: Told) -> Card:
    """Two that fit, or none: the nearest names as buttons; the line is kept."""
    task = Task(workspace_id=ctx.workspace.key, kind="peak", member_id=ctx.me.key, at=ctx.now)
    task.data = {"text": told.text}
    tasks.add(ctx.session, task)
    near = told.candidates or ctx.names.nearest(told.client_name or "", ctx.hidden, NEAREST)
    found = [client for key in near[:CHOICE] if (client := clients.get(ctx.session, ctx.sight, key))]
    names = words.listed([client.name for client in found], "or")
    name = told.client_name
    asks = (
        f"Did you mean {names}?" if names else f"`/moment client add {name}` enters it; then plan the peak."
    )
    title = f"I do not know {name} yet. {asks}" if name else f"Which one do you mean: {names}?"
    buttons = tuple(Button(client.name, PlanPeak(at=client.key, task=task.key)) for client in found)
    return Card(title, (Note(f"Your words are kept: {told.text}"), *((Buttons(buttons),) if buttons else ())))


def _kept(ctx: Context, task_id: int) -> str:
    task = tasks.get(ctx.session, ctx.workspace.key, ctx.me.key, task_id)
    if task is None:
        raise Refused(LINE_GONE)
    return str(task.data["text"])


ROUTES = (
    route("peak.plan", PlanPeak, plan, says="peak"),
    route("peak.answer", AnswerFour, answer),
)
