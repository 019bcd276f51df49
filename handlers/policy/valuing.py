"""Which values a client's words mean. Pure: what was said and the words of each value in."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from handlers.reading.text import normal

WHOLE = 4  # a beginning of so few letters is the whole word
PLAIN = 3  # words of theirs that are repeated; a longer sentence goes by the name of its value
_DENIED = re.compile(r"\b(?:no|not|never|without|hates?|dislikes?)\b")


def meant(said: Sequence[str], words: Mapping[str, tuple[str, ...]]) -> dict[str, str]:
    """The values that are meant, each in the words it was told in; what is denied is none."""
    found: dict[str, str] = {}
    for each in said:
        plain = _plain(each)
        told = [name for name, forms in words.items() if _any(forms).search(plain)]
        for name in [] if _DENIED.search(plain) else _closest(told):
            found.setdefault(name, each.strip() if len(each.split()) <= PLAIN else name)
    return found


def _closest(names: list[str]) -> list[str]:
    """Family ownership is not family too."""
    return [name for name in names if not any(other.startswith(f"{name} ") for other in names)]


@cache
def _any(forms: tuple[str, ...]) -> re.Pattern[str]:
    ends = (rf"{form}\b" if len(form) <= WHOLE else form for form in forms)
    return re.compile(rf"\b(?:{'|'.join(ends)})")


def _plain(text: str) -> str:
    return re.sub(r"\W+", " ", normal(text))
