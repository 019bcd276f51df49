"""The addresses we keep of rooms and people, refreshed by what comes from there."""

import asyncio
from collections import OrderedDict
from collections.abc import Sequence
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
TRUSTED = 300.0  # seconds; another process may have removed it


@dataclass(frozen=True)
class Conversations:
    transactions: Transactions
    _written: OrderedDict[Place, tuple[Reference, float]] = field(default_factory=OrderedDict)

    async def note(self, place: Place, told: Reference) -> bool:
        """What an activity does not tell stays as it is known; whether anything was new."""
        known, until = self._written.get(place, (None, 0.0))
        if known and until > _time() and _with(known, told) == known:
            return False
        full, new = await self.transactions.run(lambda session: _note(session, place, told))
        self._remember(place, full)
        return new

    async def note_anew(self, place: Place, told: Reference) -> None:
        """We were brought there: what another process removed a moment ago is written again."""
        self._written.pop(place, None)
        await self.note(place, told)

    async def of(self, place: Place) -> Reference:
        """Raises Gone: we are not there, or not any more. Read anew: another process may have been told."""
        found = await self.transactions.read(lambda session: _find(session, place))
        if found is None:
            raise Gone
        return found

    async def known_at(self, place: Place) -> bool:
        return await self.transactions.read(lambda session: _find(session, place)) is not None

    async def people(self, workspace: str, users: Sequence[str]) -> dict[str, str]:
        """Entra's ids of these people, by Teams' own names for them, as far as they have met us."""
        return await self.transactions.read(lambda session: _people(session, workspace, users))

    async def known(self, workspace: str) -> dict[Place, Reference]:
        return await self.transactions.read(lambda session: _all(session, workspace))

    async def remove(self, workspace: str, gone: list[Place]) -> None:
        for place in gone:
            self._written.pop(place, None)
        await self.transactions.run(lambda session: _remove(session, workspace, gone))

    def _remember(self, place: Place, told: Reference) -> None:
        self._written[place] = (told, _time() + TRUSTED)
        while len(self._written) > REMEMBERED:
            self._written.popitem(last=False)


def _time() -> float:
    return asyncio.get_running_loop().time()


def _with(known: Reference, told: Reference) -> Reference:
    """What was told is newer; what was not told now was told before."""
    news = {name: value for name, value in vars(told).items() if value}
    return replace(known, **news)


def _note(session: Session, place: Place, told: Reference) -> tuple[Reference, bool]:
    name = places.workspace(place)
    workspace = workspaces.named(session, name) or workspaces.add(session, name)
    row = conversations.at(session, name, place)
    full = _with(reference.read(row.reference), told) if row else told
    new = row is None or full.wire() != row.reference
    if new:
        conversations.put(session, workspace.key, place, full.wire())
    if new and full.conversation:
        workspaces.returned(session, name)
    return full, new


def _find(session: Session, place: Place) -> Reference | None:
    row = conversations.at(session, places.workspace(place), place)
    return reference.read(row.reference) if row else None


def _people(session: Session, workspace: str, users: Sequence[str]) -> dict[str, str]:
    rows = [(user, conversations.of_user(session, workspace, user)) for user in users]
    return {user: person for user, row in rows if row and (person := places.person(Place(row.place)))}


def _all(session: Session, workspace: str) -> dict[Place, Reference]:
    here = workspaces.named(session, workspace)
    rows = conversations.all_of(session, here.key) if here else []
    return {Place(row.place): reference.read(row.reference) for row in rows}


def _remove(session: Session, workspace: str, gone: list[Place]) -> None:
    if here := workspaces.named(session, workspace):
        conversations.remove(session, here.key, gone)
