"""What somebody makes of a message: how likely each class is, and how likely is enough."""

from collections.abc import Callable
from typing import NamedTuple

from handlers.reading.news.model import fitted
from handlers.reading.news.seen import Message


class Opinion(NamedTuple):
    """It is news from `threshold` on; from `outright` on where a phrase says so without a doubt."""

    chances: dict[str, float]
    sensitive: bool
    threshold: float
    outright: float


Weigh = Callable[[Message], Opinion]


def by_words(message: Message) -> Opinion:
    """By the features alone."""
    model, found = fitted(), message.features
    return Opinion(model.chances(found), model.sensitivity(found) > 0, model.threshold, model.outright)
