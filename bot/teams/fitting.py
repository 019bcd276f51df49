"""As much of a card as one message takes: what is left out is said, its foot stays."""

import json
from collections.abc import Sequence
from itertools import chain

from bot.teams.wire import Json

Group = list[Json]  # elements that are shown together or not at all

# Bytes. Source: learn.microsoft.com, "Format your bot messages": about 100 KB in UTF-16, 80 KB to be sure.
MESSAGE = 80_000
FRAME = 8_000  # of these for what is around a card: its frame, summary, label, what may be said next
CARD = MESSAGE - FRAME


def weight(thing: object) -> int:
    return len(json.dumps(thing, ensure_ascii=False).encode("utf-16-le", "surrogatepass"))


def fitted(body: Sequence[Group], foot: Sequence[Group], last: Group) -> list[Json]:
    """All of it; else as much as there is room for, then `last`, then the foot.

    The first group of the body, the title, always fits.
    """
    whole = list(chain(*body, *foot))
    if weight(whole) <= CARD:
        return whole
    below = _first(foot, CARD - weight(body[0]) - weight(last))
    return [*_first(body, CARD - weight([*last, *below])), *last, *below]


def _first(groups: Sequence[Group], room: int) -> list[Json]:
    """As many from the beginning as there is room for."""
    kept = list[Json]()
    for group in groups:
        room -= weight(group)
        if room < 0:
            break
        kept += group
    return kept
