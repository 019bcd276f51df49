"""Real processes that are killed, frozen and started again, as a supervisor would."""

import asyncio
import os
import signal
import sys
from asyncio.subprocess import Process
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass
class Crew:
    """`done` counts what happened to them."""

    environment: dict[str, str]
    folder: Path
    done: Counter[str] = field(default_factory=Counter)
    running: dict[str, Process] = field(default_factory=dict)
    _watches: list[asyncio.Task[None]] = field(default_factory=list)

    async def start(self, name: str, *arguments: str) -> Process:
        """A process of this name; where it is started again the name may stay the same."""
        environment = {**os.environ, **self.environment, "MOMENTS_PROCESS": name}
        with (self.folder / f"{name}.log").open("ab") as log:
            process = await asyncio.create_subprocess_exec(
                sys.executable,
                *("-m", "tests.crash.process", *arguments),
                cwd=ROOT,
                env=environment,
                stdin=asyncio.subprocess.DEVNULL,
                stdout=log,
                stderr=log,
            )
        self.running[name] = process
        return process

    async def keep(self, name: str, *arguments: str) -> None:
        """Start it, and again whenever it ends without being told to."""
        process = await self.start(name, *arguments)
        self._watches.append(asyncio.create_task(self._watch(process, name, *arguments)))

    async def kill(self, name: str) -> None:
        self.done["kills"] += 1
        self.signal(name, signal.SIGKILL)
        await self.running.pop(name).wait()

    async def freeze(self, name: str, seconds: float) -> None:
        self.done["freezes"] += 1
        self.signal(name, signal.SIGSTOP)
        await asyncio.sleep(seconds)
        self.signal(name, signal.SIGCONT)

    async def dismiss(self, name: str) -> None:
        """As a deploy stops it."""
        self.done["stops"] += 1
        self.signal(name, signal.SIGTERM)
        await self.running.pop(name).wait()

    def signal(self, name: str, number: signal.Signals) -> None:
        process = self.running[name]
        if process.returncode is None:
            process.send_signal(number)

    async def end(self) -> None:
        """Whoever is left, and whatever state it is in."""
        for watch in self._watches:
            watch.cancel()
        for name, process in list(self.running.items()):
            self.signal(name, signal.SIGKILL)
            await process.wait()
            del self.running[name]

    async def _watch(self, process: Process, name: str, *arguments: str) -> None:
        await process.wait()
        if self.running.get(name) is process:
            self.done["falls"] += 1
            await asyncio.sleep(1)
            await self.keep(name, *arguments)
