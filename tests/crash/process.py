"""What is started and killed: a worker, or one that only listens and leaves posts behind for the workers."""

import argparse
import asyncio
import signal
from random import Random

from bot import app, arrivals, logs
from bot.app import Bot
from bot.config import Settings
from bot.durable import DurableJobs
from bot.faces import NOBODY
from bot.jobs import Engine
from bot.transactions import Transactions
from handlers.cards import Card, Note
from handlers.context import Place, Post
from store.db import Session
from tests.crash.firm import Plan

PAUSE = 0.02  # seconds between two posts, so that leaving them behind takes as long as sending them


async def work(bot: Bot) -> None:
    async with app.working(bot):
        await asyncio.Event().wait()


async def feed(bot: Bot, plan: Plan, seed: int) -> None:
    """Leave every post behind in a transaction of its own. Repeating it is harmless: a key is used once."""
    for place, number in _order(plan, seed):
        await bot.dispatcher.transactions.run(lambda session: _leave(bot, session, place, number))  # noqa: B023
        await asyncio.sleep(PAUSE)


def _order(plan: Plan, seed: int) -> list[tuple[Place, int]]:
    """Any, but in each room one after the other."""
    rooms = [place for place in plan.places() for _ in range(plan.posts)]
    Random(seed).shuffle(rooms)
    return [(place, rooms[: n + 1].count(place)) for n, place in enumerate(rooms)]


def _leave(bot: Bot, session: Session, place: Place, number: int) -> None:
    arrival = arrivals.at_place(session, place, bot.dispatcher.now())
    ctx = bot.dispatcher.context(session, arrival, NOBODY, place, "crash")
    ctx.desk.post(Post(f"post:{place}:{number}", place, card=Card("News", (Note(f"Number {number}"),))))


async def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("what", choices=["work", "feed"])
    parser.add_argument("--version", default="1")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--firms", type=int, default=0)
    parser.add_argument("--rooms", type=int, default=0)
    told = parser.parse_args()

    def engine(settings: Settings, _: Transactions) -> Engine:
        return DurableJobs(settings.database_url, settings.process, told.version)

    async with app.connected(Settings(), engine) as bot:
        if told.what == "work":
            await work(bot)
        else:
            await feed(bot, Plan(told.firms, told.rooms), told.seed)


async def until_told() -> None:
    """A polite signal to end is obeyed."""
    running = asyncio.ensure_future(main())
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, running.cancel)
    try:
        await running
    except asyncio.CancelledError:
        return


if __name__ == "__main__":
    logs.configure()
    asyncio.run(until_told())
