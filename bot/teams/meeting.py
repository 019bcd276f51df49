"""Colleagues who are mentioned and never spoke to us: Teams is asked who they are, and they are entered."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot import places
from bot.dispatch import Request
from bot.edge import outcome
from bot.later import Later
from bot.teams import reference
from bot.teams.conversations import Conversations
from bot.teams.parse import TEAMS, Who
from bot.teams.posted import Posted
from bot.teams.sender import TeamsPlatform
from bot.teams.wire import Activity
from bot.teams.words import People

AT_ONCE = 5  # people
PATIENCE = 3.0  # seconds for all of them: until then the words are not read


@dataclass(frozen=True)
class Meeting:
    posted: Posted
    conversations: Conversations
    platform: TeamsPlatform
    later: Later

    async def people(self, activity: Activity, asker: Who, users: Sequence[str]) -> People:
        """Entra's ids by Teams' own names; whoever Teams does not tell of in time is left out."""
        known = await self.conversations.people(asker.workspace, users)
        new = [user for user in users if user not in known][:AT_ONCE]
        if not new or not await self._may_ask(asker):
            return known
        return known | await self._met(activity, asker, new)

    async def _may_ask(self, asker: Who) -> bool:
        """In a room, for a member: whoever we do not answer makes us ask nothing."""
        if places.person(asker.where) is not None:
            return False
        return (await self.posted.face(asker, None)).admitted

    async def _met(self, activity: Activity, asker: Who, users: Sequence[str]) -> dict[str, str]:
        asked = {user: asyncio.ensure_future(self._meet(activity, asker, user)) for user in users}
        _, late = await asyncio.wait(asked.values(), timeout=PATIENCE)
        if late:  # known when they are mentioned again
            self.later.start(_finish(late))
        told = {user: task.result() for user, task in asked.items() if task.done()}
        return {user: person for user, person in told.items() if person}

    async def _meet(self, activity: Activity, asker: Who, user: str) -> str:
        person = await outcome(self.platform.entra_id(asker.where, user))
        if isinstance(person, Exception) or not person:
            return ""
        spoken = reference.of_person(activity)
        theirs = replace(spoken, user=user, conversation="", locale="", zone="")
        await self.conversations.note(places.direct(asker.workspace, person), theirs)
        told = await outcome(self.platform.about_person(asker.where, person))
        if not isinstance(told, Exception):
            await self.posted.dispatcher.run(Request(told, TEAMS, asker.where, asker="platform"))
        return person


async def _finish(late: "set[asyncio.Task[str]]") -> None:
    await asyncio.gather(*late)
