"""What a model does where one is configured: it writes, and confirms what was heard."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bot.config import OpenAI
from bot.confirming import Confirmation
from handlers.confirming import Allowance
from prompts.brief import Writer
from prompts.offline import Composer


@asynccontextmanager
async def writing(settings: OpenAI | None) -> AsyncIterator[Writer]:
    """A model with the offline composer behind it, or the composer alone."""
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


@asynccontextmanager
async def confirming(settings: OpenAI | None) -> AsyncIterator[Confirmation | None]:
    """Its connections are closed in the end."""
    if settings is None:
        yield None
        return
    from prompts import call, confirm  # heavy: only where a model is configured

    key = settings.api_key.get_secret_value()
    model = confirm.ModelConfirmer(
        call.connect(api_key=key, base_url=settings.base_url, model=settings.model)
    )
    try:
        yield Confirmation(model, Allowance(settings.daily_calls, settings.daily_tokens))
    finally:
        await model.close()
