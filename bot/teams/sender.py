"""Teams as the bot speaks to it of its own accord: post, redraw and take back."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime
from weakref import WeakValueDictionary

from bot import places
from bot.edge import outcome
from bot.pacing import LONGEST_REQUEST, Limit, Limits
from bot.platform import CannotTell, Gone
from bot.teams import facts, links, render
from bot.teams.connector import Connector
from bot.teams.conversations import Conversations
from bot.teams.reference import Reference
from bot.teams.wire import Json
from handlers.cards import Card
from handlers.commands.settings import NotePerson, NoteRoom
from handlers.context import Place
from prompts.brief import Stage
from store.members import Account

# Source: learn.microsoft.com, "Rate limiting for bots": in a conversation 7 in a second, 8 in two, 60 in half
# a minute and 1,800 in an hour; 50 a second for an app in a tenant. The morning is spread well below that.
LIMITS = Limits(
    place=(Limit(7, 1.0), Limit(8, 2.0), Limit(15, 30.0)),
    workspace=(Limit(15, 1.0),),
    quiet=LONGEST_REQUEST + 2,
)
TYPING = 3.0  # seconds for which Teams shows it


class TeamsPlatform:
    """Implements bot.platform.Platform. A message is known by Teams' id for it within its conversation."""

    limits = LIMITS

    def __init__(self, connector: Connector, conversations: Conversations) -> None:
        self._connector = connector
        self._conversations = conversations
        self._opening = WeakValueDictionary[Place, asyncio.Lock]()

    async def send(self, place: Place, card: Card, *, key: str) -> str:
        return await self._connector.post(await self._reach(place), await _drawn(card, place))

    async def suggest(self, place: Place, card: Card) -> str:
        return await self._connector.post(await self._reach(place), await _drawn(card, place))

    async def update(self, place: Place, message: str, card: Card) -> None:
        await self._connector.update(await self._reach(place), message, await _drawn(card, place))

    async def withdraw(self, place: Place, message: str) -> None:
        await self._connector.delete(await self._reach(place), message)

    async def accompany(self, place: Place, message: str, stages: AsyncIterator[Stage]) -> None:
        """Teams shows that we are at it, and nothing stays; it never matters whether it arrives."""
        now = asyncio.get_running_loop().time
        shown = now() - TYPING
        async for _ in stages:
            if now() - shown >= TYPING:
                shown = now()
                await outcome(self._type(place))

    async def whisper(self, place: Place, who: str, card: Card) -> str:
        """In a room, for one person's eyes alone."""
        person = await self._person(place, who)
        activity = await _drawn(card, place) | {"recipient": {"id": person.user, "isTargeted": True}}
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

    async def entra_id(self, place: Place, user: str) -> str:
        """Of somebody in that room whom Teams calls so towards us."""
        told = await self._connector.member(await self._conversations.of(place), user)
        return str(told.get("aadObjectId") or told.get("objectId") or "")

    async def about_person(self, place: Place, person: str) -> NotePerson:
        """Asked about where they are seen: here, where they spoke, in our chat, which is opened for it.

        Whom Teams sees in none of these is not known. Raises Gone where they never met us.
        """
        known = await self._person(place, person)
        here = "" if places.person(place) else places.local(place)
        rooms = await self._conversations.seen_in(place, person)
        nowhere = NotePerson(person, account=Account.UNKNOWN)
        for seen in dict.fromkeys(filter(None, (here, known.met, known.conversation, *rooms))):
            told = await facts.person(self._connector, place, person, replace(known, conversation=seen))
            if told:
                return told
        if known.met or known.conversation:
            return nowhere
        opened = await self._reach(places.direct(places.workspace(place), person))
        return await facts.person(self._connector, place, person, opened) or nowhere

    async def fetch(self, place: Place, file: str) -> str:
        raise Gone("a file is read when it comes")

    async def link_to(self, place: Place, message: str) -> str | None:
        """Where we are not the address is known all the same, but for the team."""
        try:
            group = (await self._conversations.of(place)).group
        except Gone:
            group = ""
        return links.link(message, places.workspace(place).partition("/")[2], group)

    async def _type(self, place: Place) -> None:
        await self._connector.post(await self._reach(place), {"type": "typing"})

    async def _reach(self, place: Place) -> Reference:
        """Our chat with a person is opened when it is first needed, and once."""
        here = await self._conversations.of(place)
        if here.conversation:
            return here
        lock = self._opening.setdefault(place, asyncio.Lock())
        async with lock:
            here = await self._conversations.of(place)
            return here if here.conversation else await self._opened(place, here)

    async def _opened(self, place: Place, here: Reference) -> Reference:
        opened = await self._connector.open(here, places.workspace(place).partition("/")[2])
        here = replace(here, conversation=opened)
        await self._conversations.note(place, here)
        return here

    async def _person(self, place: Place, who: str) -> Reference:
        return await self._conversations.of(places.direct(places.workspace(place), who))


async def _drawn(card: Card, place: Place) -> Json:
    return render.message(card, place, await render.pictures(card))
