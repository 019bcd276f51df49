"""What all our listeners cost a slash command that comes in, against an app that has one."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from time import perf_counter
from urllib.parse import urlencode

from pydantic import SecretStr
from slack_bolt.async_app import AsyncApp
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_sdk.web.async_client import AsyncWebClient

from bot import clock
from bot.config import Slack
from bot.directory import Directory
from bot.dispatch import Dispatcher
from bot.hearing import Ears
from bot.inline import InlineJobs
from bot.later import Later
from bot.slack import adapter
from bot.slack.front import Front
from bot.slack.installed import Installed
from bot.slack.parse import Us
from bot.slack.sender import SlackPlatform
from bot.transactions import Transactions
from bot.waking import Waker
from handlers.reading.news import by_words
from tests.bench import ack_firm, ack_load, ack_serve
from tests.bench.bar import Bar, say

SLACK = "http://127.0.0.1:9/"  # nobody is asked
ROUNDS = 10
ELSEWHERE = Installed(Us("T2", "UBOT", "B1"), AsyncWebClient(token=ack_serve.TOKEN, base_url=SLACK))


class Everywhere:
    """Whoever asks, we are of another team: our listener has nothing to do but to say so."""

    async def of(self, team: str | None, enterprise: str | None = None) -> Installed:
        return ELSEWHERE

    async def gone(self, team: str, enterprise: str, before: datetime) -> Sequence[str]:
        return []


def bar(folder: Path, dispatches: int) -> Bar:
    transactions = Transactions(ack_firm.url_of(folder, "nobody"))
    dispatcher = Dispatcher(transactions, Waker(InlineJobs(), clock.now), clock.now, Directory())
    whole, one = _apps(dispatcher)
    all_of_them, alone = asyncio.run(_apart(whole, one, dispatches))
    transactions.close()
    say(f"dispatch: {all_of_them * 1e6:.0f} us with all listeners, {alone * 1e6:.0f} us with one")
    return Bar("ack", "dispatch-all-to-one", all_of_them / alone, "<=", 1.3)


def _apps(dispatcher: Dispatcher) -> tuple[AsyncApp, AsyncApp]:
    settings = Slack(
        bot_token=SecretStr(ack_serve.TOKEN), signing_secret=SecretStr(ack_load.SECRET), api_url=SLACK
    )
    installations = Everywhere()
    front = Front(
        dispatcher, installations, Ears(dispatcher, SlackPlatform(installations), by_words, None), Later()
    )
    one = ack_serve.at_once()
    one.command("/moment")(front.slash)
    return adapter.build(settings, installations, front), one


async def _apart(whole: AsyncApp, one: AsyncApp, dispatches: int) -> tuple[float, float]:
    """Seconds for one, in turn; the least of the rounds."""
    pairs = [(await _each(whole, dispatches), await _each(one, dispatches)) for _ in range(ROUNDS)]
    return min(pair[0] for pair in pairs), min(pair[1] for pair in pairs)


async def _each(app: AsyncApp, dispatches: int) -> float:
    body = urlencode(ack_firm.slash("help", SLACK))
    headers, began = ack_load.headers(body), perf_counter()
    for _ in range(dispatches // ROUNDS):
        answer = await app.async_dispatch(AsyncBoltRequest(body=body, headers={**headers}))
        assert answer.status == 200, answer.body
    return (perf_counter() - began) / (dispatches // ROUNDS)
