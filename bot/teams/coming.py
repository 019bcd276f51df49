"""We are brought into a chat, a group or a team, and taken off again."""

from dataclasses import dataclass, replace

from bot import places
from bot.dispatch import Dispatcher, Request
from bot.platform import TryAgain
from bot.teams import parse, reference
from bot.teams.conversations import Conversations
from bot.teams.parse import TEAMS
from bot.teams.reference import Reference
from bot.teams.rooms import Rooms
from bot.teams.wire import Activity
from handlers.commands import Command
from handlers.commands.installing import BeginHere, EndHere
from handlers.context import Place
from store import workspaces
from store.channels import Audience

AGAIN = 5.0  # seconds until Teams may tell it again, while what was known is still being erased


@dataclass(frozen=True)
class Coming:
    """Teams tells of both twice, in either order: by installationUpdate and by conversationUpdate."""

    dispatcher: Dispatcher
    conversations: Conversations
    rooms: Rooms

    async def came(self, activity: Activity) -> None:
        """Whoever brings us first begins; who opens our chat is greeted once. In a room nothing is said."""
        workspace, alone = f"teams/{parse.tenant_of(activity)}", parse.direct(activity)
        if await self.dispatcher.transactions.read(lambda session: workspaces.erasing(session, workspace)):
            raise TryAgain(AGAIN)
        who = parse.who(activity) if parse.by_a_person(activity) else None
        if who:
            person = replace(reference.of_person(activity), installed=alone)
            await self.conversations.brought(who.direct, person)
            await self._do(BeginHere(who.person.id, opened=alone), who.direct)
        if not alone:
            await self._enter(activity, places.room(workspace, parse.conversation(activity)))

    async def went(self, activity: Activity) -> None:
        """Nothing is said any more where we are not; where we are nowhere, nothing at all.

        Of the chats that we opened ourselves Teams does not tell; without a room they are over too.
        """
        workspace = f"teams/{parse.tenant_of(activity)}"
        known = await self.conversations.known(workspace)
        gone = [place for place, here in known.items() if _closed(activity, place, here)]
        await self.rooms.mark([place for place in gone if not places.person(place)], Audience.UNKNOWN)
        await self.conversations.remove(workspace, gone)
        ours = [place for place, here in known.items() if here.installed or not places.person(place)]
        left = set(ours).difference(gone)
        if not left and await self._knows(workspace):
            await self._do(EndHere(), Place(f"{workspace}/"))

    async def _enter(self, activity: Activity, room: Place) -> None:
        """Whose act it was may be unknown: the room is one of ours all the same."""
        await self.conversations.brought(room, reference.of_room(activity))
        await self.rooms.enter(room, reference.zone(activity))

    async def _knows(self, workspace: str) -> bool:
        found = await self.dispatcher.transactions.read(lambda session: workspaces.named(session, workspace))
        return found is not None

    async def _do(self, command: Command, where: Place) -> None:
        await self.dispatcher.run(Request(command, TEAMS, where, asker="platform"))


def _closed(activity: Activity, place: Place, here: Reference) -> bool:
    """With a team all its channels are; a channel with members of its own may be alone."""
    told = activity.channel_data
    if told and told.team and told.event_type != "channelMemberRemoved":
        return not places.person(place) and told.team.id in (here.team, here.conversation)
    if told and told.team:
        return here.conversation == (told.channel.id if told.channel else parse.conversation(activity))
    who = parse.who(activity)
    return here.conversation == parse.conversation(activity) or bool(who and place == who.where)
