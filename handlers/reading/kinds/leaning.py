"""Where a line leans when no phrase decides: each word speaks for the kinds whose phrases it stands in."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from math import log

from handlers.reading.kinds.patterns import Phrase
from handlers.reading.kinds.topics import Cause, Kind, Topic

Side = tuple[Kind, Cause | None]
_SMOOTH = 0.4


class Leaning:
    """Built from the lexicon once; a word that stands in phrases of one kind only weighs most."""

    def __init__(self, topics: Sequence[Topic], phrases: Iterable[Phrase]) -> None:
        words: defaultdict[str, Counter[Side]] = defaultdict(Counter)
        for phrase in phrases:
            topic = topics[phrase.topic]
            if topic.kind:
                for step in phrase.steps:
                    share = 1 / (len(step.words) + len(step.stems) or 1) ** 0.5
                    for word in (*step.words, *step.stems):
                        words[word][(topic.kind, topic.cause)] += share
        self.sides: tuple[Side, ...] = tuple(
            sorted({(topic.kind, topic.cause) for topic in topics if topic.kind}, key=str)
        )
        self._weights = {word: self._weigh(counts) for word, counts in words.items() if word[:1].isalpha()}
        self._lengths = sorted({len(word) for word in words if len(word) > 3})

    def of(self, words: Iterable[str]) -> dict[Side, float]:
        total = dict.fromkeys(self.sides, 0.0)
        for word in dict.fromkeys(words):
            for side, weight in self._known(word).items():
                total[side] += weight
        return total

    def _weigh(self, counts: Counter[Side]) -> dict[Side, float]:
        everything = sum(counts.values()) + _SMOOTH * len(self.sides)
        return {side: log((counts[side] + _SMOOTH) / everything * len(self.sides)) for side in self.sides}

    def _known(self, word: str) -> dict[Side, float]:
        exact = self._weights.get(word)
        if exact is not None:
            return exact
        stems = (word[:length] for length in reversed(self._lengths) if length < len(word))
        return next((self._weights[stem] for stem in stems if stem in self._weights), {})
