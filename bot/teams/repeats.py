"""Messages that Teams sent before: what is answered at once, and leaves no row, is done once all the same."""

from collections import OrderedDict
from dataclasses import dataclass, field

REMEMBERED = 2000


@dataclass(frozen=True)
class Repeats:
    _known: OrderedDict[str, None] = field(default_factory=OrderedDict)

    def first_time(self, message: str) -> bool:
        if message in self._known:
            return False
        self._known[message] = None
        while len(self._known) > REMEMBERED:
            self._known.popitem(last=False)
        return True
