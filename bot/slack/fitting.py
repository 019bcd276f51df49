"""As much of a card as one message or one Home takes: what is left out is said, its foot stays."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from bot.slack.text import Json

Group = list[Json]  # blocks that are shown together or not at all


class Room(NamedTuple):
    blocks: int
    words: int  # characters that can be read
    weight: int  # bytes as they are sent


def fits(drawn: Group, room: Room) -> bool:
    """What weighs no more than there is room for words has no more words."""
    small = len(drawn) <= room.blocks and len(json.dumps(drawn)) <= min(room.words, room.weight)
    return small or min(_less(room, drawn)) >= 0


def fitted(body: Sequence[Group], foot: Sequence[Group], last: Group, room: Room) -> list[Json]:
    """As much as there is room for, then `last`, then the foot.

    The first group of the body, the title, always fits.
    """
    below = _first(foot, Room(*(each // 2 for each in room)))
    return [*_first(body, _less(room, [*last, *below])), *last, *below]


def _first(groups: Sequence[Group], room: Room) -> list[Json]:
    """As many from the beginning as there is room for."""
    kept = list[Json]()
    for group in groups:
        room = _less(room, group)
        if min(room) < 0:
            break
        kept += group
    return kept


def _less(room: Room, used: Group) -> Room:
    return Room(room.blocks - len(used), room.words - _words(used), room.weight - len(json.dumps(used)))


def _words(thing: object) -> int:
    """Characters of text, however deep."""
    if isinstance(thing, dict):
        own = len(thing["text"]) if isinstance(thing.get("text"), str) else 0
        return own + sum(_words(value) for value in thing.values())
    return sum(map(_words, thing)) if isinstance(thing, list) else 0
