"""Good notes written by hand, with the brief of each: what every check must let pass."""

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from prompts.brief import Brief, Fact, Slot, Words

_GOOD = Path(__file__).with_name("good.jsonl")


@dataclass(frozen=True)
class Note:
    """A draft and the brief that it was written for."""

    brief: Brief
    words: Words

    @property
    def title(self) -> str:
        return f"{self.brief.locale} {self.brief.type} {self.brief.form}: {self.brief.client}"


@cache
def good() -> tuple[Note, ...]:
    lines = _GOOD.read_text("utf-8").splitlines()
    return tuple(_note(json.loads(line)) for line in lines if line.strip())


def _note(read: dict[str, Any]) -> Note:
    slots = tuple(Slot(text, topic) for text, topic in read["slots"])
    return Note(_brief(read["brief"]), Words(read["subject"], read["text"], slots, tuple(read["used"])))


def _brief(read: dict[str, Any]) -> Brief:
    days: dict[str, Any] = {
        name: date.fromisoformat(read[name]) for name in ("today", "on", "since") if read.get(name)
    }
    lists: dict[str, Any] = {
        name: tuple(read[name]) for name in ("values", "history", "preferences", "offers") if name in read
    }
    facts = tuple(
        Fact(
            fact["text"],
            fact["said_by"],
            date.fromisoformat(fact["on"]) if fact.get("on") else None,
            fact.get("private", False),
        )
        for fact in read.get("facts", ())
    )
    return Brief(**(read | days | lists | {"facts": facts}))


def with_text(note: Note, text: str, how: str) -> Iterator[tuple[Note, str]]:
    """The note with another text, where that is another one, and what was changed."""
    if text != note.words.text:
        yield replace(note, words=replace(note.words, text=text)), how
