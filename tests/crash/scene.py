"""One run: the firms, a Slack, the processes, and what happens to them."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from random import Random

from cryptography.fernet import Fernet
from pydantic import SecretStr

from bot import app, clock
from bot.keys import vault
from bot.transactions import Transactions
from store import db
from tests.crash.crew import Crew
from tests.crash.firm import Plan, furnish
from tests.crash.rows import Rows, until
from tests.crash.slack import FakeSlack, listening

PATIENCE = 2.0  # seconds for a worker to have something in hand
UNTIL = 100.0  # seconds after which what has not arrived is lost


@dataclass
class Scene:
    plan: Plan
    seed: int
    dice: Random
    slack: FakeSlack
    crew: Crew
    rows: Rows
    keeps_name: bool  # whether a worker that is started again has the same name
    takeovers: list[asyncio.Task[float]] = field(default_factory=list)
    _starts: int = 0

    async def work(self, name: str, version: str = "1") -> str:
        """Start a worker: the name it has this time."""
        self._starts += 1
        full = name if self.keeps_name else f"{name}-{self._starts}"
        await self.crew.keep(full, "work", "--version", version)
        return full

    async def aim(self, name: str) -> None:
        """A blow is to find it with posts in hand, at any moment of theirs; it may be all over already."""
        with suppress(TimeoutError):
            await asyncio.wait_for(until(partial(self.rows.in_hand, name)), PATIENCE)
        await self.moment(0, 0.15)

    async def kill(self, name: str) -> None:
        """`caught` counts what it had in hand then."""
        await self.aim(name)
        await self.crew.kill(name)
        self.crew.done["caught"] += len(await self.rows.in_hand(name))

    async def freeze(self, name: str, seconds: float) -> None:
        await self.aim(name)
        await self.crew.freeze(name, seconds)

    async def lose(self, name: str, killed: bool = True) -> None:
        """For good: it is measured how long the others take to take over."""
        await (self.kill(name) if killed else self.crew.dismiss(name))
        self.takeovers.append(asyncio.create_task(self.rows.taken_over(time.monotonic())))

    async def moment(self, least: float = 1.0, most: float = 5.0) -> None:
        await asyncio.sleep(self.dice.uniform(least, most))

    async def under_way(self) -> None:
        """Something has been sent; before, a blow hits nobody."""
        await self.slack.heard.wait()

    async def feed(self, versions: tuple[str, str] = ("1", "1")) -> None:
        """Leave the posts behind; whoever does it dies a few times in between, and begins anew."""
        told = ("--seed", str(self.seed), "--firms", str(self.plan.firms), "--rooms", str(self.plan.rooms))
        for _ in range(self.plan.blows - 1):
            await self.crew.start("feeder", "feed", "--version", versions[0], *told)
            await self.moment(3, 6)
            await self.crew.kill("feeder")
        while True:
            feeder = await self.crew.start("feeder", "feed", "--version", versions[1], *told)
            if await feeder.wait() == 0:
                return


@asynccontextmanager
async def staged(url: str, plan: Plan, seed: int, folder: Path) -> AsyncIterator[Scene]:
    dice, key = Random(seed), Fernet.generate_key().decode()
    app.migrate(url)  # not on a thread: Alembic minds, if another run does so too
    transactions = Transactions(url)
    await transactions.run(lambda session: furnish(session, plan, clock.now(), dice, vault(SecretStr(key))))
    transactions.close()
    rows = Rows(db.connect(url, reading=True))
    async with listening(seed) as slack:
        environment = {"DATABASE_URL": url, "SLACK_API_URL": slack.url}
        environment |= {"SLACK_CLIENT_ID": "1.2", "SLACK_CLIENT_SECRET": "shh", "SLACK_SIGNING_SECRET": "shh"}
        environment |= {"MOMENTS_KEYS": key}
        crew = Crew(environment, folder)
        try:
            yield Scene(plan, seed, dice, slack, crew, rows, keeps_name=dice.random() < 0.5)
        finally:
            await crew.end()
            rows.engine.dispose()
