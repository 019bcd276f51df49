"""Noun phrases in the case that a sentence needs: an article, an adjective that fits, or a possessive."""

import re
from typing import Literal

from prompts.german.nouns import Gender, gender, is_listed

Case = Literal["n", "a", "d", "g"]
Kind = Literal["the", "a", "your"]

_THE: dict[str, dict[str, str]] = {
    "m": {"n": "der", "a": "den", "d": "dem", "g": "des"},
    "f": {"n": "die", "a": "die", "d": "der", "g": "der"},
    "n": {"n": "das", "a": "das", "d": "dem", "g": "des"},
    "p": {"n": "die", "a": "die", "d": "den", "g": "der"},
}
_ENDS: dict[str, dict[str, str]] = {
    "m": {"n": "", "a": "en", "d": "em", "g": "es"},
    "f": {"n": "e", "a": "e", "d": "er", "g": "er"},
    "n": {"n": "", "a": "", "d": "em", "g": "es"},
    "p": {"n": "e", "a": "e", "d": "en", "g": "er"},
}
PREPOSITIONS = frozenset(
    """ab am an ans auf aus außer bei beim bis durch für gegen hinter im in ins mit nach neben ohne seit
    statt trotz über um unter vom von vor wegen während zu zum zur zwischen je pro per samt dank laut
    entlang als wie""".split()
)
DETERMINERS = re.compile(
    r"(?:d(?:er|ie|as|en|em|es)|k?ein(?:e[rnms]?)?|(?:mein|dein|sein|ihr|unser|euer|eur)(?:e[rnms]?)?"
    r"|all(?:e[rnms]?)?|jed(?:e[rnms]?)|dies(?:e[rnms]?)|beide[rn]?|viele|wenige|mehrere|einige|manche)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    (
        r"(?:\d[\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig"
        r"|dreißig|vierzig|fünfzig|hundert|tausend|rund|über|fast)"
    ),
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(r"(?:\d+-)?[^\W\d_]{2,}(?:e[rsnm]?)")
_OF_A_PLACE = re.compile(r"\b[A-ZÄÖÜ]\w+(?<!ig)(?<!isch)(?<!lich)(?<!neu)(?<!erst)(?<!zweit)(?<!dritt)er\b")
_PLAIN_STEMS = re.compile(
    r"(?:neu|erst|zweit|dritt|viert|fünft|groß|klein|alt|jung|ganz|falsch|gut|best|größt|eigen|lang|kurz|spät"
    r"|früh|hoh|(?:ge|be|ver|er|ent|zer|zu)\w+t|\w+(?:ig|isch|lich|bar|sam|end|en|et|st|voll|los))er"
)
BARE = {
    "prokura",
    "liquidität",
    "bronze",
    "gold",
    "silber",
    "elternzeit",
    "kurzarbeit",
    "ruhe",
    "post",
    "geld",
    "zeit",
    "hilfe",
    "unterstützung",
    "beratung",
}
_WEAK_MEN = re.compile(
    r"(?:kunde|kollege|nachbar|mandant|patient|student|lieferant|dozent|ist|name|lotse|herr|junge|erbe)$",
    re.I,
)


def in_case(phrase: str, case: Case, kind: Kind = "the", *, your: str = "Ihr") -> str:
    """ "Falscher Bericht" -> "den falschen Bericht"; what cannot be known stays bare."""
    words = phrase.split()
    if not words:
        return phrase
    if words[0] in ("Herr", "Frau", "Dr.", "Familie", "Ehepaar"):
        return phrase
    if DETERMINERS.fullmatch(words[0]):
        return _recased(words, case)
    if _NUMBER.fullmatch(words[0]) and not re.fullmatch(r"\d[\d.]*\.", words[0]):
        return _lowered(words)
    at = head_at(words)
    kind_of = gender(words[at]) if at is not None else None
    if at is None or kind_of is None or (words[at].lower().rstrip(",") in BARE and kind != "your"):
        return _lowered(words)
    if kind_of == "p" and kind != "your":
        return _lowered(words)
    return _determined(words, kind_of, case, _determiner(kind, kind_of, case, your), weak=kind == "the")


