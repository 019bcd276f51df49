"""A second opinion on a message: what its words say and what it means, weighed together."""

import gzip
import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files
from math import exp, log
from operator import mul
from typing import NamedTuple

from handlers.reading.news.meaning import meaning, nameless
from handlers.reading.news.model import Model, fitted
from handlers.reading.news.opinion import Opinion
from handlers.reading.news.seen import Message

FILE = "meaning.json.gz"
LEAST = 1e-9  # a chance below it counts as this


class Second(NamedTuple):
    """Rows of weights for what `clues` gives; a softmax over `classes`, and above nought it is sensitive."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    weights: tuple[tuple[float, ...], ...]
    sensitive: tuple[float, ...]
    sensitive_bias: float
    threshold: float
    outright: float

    def opinion(self, clues: Sequence[float]) -> Opinion:
        scores = [bias + _sum(row, clues) for bias, row in zip(self.bias, self.weights, strict=True)]
        powers = [exp(score - max(scores)) for score in scores]
        chances = {name: power / sum(powers) for name, power in zip(self.classes, powers, strict=True)}
        sensitive = self.sensitive_bias + _sum(self.sensitive, clues) > 0
        return Opinion(chances, sensitive, self.threshold, self.outright)


def by_meaning(message: Message) -> Opinion:
    """By the features and the meaning of the text. Raises NotInstalled."""
    return second().opinion(clues(message, fitted()))


def clues(message: Message, model: Model) -> list[float]:
    """What the classifier of words makes of it, on a scale without ends; then the meaning."""
    chances = model.chances(message.features).values()
    words = [log(max(chance, LEAST)) for chance in chances]
    return [*words, model.sensitivity(message.features), *meaning(nameless(message))]


def _sum(row: Sequence[float], clues: Sequence[float]) -> float:
    total: float = sum(map(mul, row, clues))
    return total


@cache
def second() -> Second:
    """Read when the first message is heard."""
    data = json.loads(gzip.decompress(files(__package__).joinpath(FILE).read_bytes()))
    return Second(
        classes=tuple(data["classes"]),
        bias=tuple(data["bias"]),
        weights=tuple(tuple(row) for row in data["weights"]),
        sensitive=tuple(data["sensitive"]),
        sensitive_bias=data["sensitive_bias"],
        threshold=data["threshold"],
        outright=data["outright"],
    )
