"""Which writer there is: a model with the offline composer behind it, or the composer alone."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.config import OpenAI
from prompts.brief import Writer
from prompts.offline import Composer


@asynccontextmanager
async def writing(settings: OpenAI | None) -> AsyncIterator[Writer]:
    """Its connections are closed in the end."""
    if settings is None:
        yield Composer()
        return
    from prompts import model  # heavy: only where a model is configured

    words = model.connect(
        api_key=settings.api_key.get_secret_value(),
        base_url=settings.base_url,
        model=settings.model,
        otherwise=Composer(),
    )
    try:
        yield words
    finally:
        await words.close()
