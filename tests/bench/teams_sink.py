"""Where both sides post: a service that counts, and shows its keys. As a program it says its port."""

import asyncio
import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path
from subprocess import PIPE, Popen
from typing import NamedTuple
from urllib.request import urlopen

from aiohttp import web

from tests.bench.bar import say

KEYS = "keys.json"  # in the folder of the bench


class Arrived(NamedTuple):
    """How many posts, and when the last one came, on the clock of the machine."""

    posts: int
    at: float


async def main(folder: Path) -> None:
    posts, last = count(1), Arrived(0, 0.0)

    async def post(request: web.Request) -> web.Response:
        nonlocal last
        await request.read()
        last = Arrived(next(posts), time.monotonic())
        return web.json_response({"id": f"m{last.posts}"})

    async def arrived(request: web.Request) -> web.Response:
        return web.json_response(last)

    async def config(request: web.Request) -> web.Response:
        return web.json_response({"jwks_uri": str(request.url.with_path("/keys"))})

    async def keys(request: web.Request) -> web.Response:
        return web.json_response(json.loads((folder / KEYS).read_text()))

    app = web.Application()
    app.router.add_post("/v3/conversations/{id}/activities", post)
    app.router.add_post("/v3/conversations/{id}/activities/{to}", post)
    app.router.add_get("/arrived", arrived)
    app.router.add_get("/config", config)
    app.router.add_get("/keys", keys)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    say(runner.addresses[0][1])
    await asyncio.Event().wait()


def arrived(service: str) -> Arrived:
    with urlopen(f"{service}arrived", timeout=10) as answer:
        return Arrived(*json.load(answer))


@contextmanager
def sink(folder: Path) -> Iterator[str]:
    """Its address, in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.teams_sink", str(folder)]
    with Popen(command, stdout=PIPE, text=True, env=dict(os.environ)) as process:
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/"
        finally:
            process.terminate()


if __name__ == "__main__":
    asyncio.run(main(Path(sys.argv[1])))
