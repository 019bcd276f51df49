"""What the bot says when Slack does not take it for its own."""

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.platform import CannotStart
from tests.platforms.office import opened, settings
from tests.platforms.workspace import SECRET, TOKEN, Fault, Workspace


async def refused(
    slack: Workspace, database: str, token: str = TOKEN, secret: str = SECRET, url: str = ""
) -> str:
    configured = settings(url or f"{slack.url}api/", token, secret)
    with pytest.raises(CannotStart) as why:
        async with opened(database, configured):
            pass
    return str(why.value)


@pytest.mark.parametrize("error", ["invalid_auth", "not_authed", "account_inactive", "token_revoked"])
async def test_a_wrong_token_is_named_with_the_place_of_the_right_one(
    slack: Workspace, database: str, error: str
) -> None:
    slack.fail("auth.test", Fault(error))
    said = await refused(slack, database, token="xoxb-wrong")
    assert error in said
    assert "SLACK_BOT_TOKEN" in said
    assert "OAuth & Permissions" in said
    assert "xoxb-wrong" not in said


async def test_a_slack_that_cannot_be_reached_is_named(slack: Workspace, database: str) -> None:
    said = await refused(slack, database, url="http://127.0.0.1:9/api/")
    assert "SLACK_API_URL" in said


async def test_an_empty_secret_is_named(slack: Workspace, database: str) -> None:
    assert "SLACK_SIGNING_SECRET" in await refused(slack, database, secret=" ")


async def test_credentials_of_an_installable_app_in_the_environment_change_nothing(
    slack: Workspace, database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Bolt reads these by itself, and would then look for installations in place of our token."""
    monkeypatch.setenv("SLACK_CLIENT_ID", "1.2")
    monkeypatch.setenv("SLACK_CLIENT_SECRET", "hidden")
    monkeypatch.setenv("SLACK_BOT_TOKEN", "xoxb-other")
    async with opened(database, settings(f"{slack.url}api/", TOKEN, SECRET)) as office:
        async with TestClient(TestServer(office.site)) as slack.client:
            await slack.slash("help")
            await office.settle()
    [post] = slack.made("chat.postMessage")
    assert post["text"].startswith("Moments: what you can ask")
