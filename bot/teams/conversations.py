"""The addresses we keep of rooms and people, refreshed by what comes from there."""

from collections import OrderedDict
from dataclasses import dataclass, field, replace

from bot import places
from bot.platform import Gone
from bot.teams import reference
from bot.teams.reference import Reference
from bot.transactions import Transactions
from handlers.context import Place
from store import conversations, workspaces
from store.db import Session

REMEMBERED = 10_000  # so that an address that is written already is not written again


@dataclass(frozen=True)
class Conversations:
    transactions: Transactions
    _written: OrderedDict[Place, Reference] = field(default_factory=OrderedDict)

    async def note(self, place: Place, told: Reference) -> None:
        """What an activity does not tell stays as it is known."""
        known = self._written.get(place)
        if known is not None and _with(known, told) == known:
            return
        self._remember(place, await self.transactions.run(lambda session: _note(session, place, told)))

    async def of(self, place: Place) -> Reference:
        """Raises Gone: we are not there, or not any more. Read anew: another process may have been told."""
        found = await self.transactions.read(lambda session: _find(session, place))
        if found is None:
            raise Gone
        return found

    async def known(self, workspace: str) -> dict[Place, Reference]:
        return await self.transactions.read(lambda session: _all(session, workspace))

    async def remove(self, workspace: str, gone: list[Place]) -> None:
        for place in gone:
            self._written.pop(place, None)
        await self.transactions.run(lambda session: _remove(session, workspace, gone))

    def _remember(self, place: Place, told: Reference) -> None:
        self._written[place] = told
        while len(self._written) > REMEMBERED:
            self._written.popitem(last=False)


def _with(known: Reference, told: Reference) -> Reference:
    """What was told is newer; what was not told now was told before."""
    news = {name: value for name, value in vars(told).items() if value}
    return replace(known, **news)


def _note(session: Session, place: Place, told: Reference) -> Reference:
    name = places.workspace(place)
    workspace = workspaces.named(session, name) or workspaces.add(session, name)
    row = conversations.at(session, name, place)
    full = _with(reference.read(row.reference), told) if row else told
    if row is None or full.wire() != row.reference:
        conversations.put(session, workspace.key, place, full.wire())
    return full


def _find(session: Session, place: Place) -> Reference | None:
    row = conversations.at(session, places.workspace(place), place)
    return reference.read(row.reference) if row else None


def _all(session: Session, workspace: str) -> dict[Place, Reference]:
    here = workspaces.named(session, workspace)
    rows = conversations.all_of(session, here.key) if here else []
    return {Place(row.place): reference.read(row.reference) for row in rows}


def _remove(session: Session, workspace: str, gone: list[Place]) -> None:
    if here := workspaces.named(session, workspace):
        conversations.remove(session, here.key, gone)
