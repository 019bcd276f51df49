"""What may happen to running processes, five ways; the moments are the dice's."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from tests.crash.scene import Scene

Restart = Callable[[bool], Awaitable[None]]  # the database, politely or not


async def sqlite_restart(scene: Scene, _: Restart) -> None:
    """One worker on a file: killed, or frozen and then killed or not, and started again."""
    worker = await scene.work("w1")
    await _together(scene.feed(), _blows(scene, worker, alone=True))


async def postgres_restart(scene: Scene, _: Restart) -> None:
    """Two workers, each with blows of its own."""
    workers = [await scene.work(name) for name in ("w1", "w2")]
    await _together(scene.feed(), *(_blows(scene, worker) for worker in workers))


async def postgres_never(scene: Scene, _: Restart) -> None:
    """One of two workers is killed with posts in hand, and never comes again."""
    first, _second = [await scene.work(name) for name in ("w1", "w2")]

    async def blow() -> None:
        await scene.under_way()
        await scene.moment()
        await scene.lose(first)

    await _together(scene.feed(), blow())


async def rolling_deploy(scene: Scene, _: Restart) -> None:
    """A new version comes up beside the old one, whose workers go one by one: asked to, or killed."""
    old = [await scene.work(name) for name in ("old1", "old2")]

    async def deploy() -> None:
        await scene.under_way()
        for n, worker in enumerate(old, 1):
            await scene.moment()
            await scene.work(f"new{n}", version="2")
            await scene.moment(2, 6)
            await scene.lose(worker, killed=scene.dice.random() < 0.5)

    await _together(scene.feed(("1", "2")), deploy())


async def database_restart(scene: Scene, restart: Restart) -> None:
    """The server is stopped under two workers, some times, and once a worker is killed as well."""
    workers = [await scene.work(name) for name in ("w1", "w2")]

    async def blows() -> None:
        await scene.under_way()
        for _ in range(scene.plan.blows):
            await scene.moment(2, 6)
            scene.crew.done["restarts"] += 1
            await restart(scene.dice.random() < 0.5)
        await scene.moment()
        await _killed(scene, workers[0])

    await _together(scene.feed(), blows())


async def _blows(scene: Scene, worker: str, alone: bool = False) -> None:
    """Some of the frozen wake up after the others took them for dead; some never do."""
    await scene.under_way()
    for _ in range(scene.plan.blows):
        await scene.moment()
        if scene.dice.random() < 0.5:
            await scene.freeze(worker, scene.dice.uniform(3, 8 if alone else 20))
            if scene.dice.random() < 0.5:
                continue
        worker = await _killed(scene, worker)


async def _killed(scene: Scene, worker: str) -> str:
    """The name of the one that comes after it."""
    await scene.kill(worker)
    await scene.moment(1, 4)
    return await scene.work(worker.partition("-")[0])


async def _together(*parts: Coroutine[Any, Any, None]) -> None:
    async with asyncio.TaskGroup() as group:
        for part in parts:
            group.create_task(part)


Mode = Callable[[Scene, Restart], Awaitable[None]]
MODES: dict[str, Mode] = {
    "SQLite restart": sqlite_restart,
    "PostgreSQL restart": postgres_restart,
    "PostgreSQL never restarted": postgres_never,
    "rolling deploy": rolling_deploy,
    "database restarted": database_restart,
}
