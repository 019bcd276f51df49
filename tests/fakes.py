"""Stand-ins for the outside world, at the true boundary; each with a voice."""

from dataclasses import dataclass, field

from sqlalchemy.pool import QueuePool

from prompts.brief import Brief, Tell, Words, Writer, quietly
from store.db import Engine


@dataclass
class FakeWriter:
    """Passes a brief on, remembers it, and insists that nobody holds the database meanwhile."""

    writer: Writer
    engine: Engine | None = None
    briefs: list[Brief] = field(default_factory=list)

    async def write(self, brief: Brief, tell: Tell = quietly) -> Words:
        assert self.engine is not None
        if isinstance(self.engine.pool, QueuePool):
            assert self.engine.pool.checkedout() == 0, "a transaction is open during a model call"
        self.briefs.append(brief)
        return await self.writer.write(brief, tell)
