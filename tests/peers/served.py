"""The bot as it really runs: `moments serve` in a process of its own, with its engine and its timers."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

import aiohttp

READY, ENDED = 30.0, 20.0  # seconds


@asynccontextmanager
async def running(port: int, settings: Mapping[str, str]) -> AsyncIterator[None]:
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot.cli", "serve", "--port", str(port)),
        env={**os.environ, **settings},
        stdout=asyncio.subprocess.DEVNULL,
        stderr=asyncio.subprocess.PIPE,
    )
    said = asyncio.create_task(_read(process))
    try:
        await _ready(f"http://127.0.0.1:{port}/readyz", process)
        yield
    finally:
        if process.returncode is None:
            process.terminate()
        await asyncio.wait_for(process.wait(), ENDED)
        words = await said
        sys.stderr.write(words)  # for whoever has to find out why a test failed
    assert process.returncode == 0, words
    assert '"ERROR"' not in words, words


async def _read(process: asyncio.subprocess.Process) -> str:
    assert process.stderr
    return (await process.stderr.read()).decode()


async def _ready(address: str, process: asyncio.subprocess.Process) -> None:
    async with aiohttp.ClientSession() as session, asyncio.timeout(READY):
        while process.returncode is None:
            try:
                async with session.get(address) as answer:
                    assert answer.status == 200
                    return
            except aiohttp.ClientConnectionError:
                await asyncio.sleep(0.05)
    raise AssertionError("the bot ended before it was ready")
