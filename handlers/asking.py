"""Questions in plain words: what was understood becomes a card; what is not ours gets a polite no."""

from collections.abc import Callable
from dataclasses import replace

from handlers import answers, handing, help, lists, peak_asking, peak_why, peak_words, peaks, reports
from handlers.cards import Answer, Button, Buttons, Card, Note
from handlers.choosing import CHOICE
from handlers.clients import client_card
from handlers.commands.lists import ShowHelp, ShowMyDay, ShowUpcoming
from handlers.commands.peaks import ExplainPeak, ShowPeaks
from handlers.commands.questions import ShowAnswer
from handlers.context import Context
from handlers.errors import Refused
from handlers.narrowing import ends
from handlers.people import member_named
from handlers.reading.dates import read_range
from handlers.reading.opening import may_be_name
from handlers.reading.questions import Question, read_question
from handlers.reading.when import Range
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


def typed_peaks(ctx: Context, command: ShowPeaks) -> Answer:
    """`peaks next month`, `peaks dana's clients`: read as a question is; words that say nothing are named."""
    question = read(ctx, f"peaks {command.text}")
    days = Range(question.start, question.end) if question.start or question.end else None
    if wrong := peak_words.no_days(ctx, command.text.strip(), days) or peak_words.no_tier(command.text):
        raise Refused(wrong)
    said = " ".join(question.unknown)
    if not said or question.client_id or question.candidates or question.args.get("owner"):
        return answer(ctx, question)
    client = peak_words.client_named(ctx, said)
    if client is None:
        return peak_words.unknown(ctx, said, ends(days))
    return answer(ctx, replace(question, client_id=client.key))


def why(ctx: Context, command: ExplainPeak) -> Answer:
    """`why Acme`, `why Acme next month`; where the words name nobody, it is a question."""
    if command.client:
        return peak_why.explain(ctx, command)
    name, said = peak_words.parted(ctx, command.text.strip().rstrip("?. "))
    days = read_range(said, ctx.local) if said else None
    if wrong := peak_words.no_days(ctx, said, days):
        raise Refused(wrong)
    client = handing.client_meant(ctx, name) or peak_words.client_begins(ctx, name)
    if client and days:
        return show(ctx, peak_asking.on_days(ShowAnswer("peaks", client=client.key), days))
    if client:
        return peak_why.explain(ctx, ExplainPeak(client=client.key))
    question = read(ctx, f"why {command.text}")
    if question.client_id or question.candidates or not may_be_name(name):
        return answer(ctx, question)
    return peak_words.unknown(ctx, name, ends(days))


def _mine(ctx: Context, command: ShowAnswer) -> Answer:
    if command.kind != "peak":
        return answers.mine(ctx, command)
    return show(ctx, replace(command, intent="peaks", kind="", portfolio=False))


def _client(ctx: Context, command: ShowAnswer) -> Answer:
    client = clients.get(ctx.session, ctx.sight, command.client)
    return client_card(ctx, client) if client else polite_no(ctx)


def _help(ctx: Context, command: ShowAnswer) -> Answer:
    return help.show(ctx, ShowHelp())


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
        intent="report" if question.figures else question.intent,
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
    "peaks": peaks.show,
    "report": reports.answer,
}
TOLD = frozenset(["upcoming", "pits", "missed", "client", "peaks"])  # what a room may be told too
ROUTES = (
    route("question.answer", ShowAnswer, show, reads=True),
    route("upcoming", ShowUpcoming, upcoming, says="upcoming", reads=True, tells=True),
    route("peak.list", ShowPeaks, typed_peaks, says="peaks", reads=True),
    route("peak.why", ExplainPeak, why, says="why", reads=True, tells=True),
)
