"""The words of our own letters, by language and kind: common words, nobody's name and nobody's detail."""

import re
from functools import cache
from importlib import resources

from prompts.brief import Language
from prompts.record import stems

_PACKAGES = {"en": "prompts.english", "de": "prompts.german", "fr": "prompts.french", "es": "prompts.spanish"}


@cache
def vocabulary_of(language: Language, letter: str = "") -> frozenset[str]:
    """In lower case; of one kind of letter, or of all."""
    files = (resources.files(_PACKAGES[language]) / "words").iterdir()
    texts = [
        file.read_text("utf-8")
        for file in files
        if file.name.startswith(letter) and file.name.endswith(".md")
    ]
    return frozenset(word.lower() for word in re.findall(r"[^\W\d_]+", " ".join(texts)))


@cache
def usual_stems(language: Language, letter: str = "") -> frozenset[str]:
    """What the words of our own letters begin with."""
    return frozenset(stems(" ".join(vocabulary_of(language, letter))))
