"""Holds what arrived on a platform against what the playground printed for the same line."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from difflib import unified_diff

from bot.playground.lines import Line
from tests.parity.differences import DIFFERENCES
from tests.parity.seen import Item, Seen, told


@dataclass
class Comparison:
    """Of one story: `used` are the differences that were needed, `pairs` which message is which card."""

    platform: str
    used: set[str] = field(default_factory=set)
    pairs: dict[int, int] = field(default_factory=dict)

    def unlike(self, line: Line, printed: Sequence[Seen], arrived: Sequence[Seen]) -> str:
        """A difference that can be read, empty where there is none."""
        expected = _by_addressee(self._shown(line, printed, arrived))
        got = [_as_items(seen, expected) for seen in _by_addressee(arrived)]
        before, after = ([words for seen in side for words in told(seen)] for side in (expected, got))
        said = list(unified_diff(before, after, "playground", self.platform, lineterm="", n=1))
        said += [] if said else [self._paired(*both) for both in zip(expected, got, strict=True)]
        return "\n".join(words for words in said if words)

    def _shown(self, line: Line, printed: Sequence[Seen], arrived: Sequence[Seen]) -> Sequence[Seen]:
        expected: Sequence[Seen] = printed
        for difference in DIFFERENCES:
            if self.platform in difference.platforms:
                shown = difference.shown(line, expected, arrived)
                self.used |= {difference.name} if list(shown) != list(expected) else set()
                expected = shown
        return expected

    def _paired(self, expected: Seen, got: Seen) -> str:
        """Numbers are each platform's own; an update changes the one that it changes in the playground."""
        known = self.pairs.setdefault(expected.card, got.card)
        return (
            ""
            if known == got.card
            else f"{got.kind} of message {got.card} in place of {known}: {told(got)[0]}"
        )


def _by_addressee(seen: Sequence[Seen]) -> list[Seen]:
    """Nobody sees which of two rooms was told first."""
    return sorted(seen, key=lambda each: each.to)


def _as_items(got: Seen, expected: Sequence[Seen]) -> Seen:
    """Slack has no frame around an item: any line above a row of buttons reads as one."""
    items: set[Item] = {item for seen in expected for item in seen.face.items}
    return replace(got, face=replace(got.face, items=tuple(item for item in got.face.items if item in items)))
