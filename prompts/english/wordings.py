"""The sentences that letters are made of: Markdown files, a heading a place, a line one wording of it."""

import re
from functools import cache
from importlib import resources
from string import Template

from prompts.english.phrases import capital


def pool(place: str, /, **values: str) -> tuple[str, ...]:
    """All wordings for a place such as "marking/help/role"; `$name` is filled in, `$Name` with a capital."""
    said = values | {capital(name): capital(value) for name, value in values.items()}
    return tuple(line.substitute(said) for line in _lines(place))


def pool_or(place: str, kind: str, instead: str = "other") -> tuple[str, ...]:
    """The wordings for this kind, or those that fit every kind; none when the place has neither."""
    return pool(f"{place}/{kind}") or pool(f"{place}/{instead}")


def _lines(place: str) -> tuple[Template, ...]:
    name, _, heading = place.partition("/")
    return _read(name).get(heading, ())


@cache
def _read(name: str) -> dict[str, tuple[Template, ...]]:
    text = (resources.files("prompts.english") / "words" / f"{name}.md").read_text("utf-8")
    places: dict[str, tuple[Template, ...]] = {}
    for section in text.split("\n# ")[1:]:
        heading, _, lines = section.partition("\n")
        places[heading.strip()] = tuple(
            Template(line.removeprefix("- ")) for line in lines.splitlines() if line.startswith("- ")
        )
    return places


@cache
def vocabulary() -> frozenset[str]:
    """Every word of our own letters, in lower case: common words, none of them a name."""
    files = (resources.files("prompts.english") / "words").iterdir()
    text = " ".join(file.read_text("utf-8") for file in files if file.name.endswith(".md"))
    return frozenset(word.lower() for word in re.findall(r"[^\W\d_]+", text))
