"""What a bench ends with: one line for each bar, and how two sides are measured against each other."""

import sys
import time
from collections.abc import Callable
from statistics import median
from typing import NamedTuple


class Bar(NamedTuple):
    """A ratio that has to be at least, or at most, a number."""

    bench: str
    case: str
    ratio: float
    sign: str  # >= or <=
    limit: float

    @property
    def met(self) -> bool:
        return self.ratio >= self.limit if self.sign == ">=" else self.ratio <= self.limit

    def __str__(self) -> str:
        verdict = "ok" if self.met else "short"
        limit = f"{self.sign}{self.limit:g}"
        return f"BAR {self.bench} {self.case} {self.ratio:.3f} {limit} {verdict}"


def say(words: object) -> None:
    """A bench speaks on standard output, line by line."""
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def seconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began


def apart(one: Callable[[], object], other: Callable[[], object], rounds: int) -> tuple[float, float]:
    """The median seconds of two works, done in turn: whatever slows the machine slows both."""
    pairs = [(seconds(one), seconds(other)) for _ in range(rounds)]
    return median(pair[0] for pair in pairs), median(pair[1] for pair in pairs)
