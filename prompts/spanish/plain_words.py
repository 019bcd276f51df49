"""The word "todo" said otherwise: in a draft it reads as a note to oneself that something is still to do."""

import re
from functools import partial

_OTHERWISE = (
    (r"\bsobre todo\b", "en especial"),
    (r"\bante todo\b", "antes que nada"),
    (r"\bdel todo\b", "por completo"),
    (r"\btodo lo que\b", "cuanto"),
    (r"\bde todo tipo\b", "de muchos tipos"),
    (r"\btodo (el|un|su|tu|este|ese) ([^\W\d_]+)", r"\1 \2 entero"),
    (r"\btodo (?:el mundo)\b", "el mundo entero"),
    (r"\bcon todo\b(?= lo )", "con"),
)


def without_cards(text: str) -> str:
    """A "felicitación" that we sent wrongly is a card: in a trouble nobody is congratulated."""
    return re.sub(
        r"\bfelicitaci(?:ón|ones)\b", lambda m: "tarjeta" if m[0].endswith("ón") else "tarjetas", text
    )


def without_todo(text: str) -> str:
    for pattern, instead in _OTHERWISE:
        text = re.sub(pattern, partial(_said, instead), text, flags=re.IGNORECASE)
    return text


def _said(instead: str, match: re.Match[str]) -> str:
    said = match.expand(instead)
    return said[0].upper() + said[1:] if match[0][0].isupper() else said