def head_at(words: list[str]) -> int | None:
    """Where the noun stands: after adjectives only, else the phrase is not one that we can turn."""
    for at, word in enumerate(words):
        bare = word.rstrip(",.:;")
        capital = bare[:1].isupper()
        if capital and (at > 0 or not _adjective_first(words)):
            return at
        if not (_ADJECTIVE.fullmatch(bare) or re.fullmatch(r"\d[\d.]*\.", word)):
            return None
        if word.endswith(","):
            return None
    return None


def known_gender(phrase: str) -> Gender | None:
    words = phrase.split()
    if words and DETERMINERS.fullmatch(words[0]):
        words = words[1:]
    at = head_at(words)
    return gender(words[at]) if at is not None else None


def head_of(phrase: str) -> str:
    """The noun by itself: "die neue Lehrwerkstatt in Olten" -> "Lehrwerkstatt"."""
    words = phrase.split()
    if words and DETERMINERS.fullmatch(words[0]):
        words = words[1:]
    at = head_at(words)
    return words[at].rstrip(",.:;") if at is not None else ""


def starting_low(phrase: str) -> str:
    return _lowered(phrase.split())


def _adjective_first(words: list[str]) -> bool:
    """A capital at the very start may be an adjective's, where a noun follows at once."""
    first = words[0]
    after = next((word for word in words[1:] if not (word.islower() and _ADJECTIVE.fullmatch(word))), "")
    if re.fullmatch(r"\d[\d.]*\.", first):
        return True
    known = gender(first)
    listed = known is not None and not first.endswith(("e", "er"))
    return bool(after[:1].isupper() and _ADJECTIVE.fullmatch(first) and not listed and not is_listed(first))


def _determiner(kind: Kind, kind_of: Gender, case: Case, your: str) -> str:
    if kind == "the":
        return _THE[kind_of][case]
    return (your if kind == "your" else "ein") + _ENDS[kind_of][case]


def _determined(words: list[str], kind_of: Gender, case: Case, article: str, *, weak: bool) -> str:
    at = head_at(words) or 0
    adjectives = [_adjective(word, kind_of, case, weak=weak) for word in words[:at]]
    noun = words[at]
    if kind_of == "m" and case != "n" and _WEAK_MEN.search(noun):
        noun += "n" if noun.endswith(("e", "r")) else "en"
    return " ".join([article, *adjectives, noun, *words[at + 1 :]])


def _adjective(word: str, kind_of: Gender, case: Case, *, weak: bool) -> str:
    if re.fullmatch(r"\d[\d.]*\.", word):
        return word
    low = word[:1].lower() + word[1:]
    if word.endswith("er") and not _PLAIN_STEMS.fullmatch(low):
        return word  # "Berliner", "Grazer": never declined
    stem = re.sub(r"e[rsnm]?$", "", low)
    if case in ("d", "g") or kind_of == "p" or (kind_of == "m" and case == "a"):
        return stem + "en"
    if weak or kind_of == "f":
        return stem + "e"
    return stem + ("er" if kind_of == "m" else "es")


def _recased(words: list[str], case: Case) -> str:
    """A phrase that has its article: "Ein ganzer Tag" -> "einem ganzen Tag"."""
    first = words[0].lower()
    at = head_at(words[1:])
    kind_of = gender(words[1 + at]) if at is not None else None
    if case == "n" or at is None or kind_of is None:
        return _lowered(words)
    if first in ("der", "die", "das", "den", "dem"):
        return _determined(words[1:], kind_of, case, _THE[kind_of][case], weak=True)
    if match := re.fullmatch(r"(k?ein|mein|dein|sein|ihr|unser)(?:e[rnms]?)?", first):
        return _determined(words[1:], kind_of, case, match[1] + _ENDS[kind_of][case], weak=False)
    return _lowered(words)


def _lowered(words: list[str]) -> str:
    """The first word without a capital that it has only as the first one."""
    first = words[0]
    small = DETERMINERS.fullmatch(first) or _NUMBER.fullmatch(first) or first.lower() in PREPOSITIONS
    adjective = _adjective_first(words) and not _OF_A_PLACE.match(first)
    return " ".join([first[:1].lower() + first[1:] if small or adjective else first, *words[1:]])
