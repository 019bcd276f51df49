"""British words of ours, spelled the American way for American readers; what the record says stays as it is."""

import re

from prompts.english.days import american

_AMERICAN = {
    "apologise": "apologize", "apologised": "apologized", "misspelt": "misspelled", "cancelled": "canceled",
    "telephone call": "phone call", "programme": "program", "learnt": "learned", "recognised": "recognized",
    "fulfil": "fulfill", "favour": "favor", "colour": "color", "honour": "honor", "neighbour": "neighbor",
    "organised": "organized", "organise": "organize",
}  # fmt: skip
_WORDS = re.compile(rf"\b(?:{'|'.join(_AMERICAN)})\b")


def spelled(text: str, locale: str) -> str:
    return _WORDS.sub(lambda match: _AMERICAN[match[0]], text) if american(locale) else text
