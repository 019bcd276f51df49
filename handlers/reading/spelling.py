"""Words one slip of the finger away: a letter more, less, wrong, or two changed places."""

from collections import Counter, defaultdict
from collections.abc import Iterable


class Spelling:
    """The known words by their unharmed half: one slip leaves the first or the second half as it was."""

    def __init__(self, words: Iterable[str] = ()) -> None:
        self._uses: Counter[str] = Counter()
        self._halves: defaultdict[tuple[int, str], list[str]] = defaultdict(list)
        self.add(words)

    def add(self, words: Iterable[str]) -> None:
        for word in words:
            self._uses[word] += 1
            if self._uses[word] == 1:
                for half in _halves(word, len(word)):
                    self._halves[half].append(word)

    def remove(self, words: Iterable[str]) -> None:
        for word in words:
            self._uses[word] -= 1
            if self._uses[word] <= 0:
                del self._uses[word]
                self._forget(word)

    def near(self, word: str) -> list[str]:
        """Known words within one slip of this one, itself left out."""
        found: dict[str, None] = {}
        for length in (len(word) - 1, len(word), len(word) + 1):
            for half in _halves(word, length):
                for known in self._halves.get(half, ()):
                    if known != word and one_slip(word, known):
                        found[known] = None
        swapped = _middle_swapped(word)
        if swapped != word and swapped in self._uses:
            found[swapped] = None
        return list(found)

    def __contains__(self, word: str) -> bool:
        return word in self._uses

    def _forget(self, word: str) -> None:
        for half in _halves(word, len(word)):
            self._halves[half].remove(word)
            if not self._halves[half]:
                del self._halves[half]


def one_slip(one: str, other: str) -> bool:
    """Whether one edit, or two neighbours changing places, turns one word into the other."""
    if abs(len(one) - len(other)) > 1:
        return False
    start = next(
        (at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other))
    )
    if len(one) == len(other):
        rest, theirs = one[start:], other[start:]
        return rest[1:] == theirs[1:] or (rest[:2] == theirs[1::-1] and rest[2:] == theirs[2:])
    short, long = sorted((one, other), key=len)
    return short[start:] == long[start + 1 :]


def _halves(word: str, length: int) -> list[tuple[int, str]]:
    """The keys of a known word of this length, if its first or its second half is in `word`."""
    middle = length // 2
    return [(length, "<" + word[:middle]), (length, ">" + word[len(word) - (length - middle) :])]


def _middle_swapped(word: str) -> str:
    middle = len(word) // 2
    return word[: middle - 1] + word[middle : middle + 1] + word[middle - 1 : middle] + word[middle + 1 :]
