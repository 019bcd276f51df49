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
from store import channels, conversations, members, workspaces
from store.db import Session

REMEMBERED = 10_000  # so that an address that is written already is not written again
TRUSTED = 300.0  # seconds; another process may have removed it


@dataclass(frozen=True)
class Conversations:
    transactions: Transactions
    _written: OrderedDict[Place, tuple[Reference, float]] = field(default_factory=OrderedDict)
    _heard: OrderedDict[Place, Reference] = field(default_factory=OrderedDict)

    async def note(self, place: Place, told: Reference) -> bool:
        """What an activity does not tell stays as it is known; whether anything was new."""
        known, until = self._written.get(place, (None, 0.0))
        if known and until > _time() and _with(known, told) == known:
            return False
        full, new = await self.transactions.run(lambda session: _note(session, place, told))
        if full:
            self._remember(place, full)
        return new

    async def brought(self, place: Place, told: Reference) -> None:
        """By that alone we come back; what another process removed a moment ago is written again."""
        full, _ = await self.transactions.run(lambda session: _brought(session, place, told))
        if full:
            self._remember(place, full)

    async def of(self, place: Place) -> Reference:
        """Raises Gone: we are not there, or not any more. Read anew: another process may have been told."""
        found = await self.transactions.read(lambda session: _find(session, place)) or self._heard.get(place)
        if found is None:
            raise Gone
        return found

    def remember(self, person: Place, told: Reference) -> None:
        """Of somebody who was overheard: nothing is written before there is something to tell them."""
        self._heard[person] = told
        self._heard.move_to_end(person)
        while len(self._heard) > REMEMBERED:
            self._heard.popitem(last=False)

    async def known_at(self, place: Place) -> bool:
        return await self.transactions.read(lambda session: _find(session, place)) is not None

    async def people(self, workspace: str, users: Sequence[str]) -> dict[str, str]:
        """Entra's ids of these people, by Teams' own names for them, as far as they have met us."""
        return await self.transactions.read(lambda session: _people(session, workspace, users))

    async def seen_in(self, place: Place, person: str) -> list[str]:
        """The rooms in which they have spoken, as Teams knows them."""
        return await self.transactions.read(lambda session: _seen_in(session, place, person))

    async def known(self, workspace: str) -> dict[Place, Reference]:
        return await self.transactions.read(lambda session: _all(session, workspace))

    async def remove(self, workspace: str, gone: list[Place]) -> None:
        for place in gone:
            self._written.pop(place, None)
        for person in [person for person in self._heard if places.workspace(person) == workspace]:
            del self._heard[person]
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


def _brought(session: Session, place: Place, told: Reference) -> tuple[Reference | None, bool]:
    workspaces.returned(session, places.workspace(place))
    return _note(session, place, told)


def _note(session: Session, place: Place, told: Reference) -> tuple[Reference | None, bool]:
    """Where we were taken off nothing is kept."""
    name = places.workspace(place)
    workspace = workspaces.named(session, name) or workspaces.add(session, name)
    if workspace.uninstalled_at:
        return None, False
    row = conversations.at(session, name, place)
    full = _with(reference.read(row.reference), told) if row else told
    new = row is None or full.wire() != row.reference
    if new:
        conversations.put(session, workspace.key, place, full.wire())
    return full, new


def _find(session: Session, place: Place) -> Reference | None:
    row = conversations.at(session, places.workspace(place), place)
    return reference.read(row.reference) if row else None


def _people(session: Session, workspace: str, users: Sequence[str]) -> dict[str, str]:
    rows = [(user, conversations.of_user(session, workspace, user)) for user in users]
    return {user: person for user, row in rows if row and (person := places.person(Place(row.place)))}


def _seen_in(session: Session, place: Place, person: str) -> list[str]:
    workspace = workspaces.named(session, places.workspace(place))
    member = members.by_person(session, workspace.key, person) if workspace else None
    if workspace is None or member is None:
        return []
    rooms = channels.of_member(session, workspace.key, member.key)
    return [places.local(Place(room.place)) for room in rooms]


def _all(session: Session, workspace: str) -> dict[Place, Reference]:
    here = workspaces.named(session, workspace)
    rows = conversations.all_of(session, here.key) if here else []
    return {Place(row.place): reference.read(row.reference) for row in rows}


def _remove(session: Session, workspace: str, gone: list[Place]) -> None:
    if here := workspaces.named(session, workspace):
        conversations.remove(session, here.key, gone)
