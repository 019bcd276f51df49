"""The first to see a payload: it finds out in which workspace it happened, and calls who answers there."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from slack_bolt.context.ack.async_ack import AsyncAck
from slack_bolt.context.async_context import AsyncBoltContext
from slack_bolt.context.respond.async_respond import AsyncRespond

from bot.dispatch import Dispatcher
from bot.hearing import Ears
from bot.later import Later
from bot.slack import parse
from bot.slack.home import Home, Turns
from bot.slack.installed import Installations, here
from bot.slack.leaving import Hear
from bot.slack.listeners import SAID, Listeners
from bot.slack.notices import NOTICED, Notices
from bot.slack.pages import Pages
from bot.slack.patience import deadline
from bot.slack.text import Json


@dataclass(frozen=True)
class Front:
    dispatcher: Dispatcher
    installations: Installations
    ears: Ears
    later: Later
    turns: Turns = field(default_factory=Turns)

    @property
    def events(self) -> Mapping[str, Hear]:
        """Who hears of which event."""
        return {name: self.said for name in SAID} | {name: self.noticed for name in NOTICED}

    async def slash(
        self, ack: AsyncAck, body: Json, respond: AsyncRespond, context: AsyncBoltContext
    ) -> None:
        await (await self._listeners(context)).slash(ack, body, respond)

    async def press(
        self, ack: AsyncAck, body: Json, respond: AsyncRespond, context: AsyncBoltContext
    ) -> None:
        if parse.on_view(body):
            until = deadline(context)
            await Pages(await self._home(context), self.later, until).press(ack, body)
        else:
            await (await self._listeners(context)).press(ack, body, respond)

    async def shortcut(
        self, ack: AsyncAck, body: Json, respond: AsyncRespond, context: AsyncBoltContext
    ) -> None:
        await (await self._listeners(context)).shortcut(ack, body, respond)

    async def submission(self, ack: AsyncAck, body: Json, context: AsyncBoltContext) -> None:
        await (await self._listeners(context)).submission(ack, body)

    async def said(self, event: Json, body: Json, context: AsyncBoltContext) -> None:
        await SAID[event["type"]](await self._listeners(context), event, body)

    async def noticed(self, event: Json, body: Json, context: AsyncBoltContext) -> None:
        home = await self._home(context)
        notices = Notices(self.dispatcher, self.ears.platform, self.later, home)
        await NOTICED[event["type"]](notices, event)

    async def _listeners(self, context: AsyncBoltContext) -> Listeners:
        until = deadline(context)
        return Listeners(await self._home(context), self.later, self.ears, until)

    async def _home(self, context: AsyncBoltContext) -> Home:
        installed = await here(self.installations, context)
        return Home(self.dispatcher, self.ears.platform, installed, self.turns)
