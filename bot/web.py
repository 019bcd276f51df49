"""One HTTP server for every platform."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from aiohttp import web

Door = Callable[[web.Request], Awaitable[web.StreamResponse]]


@dataclass
class Doors:
    """The ways in, by path; a platform that is switched off has none. `ready` says whether we can serve."""

    ready: Callable[[], Awaitable[None]]
    posts: dict[str, Door] = field(default_factory=dict)


def application(doors: Doors) -> web.Application:
    async def healthz(request: web.Request) -> web.Response:
        return web.json_response({"ok": True})

    async def readyz(request: web.Request) -> web.Response:
        await doors.ready()
        return web.json_response({"ok": True})

    app = web.Application()
    app.router.add_get("/healthz", healthz)
    app.router.add_get("/readyz", readyz)
    for path, door in doors.posts.items():
        app.router.add_post(path, door)
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
