"""Colleagues who are mentioned and never spoke to us: Teams is asked who they are, and they are entered."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot import places
from bot.dispatch import Dispatcher, Request
from bot.edge import outcome
from bot.teams import reference
from bot.teams.conversations import Conversations
from bot.teams.parse import TEAMS, Who
from bot.teams.sender import TeamsPlatform
from bot.teams.wire import Activity
from bot.teams.words import People

AT_ONCE = 5  # people; what is asked is waited for before the words are read


@dataclass(frozen=True)
class Meeting:
    dispatcher: Dispatcher
    conversations: Conversations
    platform: TeamsPlatform

    async def people(self, activity: Activity, asker: Who, users: Sequence[str]) -> People:
        """Entra's ids by Teams' own names; whoever Teams does not tell of is left out."""
        known = await self.conversations.people(asker.workspace, users)
        if places.person(asker.where) is not None:
            return known
        new = [user for user in users if user not in known][:AT_ONCE]
        met = {user: await self._meet(activity, asker, user) for user in new}
        return known | {user: person for user, person in met.items() if person}

    async def _meet(self, activity: Activity, asker: Who, user: str) -> str:
        person = await outcome(self.platform.entra_id(asker.where, user))
        if isinstance(person, Exception) or not person:
            return ""
        spoken = reference.of_person(activity)
        theirs = replace(spoken, user=user, conversation="", locale="", zone="")
        await self.conversations.note(places.direct(asker.workspace, person), theirs)
        told = await outcome(self.platform.about_person(asker.where, person))
        if not isinstance(told, Exception):
            await self.dispatcher.run(Request(told, TEAMS, asker.where, asker="platform"))
        return person
