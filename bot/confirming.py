"""Confirm what was heard: a model behind the local judgement, which sees no names."""

import asyncio
from collections.abc import Collection
from dataclasses import dataclass
from functools import partial

from handlers.confirming import Allowance
from handlers.reading.names import Names
from handlers.reading.news import Heard
from handlers.reading.news.unnamed import unnamed
from prompts.confirm import Confirmer, Verdict, veiled


@dataclass(frozen=True)
class Confirmation:
    model: Confirmer
    most: Allowance

    async def ask(
        self, text: str, heard: Heard, names: Names, people: Collection[str] = ()
    ) -> Verdict | None:
        """None where the local judgement stands. Nothing is kept of what was asked."""
        hide = partial(unnamed, names=names, heard=heard, people=people)
        message = await asyncio.to_thread(veiled, text, hide)
        return await self.model.judge(message, heard.kind) if message else None
