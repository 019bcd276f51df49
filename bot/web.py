"""One HTTP server for every platform, and for those who watch over the bot."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace

from aiohttp import web

from store.db import Busy

Door = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Doors:
    """The ways in, by path; a platform that is switched off has none.

    `ready` says whether we can serve, or raises; `metrics` are in Prometheus' text format.
    """

    ready: Callable[[], Awaitable[None]]
    metrics: Callable[[], Awaitable[bytes]]
    posts: dict[str, Door] = field(default_factory=dict)
    gets: dict[str, Door] = field(default_factory=dict)


def watched(doors: Doors) -> Doors:
    """Only what those who watch over a worker ask for."""
    return replace(doors, posts={}, gets={})


def application(doors: Doors) -> web.Application:
    async def healthz(request: web.Request) -> web.Response:
        return web.json_response({"ok": True})

    async def readyz(request: web.Request) -> web.Response:
        try:
            await doors.ready()
        except Busy:
            return web.json_response({"ok": False, "why": "the database is out of reach"}, status=503)
        return web.json_response({"ok": True})

    async def metrics(request: web.Request) -> web.Response:
        return web.Response(body=await doors.metrics(), content_type="text/plain", charset="utf-8")

    app = web.Application()
    app.router.add_get("/healthz", healthz)
    app.router.add_get("/readyz", readyz)
    app.router.add_get("/metrics", metrics)
    for path, door in doors.posts.items():
        app.router.add_post(path, door)
    for path, door in doors.gets.items():
        app.router.add_get(path, door)
    return app


async def serve(app: web.Application, host: str, port: int) -> None:
    """Serve until cancelled."""
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    try:
        await asyncio.Event().wait()
    finally:
        await runner.cleanup()
