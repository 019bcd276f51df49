"""What is pressed on a page of ours: on the Home, or on a card that was opened from it."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial

from slack_bolt.context.ack.async_ack import AsyncAck

from bot import wire
from bot.above import shows, topped
from bot.dispatch import Request
from bot.later import Later
from bot.patience import LATE, in_time
from bot.slack import forms, parse, render
from bot.slack.home import BEHIND, BLOCKS, CLOSED, IN_MESSAGES, Home, put
from bot.slack.opening import TOO_LATE, opened
from bot.slack.telling import tell
from bot.slack.text import Json, plain_text
from bot.wire import Stale
from handlers.cards import Answer, Card, Form
from handlers.commands import Command
from handlers.commands.home import ShowHome
from handlers.commands.moments import ShowMoment

OLD = "That button is from an older version of me. This is how it stands now."


class Pages:
    """A card to read is opened over the page; of what was done the page itself tells, drawn anew."""

    def __init__(self, home: Home, later: Later, until: float) -> None:
        self._home = home
        self._us, self._client = home.installed.us, home.installed.client
        self._later = later
        self._until = until

    async def press(self, ack: AsyncAck, body: Json) -> None:
        if not parse.of_us(self._us, body):
            await ack()
            return
        request, asking = self._asking(body)
        answer = await in_time(asking, self._until)
        shown = await self._opened(body, request, answer)
        await ack()
        if answer is LATE:
            self._later.start(self._follow_late(body["view"], request, asking))
        elif not shown:
            self._later.start(self._follow(body["view"], request, answer))

    def _asking(self, body: Json) -> "tuple[Request, asyncio.Future[Answer | None]]":
        try:
            request = parse.press(self._us, body, parse.pressed(body))
        except Stale:
            return parse.press(self._us, body, ShowHome()), asyncio.ensure_future(_old())
        return request, asyncio.ensure_future(self._home.dispatcher.run(request))

    async def _opened(self, body: Json, request: Request, answer: Answer | None) -> bool:
        view = None if answer is LATE else _opens(body["view"], request, answer)
        if view is None:
            return False
        return await opened(self._opener(body["view"]), body["trigger_id"], view, self._until)

    def _opener(self, view: Json) -> Callable[..., Awaitable[object]]:
        return self._client.views_open if _is_home(view) else self._client.views_push

    async def _follow_late(
        self, view: Json, request: Request, asking: "asyncio.Future[Answer | None]"
    ) -> None:
        """In this order: what was promised never covers what came of it."""
        await self._follow(view, request, LATE)
        await self._follow(view, request, await asking)

    async def _follow(self, view: Json, request: Request, answer: Answer | None) -> None:
        """What could not be opened is told all the same: a form in a word, a card in our direct message."""
        said = Card(TOO_LATE) if isinstance(answer, Form) else answer or Card(IN_MESSAGES)
        if answer and _shows(request.command):
            shown = not _is_home(view) and await self._turn(view, partial(_same, request.command, said))
        else:
            shown = await self._redraw(view, request, said)
        if not shown and answer:
            await self._tell(request, said)

    async def _redraw(self, view: Json, request: Request, said: Card) -> bool:
        if _is_home(view):
            return await self._home.draw(request.who, view, said)
        shown = await self._turn(view, partial(self._anew, _before(view, request), said))
        await self._home.draw(request.who, BEHIND)
        return shown

    async def _turn(self, view: Json, draw: Callable[[], Awaitable[Json]]) -> bool:
        """Show this in place of the card that is open."""
        update = partial(self._client.views_update, view_id=view["id"])
        return await put(update, draw, view.get("hash"))

    async def _anew(self, request: Request, said: Card) -> Json:
        """The card that was open, and what was just done there."""
        if isinstance(request.command, ShowHome):
            return reading(request.command, said)
        answer = await self._home.dispatcher.run(request)
        return reading(request.command, _faced(request.command, answer, said))

    async def _tell(self, request: Request, card: Card) -> None:
        await tell(self._client, request.where, request.who.id, render.message(card))


async def _old() -> Answer | None:
    return Card(OLD)


async def _same(command: Command, card: Card) -> Json:
    return reading(command, card)


def reading(command: Command, card: Card) -> Json:
    """A card over the page; the command that shows it travels along, to draw it anew."""
    carried = wire.dump(command)
    return {
        "type": "modal",
        "callback_id": "page",
        "private_metadata": carried if len(carried) <= forms.METADATA else "",
        "title": plain_text("Moments", forms.TITLE),
        "close": plain_text("Close", forms.TITLE),
        "blocks": render.blocks(card, BLOCKS),
    }


def _opens(view: Json, request: Request, answer: Answer | None) -> Json | None:
    """What is opened over the page: a form, or a card to read; in such a card the next one replaces it."""
    if isinstance(answer, Form):
        return forms.modal(answer, parse.on_page(request.where))
    if isinstance(answer, Card) and _shows(request.command) and _is_home(view):
        return reading(request.command, answer)
    return None


def _shows(command: Command) -> bool:
    return shows(command) and not isinstance(command, ShowHome)


def _is_home(view: Json) -> bool:
    return bool(view["type"] == "home")


def _before(view: Json, request: Request) -> Request:
    """The request for the card that is open; a lost one is taken for the Home behind it."""
    try:
        command = wire.asked(view.get("private_metadata") or "")
    except Stale:
        command = ShowHome()
    return Request(command, request.who, request.where)


def _faced(command: Command, answer: Answer | None, said: Card) -> Card:
    """What was done to a moment shows the moment itself; of other cards it stands on top."""
    if not isinstance(answer, Card):
        return CLOSED
    same = isinstance(command, ShowMoment) or said.title == answer.title
    return said if same else topped(answer, said)
