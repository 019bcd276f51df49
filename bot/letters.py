"""What of a text is seen, and where it may be cut: never between a letter and its accent, nor in an emoji."""

import re
from unicodedata import category

REACH = 40  # characters we look back; no letter that is read has more parts
UNSEEN = ("Cc", "Cf")  # control characters, and those that only steer others
JOINER = "\u200d"

_SKIN, _TAGS = range(0x1F3FB, 0x1F400), range(0xE0020, 0xE0080)
_FLAGS = range(0x1F1E6, 0x1F200)
_HALF = re.compile("[\ud800-\udfff]")


def edge(text: str, limit: int) -> int:
    """The end of the longest part of `text` that is at most `limit` long; one at least."""
    ends = range(limit, max(limit - REACH, 0), -1)
    return next((end for end in ends if end >= len(text) or not _within(text, end)), max(limit, 1))


def cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: edge(text, limit - 1)] + "…"


def seen(text: str) -> bool:
    """Whether there is anything to look at; a platform refuses an empty text, or draws none."""
    return any(not char.isspace() and category(char) not in UNSEEN for char in text)


def whole(text: str) -> str:
    """Half of a pair of code units is no character, and cannot be sent."""
    return _HALF.sub("\ufffd", text)


def _within(text: str, at: int) -> bool:
    before, after = text[at - 1], text[at]
    return before == JOINER or _leans(after) or (ord(after) in _FLAGS and _open_flag(text, at))


def _leans(char: str) -> bool:
    """It belongs to what stands before it."""
    return char == JOINER or category(char).startswith("M") or ord(char) in _SKIN or ord(char) in _TAGS


def _open_flag(text: str, at: int) -> bool:
    """A flag is two letters of their own alphabet: whether the first stands before, and the second after."""
    start = at
    while start and ord(text[start - 1]) in _FLAGS:
        start -= 1
    return (at - start) % 2 == 1
