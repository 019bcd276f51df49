"""The beats: do what is due, tell other processes that we live, sweep."""

from typing import Protocol

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.dispatch import Dispatcher
from bot.tick import sweep, tick


class Heart(Protocol):
    """An engine that knows which of its processes live."""

    async def beat(self) -> None: ...


def start(dispatcher: Dispatcher, heart: Heart) -> AsyncIOScheduler:
    """A late beat is made up once and a slow one is not doubled: rows say what is due, not the timer."""
    rules = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    scheduler = AsyncIOScheduler(timezone="UTC", job_defaults=rules)
    scheduler.add_job(tick, "interval", args=[dispatcher], seconds=5)
    scheduler.add_job(sweep, "interval", args=[dispatcher], hours=1)
    scheduler.add_job(heart.beat, "interval", seconds=3)
    scheduler.start()
    return scheduler
