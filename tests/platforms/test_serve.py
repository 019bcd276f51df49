"""The whole bot as `moments serve` and `moments work` run it: composition root, engine and timer."""

import asyncio
import os
import signal
import sys
from contextlib import suppress
from pathlib import Path

import aiohttp
import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot import app, hold, web
from bot.platform import CannotStart
from store import beats
from tests.conftest import a_database
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
            metrics = await (await client.get("/metrics")).text()
    assert ready.status == 200
    assert [post["channel"] for post in slack.made("chat.postMessage")] == ["U1", "U2"]
    strangers, known = answers[::2], answers[1::2]
    assert strangers == [{}, {}]
    assert all(card["text"].startswith("Moments: what you can ask") for card in known)
    assert 'moments_posts_total{result="sent"}' in metrics
    for name in ("moments_waiting", "moments_oldest_post_seconds", "moments_tick_lag_seconds"):
        assert name in metrics
    assert "help" not in metrics.lower().replace("# help", "")


async def test_one_process_answers_and_another_does_the_work(
    slack: Workspace, postgres: str, template: str
) -> None:
    with a_database(postgres, template) as url:
        configured = settings(f"{slack.url}api/", TOKEN, SECRET).model_copy(update={"database_url": url})
        async with app.connected(configured.model_copy(update={"process": "web"})) as front:
            async with TestClient(TestServer(web.application(front.doors))) as client:
                slack.client = client
                await slack.slash("help", who="U1")
                await asyncio.sleep(1)
                alone = len(slack.made("chat.postMessage"))
                async with app.connected(configured) as back, app.working(back):
                    with suppress(TimeoutError):
                        await slack.until("chat.postMessage")
    assert alone == 0
    assert [post["channel"] for post in slack.made("chat.postMessage")] == ["U1"]


async def test_a_worker_that_leaves_in_order_is_taken_for_dead_at_once(
    slack: Workspace, database: str
) -> None:
    configured = settings(f"{slack.url}api/", TOKEN, SECRET).model_copy(update={"database_url": database})
    async with app.connected(configured) as bot:
        async with app.working(bot):
            pass
        now, transactions = bot.dispatcher.now(), bot.dispatcher.transactions
        assert await transactions.read(lambda session: beats.living(session, now)) == []
        assert await transactions.read(lambda session: beats.dead(session, now)) == [configured.process]


async def test_last_words_find_their_way_when_the_work_has_ended(slack: Workspace, database: str) -> None:
    """They may need a new connection, and so a name looked up on a thread."""
    configured = settings(f"{slack.url}api/", TOKEN, SECRET).model_copy(update={"database_url": database})
    async with app.connected(configured) as bot:
        async with app.working(bot):
            pass
        assert await asyncio.get_running_loop().getaddrinfo("localhost", 80)


def test_a_database_in_a_file_has_one_worker(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/moments.db"
    with hold.only_one(url) as alone:
        assert alone
        with pytest.raises(CannotStart, match="PostgreSQL"), hold.only_one(url):
            pass
    with hold.only_one(url) as alone, hold.only_one("postgresql://localhost/moments") as too:
        assert alone and not too


async def test_the_process_says_how_it_goes_and_ends_when_it_is_told_to(
    slack: Workspace, database: str, unused_tcp_port: int
) -> None:
    here = {"SLACK_BOT_TOKEN": TOKEN, "SLACK_SIGNING_SECRET": SECRET, "SLACK_API_URL": f"{slack.url}api/"}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.cli", "work", "--port", str(unused_tcp_port)),
        env={**os.environ, **here, "DATABASE_URL": database},
        stderr=asyncio.subprocess.PIPE,
    )
    try:
        ready = await _answer(f"http://127.0.0.1:{unused_tcp_port}/readyz")
    finally:
        process.send_signal(signal.SIGTERM)
        _, said = await asyncio.wait_for(process.communicate(), 20)
    assert ready == 200
    assert process.returncode == 0, said.decode()


async def _answer(address: str) -> int:
    async with aiohttp.ClientSession() as session, asyncio.timeout(20):
        while True:
            try:
                return (await session.get(address)).status
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.1)
