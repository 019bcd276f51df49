"""Two things on record that contradict each other: neither is told."""

import re
from itertools import combinations

from prompts.brief import Brief

_FIGURE = re.compile(r"\d+(?:[.,:]\d+)*")
_COUNTED = re.compile(r"(?P<number>\d+(?:[.,]\d+)*) (?:of )?(?:the )?(?P<what>[a-z]{3,})")
_PLAIN = set(
    """the and was were had has have for with from that this our your she her his him they them their its
    but not out off into over about again then when who which all one two""".split()
)
_MONTHS = set(
    """january february march april may june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday""".split()
)
_ALIKE = 0.6  # of the words that carry the meaning of the shorter one


def doubtful(brief: Brief) -> frozenset[int]:
    """The facts that say the same thing as another one, with another number or day."""
    texts = {index: fact.text for index, fact in enumerate(brief.facts) if not fact.private}
    found: set[int] = set()
    for (one, first), (other, second) in combinations(texts.items(), 2):
        if contradict(first, second):
            found |= {one, other}
    return frozenset(found)


def contradict(first: str, second: str) -> bool:
    mine, theirs = _figures(first), _figures(second)
    if not mine or not theirs or mine == theirs:
        return False
    return _counts_differ(first, second) or _alike(first, second)


def _alike(first: str, second: str) -> bool:
    mine, theirs = _content(first), _content(second)
    fewer = min(len(mine), len(theirs))
    return fewer > 1 and len(mine & theirs) / fewer >= _ALIKE


def _counts_differ(first: str, second: str) -> bool:
    """ "412 recipients" and "380 recipients"."""
    mine, theirs = (
        {match["what"]: match["number"] for match in _COUNTED.finditer(text)} for text in (first, second)
    )
    return any(mine[what] != theirs[what] for what in mine.keys() & theirs.keys() - _MONTHS - _PLAIN)


def _figures(text: str) -> set[str]:
    named = {word for word in re.findall(r"[a-z]+", text.lower()) if word in _MONTHS}
    return set(_FIGURE.findall(text)) | named


def _content(text: str) -> set[str]:
    words = re.findall(r"[a-z]{3,}", text.lower())
    return {word.removesuffix("s").removesuffix("ed") for word in words} - _PLAIN - _MONTHS
