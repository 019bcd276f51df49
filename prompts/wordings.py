"""The sentences that letters are made of: Markdown files, a heading a place, a line one wording of it."""

import re
from functools import cache
from importlib import resources
from string import Template

from prompts.brief import Language
from prompts.languages import PACKAGES


def pool(package: str, place: str, /, **values: str) -> tuple[str, ...]:
    """All wordings for a place such as "marking/help/role"; `$name` is filled in, `$Name` with a capital."""
    said = values | {capital(name): capital(value) for name, value in values.items()}
    name, _, heading = place.partition("/")
    return tuple(line.substitute(said) for line in _read(package, name).get(heading, ()))


def capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def vocabulary_of(language: Language, place: str = "") -> frozenset[str]:
    """The words of our own letters in this language; those of one place, such as "support", alone."""
    return vocabulary(PACKAGES[language], place)


@cache
def vocabulary(package: str, place: str = "") -> frozenset[str]:
    """Every word of our own letters, in lower case: common words, none of them a name."""
    files = [file for file in (resources.files(package) / "words").iterdir() if file.name.endswith(".md")]
    text = " ".join(file.read_text("utf-8") for file in files if file.name.startswith(place))
    return frozenset(word.lower() for word in re.findall(r"[^\W\d_]+", text))


@cache
def _read(package: str, name: str) -> dict[str, tuple[Template, ...]]:
    text = (resources.files(package) / "words" / f"{name}.md").read_text("utf-8")
    places: dict[str, tuple[Template, ...]] = {}
    for section in text.split("\n# ")[1:]:
        heading, _, lines = section.partition("\n")
        places[heading.strip()] = tuple(
            Template(line.removeprefix("- ")) for line in lines.splitlines() if line.startswith("- ")
        )
    return places
