"""The part of a text that asks, where a story is told around it: "long day. Peaks next month? Then home"."""

import re
from collections.abc import Sequence

from handlers.reading.questions.hearing import NARROWS, STRONG, WEAK, Heard

_ENDS = re.compile(r"[.;!?…](?:\s|$)|[,:](?=\s)|\s[-–—]+\s|\n")


def asking_part(text: str, heard: Heard) -> str:
    """The same text with the clauses blanked that ask nothing, as long as another one surely asks."""
    spans = _clauses(text)
    sure = [span for span in spans if _has(heard, span, STRONG)] or _clearly_weak(heard, spans)
    if not sure or len(spans) == 1:
        return text
    kept = [span for span in spans if span in sure or _is_clear(heard, span)]
    return "".join(text[start:end] if (start, end) in kept else " " * (end - start) for start, end in spans)


def _clearly_weak(heard: Heard, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Weaker words of asking count alone only where nothing speaks of the world outside."""
    if heard.has("world", "aside"):
        return []
    return [span for span in spans if _has(heard, span, WEAK) and _is_clear(heard, span)]


def _clauses(text: str) -> list[tuple[int, int]]:
    cuts = [0, *(match.end() for match in _ENDS.finditer(text))]
    ends = [*cuts[1:], len(text)]
    return [(start, end) for start, end in zip(cuts, ends, strict=True) if end > start]


def _has(heard: Heard, span: tuple[int, int], names: Sequence[str]) -> bool:
    return any(sound.name in names and span[0] <= sound.start < span[1] for sound in heard.sounds)


def _is_clear(heard: Heard, span: tuple[int, int]) -> bool:
    """It adds to the question, without a word about anything else: "by client", "Acme only"."""
    strange = sum(span[0] <= at < span[1] for at in heard.foreign)
    return strange <= _has(heard, span, NARROWS) and not _has(heard, span, ("world", "aside", "greeting"))
