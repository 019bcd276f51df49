"""The beats: do what is due; say that we live; remind, sweep and tidy."""

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot import clock
from bot.dispatch import Dispatcher
from bot.life import Life
from bot.tick import sweep, tick

TICK, BEAT, REMIND = 5, 2, 10  # seconds


def ticking(dispatcher: Dispatcher) -> AsyncIOScheduler:
    """In every process that may write; also right at the start, for what fell due while nobody looked."""
    scheduler = _scheduler()
    scheduler.add_job(tick, "interval", args=[dispatcher], seconds=TICK, next_run_time=clock.now())
    scheduler.start()
    return scheduler


def beating(dispatcher: Dispatcher, life: Life) -> AsyncIOScheduler:
    """In every worker."""
    scheduler = _scheduler()
    scheduler.add_job(life.beat, "interval", seconds=BEAT)
    scheduler.add_job(life.remind, "interval", seconds=REMIND)
    scheduler.add_job(sweep, "interval", args=[dispatcher], hours=1, next_run_time=clock.now())
    scheduler.add_job(life.engine.tidy, "interval", hours=1, next_run_time=clock.now())
    scheduler.start()
    return scheduler


def _scheduler() -> AsyncIOScheduler:
    """A late beat is made up once and a slow one is not doubled: rows say what is due, not the timer."""
    rules = {"coalesce": True, "max_instances": 1, "misfire_grace_time": None}
    return AsyncIOScheduler(timezone="UTC", job_defaults=rules)
