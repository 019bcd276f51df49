"""One seeded run of one mode, from the empty database to the count."""

import asyncio
import time
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NamedTuple

from tests.crash import verdict
from tests.crash.firm import Plan
from tests.crash.modes import MODES, Restart
from tests.crash.rows import until
from tests.crash.scene import UNTIL, Scene, staged
from tests.crash.verdict import Count


class Place(NamedTuple):
    """Where a run happens: its database, the way to restart that, and a folder for what is known after it."""

    url: str
    restart: Restart
    folder: Path


async def run(mode: str, seed: int, place: Place, plan: Plan) -> Count:
    async with staged(place.url, plan, seed, place.folder) as scene:
        began = time.monotonic()
        await MODES[mode](scene, place.restart)
        with suppress(TimeoutError):
            await asyncio.wait_for(until(partial(scene.rows.settled, plan.total)), UNTIL)
        seconds = time.monotonic() - began
        takeovers = [await _patiently(task) for task in scene.takeovers]
        await asyncio.sleep(1)  # what comes twice may come late
        return await _count(scene, mode, seconds, max(takeovers, default=0.0), place.folder)


async def _patiently(takeover: asyncio.Task[float]) -> float:
    try:
        return await asyncio.wait_for(takeover, 2 * verdict.TAKEOVER)
    except TimeoutError:
        return float("inf")


async def _count(scene: Scene, mode: str, seconds: float, takeover: float, folder: Path) -> Count:
    rows = await scene.rows.all()
    count = Count(
        mode,
        scene.seed,
        len(scene.slack.posts),
        verdict.lost(scene.plan, scene.slack, rows),
        verdict.twice(scene.slack),
        verdict.out_of_order(scene.slack),
        dict(scene.crew.done),
        seconds,
        takeover,
        folder,
    )
    verdict.write(folder, count, scene.slack, rows)
    return count
