"""Whether a model may give a second opinion on what was heard, and what follows from it."""

from dataclasses import dataclass, field, replace
from datetime import date

from handlers import suggesting
from handlers.context import Context
from handlers.moment_words import DISCREET
from handlers.reading.news import Heard
from handlers.reading.price import price_sensitive
from prompts.confirm import Verdict
from store import budgets, clients, members
from store.budgets import Most
from store.clients import Status
from store.db import Session


@dataclass(frozen=True)
class Allowance:
    """How often a model may be asked on a day of a workspace, and what it may cost."""

    calls: int
    tokens: int
    cost: int | None = None  # in millionths


@dataclass(frozen=True)
class Message:
    """As its platform knows it, and what it says, for as long as it is judged."""

    id: str
    text: str = field(repr=False)


@dataclass(frozen=True)
class Leave:
    """To ask once, taken from the budget of this day; `people` are the colleagues' names, to be hidden."""

    workspace: int
    on: date
    people: tuple[str, ...]


def leave(ctx: Context, heard: Heard, message: Message, most: Allowance) -> Leave | None:
    """None where no model may see it, where it would not be asked about anyway, or where the day is spent."""
    if not may_see(ctx, heard, message.text) or not suggesting.worth_asking(ctx, heard, message.id):
        return None
    workspace, today = ctx.workspace.key, ctx.today
    if not budgets.allow(ctx.session, workspace, today, Most(most.calls, most.tokens, most.cost)):
        return None
    everyone = members.everyone(ctx.session, workspace)
    return Leave(workspace, today, tuple(member.name for member in everyone))


def spend(session: Session, leave: Leave, tokens: int, cost: int) -> None:
    budgets.spend(session, leave.workspace, leave.on, tokens, cost)


def may_see(ctx: Context, heard: Heard, text: str) -> bool:
    """Never what is sensitive or could move a price, nor a word that names a walled client or one on hold."""
    if heard.sensitive or not ctx.workspace.allows_model:
        return False
    if ctx.workspace.profession in DISCREET and price_sensitive(text):
        return False
    mentions = ctx.names.find(text)
    named = {key for one in mentions for key in (*one.clients, *(client for client, _ in one.contacts))}
    found = [clients.get(ctx.session, ctx.system, key) for key in sorted(named)]
    on_hold = any(client.status == Status.LEGAL_HOLD for client in found if client)
    return not on_hold and not clients.walled(ctx.session, ctx.system, sorted(named))


def agreed(heard: Heard, verdict: Verdict | None) -> Heard | None:
    """A no is a no. Another kind counts only where no phrase of ours says it; pits are judged here."""
    if verdict is None:
        return heard
    if not verdict.news:
        return None
    if heard.topic or heard.kind == "pit" or verdict.kind not in ("milestone", "transition"):
        return heard
    return replace(heard, kind=verdict.kind)
