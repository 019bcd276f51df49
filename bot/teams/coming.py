"""We are brought into a chat, a group or a team, and taken off again."""

from dataclasses import dataclass

from bot import places
from bot.dispatch import Dispatcher, Request
from bot.later import Later
from bot.platform import TryAgain
from bot.teams import parse, reference
from bot.teams.conversations import Conversations
from bot.teams.parse import TEAMS, Who
from bot.teams.reference import Reference
from bot.teams.rooms import Rooms
from bot.teams.wire import Activity
from handlers.commands import Command
from handlers.commands.installing import BeginHere, EndHere
from handlers.commands.lists import ShowHelp
from handlers.context import Place
from store import deliveries, workspaces
from store.channels import Audience
from store.db import Session

AGAIN = 5.0  # seconds until Teams may tell it again, while what was known is still being erased


@dataclass(frozen=True)
class Coming:
    """Teams tells of both twice, in either order: by installationUpdate and by conversationUpdate."""

    dispatcher: Dispatcher
    conversations: Conversations
    rooms: Rooms
    later: Later

    async def came(self, activity: Activity) -> None:
        """Whoever brings us first begins; who opens our chat is greeted once. In a room nothing is said."""
        workspace = f"teams/{parse.tenant_of(activity)}"
        if await self.dispatcher.transactions.read(lambda session: workspaces.erasing(session, workspace)):
            raise TryAgain(AGAIN)
        who = parse.who(activity) if parse.by_a_person(activity) else None
        if who:
            await self.conversations.note_anew(who.direct, reference.of_person(activity))
            await self._do(BeginHere(who.person.id), who.direct)
        if not parse.direct(activity):
            await self._enter(activity, places.room(workspace, parse.conversation(activity)))
        elif who:
            await self._greet(who)

    async def went(self, activity: Activity) -> None:
        """Nothing is said any more where we are not; where we are nowhere, nothing at all."""
        workspace = f"teams/{parse.tenant_of(activity)}"
        known = await self.conversations.known(workspace)
        gone = [place for place, here in known.items() if _closed(activity, place, here)]
        await self.rooms.mark((place for place in gone if not places.person(place)), Audience.UNKNOWN)
        await self.conversations.remove(workspace, gone)
        left = [here for place, here in known.items() if place not in gone and here.conversation]
        if not left and await self._knows(workspace):
            await self._do(EndHere(), Place(f"{workspace}/"))

    async def _enter(self, activity: Activity, room: Place) -> None:
        """Whose act it was may be unknown: the room is one of ours all the same."""
        await self.conversations.note_anew(room, reference.of_room(activity))
        self.later.start(self.rooms.enter(room, reference.zone(activity)))

    async def _greet(self, who: Who) -> None:
        """Whoever gets the card of the first run is greeted by it."""
        first = await self.dispatcher.transactions.read(lambda session: _first(session, who.workspace))
        if first != who.direct:
            event = f"welcome:{who.person.id}"
            await self.dispatcher.run(Request(ShowHelp(), who.person, who.direct, event=event))

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


def _first(session: Session, name: str) -> str | None:
    """Where the card of the first run went."""
    workspace = workspaces.named(session, name)
    return deliveries.place_of(session, workspace.key, "first-run") if workspace else None
