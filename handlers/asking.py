"""Questions in plain words: what was understood becomes a card; what is not ours gets a polite no."""

from collections.abc import Callable
from dataclasses import replace

from handlers import answers, help, lists
from handlers.answer_words import titled
from handlers.cards import Answer, Button, Buttons, Card, Note
from handlers.choosing import CHOICE
from handlers.clients import client_card
from handlers.commands.lists import ShowHelp, ShowMyDay, ShowUpcoming
from handlers.commands.questions import ShowAnswer
from handlers.context import Context
from handlers.people import member_named
from handlers.reading.questions import Question, read_question
from handlers.routing import route
from store import clients, members

NO = "That is not something I can answer or do"
KNOWS = (
    "I know your clients' moments. Ask me one of these, or tell me news:"
    " “Acme: Jane Doe promoted on 3 March”."
)


def read(ctx: Context, text: str) -> Question:
    everyone = members.everyone(ctx.session, ctx.workspace.key)
    return read_question(text, ctx.local, ctx.names, ctx.hidden, [member.name for member in everyone])


def answer(ctx: Context, question: Question) -> Answer:
    """The card of what was understood, or the one thing that has to be said first."""
    asked = _as_command(question)
    if question.candidates and not question.client_id:
        return _which_client(ctx, question.candidates, asked)
    owner = question.args.get("owner", "")
    if owner and not asked.unowned:
        member = member_named(ctx, owner)
        if member is None:
            return _nobody(owner, asked)
        asked = replace(asked, owner=member.key)
    return show(ctx, asked)


def upcoming(ctx: Context, command: ShowUpcoming) -> Answer:
    """`upcoming next week` lists all; `upcoming birthdays at Acme` is a question."""
    question = read(ctx, f"upcoming {command.text}") if command.text.strip() else None
    if question and question.intent == "upcoming" and question.args:
        return answer(ctx, question)
    return lists.upcoming(ctx, command)


def show(ctx: Context, command: ShowAnswer) -> Answer:
    card = ANSWERS.get(command.intent, polite_no)(ctx, command)
    return replace(card, again=command) if isinstance(card, Card) and command.intent in TOLD else card


def polite_no(ctx: Context, command: ShowAnswer | None = None) -> Card:
    return Card(NO, (Note(KNOWS), Buttons(_three())))


def _three() -> tuple[Button, ...]:
    return (
        Button("What is coming up?", ShowAnswer("upcoming")),
        Button("Which pits are open?", ShowAnswer("pits", status="open")),
        Button("What is on my plate?", ShowMyDay()),
    )


def _mine(ctx: Context, command: ShowAnswer) -> Answer:
    return _peaks(ctx, command) if command.kind == "peak" else answers.mine(ctx, command)


def _client(ctx: Context, command: ShowAnswer) -> Answer:
    client = clients.get(ctx.session, ctx.sight, command.client)
    return client_card(ctx, client) if client else polite_no(ctx)


def _help(ctx: Context, command: ShowAnswer) -> Answer:
    return help.show(ctx, ShowHelp())


def _peaks(ctx: Context, command: ShowAnswer) -> Answer:
    title = titled(ctx, command, "Clients who need a peak")
    return _not_yet(
        command, title, "I cannot rank who needs a peak yet. Pits come first; then what is coming up."
    )


def _report(ctx: Context, command: ShowAnswer) -> Answer:
    title = titled(ctx, command, "A report")
    return _not_yet(
        command, title, "I cannot add up figures yet. I can list the moments they would be made of."
    )


def _not_yet(command: ShowAnswer, title: str, instead: str) -> Card:
    """Honest about what is not built: what there is in its place, for the same days and people."""
    plain = replace(command, kind="", type="", cause="", status="")
    there = (
        Button("Open pits", replace(plain, intent="pits", status="open", first="", last="")),
        Button("Coming up", replace(plain, intent="upcoming", first="", last="")),
        Button("Missed", replace(plain, intent="missed")),
    )
    return Card(title, (Note(instead), Buttons(there)))


def _which_client(ctx: Context, candidates: tuple[int, ...], asked: ShowAnswer) -> Card:
    found = [client for key in candidates if (client := clients.get(ctx.session, ctx.sight, key))]
    buttons = tuple(Button(client.name, replace(asked, client=client.key)) for client in found[:CHOICE])
    left = len(found) - CHOICE
    more = (Note(f"{left} more fit. Ask with the whole name."),) if left > 0 else ()
    return Card("Which one do you mean?", (*more, Buttons(buttons)))


def _nobody(owner: str, asked: ShowAnswer) -> Card:
    note = Note("Ask with the name they have here, or without it.")
    return Card(f"I know no colleague called {owner}", (note, Buttons((Button("Everybody's", asked),))))


def _as_command(question: Question) -> ShowAnswer:
    args = question.args
    unowned = args.get("owner") == "unassigned"
    return ShowAnswer(
        intent=question.intent,
        kind=args.get("kind", ""),
        type=args.get("type", ""),
        cause=args.get("cause", ""),
        status=args.get("status", ""),
        client=question.client_id or 0,
        contact=question.contact_id or 0,
        unowned=unowned,
        mine=question.intent == "mine",
        portfolio=question.portfolio,
        first=question.start.isoformat() if question.start else "",
        last=question.end.isoformat() if question.end else "",
    )


ANSWERS: dict[str, Callable[[Context, ShowAnswer], Answer]] = {
    "upcoming": answers.upcoming,
    "pits": answers.troubles,
    "missed": answers.passed,
    "mine": _mine,
    "client": _client,
    "help": _help,
    "peaks": _peaks,
    "report": _report,
}
TOLD = frozenset(["upcoming", "pits", "missed", "client"])  # what a room may be told too
ROUTES = (
    route("question.answer", ShowAnswer, show, reads=True),
    route("upcoming", ShowUpcoming, upcoming, says="upcoming", reads=True, tells=True),
)
