"""What a model may be asked on a day: each question is taken from the workspace's budget first."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass

from bot.config import OpenAI
from bot.directory import Directory
from bot.transactions import Transactions
from handlers.reading.names import Mention
from prompts.brief import Brief
from prompts.model import Leave
from store import budgets, clients, contacts, members, workspaces
from store.budgets import Most
from store.clients import Status
from store.db import Session
from store.sight import Sight

log = logging.getLogger(__name__)

MILLIONTHS = 1_000_000


@dataclass(frozen=True)
class Meter:
    """A purse in the rows: short transactions of its own, none of them open while the model thinks."""

    transactions: Transactions
    directory: Directory
    most: Most

    async def take(self, brief: Brief) -> Leave | None:
        return await self.transactions.run(lambda session: self._leave(session, brief))

    async def pay(self, brief: Brief, tokens: int, cost: int) -> None:
        def spend(session: Session) -> None:
            budgets.spend(session, brief.workspace, brief.today, tokens, cost)

        if tokens or cost:
            await self.transactions.run(spend)

    def _leave(self, session: Session, brief: Brief) -> Leave | None:
        """What is settled in the meantime counts: a wall, a hold, a model that was switched off."""
        workspace = workspaces.get(session, brief.workspace)
        names, sight = self.directory.names(session, workspace), Sight.of_system(workspace.key)
        texts = tuple(_texts(brief))
        said = [(text, mention) for text in texts for mention in names.find(text) if _is_name(mention)]
        if not workspace.allows_model or _guarded(session, sight, brief, [mention for _, mention in said]):
            return None
        if not budgets.allow(session, workspace.key, brief.today, self.most):
            log.warning(
                "the model's budget of workspace %d is spent for today: written offline", workspace.key
            )
            return None
        typed = (text[mention.start : mention.end] for text, mention in said)
        return Leave(tuple(dict.fromkeys((*typed, *_people(session, sight, brief)))))


def metered(settings: OpenAI, transactions: Transactions, directory: Directory) -> Meter:
    cost = None if settings.daily_cost is None else round(settings.daily_cost * MILLIONTHS)
    return Meter(transactions, directory, Most(settings.daily_calls, settings.daily_tokens, cost))


def _texts(brief: Brief) -> Iterator[str]:
    """All that would be sent."""
    yield from (brief.client, brief.what, brief.details, brief.role, *brief.values, *brief.preferences)
    yield from (*brief.offers, *brief.history, *brief.voice)
    yield from (fact.text for fact in brief.facts if not fact.private)


def _is_name(mention: Mention) -> bool:
    return mention.capital or not mention.ordinary


def _guarded(session: Session, sight: Sight, brief: Brief, said: list[Mention]) -> bool:
    """Whether a client is named, this one or another, that has a wall around it or is on hold."""
    named = {
        key for mention in said for key in (*mention.clients, *(client for client, _ in mention.contacts))
    }
    named |= {client.key for client in clients.all_called(session, sight, brief.client)}
    found = [clients.get(session, sight, key) for key in sorted(named)]
    on_hold = any(client.status == Status.LEGAL_HOLD for client in found if client)
    return on_hold or bool(clients.walled(session, sight, sorted(named)))


def _people(session: Session, sight: Sight, brief: Brief) -> Iterator[str]:
    """Colleagues, everybody at this client, and what else the client is called."""
    yield from (member.name for member in members.everyone(session, sight.workspace))
    for client in clients.all_called(session, sight, brief.client):
        yield from client.aliases
        yield from (contact.name for contact in contacts.of_client(session, sight, client.key))
