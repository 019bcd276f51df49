"""What Slack granted: a scope that is missing is said, and nobody pretends to listen without being let."""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from aiohttp.typedefs import Handler
from pydantic import SecretStr

from bot import installs
from bot.keys import vault
from bot.slack import scopes
from tests.platforms.house import KEY, opened_house
from tests.platforms.office import Office, opened, settings
from tests.platforms.screen import words
from tests.platforms.workspace import SECRET, TOKEN, Workspace

ALL = scopes.NEEDED | scopes.OPTIONAL


@dataclass
class Grant:
    """Slack says with every answer what was granted; None: it does not."""

    scopes: frozenset[str] | None = ALL


@pytest.fixture
def grant() -> Grant:
    return Grant()


@pytest.fixture
async def slack(grant: Grant) -> AsyncIterator[Workspace]:
    @web.middleware
    async def telling(request: web.Request, handler: Handler) -> web.StreamResponse:
        response = await handler(request)
        if grant.scopes is not None:
            response.headers["X-OAuth-Scopes"] = ", ".join(sorted(grant.scopes))
        return response

    workspace = Workspace()
    application = workspace.application()
    application.middlewares.append(telling)
    async with TestServer(application) as server:
        workspace.url = str(server.make_url("/"))
        yield workspace


@asynccontextmanager
async def beginning(slack: Workspace, database: str) -> AsyncIterator[Office]:
    """Dana and the room are known."""
    async with opened(database, settings(f"{slack.url}api/", TOKEN, SECRET)) as office:
        async with TestClient(TestServer(office.site)) as slack.client:
            await slack.slash("help")
            await office.settle()
            slack.calls.clear()
            yield office


@pytest.mark.parametrize(("private", "lacking"), [(False, "channels:history"), (True, "groups:history")])
async def test_nobody_pretends_to_listen_where_it_was_not_granted(
    slack: Workspace, grant: Grant, database: str, private: bool, lacking: str
) -> None:
    slack.rooms["C1"]["is_private"] = private
    grant.scopes = ALL - {lacking}
    async with beginning(slack, database) as office:
        told = await slack.slash("listen on")
        assert "I was not allowed to read what is said in this room" in words(told)
        await office.settle()
        assert slack.made("chat.postMessage") == []
        assert office.rows("select listening from channel") == [(0,)]


@pytest.mark.parametrize("granted", [ALL, ALL - {"groups:history"}, None])
async def test_where_it_was_granted_or_slack_does_not_say_it_is_listened(
    slack: Workspace, grant: Grant, database: str, granted: frozenset[str] | None
) -> None:
    grant.scopes = granted
    async with beginning(slack, database):
        assert "I listen in wealth now" in words(await slack.slash("listen on"))


async def test_whoever_allows_it_and_tries_again_is_listened_to_at_once(
    slack: Workspace, grant: Grant, database: str
) -> None:
    grant.scopes = scopes.NEEDED
    async with beginning(slack, database) as office:
        await slack.slash("listen on")
        grant.scopes = ALL
        office.clock.time += timedelta(minutes=5)
        assert "I am asking who reads in this room" in words(await slack.slash("listen on"))
        await office.settle()
        assert "switched listening on" in " ".join(post["text"] for post in slack.made("chat.postMessage"))


async def test_where_it_is_still_not_allowed_the_asker_is_told_once(
    slack: Workspace, grant: Grant, database: str
) -> None:
    grant.scopes = scopes.NEEDED
    async with beginning(slack, database) as office:
        office.clock.time += timedelta(minutes=5)
        await slack.slash("listen on")
        await office.settle()
        [told] = slack.made("chat.postMessage")
        assert "I was not allowed" in words(told)


async def test_a_permission_taken_away_is_told_to_whoever_asks_how_it_stands(
    slack: Workspace, grant: Grant, database: str
) -> None:
    async with beginning(slack, database) as office:
        await slack.slash("listen on")
        grant.scopes = scopes.NEEDED
        await slack.event({"type": "channel_rename", "channel": {"id": "C1", "name": "wealth"}})
        await slack.until("conversations.members")
        while office.rows("select hears from channel") == [(1,)]:
            await office.settle()
        told = words(await slack.slash("listen"))
        assert "I was not allowed to read what is said" in told
        assert "`/moment listen off` ends it" in told


async def test_a_missing_scope_is_told_once_when_we_start_by_its_name_alone(
    slack: Workspace, grant: Grant, database: str, caplog: pytest.LogCaptureFixture
) -> None:
    grant.scopes = ALL - {"files:write", "im:write", "groups:history"}
    with caplog.at_level(logging.WARNING):
        async with beginning(slack, database):
            pass
    [told] = [record.getMessage() for record in caplog.records if record.name == "bot.slack.scopes"]
    assert "files:write, im:write:" in told
    assert "groups:history" not in told
    assert TOKEN not in told


@pytest.mark.parametrize("granted", [scopes.NEEDED, None])
async def test_where_nothing_that_is_needed_is_missing_nothing_is_said(
    slack: Workspace,
    grant: Grant,
    database: str,
    caplog: pytest.LogCaptureFixture,
    granted: frozenset[str] | None,
) -> None:
    grant.scopes = granted
    async with beginning(slack, database):
        pass
    assert [record for record in caplog.records if record.name == "bot.slack.scopes"] == []


async def test_doctor_names_the_scopes_that_a_workspace_does_not_grant(
    slack: Workspace, database: str
) -> None:
    async with opened_house(slack, database) as house:
        await house.install()
        store = house.office.dispatcher.transactions
        with store.engine.begin() as connection:
            few = ",".join(sorted(scopes.NEEDED - {"files:write"}))
            connection.exec_driver_sql(f"update installation set scopes = '{few}'")
        wrong, _ = await store.read(lambda session: installs.found(session, vault(SecretStr(KEY))))
    assert wrong == ["slack/T1 does not grant files:write: add the bot again there."]
