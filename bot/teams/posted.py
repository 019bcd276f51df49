"""What a message of ours shows, and to whom: who is no member of the firm's is shown nothing."""

from dataclasses import dataclass
from typing import NamedTuple

from bot import faces, places, wire
from bot.dispatch import Dispatcher
from bot.teams.home import is_home
from bot.teams.parse import Who
from handlers.cards import Attachment, Card
from handlers.context import Place
from store import deliveries, members, workspaces
from store.db import Session
from store.deliveries import Delivery
from store.members import Account
from store.workspaces import Workspace


class Face(NamedTuple):
    """`drawn`: the message is drawn from rows, whenever they change; `card`: what they show now.

    `admitted`: whoever looks is a member; `unknown`: Teams is being asked who they are. `page`: it shows
    their own page.
    """

    admitted: bool
    unknown: bool
    drawn: bool
    card: Card | None
    page: bool = False


@dataclass(frozen=True)
class Posted:
    dispatcher: Dispatcher

    async def face(self, asker: Who, message: str | None) -> Face:
        return await self.dispatcher.transactions.read(lambda session: self._look(session, asker, message))

    async def drawn(self, where: Place, message: str) -> bool:
        return await self.dispatcher.transactions.read(lambda session: _drawn(session, where, message))

    async def kept(self, where: Place, message: str) -> Card | None:
        """What stands there in a person's chat: an answer as it was said, or what followed from it last."""
        return await self.dispatcher.transactions.read(lambda session: self._kept(session, where, message))

    async def keep(self, where: Place, message: str, card: Card) -> None:
        """It stands there from now on; with nothing of a file, which is kept nowhere."""
        await self.dispatcher.transactions.run(lambda session: _keep(session, where, message, card))

    def _kept(self, session: Session, where: Place, message: str) -> Card | None:
        row = _said(session, where, message)
        return faces.card(self.dispatcher, session, row) if row and row.card else None

    def _look(self, session: Session, asker: Who, message: str | None) -> Face:
        workspace = workspaces.named(session, asker.workspace)
        member = members.by_person(session, workspace.key, asker.person.id) if workspace else None
        if workspace is None or member is None or not member.full:
            return Face(False, bool(member and member.account == Account.UNKNOWN), False, None)
        row = _row(session, workspace, asker.where, message) if message else None
        card = faces.card(self.dispatcher, session, row) if row else None
        page = row is None and bool(message) and is_home(self._kept(session, asker.where, message or ""))
        return Face(True, False, row is not None, card, page)


def _drawn(session: Session, where: Place, message: str) -> bool:
    workspace = workspaces.named(session, places.workspace(where))
    return workspace is not None and _row(session, workspace, where, message) is not None


def _keep(session: Session, where: Place, message: str, card: Card) -> None:
    if row := _said(session, where, message):
        filed = any(isinstance(block, Attachment) for block in card.blocks)
        row.card = None if filed else wire.dump(card)


def _said(session: Session, where: Place, message: str) -> Delivery | None:
    """The post of ours in a person's chat that no row draws."""
    workspace = workspaces.named(session, places.workspace(where))
    if workspace is None or places.person(where) is None:
        return None
    row = deliveries.posted(session, workspace.key, where, message)
    return row if row and row.subject is None else None


def _row(session: Session, workspace: Workspace, where: Place, message: str) -> Delivery | None:
    """In a person's chat an answer that is kept as it was said gives way to what follows from it."""
    row = deliveries.posted(session, workspace.key, where, message)
    return row if row and (row.subject or places.person(where) is None) else None
