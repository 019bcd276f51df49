"""Start the real thing from the command line; what cannot start says why in one sentence."""

import asyncio
import signal
import sys
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

from pydantic import ValidationError

from bot import app, logs
from bot.config import Settings
from bot.platform import CannotStart


def serve(port: int | None) -> None:
    settings = _settings()
    _run(app.serve(settings if port is None else settings.model_copy(update={"port": port})))


def work(port: int | None) -> None:
    _run(app.work(_settings(), port))


def _settings() -> Settings:
    try:
        return Settings()
    except ValidationError as error:
        missing = {"_".join(str(part) for part in fault["loc"]).upper() for fault in error.errors()}
        sys.exit(f"These settings are missing or wrong: {', '.join(sorted(missing))}. README.md lists them.")


def _run(main: Coroutine[Any, Any, None]) -> None:
    logs.configure()
    try:
        asyncio.run(_until_told(main))
    except CannotStart as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(0)


async def _until_told(main: Coroutine[Any, Any, None]) -> None:
    """A polite signal to end lets what is under way end or be handed over."""
    running = asyncio.ensure_future(main)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, running.cancel)
    with suppress(asyncio.CancelledError):
        await running
