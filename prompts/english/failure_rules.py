"""The shapes in which notes name a failing of ours, each with the clause that owns it."""

import re
from collections.abc import Callable

Say = Callable[[re.Match[str]], str]
Rule = tuple[re.Pattern[str], Say]


def rule(pattern: str, say: Say) -> Rule:
    return re.compile(pattern, re.IGNORECASE), say
