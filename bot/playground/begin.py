"""Go on with what was played in a folder, or begin there."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import IO

from bot.playground import seed
from bot.playground.chat import Chat
from bot.playground.live import Live
from bot.playground.log import Log
from bot.playground.stage import Stage, StageClock
from store import schema

CHAT = "chat.jsonl"
DATABASE = "moments.db"
OURS = (CHAT, DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm")


Make = Callable[[str, StageClock, Chat], Stage]


async def begin(folder: Path, *, empty: bool, fresh: bool, make: Make, now: datetime) -> Live:
    """With `fresh` everything before is forgotten; so is a beginning that was broken off."""
    log = Log(folder / CHAT)
    log.open()
    if fresh or not log.ready or not (folder / DATABASE).exists():
        log.close()
        for name in OURS:
            (folder / name).unlink(missing_ok=True)
        log = Log(folder / CHAT)
        log.open()
    url = f"sqlite:///{folder / DATABASE}"
    schema.upgrade(url)
    live = Live(make(url, log.clock, log.chat), log)
    if log.ready:
        await live.stage.ring()
    else:
        await seed.plant(live, "empty" if empty else "seeded", now)
        log.begun()
    await live.look_round()
    return live


def end(live: Live) -> None:
    live.stage.stop()
    live.log.close()


@contextmanager
def claimed(folder: Path) -> Iterator[Path]:
    """The folder for ourselves; where another playground is at home in it, one for the moment."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("w") as lock:
        if _lock(lock):
            yield folder
            return
        with tempfile.TemporaryDirectory() as elsewhere:
            print(f"Another playground is running in {folder}; this one is kept only until it stops.")
            yield Path(elsewhere)


def _lock(file: IO[str]) -> bool:
    try:
        import fcntl  # not on Windows, where one playground at a time has to do
    except ImportError:
        return True
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True
