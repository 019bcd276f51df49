"""What Teams tells of its own accord: we came, we went, rooms and those in them changed."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from bot import places
from bot.dispatch import Dispatcher
from bot.teams import parse, reference
from bot.teams.coming import Coming
from bot.teams.conversations import Conversations
from bot.teams.reference import Reference
from bot.teams.rooms import Rooms
from bot.teams.wire import Account, Activity
from handlers.context import Place
from store.channels import Audience

Told = Callable[[Activity], Awaitable[None]]


@dataclass(frozen=True)
class Notices:
    dispatcher: Dispatcher
    conversations: Conversations

    def of(self, activity: Activity) -> Told | None:
        """Who did it may be untold; without a tenant it is nobody's."""
        if not parse.tenant_of(activity):
            return None
        if activity.type == "conversationUpdate":
            return self.changed
        if activity.type == "installationUpdate":
            ways = {"add": self._coming.came, "remove": self._coming.went}
            return ways.get((activity.action or "").casefold().removesuffix("-upgrade"))
        return None

    async def changed(self, activity: Activity) -> None:
        us, told = activity.recipient.id, activity.channel_data
        if _has(activity.members_removed, us):
            await self._coming.went(activity)
        elif _has(activity.members_added, us):
            await self._coming.came(activity)
        elif not parse.direct(activity):
            doing = EVENTS.get(told.event_type or "" if told else "", Notices._moved)
            await doing(self, activity, await self._concerned(activity))

    async def _shared(self, activity: Activity, rooms: list[Place]) -> None:
        """From now on somebody else reads there."""
        await self._rooms.mark(rooms, Audience.EXTERNAL)

    async def _closed(self, activity: Activity, rooms: list[Place]) -> None:
        """Nothing can be said there: it is an archive now, or deleted."""
        await self._rooms.mark(rooms, Audience.UNKNOWN)

    async def _moved(self, activity: Activity, rooms: list[Place]) -> None:
        """Somebody came or went: a guest changes who reads there."""
        gone = [account.aad_object_id for account in activity.members_removed or ()]
        workspace = f"teams/{parse.tenant_of(activity)}"
        await self._rooms.doubt(workspace, rooms, [person for person in gone if person])

    async def _concerned(self, activity: Activity) -> list[Place]:
        """Of ours: the channel that is told of, else the chat or all the channels of the team."""
        told = activity.channel_data
        known = await self.conversations.known(f"teams/{parse.tenant_of(activity)}")
        rooms = {place: here for place, here in known.items() if not places.person(place)}
        if told and told.channel and (told.event_type or "").startswith("channel"):
            return [place for place, here in rooms.items() if here.conversation == told.channel.id]
        return [place for place, here in rooms.items() if _meant(activity, here)]

    @property
    def _rooms(self) -> Rooms:
        return Rooms(self.dispatcher)

    @property
    def _coming(self) -> Coming:
        return Coming(self.dispatcher, self.conversations, self._rooms)


# Source: learn.microsoft.com, "Conversation events in your Teams bot". What is not named may be about people.
EVENTS: dict[str, Callable[[Notices, Activity, list[Place]], Awaitable[None]]] = {
    "channelShared": Notices._shared,
    "channelDeleted": Notices._closed,
    "teamArchived": Notices._closed,
    "teamDeleted": Notices._closed,
    "teamHardDeleted": Notices._closed,
}


def _meant(activity: Activity, here: Reference) -> bool:
    told = activity.channel_data
    if told and told.team:
        return here.team == told.team.id
    return here.conversation == reference.of_room(activity).conversation


def _has(accounts: list[Account] | None, us: str) -> bool:
    return any(account.id == us for account in accounts or ())
