"""Bad notes made from good ones by rule: a line added, a date moved, a name changed, a promise invented."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from prompts.brief import Brief
from prompts.forbidden import personal
from prompts.slots import slots_in
from tests.drafts.changing import CHANGES
from tests.drafts.notes import Note, good, with_text

_LINES = Path(__file__).with_name("spoilt.md")
_AT_MOST = 48  # of one kind
_NOT_ENOUGH = {"length", "complete"}
"""A line too many may make a card too long: that is not how it has to be caught."""


@dataclass(frozen=True)
class Spoilt:
    """A good note made bad in one way; `counts` tells which checks may catch it."""

    kind: str
    note: Note
    how: str
    counts: Callable[[str], bool]


def spoilt() -> Iterator[Spoilt]:
    for kind, fits, lines in _kinds():
        made = [
            Spoilt(kind, bad, how, _by_content)
            for language, line in lines
            for note in good()
            if note.brief.language == language and fits(note.brief)
            for bad, how in with_text(note, with_line(note, line), line)
        ]
        yield from _spread(made)
    for kind, change in CHANGES.items():
        found = [(note, *changed) for note in good() for changed in change(note)]
        yield from _spread([Spoilt(kind, bad, how, _any) for note, bad, how in found])


def _by_content(name: str) -> bool:
    return name not in _NOT_ENOUGH


def _any(name: str) -> bool:
    return True


def _spread(made: list[Spoilt]) -> list[Spoilt]:
    """Evenly from all of them, so that every language and line has its part."""
    if len(made) <= _AT_MOST:
        return made
    return [made[int(at * len(made) / _AT_MOST)] for at in range(_AT_MOST)]


def with_line(note: Note, line: str) -> str:
    """The line at the end of the last paragraph that is neither a gap alone nor the sign-off."""
    if note.brief.form == "call":
        return f"{note.words.text}\n- {line}"
    if note.brief.form not in ("email", "card"):
        return f"{note.words.text} {line}"
    parts = note.words.text.split("\n\n")
    body = [at for at, part in enumerate(parts[1:-1], 1) if part not in slots_in(part)] or [1]
    at = body[-1]
    parts[at] = f"{parts[at]} {line}"
    return "\n\n".join(parts)


@cache
def _kinds() -> tuple[tuple[str, Callable[[Brief], bool], tuple[tuple[str, str], ...]], ...]:
    found = []
    for section in _LINES.read_text("utf-8").split("\n# ")[1:]:
        heading, _, rest = section.partition("\n")
        kind, _, where = heading.partition(" | ")
        lines = re.findall(r"^- (\w\w): (.+)$", rest, re.MULTILINE)
        found.append((kind.strip(), _fitting(where.split()), tuple(lines)))
    return tuple(found)


def _fitting(where: list[str]) -> Callable[[Brief], bool]:
    def fits(brief: Brief) -> bool:
        return any(
            (word == "all" and brief.type != "acknowledgement")
            or word == brief.type
            or (word == "personal" and personal(brief))
            or (word == "linkedin" and brief.form == "linkedin")
            or (word == "private" and any(fact.private for fact in brief.facts) and brief.type != "support")
            for word in where
        )

    return fits
