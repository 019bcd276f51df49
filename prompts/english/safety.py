"""Which typed texts may be repeated at all: without markup, links and orders to a machine."""

import re

_MARKS = re.compile(r"[\[\]{}<>@#*_|\\`~^=?!]|https?:|www\.|\b\w+\.(?:com|example|org|net)\b")
_ORDER = re.compile(
    r"\b(?:assistant|system|user)\s*:|\b(?:ignore|disregard|forget) (?:all|the|your|previous|any|this|every)"
    r"|\b(?:(?:your|system|these) (?:instructions?|prompts?)|password)\b",
    re.IGNORECASE,
)


def safe(text: str) -> bool:
    """False for markup, links and orders to a machine."""
    return bool(text.strip()) and not _MARKS.search(text) and not _ORDER.search(text)
