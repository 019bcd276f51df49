"""The Spanish sentences that letters are made of; `<le|te|les>` is said to usted, to tú, to several."""

import re
from functools import cache

from prompts import wordings
from prompts.spanish.address import Address

_HERE = "prompts.spanish"
_CHOICE = re.compile(r"<([^<>|]*)\|([^<>|]*)(?:\|([^<>|]*))?>")
_ENDINGS = {
    "le": "les",
    "lo": "los",
    "es": "son",
    "ha": "han",
    "su": "su",
    "sus": "sus",
    "se": "se",
    "de": "den",
}


def pool(place: str, to: Address, /, **values: str) -> tuple[str, ...]:
    """All wordings for a place, said to this person; `<f|m>` after `@` follows their gender."""
    values = {"congrats": "enhorabuena" if to.locale == "es-ES" else "felicidades"} | values
    said = (spoken(line, to) for line in wordings.pool(_HERE, place, **values))
    return tuple(wordings.capital(_tidy(line)) for line in said)


def pool_or(place: str, kind: str, to: Address, /, **values: str) -> tuple[str, ...]:
    return pool(f"{place}/{kind}", to, **values) or pool(f"{place}/other", to, **values)


def spoken(line: str, to: Address) -> str:
    return _CHOICE.sub(lambda match: _chosen(match, to), line)


def vocabulary() -> frozenset[str]:
    return wordings.vocabulary(_HERE)


def _chosen(match: re.Match[str], to: Address) -> str:
    if to.register == "usted":
        return match[1]
    if to.tu:
        return match[2]
    return match[3] if match[3] is not None else _to_several(match[1])


@cache
def _to_several(words: str) -> str:
    """ "responda" -> "respondan", "usted" -> "ustedes"."""
    first, *rest = words.split(" ")
    low = first.lower()
    if low in _ENDINGS:
        said = first[0] + _ENDINGS[low][1:]
    elif low == "usted":
        said = first + "es"
    else:
        said = first + ("n" if low and low[-1] in "aeiouáéó" else "")
    return " ".join([said, *rest])


def _tidy(line: str) -> str:
    line = re.sub(r"(\busted\b(?:[^.:]*: | porque | que ))usted (?=\w)", r"\1", line)
    return re.sub(r"\s+([.,;:])", r"\1", re.sub(r"\s{2,}", " ", line)).replace("..", ".").strip()
