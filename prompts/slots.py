"""Open slots: `[what it cost them]` stands where only a person knows the words."""

import re

_SLOT = re.compile(r"\[[^\[\]\n]{2,200}\]")


def slots_in(text: str) -> tuple[str, ...]:
    return tuple(_SLOT.findall(text))
