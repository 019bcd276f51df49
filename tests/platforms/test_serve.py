"""The whole bot as `moments serve` runs it: composition root, engine and timer, on a real database."""

from contextlib import suppress

from aiohttp.test_utils import TestClient, TestServer

from bot import app, web
from tests.platforms.office import settings
from tests.platforms.workspace import SECRET, TOKEN, Workspace


async def test_the_bot_serves_slack_learns_who_asks_and_posts_by_itself(
    slack: Workspace, database: str
) -> None:
    """Nothing is asserted inside: what runs there has to be stopped also when it does not do its work."""
    configured = settings(f"{slack.url}api/", TOKEN, SECRET).model_copy(update={"database_url": database})
    async with app.connected(configured) as bot, app.working(bot):
        async with TestClient(TestServer(web.application(bot.doors))) as client:
            slack.client = client
            ready = await client.get("/readyz")
            answers = []
            for number, person in enumerate(["U1", "U2"], 1):
                answers.append(await slack.slash("help", who=person))
                with suppress(TimeoutError):
                    await slack.until("chat.postMessage", number)
                answers.append(await slack.slash("help", who=person))
    assert ready.status == 200
    assert [post["channel"] for post in slack.made("chat.postMessage")] == ["U1", "U2"]
    strangers, known = answers[::2], answers[1::2]
    assert strangers == [{}, {}]
    assert all(card["text"].startswith("Moments: what you can ask") for card in known)
