"""A Slack that takes its time: every post is answered after 50 ms. Run as a program it says its port."""

import asyncio
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from subprocess import PIPE, Popen

from aiohttp import web

from tests.bench.bar import say

TAKES = 0.05  # seconds


async def main() -> None:
    posts = count(1)

    async def api(request: web.Request) -> web.Response:
        if request.match_info["method"] == "auth.test":
            return web.json_response({"ok": True, "team_id": "T1", "user_id": "UBOT", "bot_id": "B1"})
        form = await request.json() if request.content_type == "application/json" else await request.post()
        await asyncio.sleep(TAKES)
        return web.json_response({"ok": True, "channel": form.get("channel"), "ts": f"{next(posts)}.000100"})

    app = web.Application()
    app.router.add_post("/api/{method}", api)
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    say(runner.addresses[0][1])
    await asyncio.Event().wait()


@contextmanager
def slow_slack() -> Iterator[str]:
    """The address of its API, in a process of its own."""
    command = [sys.executable, "-m", "tests.bench.slow_slack"]
    with Popen(command, stdout=PIPE, text=True, env=dict(os.environ)) as process:
        assert process.stdout
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/api/"
        finally:
            process.terminate()


if __name__ == "__main__":
    asyncio.run(main())
