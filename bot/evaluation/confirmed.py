"""Listening with a model behind it, for an evaluation: the same questions as in a room, without a budget."""

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from bot.config import OpenAI
from bot.confirming import Confirmation
from bot.writers import confirming
from handlers.confirming import agreed
from handlers.reading.names import Names
from handlers.reading.news import Heard

Agree = Callable[[str, Heard, Names], Heard | None]

NO_MODEL = "No model is configured (OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL): what I judge here stands."


def by_ourselves(text: str, heard: Heard, names: Names) -> Heard | None:
    return heard


@contextmanager
def with_model(settings: OpenAI) -> Iterator[Agree]:
    """Of what is sensitive it sees nothing here either."""
    with asyncio.Runner() as runner:
        opened = confirming(settings)
        confirmation = runner.run(opened.__aenter__())
        assert confirmation is not None

        def agree(text: str, heard: Heard, names: Names) -> Heard | None:
            return heard if heard.sensitive else runner.run(_asked(confirmation, text, heard, names))

        try:
            yield agree
        finally:
            runner.run(opened.__aexit__(None, None, None))


async def _asked(confirmation: Confirmation, text: str, heard: Heard, names: Names) -> Heard | None:
    return agreed(heard, await confirmation.ask(text, heard, names))
