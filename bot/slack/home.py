"""App Home: one person's own page, drawn from the rows whenever they open it or press on it."""

import asyncio
import logging
import uuid
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any
from weakref import WeakValueDictionary

import aiohttp
from slack_sdk.errors import SlackApiError

from bot import arrivals, places
from bot.above import topped
from bot.dispatch import Dispatcher, Request
from bot.edge import outcome
from bot.insisting import insisted
from bot.platform import Expected, Platform
from bot.slack import agent, faults, render
from bot.slack.installed import Installed
from bot.slack.telling import clearly
from bot.slack.text import Json
from handlers import learning
from handlers.cards import Buttons, Card, Note
from handlers.commands.home import ShowHome
from handlers.commands.settings import LearnPerson, NotePerson
from handlers.context import Person, Place
from store.db import Session
from store.members import Account

BLOCKS = 100  # of a Home or a modal. Source: docs.slack.dev, home tab views
CONFLICT = "hash_conflict"  # another view stands there than the one that was seen

BEHIND: Json = {}  # the page that stands behind a card or a form, of which Slack says nothing

CLOSED = Card(
    "Moments speaks with members of the firm only",
    (Note("If you belong to it, ask an admin of this workspace to make your account a full one."),),
)
IN_MESSAGES = "That comes in our direct message: see Messages, beside Home."

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Turns:
    """The page of one person is drawn by one at a time: what was read later is shown later."""

    _locks: WeakValueDictionary[Place, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    def of(self, place: Place) -> asyncio.Lock:
        return self._locks.setdefault(place, asyncio.Lock())


@dataclass(frozen=True)
class Home:
    dispatcher: Dispatcher
    platform: Platform
    installed: Installed
    turns: Turns

    async def opened(self, event: Json) -> None:
        """Both tabs of ours are told of by one event."""
        if event.get("tab") == "messages":
            await agent.suggest_prompts(self.installed, event["channel"])
        else:
            await self.draw(Person(event["user"], event["user"]), event.get("view"))

    async def draw(self, who: Person, seen: Json | None = None, above: Card | None = None) -> bool:
        """Whether it is shown. `seen` is the page they had before them, `above` what was just done there."""
        where = places.direct(self.installed.us.workspace, who.id)
        async with self.turns.of(where):
            if not await self._met(who, where):
                return False
            publish = partial(self.installed.client.views_publish, user_id=who.id)
            drawn = partial(self._page, Request(ShowHome(), who, where), seen, above)
            return await put(publish, drawn, (seen or {}).get("hash"))

    async def close(self, who: str) -> None:
        """Take away what they saw while they were of the firm."""
        here = self.installed
        async with self.turns.of(places.direct(here.us.workspace, who)):
            empty = partial(here.client.views_publish, user_id=who, view=_home(CLOSED))
            failure = await insisted(lambda: clearly(empty()))
        if failure:
            why = failure if isinstance(failure, Expected) else type(failure).__name__
            log.warning("a Home was not closed: %s", why)

    async def note(self, who: Person, card: Card | None) -> Card | None:
        """What a form from the Home answered, on top of it; what is left has to be told in messages.

        What waits for an answer must not be gone when the page is drawn again.
        """
        said = card or Card(IN_MESSAGES)
        waits = not said.in_place and any(isinstance(block, Buttons) for block in said.blocks)
        above = Card(said.title, (Note(IN_MESSAGES),)) if waits else said
        shown = await self.draw(who, BEHIND, above)
        return said if waits or not shown else None

    async def _page(self, request: Request, seen: Json | None, above: Card | None) -> Json | None:
        """Who is not of the firm gets nothing; what they saw while they were is taken away."""
        answer = await self.dispatcher.run(request)
        if not isinstance(answer, Card):
            return None if seen is None else _home(CLOSED)
        return _home(topped(answer, above))

    async def _met(self, who: Person, where: Place) -> bool:
        """Ask who they are before they ask for anything: what has to wait is answered in messages."""
        store = self.dispatcher.transactions
        if await store.read(lambda session: self._known(session, who, where)):
            return True
        told = await outcome(self.platform.about_person(where, who.id))
        if isinstance(told, Exception):
            return False
        await store.run(lambda session: self._keep(session, who, where, told))
        return True

    def _known(self, session: Session, who: Person, where: Place) -> bool:
        found = arrivals.find(session, where, who, self.dispatcher.now())
        return found is not None and found.member is not None and found.member.account != Account.UNKNOWN

    def _keep(self, session: Session, who: Person, where: Place, told: NotePerson) -> None:
        arrival = arrivals.enter(session, where, who, "platform", self.dispatcher.now())
        ctx = self.dispatcher.context(session, arrival, who, where, uuid.uuid4().hex[:12])
        learning.keep_person(ctx, LearnPerson(who.id), told)


async def put(
    send: Callable[..., Awaitable[Any]], draw: Callable[[], Awaitable[Json | None]], seen: str | None
) -> bool:
    """Show it in place of what was seen; where something newer stands there, draw it anew, and once."""
    try:
        shown = await _sent(send, await draw(), hash=seen)
        return shown or await _sent(send, await draw())
    except SlackApiError as error:
        log.warning("Slack did not show a page: %s", faults.name(error))
    except (aiohttp.ClientError, TimeoutError) as error:
        log.warning("Slack did not show a page: %s", type(error).__name__)
    return False


async def _sent(send: Callable[..., Awaitable[Any]], view: Json | None, **state: str | None) -> bool:
    """Whether nothing newer stood there."""
    try:
        if view:
            await send(view=view, **state)
    except SlackApiError as error:
        if faults.name(error) != CONFLICT:
            raise
        return False
    return True


def _home(card: Card) -> Json:
    return {"type": "home", "blocks": render.blocks(card, BLOCKS)}
