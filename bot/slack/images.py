"""A picture in a message: the file that shows it, which is known again by the name of its block."""

import hashlib
import re
from collections.abc import Iterator, Mapping
from typing import Any

from bot.letters import cut, seen
from bot.slack.text import Json, bare, quiet
from handlers.cards import Picture

ALT = 2_000  # docs.slack.dev, image block

Files = Mapping[str, str]  # the file of each picture, by the mark of what it shows

_NAME = re.compile(r"\d+:picture:(?P<mark>[0-9a-f]{16}):(?P<file>\w+)")


def mark(picture: Picture) -> str:
    """The same for the same figures and words, as numbers that were kept come back."""
    values = [(each.name, *(v if v is None else float(v) for v in each.values)) for each in picture.series]
    goal = None if picture.goal is None else float(picture.goal)
    shown = repr((picture.kind, picture.title, picture.labels, values, picture.alt, goal))
    return hashlib.sha256(shown.encode(errors="replace")).hexdigest()[:16]


def block(picture: Picture, file: str, numbers: Iterator[int]) -> Json:
    alt = cut(quiet(bare(picture.alt)).strip(), ALT)
    return {
        "type": "image",
        "block_id": f"{next(numbers)}:picture:{mark(picture)}:{file}",
        "slack_file": {"id": file},
        "alt_text": alt if seen(alt) else "…",
    }


def standing(message: Any) -> dict[str, str]:
    """The files that a message of ours shows, as Slack tells of it."""
    blocks = message.get("blocks") if isinstance(message, dict) else None
    named = (_NAME.fullmatch(str(block.get("block_id"))) for block in blocks or ())
    return {found["mark"]: found["file"] for found in named if found}
