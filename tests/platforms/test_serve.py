"""The whole bot as `moments serve` runs it: composition root, engine and timer, on a real database."""

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot import app, web
from tests.platforms.office import settings
from tests.platforms.workspace import SECRET, TOKEN, Workspace


@pytest.mark.timeout(60)
async def test_the_bot_serves_slack_learns_who_asks_and_posts_by_itself(
    slack: Workspace, database: str
) -> None:
    configured = settings(f"{slack.url}api/", TOKEN, SECRET).model_copy(update={"database_url": database})
    async with app.running(configured) as doors:
        async with TestClient(TestServer(web.application(doors))) as client:
            slack.client = client
            assert (await client.get("/readyz")).status == 200
            assert await slack.slash("help", who="U1") == {}
            assert (await slack.until("chat.postMessage"))["channel"] == "U1"
            assert (await slack.slash("help", who="U1"))["text"].startswith("Moments: what you can ask")
            assert await slack.slash("help", who="U2") == {}
            assert (await slack.until("chat.postMessage", 2))["channel"] == "U2"
