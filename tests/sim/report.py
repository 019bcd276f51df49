"""What was broken: by which rule, when, in a sentence, with the lines of the script that led there."""

import re
from collections import Counter
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from tests.sim.record import Thing

Json = dict[str, Any]
SHOWN = 6  # lines of the script
# Bugs that are known and not mended yet, by the sentences they make true. A line goes when its bug does.
OPEN: dict[str, str] = {}


@dataclass
class Broken:
    rule: str
    at: datetime
    sentence: str
    line: int
    words: str = ""


def known(broken: Broken) -> str:
    """The open bug behind it, if there is one."""
    text = f"{broken.rule}: {broken.sentence}"
    return next((name for name, words in OPEN.items() if re.search(words, text)), "")


@dataclass
class Report:
    broken: list[Broken] = field(default_factory=list)
    unknowns: Counter[str] = field(default_factory=Counter)
    script: list[Json] = field(default_factory=list)

    def __call__(self, rule: str, at: datetime, sentence: str, thing: Thing | None = None) -> None:
        self.broken.append(Broken(rule, at, sentence, len(self.script), thing.words if thing else ""))

    @property
    def counted(self) -> list[Broken]:
        """Without what is known to be open."""
        return [broken for broken in self.broken if not known(broken)]

    def unknown(self, at: datetime, text: str) -> None:
        self.unknowns[text.partition(":")[2].partition(",")[0].strip()[:40]] += 1

    def leading_to(self, broken: Broken) -> list[tuple[int, Json]]:
        """The last lines of the script that speak of it."""
        numbered = list(enumerate(self.script[: broken.line], 1))
        about = [(n, line) for n, line in numbered if broken.words and broken.words in str(line)]
        return [*about[-SHOWN:], *numbered[-1:]]
