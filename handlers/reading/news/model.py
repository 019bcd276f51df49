"""The fitted classifier: a weight for each feature and class, kept as small whole numbers in a file."""

import gzip
import json
from collections.abc import Mapping, Sequence
from functools import cache
from importlib.resources import files
from math import exp, sqrt
from typing import Any, NamedTuple

FILE = "model.json.gz"
NONE = "none"


class Model(NamedTuple):
    """`weights` times `scale` are those of a softmax over `classes`; features weigh one, at unit length."""

    classes: tuple[str, ...]
    bias: tuple[float, ...]
    scale: float
    weights: dict[str, tuple[int, ...]]
    sensitive: dict[str, int]
    sensitive_bias: float
    threshold: float
    outright: float

    def chances(self, features: Sequence[str]) -> dict[str, float]:
        """How likely each class is; they add up to one."""
        rows = [row for feature in features if (row := self.weights.get(feature))]
        factor = self.scale / sqrt(len(rows) or 1)
        sums = (sum(column) for column in zip(*rows, strict=True)) if rows else (0,) * len(self.bias)
        scores = [bias + factor * total for bias, total in zip(self.bias, sums, strict=True)]
        highest = max(scores)
        powers = [exp(score - highest) for score in scores]
        whole = sum(powers)
        return {name: power / whole for name, power in zip(self.classes, powers, strict=True)}

    def sensitivity(self, features: Sequence[str]) -> float:
        """Above nought, it is sensitive."""
        found = [weight for feature in features if (weight := self.sensitive.get(feature)) is not None]
        return self.sensitive_bias + self.scale * sum(found) / sqrt(len(found) or 1)


@cache
def fitted() -> Model:
    """Read when the first message is heard."""
    return model_of(json.loads(gzip.decompress(files(__package__).joinpath(FILE).read_bytes())))


def model_of(data: Mapping[str, Any]) -> Model:
    """From what its file says."""
    return Model(
        classes=tuple(data["classes"]),
        bias=tuple(data["bias"]),
        scale=data["scale"],
        weights={feature: tuple(row) for feature, row in data["weights"].items()},
        sensitive=data["sensitive"],
        sensitive_bias=data["sensitive_bias"],
        threshold=data["threshold"],
        outright=data["outright"],
    )
