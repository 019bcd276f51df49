"""Teams as the bot speaks to it of its own accord: post, redraw and take back."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from urllib.parse import quote, urlencode

from bot import places
from bot.pacing import LONGEST_REQUEST, Limit, Limits
from bot.platform import CannotTell, Gone
from bot.teams import facts, render
from bot.teams.connector import Connector
from bot.teams.conversations import Conversations
from bot.teams.reference import Reference
from bot.teams.wire import Json
from handlers.cards import Card
from handlers.commands.settings import NotePerson, NoteRoom
from handlers.context import Place
from prompts.brief import Stage

# Source: learn.microsoft.com, "Rate limiting for bots": 7 a second and 1,800 an hour in a conversation, 50 a
# second for an app in a tenant; the morning is spread well below that.
LIMITS = Limits(
    place=(Limit(7, 1.0), Limit(15, 30.0)), workspace=(Limit(15, 1.0),), quiet=LONGEST_REQUEST + 2
)


class TeamsPlatform:
    """Implements bot.platform.Platform. A message is known by Teams' id for it within its conversation."""

    limits = LIMITS

    def __init__(self, connector: Connector, conversations: Conversations) -> None:
        self._connector = connector
        self._conversations = conversations

    async def send(self, place: Place, card: Card, *, key: str) -> str:
        return await self._connector.post(await self._reach(place), render.message(card, place))

    async def suggest(self, place: Place, card: Card) -> str:
        return await self._connector.post(await self._reach(place), render.message(card, place))

    async def update(self, place: Place, message: str, card: Card) -> None:
        await self._connector.update(await self._reach(place), message, render.message(card, place))

    async def withdraw(self, place: Place, message: str) -> None:
        await self._connector.delete(await self._reach(place), message)

    async def accompany(self, place: Place, message: str, stages: AsyncIterator[Stage]) -> None:
        """Teams shows that we are at it, and nothing stays."""
        async for _ in stages:
            await self._connector.post(await self._reach(place), {"type": "typing"})

    async def whisper(self, place: Place, who: str, card: Card) -> str:
        """In a room, for one person's eyes alone."""
        person = await self._person(place, who)
        activity = render.message(card, place) | {"recipient": {"id": person.user, "isTargeted": True}}
        return await self._connector.whisper(await self._conversations.of(place), activity)

    async def show(self, place: Place, who: str, drawn: Json) -> None:
        """A form, for one person's eyes alone."""
        activity = {"attachments": [{"contentType": render.CARD, "content": drawn}]}
        here = await self._reach(place)
        if places.person(place):
            await self._connector.post(here, activity)
        else:
            person = await self._person(place, who)
            whispered = activity | {"recipient": {"id": person.user, "isTargeted": True}}
            await self._connector.whisper(here, whispered)

    async def find(self, place: Place, key: str, since: datetime) -> str | None:
        raise CannotTell("Teams shows a bot no history")

    async def about_place(self, place: Place) -> NoteRoom:
        return await facts.room(self._connector, place, await self._conversations.of(place))

    async def about_person(self, place: Place, person: str) -> NotePerson:
        """Asked about in their own chat; where that was never opened, in the room they spoke in."""
        known = await self._person(place, person)
        seen = known if known.conversation else await self._conversations.of(place)
        return await facts.person(self._connector, place, known, person, seen)

    async def fetch(self, place: Place, file: str) -> str:
        raise Gone("a file is read when it comes")

    async def link_to(self, place: Place, message: str) -> str | None:
        """Source: learn.microsoft.com, "Deep link to a specific conversation"."""
        try:
            here = await self._conversations.of(place)
        except Gone:
            return None
        tenant = places.workspace(place).partition("/")[2]
        asked = {"tenantId": tenant, "groupId": here.group, "parentMessageId": message}
        path = f"{quote(here.conversation, safe='')}/{quote(message, safe='')}"
        return f"https://teams.microsoft.com/l/message/{path}?{urlencode(asked)}"

    async def _reach(self, place: Place) -> Reference:
        """Our chat with a person is opened when it is first needed."""
        here = await self._conversations.of(place)
        if here.conversation:
            return here
        opened = await self._connector.open(here, places.workspace(place).partition("/")[2])
        here = replace(here, conversation=opened)
        await self._conversations.note(place, here)
        return here

    async def _person(self, place: Place, who: str) -> Reference:
        return await self._conversations.of(places.direct(places.workspace(place), who))
