"""Which writer there is: a model with the offline composer behind it, or the composer alone."""

from bot.config import OpenAI
from prompts.brief import Writer
from prompts.offline import Composer


def writer(settings: OpenAI | None) -> Writer:
    if settings is None:
        return Composer()
    from prompts import model  # heavy: only where a model is configured

    return model.connect(
        api_key=settings.api_key.get_secret_value(),
        base_url=settings.base_url,
        model=settings.model,
        otherwise=Composer(),
    )
