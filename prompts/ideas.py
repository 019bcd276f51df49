"""The idea library: what can be done for a client that breaks the script, and its words, as data."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from pydantic import TypeAdapter

LIBRARY = Path(__file__).parent / "library"
ELEMENTS = ("elevation", "pride", "insight", "connection")
COSTS = ("none", "small", "medium", "large")  # per person: nothing, a book, a good dinner, more than that


@dataclass(frozen=True)
class Idea:
    """`gesture`: its class, by which a routine is found; `lead`: days to prepare it; `fits`: values it suits.

    `gift`: how gift rules class it (token, meal, entertainment, donation), empty for what is no gift;
    `professions`: for these alone; `months`: in these alone; `needs`: where one of these is on record, a
    topic of a moment or "old pit"; all three empty for any.
    """

    id: str
    idea: str
    elements: tuple[str, ...]
    gesture: str
    effort: str
    cost: str  # of COSTS
    lead: int
    breaks: str
    avoid: str
    fits: tuple[str, ...]
    gift: str = ""
    professions: tuple[str, ...] = ()
    months: tuple[int, ...] = ()
    needs: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        """What a peak made of it is called: `Walk the review`."""
        return self.id.replace("-", " ").capitalize()

    @property
    def conditional(self) -> bool:
        """It begins with what only its reader can tell: `If they have to speak in public, …`."""
        return self.idea.startswith("If ")


@cache
def library() -> tuple[Idea, ...]:
    """All of them, in the order of their files."""
    known = TypeAdapter(tuple[Idea, ...])
    files = sorted((LIBRARY / "ideas").glob("*.yaml"))
    return known.validate_python([entry for file in files for entry in _read(file)])


@cache
def by_id() -> dict[str, Idea]:
    return {idea.id: idea for idea in library()}


@cache
def values() -> dict[str, tuple[str, ...]]:
    """The beginnings of words by which each value is recognised."""
    return _words("values")


@cache
def gestures() -> dict[str, tuple[str, ...]]:
    """The words by which each gesture is recognised in an idea that was typed."""
    return _words("gestures")


def _words(name: str) -> dict[str, tuple[str, ...]]:
    known = TypeAdapter(dict[str, tuple[str, ...]])
    return known.validate_python(_read(LIBRARY / "words" / f"{name}.yaml"))


def _read(file: Path) -> Any:
    return yaml.safe_load(file.read_text(encoding="utf-8"))
