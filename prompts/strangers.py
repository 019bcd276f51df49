"""Names that nobody announced, in four languages: a capital that no plain word explains is hidden."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from prompts.brief import Language
from prompts.english.phrases import ROLES
from prompts.english.verbs import find
from prompts.german.common import noun, surname_too
from prompts.plain_words import ANYWHERE, STARTS, TITLES, ours

_WORD = re.compile(
    r"(?<![\w{])(?:(?:[dlnmtsjcDLNMTSJC]|[Qq]u|jusqu|lorsqu|puisqu)['’](?=\w))?"
    r"(?P<word>[^\W\d_](?:[\w’'-]*\w)?)(?![\w}])"
)
_POSSESSIVE = re.compile(r"['’]s$")
_BETWEEN = re.compile(r" (?:& ?)?")
_SHORT = re.compile(r"(?:[^\W\d_]|Dr|Prof|Mrs?|Ms|Mx|Sra?|Dra?|Dña|Mme|Mlle|Ste?|Jr|Hr|Fr|Dipl|Ing|Mag)")
"""Before a full stop that ends no sentence."""
_DETERMINED = re.compile(
    r"d(?:er|ie|as|en|em|es)|im|am|zu[mr]|vo[mn]|beim|(?:k?ein|[mds]ein|ihr|unse?r)e?[nmrs]?"
)
_NOUN = re.compile(
    r"\w{3,}(?:tion|sion|ure|ment|ité|ción|sión|miento|dad|aje)(?<!clément)(?<!natividad)(?<!trinidad)(?<!soledad)"
)
"""Of the Romance languages, by their endings."""
_ENDS = '.:!?;("“„«»¿¡-–—'


@dataclass(frozen=True)
class _Token:
    """A word with a capital, or of a script that has none."""

    text: str
    start: int
    end: int
    first: bool  # of its sentence
    before: str  # the word before it


def without_strangers(text: str, placeholder: Callable[[str], str], language: Language = "en") -> str:
    """A run of capitals that may be a name is hidden, but for roles, days and common words."""
    parts, end = [], 0
    for run in _runs(text):
        if name := _name(run, language):
            parts += [text[end : name[0]], placeholder(text[name[0] : name[1]])]
            end = name[1]
    return "".join([*parts, text[end:]])


def _name(run: list[_Token], language: Language) -> tuple[int, int] | None:
    """From where to where, once the plain words around it are taken away."""
    kept = 0
    while kept < len(run) and _plain(run, kept, language):
        kept += 1
    rest = run[kept:]
    while rest and rest[-1].text in ANYWHERE:
        rest.pop()
    if not rest:
        return None
    own = _POSSESSIVE.search(rest[-1].text)
    return rest[0].start, rest[-1].end - (len(own[0]) if own else 0)


def _plain(run: list[_Token], place: int, language: Language) -> bool:
    """All words of the run before this one are plain."""
    token = run[place]
    word = _POSSESSIVE.sub("", token.text)
    low = word.lower()
    if place and run[place - 1].text.lower() in TITLES:
        return False
    if word in ANYWHERE or low in ROLES or low in TITLES:
        return True
    if language == "de" and noun(word) and (not surname_too(low) or _DETERMINED.fullmatch(token.before)):
        return True
    return token.first and place == 0 and _starts(low, language)


def _starts(low: str, language: Language) -> bool:
    """A common word, whose capital may be that of the sentence."""
    if low in STARTS or low in ours(language):
        return True
    match language:
        case "en":
            return find(low) is not None
        case "fr" | "es":
            return _NOUN.fullmatch(low) is not None
        case _:
            return False


def _runs(text: str) -> Iterator[list[_Token]]:
    """Words with capitals that follow upon each other."""
    run: list[_Token] = []
    before = ""
    for match in _WORD.finditer(text):
        word, capital = match["word"], not match["word"][0].islower()
        if run and not (capital and _joined(text, run[-1], match.start())):
            yield run
            run = []
        if capital:
            first = run[0].first if run else _opens(text, match.start())
            run.append(_Token(word, match.start("word"), match.end("word"), first, before))
        before = word.lower()
    if run:
        yield run


def _joined(text: str, last: _Token, start: int) -> bool:
    gap = text[last.end : start]
    if gap.startswith(".") and _SHORT.fullmatch(last.text):
        gap = gap[1:]
    return _BETWEEN.fullmatch(gap) is not None


def _opens(text: str, start: int) -> bool:
    """Here a sentence begins."""
    before = text[:start].rstrip()
    if not before:
        return True
    word = re.search(r"(\w+)\.$", before)
    return before[-1] in _ENDS and not (word and _SHORT.fullmatch(word[1]))
