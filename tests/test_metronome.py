"""The real timer through clock changes and downtime: one digest a local date, at the hour asked for."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from apscheduler.events import EVENT_JOB_EXECUTED
from freezegun import freeze_time

from bot import clock, metronome
from bot.directory import Directory
from bot.dispatch import Dispatcher
from bot.inline import InlineJobs
from bot.playground.stage import Stage
from bot.waking import Waker
from store import due
from tests.conftest import Play

NOON = "2026-11-23T12:00:00+00:00"
STEP, BEAT = timedelta(hours=3), timedelta(seconds=metronome.TICK)


@pytest.fixture
def either(sqlite: str) -> str:
    """The rows are the same on both databases; a frozen clock makes the other one's driver wait."""
    return sqlite


@pytest.fixture(scope="module")
def frozen() -> Iterator[Any]:
    """Once for all: to find every clock in the program takes seconds."""
    with freeze_time(NOON, real_asyncio=True) as frozen:
        yield frozen


@dataclass
class Timer:
    """The bot's own timer; time stands still but for what a test lets pass."""

    stage: Stage
    frozen: Any
    scheduler: Any
    ticked: asyncio.Event

    async def until(self, end: str) -> None:
        """Go on in steps, and stop at every alarm on the way."""
        while clock.now() < (target := datetime.fromisoformat(end)):
            alarm = await self.stage.transactions.read(due.earliest)
            self.frozen.move_to(min(target, clock.now() + STEP, max(alarm or target, clock.now() + BEAT)))
            self.ticked.clear()
            self.scheduler.wakeup()
            async with asyncio.timeout(10):
                await self.ticked.wait()
            self.stage.clock.time = clock.now()
            await self.stage.settle()


@asynccontextmanager
async def running(play: Play, frozen: Any) -> AsyncIterator[Timer]:
    stage = play.stage
    dispatcher = Dispatcher(stage.transactions, Waker(InlineJobs(), clock.now), clock.now, Directory())
    scheduler, ticked = metronome.ticking(dispatcher), asyncio.Event()
    scheduler.add_listener(lambda _: ticked.set(), EVENT_JOB_EXECUTED)
    yield Timer(stage, frozen, scheduler, ticked)
    scheduler.shutdown()


def digests(play: Play, zone: str) -> list[str]:
    """When the room's digests were left to be sent, in its own time."""
    rows = play.rows(
        "select queued_at from delivery where name like 'digest:%%' and place like '%%#%%' order by id"
    )
    return [f"{_instant(at).astimezone(ZoneInfo(zone)):%d %b %H:%M}" for (at,) in rows]


def _instant(value: datetime | str) -> datetime:
    return value if isinstance(value, datetime) else datetime.fromisoformat(value).replace(tzinfo=UTC)


async def room(play: Play, zone: str, hour: str) -> None:
    """A room with one open pit: it stands in every digest. Every day is a working day there."""
    await play.at(clock.now().isoformat())
    await play.line(room="#wealth", zone=zone, hour=hour, days="mon-sun")
    await play.say("add pit: Northpine Eyecare invoice wrong again")
    await play.line(room="#wealth", zone=zone, hour=hour, days="mon-sun")


@pytest.mark.parametrize(
    ("morning", "days", "mornings"),
    [
        (("America/New_York", "02:30"), ("2027-03-12", "2027-03-15"), "13 02:30, 14 03:30, 15 02:30"),
        (("Europe/London", "01:30"), ("2027-10-29", "2027-11-01"), "30 01:30, 31 01:30, 01 01:30"),
        (("Africa/Cairo", "00:15"), ("2027-04-28", "2027-05-01"), "29 00:15, 30 01:15, 01 00:15"),
        (("Australia/Lord_Howe", "02:15"), ("2027-10-01", "2027-10-04"), "02 02:15, 03 02:45, 04 02:15"),
        (("America/New_York", "00:15"), ("2027-03-13", "2027-03-16"), "14 00:15, 15 00:15, 16 00:15"),
    ],
)
async def test_a_digest_comes_once_on_every_local_date_whatever_the_clocks_do(
    play: Play, frozen: Any, morning: tuple[str, str], days: tuple[str, str], mornings: str
) -> None:
    start, end = (f"{day}T12:00:00+00:00" for day in days)
    frozen.move_to(start)
    await room(play, *morning)
    async with running(play, frozen) as timer:
        await timer.until(end)
    assert ", ".join(f"{at[:2]} {at[-5:]}" for at in digests(play, morning[0])) == mornings


async def test_a_bot_that_was_down_in_the_morning_makes_up_for_it_the_same_day_only(
    play: Play, frozen: Any
) -> None:
    frozen.move_to(NOON)
    await room(play, "Europe/London", "09:00")
    async with running(play, frozen) as timer:
        await timer.until("2026-11-24T08:00:00+00:00")
    frozen.move_to("2026-11-24T13:00:00+00:00")
    async with running(play, frozen) as timer:
        await timer.until("2026-11-24T14:00:00+00:00")
    frozen.move_to("2026-11-26T19:00:00+00:00")
    async with running(play, frozen) as timer:
        await timer.until("2026-11-27T10:00:00+00:00")
    assert digests(play, "Europe/London") == ["24 Nov 13:00", "27 Nov 09:00"]


async def test_a_new_hour_holds_at_once_and_brings_no_second_digest_on_one_date(
    play: Play, frozen: Any
) -> None:
    frozen.move_to(NOON)
    await room(play, "Europe/London", "09:00")
    async with running(play, frozen) as timer:
        await timer.until("2026-11-24T10:00:00+00:00")
        await play.line(room="#wealth", zone="Europe/London", hour="11:00", days="mon-sun")
        await timer.until("2026-11-25T12:00:00+00:00")
        await play.line(room="#wealth", zone="America/New_York", hour="11:00", days="mon-sun")
        await timer.until("2026-11-26T17:00:00+00:00")
    assert digests(play, "UTC") == ["24 Nov 09:00", "25 Nov 11:00", "26 Nov 16:00"]
