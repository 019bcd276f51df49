"""What Teams tells of its own accord: we came, we went, rooms and those in them changed."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from bot import places
from bot.dispatch import Dispatcher, Request
from bot.edge import outcome
from bot.later import Later
from bot.teams import parse
from bot.teams.conversations import Conversations
from bot.teams.parse import TEAMS, Who
from bot.teams.sender import TeamsPlatform
from bot.teams.wire import Activity
from handlers.commands import Command
from handlers.commands.installing import BeginHere, EndHere
from handlers.commands.lists import ShowHelp
from handlers.commands.settings import NoteRoom
from handlers.context import Place

Told = Callable[[Activity, Who], Awaitable[None]]


@dataclass(frozen=True)
class Notices:
    dispatcher: Dispatcher
    platform: TeamsPlatform
    conversations: Conversations
    later: Later

    def of(self, activity: Activity) -> Told | None:
        match activity.type, activity.action:
            case "installationUpdate", "add" | "add-upgrade":
                return self.came
            case "installationUpdate", "remove" | "remove-upgrade":
                return self.went
            case "conversationUpdate", _:
                return self.changed
            case _:
                return None

    async def came(self, activity: Activity, asker: Who) -> None:
        """Whoever brings us first begins; who opens our chat is greeted once."""
        await self._note(BeginHere(asker.person.id), asker.direct)
        if parse.direct(activity):
            event = f"welcome:{asker.person.id}"
            await self.dispatcher.run(Request(ShowHelp(), asker.person, asker.direct, event=event))
        else:
            self.later.start(self._enter(asker))

    async def went(self, activity: Activity, asker: Who) -> None:
        """Nothing is said any more where we are not; where we are nowhere, nothing at all."""
        known = await self.conversations.known(asker.workspace)
        team = activity.channel_data and activity.channel_data.team
        gone = [
            place
            for place, here in known.items()
            if place == asker.where or (team and here.team == team.id and places.person(place) is None)
        ]
        await self.conversations.remove(asker.workspace, gone)
        for place in gone:
            if places.person(place) is None:
                await self._note(NoteRoom(known[place].conversation, audience="unknown"), place)
        if not any(here.conversation for place, here in known.items() if place not in gone):
            await self._note(EndHere(), Place(f"{asker.workspace}/"))

    async def changed(self, activity: Activity, asker: Who) -> None:
        us = activity.recipient.id
        if any(member.id == us for member in activity.members_removed or ()):
            await self.went(activity, asker)
        elif not parse.direct(activity):
            self.later.start(self._enter(asker))

    async def _enter(self, asker: Who) -> None:
        """A new room takes the time zone of whoever brought us in."""
        told = await outcome(self.platform.about_place(asker.where))
        if isinstance(told, NoteRoom):
            await self._note(replace(told), asker.where)

    async def _note(self, command: Command, where: Place) -> None:
        await self.dispatcher.run(Request(command, TEAMS, where, asker="platform"))
