"""Many workspaces, each with a token of its own from the store; what was asked for lately is remembered."""

import logging
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from functools import partial

import aiohttp
from slack_sdk.web.async_client import AsyncWebClient

from bot.clock import Clock
from bot.config import Slack
from bot.keys import Unreadable, Vault
from bot.platform import TryAgain
from bot.slack.installed import Installed, NotInstalled, serves, speaking
from bot.slack.parse import Us
from bot.slack.rotation import Rotation
from bot.transactions import Transactions
from store import installations, workspaces
from store.db import Session
from store.installations import Installation

REMEMBERED = 200  # workspaces
FOR = timedelta(seconds=30)  # another process hears of an uninstall no later
SKEW = timedelta(minutes=1)  # between Slack's clock and ours
SLICE = 500  # rows sealed anew in one transaction

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Many:
    """Implements bot.slack.installed.Installations."""

    settings: Slack
    vault: Vault
    transactions: Transactions
    session: aiohttp.ClientSession
    rotation: Rotation
    real: Clock
    _known: OrderedDict[str, tuple[Installed, datetime]] = field(default_factory=OrderedDict)

    async def of(self, team: str | None, enterprise: str | None = None) -> Installed:
        """Raises NotInstalled, and TryAgain where a token is over and Slack does not renew it just now.

        TryAgain too where no key opens it: another process may have sealed it with a key that is new to us.
        """
        if team is None:
            raise NotInstalled("no workspace")
        found, until = self._known.get(team, (None, None))
        if found and until and self.real() < until:
            return found
        row = await self.rotation.fresh(await self._row(team, enterprise or ""))
        return self._remember(team, self._opened(team, row))

    async def gone(self, team: str, enterprise: str, told: datetime) -> Sequence[str] | None:
        row = await self.transactions.read(lambda s: installations.own(s, team, enterprise))
        if row and await self._anew(row, told):
            return None
        before = row.installed_at if row else told
        erase = partial(installations.erase, team=team, enterprise=enterprise, before=before)
        teams = await self.transactions.run(erase)
        self.forget([team, *(teams or [])])
        return teams

    async def _anew(self, row: Installation, told: datetime) -> bool:
        """Where the clocks leave it open, only the token can tell whether it was given before or after."""
        if abs(row.installed_at - told) > SKEW:
            return row.installed_at > told
        return await serves(self._speaking(row))

    def forget(self, teams: Sequence[str]) -> None:
        """At once; other processes remember no longer than FOR."""
        for team in teams:
            self._known.pop(team, None)

    async def seal_anew(self) -> None:
        """Every token by the newest key, so that an older one can be dropped."""
        last = 0
        while rows := await self.transactions.read(partial(installations.after, key=last, limit=SLICE)):
            old = [row for row in rows if not self.vault.is_newest(row.token)]
            if old:
                await self.transactions.run(partial(self._seal, rows=old))
            last = rows[-1].key

    def _seal(self, session: Session, *, rows: list[Installation]) -> None:
        for row in rows:
            try:
                token = self.vault.sealed_anew(row.token)
                refresh = self.vault.sealed_anew(row.refresh) if row.refresh else None
            except Unreadable:
                log.error("no key of MOMENTS_KEYS opens the token of %s", row.team or row.enterprise)
                continue
            installations.sealed_anew(session, row.key, row.token, token, refresh)

    async def _row(self, team: str, enterprise: str) -> Installation:
        """Of an organisation it is noted that this is one of its workspaces: a worker has no payload."""

        def look(session: Session) -> tuple[Installation | None, bool, bool]:
            row = installations.serving(session, team, enterprise)
            shared = row is not None and not row.team
            new = shared and not installations.belongs(session, team, row.enterprise if row else "")
            return row, new, workspaces.erasing(session, f"slack/{team}")

        row, new, erasing = await self.transactions.read(look)
        if row is None:
            self.forget([team])
            raise NotInstalled(team)
        if erasing:  # a new beginning would go with what was there
            raise TryAgain(FOR.total_seconds())
        if new:
            await self.transactions.run(partial(_enter, team=team, enterprise=row.enterprise))
        return row

    def _opened(self, team: str, row: Installation) -> Installed:
        client = self._speaking(row, None if row.team else team)
        return Installed(Us(team, row.bot_user, row.bot), client)

    def _speaking(self, row: Installation, team: str | None = None) -> AsyncWebClient:
        try:
            token = self.vault.open(row.token)
        except Unreadable as error:
            log.error("no key of MOMENTS_KEYS opens the token of %s", row.team or row.enterprise)
            raise TryAgain(FOR.total_seconds()) from error
        return speaking(self.settings, self.session, token, team)

    def _remember(self, team: str, found: Installed) -> Installed:
        self._known[team] = (found, self.real() + FOR)
        self._known.move_to_end(team)
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return found


def _enter(session: Session, *, team: str, enterprise: str) -> None:
    installations.note_team(session, team, enterprise)
    workspaces.returned(session, f"slack/{team}")


async def many(
    settings: Slack, vault: Vault, transactions: Transactions, session: aiohttp.ClientSession, real: Clock
) -> Many:
    rotation = Rotation(settings, vault, transactions, speaking(settings, session, None), real)
    found = Many(settings, vault, transactions, session, rotation, real)
    await found.seal_anew()
    return found
