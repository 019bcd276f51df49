"""Whatever platforms answer and whenever workers die: every post once, in order, at the pace of its place."""

import shutil
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from bot import inline
from bot.heartbeat import alone
from bot.pacing import Limit, Limits
from bot.platform import TryAgain
from tests.postoffice import Hangup, Loud, PostOffice, opened

ROOMS, EACH = ("C1", "C2", "C3"), 3
ENDS = ("taken", "taken", "busy", "lost", "unheard", "died before", "died after")
STEPS = 2000


class Death(BaseException):
    """The process is gone in the middle of it."""


@dataclass
class Fate(Loud):
    """A platform, and workers, to whom happens what is written."""

    written: list[str] = field(default_factory=list)
    times: list[tuple[str, Any]] = field(default_factory=list)
    clock: Any = None

    async def send(self, place: Any, card: Any, *, key: str) -> str:
        end = self.written.pop() if self.written else "taken"
        if end == "busy":
            raise TryAgain(7)
        if end == "unheard":
            raise TimeoutError
        if end == "died before":
            raise Death
        self.taken.append((place, key))
        self.times.append((place, self.clock()))
        if end == "died after":
            raise Death
        if end == "lost":
            raise Hangup
        return key


async def perform(office: PostOffice) -> None:
    """Until all is settled; a worker that dies is followed by another."""
    for number in range(STEPS):
        worker = office.worker(alone(f"w{number}", office.real))
        try:
            await inline.finish(office.transactions, worker, office.real)
        except Death:
            continue
        if set(office.states.values()) == {"sent"}:
            return
        office.real.time += timedelta(seconds=0.7 if number % 3 else 60)
    raise AssertionError(office.states)


@given(st.lists(st.sampled_from(ENDS), max_size=25))
@settings(max_examples=60, deadline=None)
async def test_every_post_is_taken_once_in_order_and_at_its_pace(migrated: Path, written: list[str]) -> None:
    fate = Fate(limits=Limits(place=(Limit(1, 1.0),), quiet=10), written=written)
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{shutil.copy(migrated, folder)}"
        with opened(url, platform=fate) as office:
            fate.clock = office.real
            for room in ROOMS:
                await office.post(*(f"{room} {number}" for number in range(EACH)), room=room)
            await perform(office)
    for room in ROOMS:
        place = f"fake/T1/{room}"
        assert [key[2:] for where, key in fate.taken if where == place] == [
            f"{room} {number}" for number in range(EACH)
        ]
        times = [at for where, at in fate.times if where == place]
        assert all(later - earlier >= timedelta(seconds=1) for earlier, later in pairwise(times))
