"""Note a moment: from one line as people type it, or from the form that asks for what is missing."""

import re

from handlers import asking, building, moment_form, recording
from handlers.cards import Answer, Button, Buttons, Card, Note
from handlers.choosing import CHOICE
from handlers.commands.moments import AddFor, AddForNew, AddMoment, RecordMoment, Say
from handlers.commands.peaks import PlanPeak
from handlers.context import Context
from handlers.drafts import answer_by_reply
from handlers.errors import Refused
from handlers.people import NEAREST
from handlers.reading.add import Told, read_add
from handlers.reading.questions import Question
from handlers.routing import route
from store import clients, tasks
from store.tasks import Task

_PEAK = re.compile(r"\s*peak\s*:", re.IGNORECASE)  # said outright; it is planned, not reported


def say(ctx: Context, command: Say) -> Answer | None:
    """Words without a verb: the answer to a draft's question, news of a client, or a question."""
    if reply := answer_by_reply(ctx, command.text):
        return reply
    told, question = _read(ctx, command.text), asking.read(ctx, command.text)
    return _told(ctx, told) if _is_news(told, question) else asking.answer(ctx, question)


def _is_news(told: Told, question: Question) -> bool:
    """It holds a client and what happened there, and it asks less surely than it tells."""
    named = told.client_id or told.client_name or told.candidates
    if told.fault or not named or not told.kind:
        return False
    return question.tone == "hardly" or (question.tone == "likely" and not told.guessed)


def add(ctx: Context, command: AddMoment) -> Answer:
    if not command.text.strip():
        return moment_form.blank(ctx)
    if match := _PEAK.match(command.text):
        return building.plan(ctx, PlanPeak(command.text[match.end() :]))
    return _told(ctx, _read(ctx, command.text))


def add_for(ctx: Context, command: AddFor) -> Answer:
    """The client was chosen from the card."""
    told = _held(ctx, command.task)
    client = clients.get(ctx.session, ctx.sight, command.client)
    if client is None:
        raise Refused("That client is not here any more. Type the line again with another name.")
    return recording.record(ctx, moment_form.command(told, client.name))


def add_for_new(ctx: Context, command: AddForNew) -> Answer:
    told = _held(ctx, command.task)
    return moment_form.filled(ctx, moment_form.command(told, told.client_name or "", fresh=True))


def _told(ctx: Context, told: Told) -> Answer:
    """Save it if it is whole, else ask for the one thing that is missing."""
    if told.fault:
        return moment_form.faulty(ctx, told)
    if "client" in told.asks and (told.client_name or told.candidates):
        return _which_client(ctx, told)
    client = clients.get(ctx.session, ctx.sight, told.client_id) if told.client_id else None
    asked = moment_form.command(told, client.name if client else "")
    # A pit keeps cheer away from the whole client: a guessed one is asked about.
    asks = ("kind",) if told.guessed and told.kind == "pit" and not told.asks else told.asks
    if asks or client is None:
        return moment_form.filled(ctx, asked, asks, told.when)
    return recording.record(ctx, asked)


def _which_client(ctx: Context, told: Told) -> Card:
    """Two that fit, or none: the nearest names and a new client, as buttons; the line is kept."""
    task = tasks.add(ctx.session, _task(ctx, told.text))
    near = told.candidates or ctx.names.nearest(told.client_name or "", ctx.hidden, NEAREST)
    fitting = [client for key in near if (client := clients.get(ctx.session, ctx.sight, key))]
    found, left = fitting[:CHOICE], len(fitting) - CHOICE
    buttons = [Button(client.name, AddFor(task.key, client.key)) for client in found]
    title = _question(told, [client.name for client in found])
    new = Button("New client", AddForNew(task.key), "plain" if found else "primary")
    kept = Note(f"Your words are kept: {told.text}")
    more = (Note(f"{left} more fit. Type the line again with the whole name."),) if left > 0 else ()
    return Card(title, (kept, *more, Buttons((*buttons, new))))


def _question(told: Told, names: list[str]) -> str:
    if told.candidates and not told.client_name:
        return f"Which one do you mean: {' or '.join(names)}?"
    if names:
        return f"I do not know {told.client_name} yet. Did you mean {' or '.join(names)}?"
    return f"I do not know {told.client_name} yet. Is it a new client?"


def _read(ctx: Context, text: str) -> Told:
    return read_add(text, ctx.local, ctx.names, ctx.hidden)


def _held(ctx: Context, task_id: int) -> Told:
    task = tasks.get(ctx.session, ctx.workspace.key, ctx.me.key, task_id)
    if task is None:
        raise Refused("That line is not kept any more. Type it again, please.")
    return _read(ctx, task.data["text"])


def _task(ctx: Context, text: str) -> Task:
    return Task(
        workspace_id=ctx.workspace.key, kind="add", member_id=ctx.me.key, data={"text": text}, at=ctx.now
    )


def save_form(ctx: Context, command: RecordMoment) -> Answer:
    return recording.record(ctx, command)


ROUTES = (
    route("say", Say, say),
    route("moment.add", AddMoment, add, says="add"),
    route("moment.add_for", AddFor, add_for),
    route("moment.add_for_new", AddForNew, add_for_new),
    route("moment.record", RecordMoment, save_form),
)
