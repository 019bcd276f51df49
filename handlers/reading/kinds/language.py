"""The small language of the lexicon, from text to steps.

Phrases stand between commas, their words between blanks: `promot*` any word that begins so ·
`(lost|lose)` one of these · `<family>` a class of words · `(the)?` may be missing · `fees?` with or
without its last letter · `king's` in any spelling · `..` up to three words of any kind · `^` and `$` where
a part of the sentence begins and ends, or something understood does. In the text a number is `#`, `40th`
is `#th`, and what is understood stands as `%client`, `%person`, `%date`.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from handlers.reading.text import words as words_of

SHORTEST_STEM = 3
UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}


class Step(NamedTuple):
    words: frozenset[str]
    stems: tuple[str, ...]
    optional: bool = False


ANYTHING = Step(frozenset(), ())
START = Step(frozenset("^"), ())
END = Step(frozenset("$"), ())
_SPECIAL = {"..": ANYTHING, "^": START, "$": END}


def phrases_in(sources: str) -> list[str]:
    """Phrases stand between commas; a long one may be broken after a bar."""
    written = (" ".join(part.split()).replace("| ", "|") for part in sources.split(","))
    return [source for source in written if source]


def written_out(source: str) -> Iterator[str]:
    """Choices that hold several words, one by one: "(call back|reply)" is two phrases."""
    found = next((span for span in _groups(source) if " " in source[slice(*span)]), None)
    if found is None:
        yield source
        return
    start, end = found
    optional = source[end : end + 1] == "?"
    before, after = source[:start], source[end + optional :]
    single: list[str] = []
    several = [""] if optional else []
    for choice in _choices(source[start + 1 : end - 1]):
        (several if set(choice) & set(" (") else single).append(choice)
    for choice in [*several, *(["(" + "|".join(single) + ")"] if single else [])]:
        yield from written_out(f"{before}{choice}{after}")


def _groups(source: str) -> Iterator[tuple[int, int]]:
    """Where the outermost brackets open and close."""
    depth = start = 0
    for at, char in enumerate(source):
        if char == "(":
            start = at if depth == 0 else start
            depth += 1
        elif char == ")":
            depth -= 1
            if depth == 0:
                yield start, at + 1


def _choices(inside: str) -> list[str]:
    choices, depth = [""], 0
    for char in inside:
        depth += (char == "(") - (char == ")")
        if char == "|" and depth == 0:
            choices.append("")
        else:
            choices[-1] += char
    return choices


def steps_of(source: str, classes: Mapping[str, set[str]]) -> tuple[Step, ...]:
    return tuple(_SPECIAL.get(part) or _step(part, classes) for part in source.split())


def _step(part: str, classes: Mapping[str, set[str]]) -> Step:
    optional = part.endswith((")?", ">?"))
    bare = part.removesuffix("?") if optional else part
    choices = bare.strip("()").split("|")
    folded = {form for one in choices for form in (classes[one[1:-1]] if one[0] == "<" else spellings(one))}
    stems = tuple(sorted(form[:-1] for form in folded if form.endswith("*")))
    return Step(frozenset(form for form in folded if not form.endswith("*")), stems, optional)


def spellings(word: str) -> set[str]:
    """As it is folded in a text, with and without umlauts, the last letter or the apostrophe."""
    if word.endswith("'s"):
        return {*spellings(word[:-2]), *spellings(word[:-2] + "s")}
    if word.endswith("?"):
        return spellings(word[:-1]) | spellings(word[:-2])
    bare, star = (word[:-1], "*") if word.endswith("*") else (word, "")
    written_out = "".join(UMLAUTS.get(char, char) for char in bare)
    return {_folded(bare) + star, _folded(written_out) + star}


def _folded(word: str) -> str:
    """Like the words of a text, so that "l'usine" is "usine"; signs such as # and % stay as they are."""
    return words_of(word)[0].plain if word[0].isalpha() else word
