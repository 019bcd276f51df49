"""Open slots: `[what it cost them]` stands where only a person knows the words."""

import re
from typing import get_args

from prompts.brief import Slot, Topic

SLOT = re.compile(r"\[[^\[\]\n]+\]")
_WORD = re.compile(r"[^\W_]+(?:['.,:/-][^\W_]+)*")
_TOLD = re.compile(rf"\[(?P<topic>{'|'.join(get_args(Topic))}): (?P<hint>[^\[\]\n]+)\]")


def told(text: str) -> tuple[str, tuple[Slot, ...]]:
    """Our own wordings write `[cost: what it cost you]`: the text as a person reads it, and its slots."""
    topics = {f"[{match['hint']}]": match["topic"] for match in _TOLD.finditer(text)}
    read = _TOLD.sub(lambda match: f"[{match['hint']}]", text)
    return read, tuple(Slot(slot, topics.get(slot, "detail")) for slot in slots_in(read))  # type: ignore[arg-type]


def slots_in(text: str) -> tuple[str, ...]:
    """Each slot once, in the order in which they stand."""
    return tuple(dict.fromkeys(SLOT.findall(text)))


def without_slots(text: str) -> str:
    return SLOT.sub(" ", text)


def words_in(text: str) -> list[str]:
    """The words as a reader counts them; those of a slot count too."""
    return _WORD.findall(text.replace("’", "'"))


def count(text: str) -> int:
    return len(words_in(text))


def slot_share(text: str) -> float:
    """The part of the words that stands in slots: a letter is not a form."""
    return sum(map(count, SLOT.findall(text))) / max(1, count(text))
