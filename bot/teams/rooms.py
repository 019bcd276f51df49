"""Rooms as they change: Teams says that something happened, and we ask what; only of rooms that we know."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import NamedTuple

from bot import places
from bot.dispatch import Dispatcher, Request
from bot.edge import outcome
from bot.insisting import insisted
from bot.teams.parse import TEAMS
from bot.teams.sender import TeamsPlatform
from handlers.commands import Command
from handlers.commands.settings import NoteRoom
from handlers.context import Place
from store import channels, members, workspaces
from store.channels import Audience, Channel
from store.db import Session


class Known(NamedTuple):
    """Of a member: the places of the rooms they were seen in."""

    rooms: tuple[str, ...]


@dataclass(frozen=True)
class Rooms:
    dispatcher: Dispatcher
    platform: TeamsPlatform

    async def enter(self, where: Place, zone: str) -> None:
        """A new room takes the time zone of whoever brought us in, if Teams tells it."""
        await self._learn(where, "" if await self._learned(where) else zone)

    async def look(self, rooms: Iterable[Place]) -> None:
        for where in rooms:
            if await self._known(where):
                await self._learn(where, "")

    async def mark(self, rooms: Iterable[Place], audience: Audience) -> None:
        """Obeyed at once, without asking."""
        for where in rooms:
            if await self._known(where):
                await self._note(NoteRoom("", audience=audience), where)

    async def left(self, workspace: str, person: str, gone: Iterable[Place]) -> None:
        """A member who is not in these rooms any more, as Teams knows them now."""
        where = places.direct(workspace, person)
        known = await self.dispatcher.transactions.read(lambda session: _member(session, workspace, person))
        if known is None:
            return
        told = await outcome(self.platform.about_person(where, person))
        if not isinstance(told, Exception):
            rooms = tuple(set(known.rooms).difference(gone))
            await self._note(replace(told, rooms=rooms), where)

    async def _learn(self, where: Place, zone: str) -> None:
        """While Teams does not answer nobody knows who reads there."""
        told = await outcome(self._ask(where, zone))
        if isinstance(told, Exception):
            await self._note(NoteRoom("", audience=Audience.UNKNOWN, zone=zone or None), where)
            await insisted(lambda: self._ask(where, ""))

    async def _ask(self, where: Place, zone: str) -> None:
        told = await self.platform.about_place(where)
        await self._note(replace(told, zone=zone or None), where)

    async def _note(self, command: Command, where: Place) -> None:
        await self.dispatcher.run(Request(command, TEAMS, where, asker="platform"))

    async def _known(self, where: Place) -> bool:
        return await self.dispatcher.transactions.read(lambda session: _room(session, where) is not None)

    async def _learned(self, where: Place) -> bool:
        """Whether Teams has told us something of this room before."""

        def learned(session: Session) -> bool:
            room = _room(session, where)
            return room is not None and room.learned_at is not None

        return await self.dispatcher.transactions.read(learned)


def _room(session: Session, where: Place) -> Channel | None:
    workspace = workspaces.named(session, places.workspace(where))
    return channels.at(session, workspace.key, where) if workspace else None


def _member(session: Session, name: str, person: str) -> Known | None:
    workspace = workspaces.named(session, name)
    member = members.by_person(session, workspace.key, person) if workspace else None
    if workspace is None or member is None:
        return None
    rooms = channels.of_member(session, workspace.key, member.key)
    return Known(tuple(room.place for room in rooms))
