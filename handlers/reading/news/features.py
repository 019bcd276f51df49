"""What a message looks like to the classifier: its words and their neighbours, names and dates as marks."""

import re
from collections.abc import Sequence
from itertools import pairwise

from handlers.reading.kinds.decide import BOOK, outermost
from handlers.reading.kinds.lexicon import TOPICS
from handlers.reading.kinds.patterns import BREAK
from handlers.reading.kinds.sentence import Sentence
from handlers.reading.news.tells import tells

STEM = 5
_SHAPES = (
    ("asks", re.compile(r"\?\s*(\W*)$")),
    ("asks within", re.compile(r"\?")),
    ("quotes", re.compile(r"[\"“”«»„]|^\s*>")),
    ("link", re.compile(r"https?://|www\.|<\w+\|")),
    (
        "code",
        re.compile(
            r"[{}=`;\\]|\w\(\)|\w_\w|->|::|#\d|\[\w+\]|\w\.\w+\(|^\s*(?:fix|feat|chore|refactor|docs)\b"
        ),
    ),
    ("shouts", re.compile(r"!")),
    ("laughs", re.compile(r"\b(?:ha(?:ha)+|lol|lmao|rofl|jk)\b|😂|🤣|😅|😆|🙃", re.I)),
    ("year", re.compile(r"\b(?:19|20)\d\d\b")),
    ("clock", re.compile(r"\b\d{1,2}(?::\d\d|\.\d\d|\s?[ap]m)\b", re.I)),
    ("money", re.compile(r"[$€£]\s?\d|\d\s?(?:k|m|bn)\b", re.I)),
    ("glad", re.compile(r"🎉|🥳|🎂|🍾|👏|❤|💍|👶|🏆|🙌")),
    ("sorry", re.compile(r"😢|😭|💔|🙏|😔|😞|😡|😠|🤬")),
)


def features(text: str, seen: Sentence, named: Sequence[str] = ()) -> list[str]:
    """Each once. `named` says who is named and how surely."""
    words = [word for word in seen.plain if word != BREAK]
    found = {f"w {word}": None for word in words}
    found |= {f"s {word[:STEM]}": None for word in words if len(word) > STEM and word[0] not in "%#"}
    found |= {f"b {one} {two}": None for one, two in pairwise(["^", *words, "$"])}
    found |= {f"k {one} {three}": None for one, three in zip(words, words[2:], strict=False)}
    found |= {f"y {shape}": None for shape, pattern in _SHAPES if pattern.search(text)}
    found |= {f"x {tell}": None for tell in tells(text)}
    found |= {f"t {name}": None for name in _topics(seen)}
    found |= {f"n {who}": None for who in named}
    found[f"l {min(len(words) // 4, 6)}"] = None
    return list(found)


def _topics(seen: Sentence) -> list[str]:
    hits = outermost(BOOK.find(seen.plain))
    topics = [TOPICS[hit.phrase.topic] for hit in hits]
    kinds = [f"{topic.kind} {topic.cause}" for topic in topics]
    return [*(topic.name for topic in topics), *kinds]
