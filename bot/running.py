"""Start the real thing from the command line; what cannot start says why in one sentence."""

import asyncio
import logging
import sys
from collections.abc import Coroutine
from typing import Any

from pydantic import ValidationError

from bot import app
from bot.config import Settings
from bot.platform import CannotStart


def serve(port: int | None) -> None:
    settings = _settings()
    _run(app.serve(settings if port is None else settings.model_copy(update={"port": port})))


def work() -> None:
    _run(app.work(_settings()))


def _settings() -> Settings:
    try:
        return Settings()
    except ValidationError as error:
        missing = {"_".join(str(part) for part in fault["loc"]).upper() for fault in error.errors()}
        sys.exit(f"These settings are missing or wrong: {', '.join(sorted(missing))}. README.md lists them.")


def _run(main: Coroutine[Any, Any, None]) -> None:
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    try:
        asyncio.run(main)
    except CannotStart as error:
        sys.exit(str(error))
    except KeyboardInterrupt:
        sys.exit(0)
