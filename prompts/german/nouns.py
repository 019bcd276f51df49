"""The gender of a noun, from a list and from its ending; None where neither tells it."""

from functools import cache
from typing import Literal

from prompts.german.noun_list import FEMININE, MASCULINE, NEUTER, PLURAL

Gender = Literal["m", "f", "n", "p"]

_ENDINGS: tuple[tuple[str, Gender], ...] = (
    ("innen", "p"),
    ("ungen", "p"),
    ("heiten", "p"),
    ("keiten", "p"),
    ("schaften", "p"),
    ("ionen", "p"),
    ("täten", "p"),
    ("ung", "f"),
    ("heit", "f"),
    ("keit", "f"),
    ("schaft", "f"),
    ("ei", "f"),
    ("ion", "f"),
    ("tät", "f"),
    ("enz", "f"),
    ("anz", "f"),
    ("ik", "f"),
    ("ie", "f"),
    ("in", "f"),
    ("ade", "f"),
    ("age", "f"),
    ("ette", "f"),
    ("itis", "f"),
    ("chen", "n"),
    ("lein", "n"),
    ("ment", "n"),
    ("tum", "n"),
    ("um", "n"),
    ("ling", "m"),
    ("ismus", "m"),
    ("ist", "m"),
    ("ent", "m"),
    ("ant", "m"),
    ("or", "m"),
    ("eur", "m"),
    ("er", "m"),
    ("e", "f"),
)
_CAPITAL_LETTERS: dict[str, Gender] = {"gmbh": "f", "ag": "f", "kg": "f", "ohg": "f", "ug": "f", "gbr": "f"}
_SHORTEST_TAIL, _SHORTEST_HEAD = 4, 4  # of a compound, so that no "Tor" is found in "Direktor"
_NO_TAIL = {"ende", "ei", "alter", "tor", "eis", "eck", "ort"}


def gender(noun: str) -> Gender | None:
    """Of the last part of a compound; a word of a hyphen counts alone."""
    word = noun.rstrip(".,:;").rpartition("-")[2].lower()
    listed = _listed()
    if word in _CAPITAL_LETTERS:
        return _CAPITAL_LETTERS[word]
    for start in range(len(word)):
        tail = word[start:]
        if tail in listed and (start == 0 or _last_part(word[:start], tail)):
            return listed[tail]
    return next((kind for ending, kind in _ENDINGS if word.endswith(ending)), None)


def _last_part(head: str, tail: str) -> bool:
    """A short last part needs a head that may be a word: "Haus" + "bau"."""
    return len(tail) >= _SHORTEST_TAIL or (len(head) >= _SHORTEST_HEAD and tail not in _NO_TAIL)


@cache
def _listed() -> dict[str, Gender]:
    """The list by word; what is marked "(f)" is of that gender only by itself and is left to it."""
    table: dict[str, Gender] = {}
    for text, kind in ((MASCULINE, "m"), (FEMININE, "f"), (NEUTER, "n"), (PLURAL, "p")):
        for word in text.split():
            name, _, marked = word.partition("(")
            if not marked:
                table[name] = kind  # type: ignore[assignment]
    return table


def is_listed(noun: str) -> bool:
    """True of a word that stands in the list, by itself or as the last part of a compound."""
    word, listed = noun.lower(), _listed()
    return any(
        word[start:] in listed and (start == 0 or _last_part(word[:start], word[start:]))
        for start in range(len(word))
    )
