"""How long before a day to remind, as said in a line: "remind 3 weeks before", "(reminder 2 days prior)"."""

import re

from handlers.reading.dates.kinds import Kind
from handlers.reading.dates.lexer import fold
from handlers.reading.dates.lexicon import LEXICON

_DAYS = {"d": 1, "t": 1, "j": 1, "w": 7, "s": 7, "f": 14, "m": 30}  # by the first letter of the unit

_CUE = (
    r"(?:remind(?:er|ers|ed|s|ing)?|nudge|ping|alert|notify|warn|prompt|poke|heads[ -]up"
    r"|let (?:me|us) know|tell (?:me|us)"
    r"|erinner\w*|benachrichtig\w*|rappel\w*|previen\w*|recuerd\w*|recordatorio|avis\w*)\b"
)
_OPENING = (
    r"(?:\b(?:and|please|pls|then|also|with|set|add|give|send|und|bitte|mit|et|avec|y|con|por favor) )*"
    r"(?:\b(?:a|an|the|eine|einer|einen|un|une|una) )?"
)
_WHOM = (
    r"(?:[ ,:-]+(?:me|us|him|her|them|everyone|the team|team|owner|@\w+|mich|uns|moi|nous|it|this|that"
    r"|about|of|for|at|to us|to me|a|an))*"
)
_AMOUNT = (
    r"(?:(?P<count>\d{1,3}|a couple of|couple of|[a-z]+)[ -]?)?"
    r"(?P<unit>days?|d|weeks?|wks?|w|fortnights?|months?|mths?|tag(?:e|en)?|wochen?|monat(?:e|en)?|jours?|semaines?|mois|dias?|semanas?|mes(?:es)?)\b'?"
)
_EARLIER = (
    r"(?:before(?:hand)?|ahead(?: of (?:it|time|that))?|prior(?: to (?:it|that))?|earlier|in advance|out"
    r"|upfront|vorher|zuvor|davor|im voraus|avant|a l'avance|antes|de antelacion|con antelacion)\b"
    r"(?: (?:it|that|then|the (?:event|date|day|big day)|day)(?= *(?:[,;.)\]]|$)))?"
)
_SHUT = r"(?= *(?:[,;.)\]]|$))"
_ON_THE_DAY = (
    r"(?:on the (?:same )?day(?: itself)?|(?:the )?same day|on the morning|am (?:selben tag|tag selbst)"
    r"|le jour meme|el mismo dia)\b"
)
_FORMS = tuple(
    re.compile(rf"[ ,;:-]*[(\[]? *{form} *[)\]]?")
    for form in (
        rf"{_OPENING}\b{_CUE}{_WHOM}[ :-]*\b{_AMOUNT} {_EARLIER}",
        rf"{_OPENING}\b{_AMOUNT} (?:{_EARLIER} )?,? ?(?:an? )?\b{_CUE}(?: me| us)?{_SHUT}",
        rf"{_OPENING}\bgive (?:me|us) (?:a )?{_AMOUNT} (?:notice|warning|lead(?: time)?)\b",
        rf"{_OPENING}\b{_CUE}{_WHOM}[ :-]*\b{_AMOUNT}{_SHUT}",
        rf"{_OPENING}\b{_CUE}{_WHOM}[ :-]*(?P<same>{_ON_THE_DAY})",
    )
)


def remind_before(text: str) -> tuple[int, str] | None:
    """Days before, and the text without those words; None when the line asks for no reminder."""
    folded = fold(text)
    for form in _FORMS:
        match = form.search(folded)
        days = _days(match) if match else None
        if match and days is not None:
            return days, _without(text, match)
    return None


def _days(match: re.Match[str]) -> int | None:
    words = match.groupdict()
    if words.get("same"):
        return 0
    count = _number(words["count"])
    return count * _DAYS[words["unit"][0]] if count is not None else None


def _number(word: str | None) -> int | None:
    """In figures or a word; one for "a", for "the" (day before) and where nothing is said."""
    if word is None:
        return 1
    if word.isdecimal():
        return int(word)
    if word.endswith("couple of"):
        return 2
    entry = next((entry for entry in LEXICON.get(word, ()) if not entry.tail), None)
    if entry is None or entry.kind not in (Kind.COUNT, Kind.ONE, Kind.THE):
        return None
    return entry.number or 1


def _without(text: str, match: re.Match[str]) -> str:
    before, after = text[: match.start()].rstrip(" ,;:–—-("), text[match.end() :].lstrip(" ,;:–—-")
    if not before or not after:
        return before or after
    pause = "," in match[0] or text[match.end() :].lstrip().startswith((",", ";"))
    return f"{before}{'' if after[0] in '.)' else ', ' if pause else ' '}{after}"
