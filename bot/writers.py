"""What a model does where one is configured: it writes, and confirms what was heard."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from bot.config import OpenAI
from bot.confirming import Confirmation
from handlers.confirming import Allowance
from prompts.brief import Writer
from prompts.offline import Composer

if TYPE_CHECKING:
    from bot.dispatch import Dispatcher
    from prompts.call import Server


@asynccontextmanager
async def writing(settings: OpenAI | None, dispatcher: "Dispatcher | None" = None) -> AsyncIterator[Writer]:
    """A model with the offline composer behind it, or the composer alone.

    With a dispatcher every question is counted and what was spent is written offline; an evaluation has none.
    """
    if settings is None:
        yield Composer()
        return
    from bot.metering import metered  # heavy: only where a model is configured
    from prompts import call, model

    words = model.ModelWriter(
        call.connect(server(settings)),
        Composer(),
        deadline=settings.deadline,
        names_allowed=settings.names,
        purse=metered(settings, dispatcher.transactions, dispatcher.directory) if dispatcher else None,
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

    model = confirm.ModelConfirmer(call.connect(server(settings)))
    try:
        yield Confirmation(model, Allowance(settings.daily_calls, settings.daily_tokens, ceiling(settings)))
    finally:
        await model.close()


def ceiling(settings: OpenAI) -> int | None:
    """What a day may cost, in millionths."""
    return None if settings.daily_cost is None else round(settings.daily_cost * 1_000_000)


def server(settings: OpenAI) -> "Server":
    """Where the model is, as a caller needs it."""
    from prompts.call import Server

    return Server(
        settings.model,
        settings.api_key.get_secret_value(),
        base_url=settings.base_url,
        azure_endpoint=settings.azure_endpoint,
        api_version=settings.api_version,
        stream=settings.stream,
        answer_tokens=settings.answer_tokens,
        longest=settings.deadline,
        price_input=settings.price_input,
        price_output=settings.price_output,
    )
