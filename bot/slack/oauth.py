"""OAuth v2: send somebody to Slack with a state of ours, and take the token when they come back with it."""

import hashlib
import hmac
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Any
from urllib.parse import urlencode, urljoin

import aiohttp
from slack_sdk.errors import SlackApiError

from bot import places
from bot.config import Slack
from bot.dispatch import Dispatcher, Request
from bot.keys import Vault
from bot.slack import faults, scopes
from bot.slack.installations import Many
from bot.slack.installed import speaking
from bot.slack.parse import SLACK
from bot.slack.rotation import credentials, handed_out, tokens_of
from handlers.commands.installing import BeginHere
from store import installations, states, workspaces
from store.db import Session
from store.installations import Installation

LIVES = timedelta(minutes=10)  # Slack's own code serves as long


class NotDone(Exception):
    """It was not installed; the words say why and what to do, `status` says it to machines."""

    def __init__(self, words: str, status: int = 400) -> None:
        super().__init__(words)
        self.status = status


@dataclass(frozen=True)
class Done:
    name: str  # of the workspace or the organisation
    team: str | None
    app: str


@dataclass(frozen=True)
class OAuth:
    settings: Slack
    vault: Vault
    dispatcher: Dispatcher
    many: Many

    async def begin(self) -> tuple[str, str]:
        """Slack's page to go to, and the state to come back with."""
        state, now = secrets.token_urlsafe(32), self.dispatcher.waker.real()
        keep = partial(states.begin, digest=_digest(state), now=now, until=now + LIVES)
        await self.dispatcher.transactions.run(keep)
        id_, _ = credentials(self.settings)
        wanted = ",".join(sorted(scopes.NEEDED | scopes.OPTIONAL))
        asked = {"client_id": id_, "scope": wanted, "user_scope": "", "state": state}
        page = urljoin(self.settings.api_url, "/oauth/v2/authorize")
        return f"{page}?{urlencode(asked | self._redirect())}", state

    async def finish(self, state: str, cookie: str, code: str, error: str) -> Done:
        """Raises NotDone. Whatever came of it, the state is used up."""
        known = await self._take(state)
        if not known or not hmac.compare_digest(state.encode(), cookie.encode()):
            raise NotDone(AGAIN if state else NO_STATE)
        if error:
            raise NotDone(DENIED if error == "access_denied" else NOT_GIVEN, 403)
        if not code:
            raise NotDone(NO_STATE)
        told, us = await self._exchange(code)
        return await self._keep(told, us)

    async def _take(self, state: str) -> bool:
        take = partial(states.take, digest=_digest(state), now=self.dispatcher.waker.real())
        return bool(state) and await self.dispatcher.transactions.run(take)

    async def _exchange(self, code: str) -> tuple[dict[str, Any], dict[str, Any]]:
        """The token, and who we are with it."""
        asked = {"code": code, **self._redirect()}
        try:
            told = await handed_out(self.settings, self.many.rotation.client, asked)
            if told.get("token_type") != "bot":
                raise NotDone(AGAIN)
            speaker = speaking(self.settings, self.many.session, told["access_token"])
            us = await speaker.auth_test()
        except SlackApiError as fault:
            if faults.busy(fault) or faults.status(fault) >= faults.SERVER:
                raise NotDone(AWAY, 424) from fault
            known = faults.name(fault) in OURS
            raise NotDone(MISCONFIGURED if known else AGAIN) from fault
        except (TimeoutError, aiohttp.ClientError) as fault:
            raise NotDone(AWAY, 424) from fault
        return told, dict(us.data)  # type: ignore[arg-type]  # bytes are no answer of a method

    async def _keep(self, told: dict[str, Any], us: dict[str, Any]) -> Done:
        now = self.dispatcher.waker.real()
        row = self._row(told, us, now)
        await self.dispatcher.transactions.run(partial(_put, row=row))
        self.many.forget([row.team] if row.team else [])
        if row.team and row.installer:
            workspace = f"slack/{row.team}"
            where = places.direct(workspace, row.installer)
            await self.dispatcher.run(Request(BeginHere(row.installer), SLACK, where, asker="platform"))
        whose = told.get("team") or told.get("enterprise") or {}
        return Done(str(whose.get("name") or "your workspace"), row.team or None, row.app)

    def _row(self, told: dict[str, Any], us: dict[str, Any], now: datetime) -> Installation:
        token, refresh, expires = tokens_of(self.vault, told, now)
        team, enterprise = ((told.get(name) or {}).get("id") or "" for name in ("team", "enterprise"))
        whole = bool(told.get("is_enterprise_install"))
        if not (enterprise if whole else team):
            raise NotDone(AGAIN)
        return Installation(
            enterprise=enterprise,
            team="" if whole else team,
            token=token,
            refresh=refresh,
            expires_at=expires,
            bot_user=us["user_id"],
            bot=us.get("bot_id"),
            app=told.get("app_id") or "",
            installer=(told.get("authed_user") or {}).get("id") or "",
            scopes=told.get("scope") or "",
            installed_at=now,
        )

    def _redirect(self) -> dict[str, str]:
        return {"redirect_uri": self.settings.redirect_url} if self.settings.redirect_url else {}


def _put(session: Session, *, row: Installation) -> None:
    """Not while what was known there is being erased: a new beginning would go with it."""
    teams = [row.team] if row.team else installations.teams(session, row.enterprise)
    if any(workspaces.erasing(session, f"slack/{team}") for team in teams):
        raise NotDone(ERASING, 409)
    installations.put(session, row)


def _digest(state: str) -> str:
    return hashlib.sha256(state.encode()).hexdigest()


# Source: docs.slack.dev, oauth.v2.access: what only whoever runs the bot can mend.
OURS = frozenset("bad_client_secret bad_redirect_uri invalid_client_id redirect_uri_mismatch".split())

NO_STATE = "This address is where Slack sends people back to. Begin with Add to Slack."
AGAIN = "This try to install Moments is over: each serves once, for ten minutes, in the same browser."
DENIED = "You did not allow it, so nothing was installed and nothing was kept."
NOT_GIVEN = "Slack did not allow it, so nothing was installed. An admin of your workspace may have to."
AWAY = "Slack could not be reached just now, so nothing was installed. Try again in a minute."
ERASING = "What Moments knew of this workspace is still being erased. Try again in a minute."
MISCONFIGURED = (
    "Slack does not accept this app's own settings, so nothing was installed. Whoever runs this server can "
    "mend it: SLACK_CLIENT_ID, SLACK_CLIENT_SECRET and SLACK_REDIRECT_URL have to be those of the app."
)
