"""Perform a script on a fresh database, print what comes out, and say when a line makes no sense."""

import json
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from bot.playground.chat import Chat
from bot.playground.lines import Senseless
from bot.playground.script import Script
from bot.playground.stage import Stage, StageClock
from prompts.offline import Composer
from store import schema


async def perform(lines: Iterable[str]) -> int:
    """The exit status: 0, 1 after an error of the bot itself, 2 after a line that makes no sense."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{Path(folder) / 'play.db'}"
        schema.create(url)
        stage = Stage(url, StageClock(), Chat(), Composer())
        try:
            return await Script(stage, print_line).play(lines)
        except Senseless as senseless:
            print(senseless, file=sys.stderr)
            return 2
        finally:
            stage.stop()


def print_line(line: dict[str, Any]) -> None:
    print(json.dumps(line, ensure_ascii=False), flush=True)
