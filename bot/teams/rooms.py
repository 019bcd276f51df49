"""Rooms as they change: from the moment that Teams tells it, until it has said who reads there now."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.dispatch import Dispatcher, Request
from bot.teams.parse import TEAMS
from handlers.commands import Command
from handlers.commands.settings import DoubtRooms, EnterRoom, NoteRoom
from handlers.context import Place
from store.channels import Audience


@dataclass(frozen=True)
class Rooms:
    """When these return, what was told is written down: it is heeded also if we stop."""

    dispatcher: Dispatcher

    async def enter(self, where: Place, zone: str) -> None:
        await self._do(EnterRoom(zone), where)

    async def doubt(self, workspace: str, rooms: Sequence[Place], left: Sequence[str] = ()) -> None:
        if rooms:
            await self._do(DoubtRooms(tuple(rooms), tuple(left)), Place(f"{workspace}/"))

    async def mark(self, rooms: Sequence[Place], audience: Audience) -> None:
        """Obeyed without asking."""
        for where in rooms:
            await self._do(NoteRoom("", audience=audience), where)

    async def _do(self, command: Command, where: Place) -> None:
        await self.dispatcher.run(Request(command, TEAMS, where, asker="platform"))
