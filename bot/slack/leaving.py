"""A workspace takes us off: its tokens go at once, and what it chose for its data follows."""

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import partial

from slack_bolt.context.async_context import AsyncBoltContext

from bot.dispatch import Dispatcher, Request
from bot.slack.installed import Installations
from bot.slack.parse import SLACK
from bot.slack.text import Json
from handlers.commands.installing import EndHere
from handlers.context import Place
from store import workspaces

LEFT = ("app_uninstalled", "tokens_revoked")

Hear = Callable[[Json, Json, AsyncBoltContext], Awaitable[None]]

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Leaving:
    """Slack tells of it twice, in either order, and again when we were slow."""

    dispatcher: Dispatcher
    installations: Installations

    @property
    def events(self) -> Mapping[str, Hear]:
        return dict(zip(LEFT, (self.uninstalled, self.revoked), strict=True))

    async def revoked(self, event: Json, body: Json, context: AsyncBoltContext) -> None:
        """We have no tokens of people; those of others do not concern us."""
        if event.get("tokens", {}).get("bot"):
            await self.uninstalled(event, body, context)

    async def uninstalled(self, event: Json, body: Json, context: AsyncBoltContext) -> None:
        team = "" if context.is_enterprise_install else context.team_id or ""
        if not (team or context.is_enterprise_install):
            return
        teams = await self.installations.gone(team, context.enterprise_id or "", self._at(body))
        if teams is None:
            log.info("an uninstall was told that is older than what is installed")
        for name in teams or []:
            await self._end(f"slack/{name}")

    def _at(self, body: Json) -> datetime:
        """When it happened: it may be told after the app was added again, and that is not taken off by it."""
        told = body.get("event_time")
        return datetime.fromtimestamp(told, UTC) if told else self.dispatcher.waker.real()

    async def _end(self, workspace: str) -> None:
        if await self.dispatcher.transactions.read(partial(workspaces.named, name=workspace)):
            await self.dispatcher.run(Request(EndHere(), SLACK, Place(f"{workspace}/"), asker="platform"))
