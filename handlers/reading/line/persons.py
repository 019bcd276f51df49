"""A person on no list, taken as written: "Ruth Calloway promoted", "birthday Ruth Calloway", "Bob @ Acme"."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from handlers.reading.kinds import BOOK
from handlers.reading.names.around import ADDRESS, LEGAL, PARTICLES
from handlers.reading.names.ordinary import ORDINARY
from handlers.reading.names.people import GIVEN, PLACES, SURNAMES
from handlers.reading.text import Word

_LONGEST = 4
_OPENS = re.compile(r"(?:^|[,;:/|(\"–—]|\s-)\s*$")
_LED_BY = re.compile(
    r"(?:\b(?:of|for|to|with|from|about|von|fur|für|de|du|pour|para)\s+|\bd'|@\s*)$", re.IGNORECASE
)
_BEFORE_PERSON = re.compile(
    r"\b(?:named?|hired|hires|promoted?|promotes|appoint(?:s|ed)|welcomed?|welcomes|replaced by|fired|sacked"
    r"|birthday|bday|b-day"
    r"|anniversary|anniv\.?|wedding|retirement|farewell|geburtstag|anniversaire|cumplea[nñ]os|boda|hochzeit"
    r"|mariage|congrats"
    r"|leaving|baby|thanks)\s+(?:of\s+|for\s+|von\s+|de\s+|d')?$",
    re.IGNORECASE,
)
_AT_CLIENT = re.compile(r"^\s*(?:@|\(|(?:at|from|of|bei|von|chez|de|en)\b)", re.IGNORECASE)
_DOES = re.compile(
    r"^\s+(?:is|was|has|had|will|got|gets|goes|(?!ends|starts|begins|expires|closes|lapses|opens\s+(?:on"
    r"|\d))[a-zß-ü]+(?:s|ed)"
    r"|left|quit|won|ran|wins|wird|ist|hat|hört|geht|heiratet|est|a|va|cumple|deja|ha|se|part|quitte|who"
    r"|who's|to\b)\b"
)


class Person(NamedTuple):
    """The name as it stands in the text, from `start` to `end`."""

    start: int
    end: int
    name: str


def find_person(text: str, spelled: Sequence[Word], taken: Sequence[tuple[int, int]]) -> Person | None:
    """The first stretch that reads like a person's name, among the words that are not taken already."""
    at = 0
    while at < len(spelled):
        length = _length(text, spelled, at)
        if length and _is_person(text, spelled[at : at + length], taken):
            first, last = spelled[at], spelled[at + length - 1]
            end = last.end - 2 if last.owns else last.end
            return Person(first.start, last.end, text[first.start : end])
        at += length or 1
    return None


def may_be_surname(text: str, first: Word, following: Word) -> bool:
    """Whether "Smith" in "Jane Smith" reads as the rest of her name."""
    beside = text[first.end : following.start] == " " and not first.owns
    return beside and (_name_like(text, following) or (following.capital and following.plain in SURNAMES))


def _length(text: str, spelled: Sequence[Word], at: int) -> int:
    """How many words from here could be one name."""
    if not _name_like(text, spelled[at]) and not _known_first(spelled[at]):
        return 0
    count = 1
    while count < _LONGEST and at + count < len(spelled) and _goes_on(text, spelled, at + count):
        count += 1
    while count > 1 and spelled[at + count - 1].plain in PARTICLES | ADDRESS:
        count -= 1
    return count


def _goes_on(text: str, spelled: Sequence[Word], at: int) -> bool:
    before, word = spelled[at - 1], spelled[at]
    gap = text[before.end : word.start]
    if before.owns or gap not in (" ", "-", ". ", "'"):
        return False
    named = word.plain in GIVEN or (before.plain in GIVEN and word.plain in SURNAMES)
    if _name_like(text, word) or (word.capital and named) or word.plain in PARTICLES:
        return True
    return before.plain in GIVEN and not before.capital and not _is_plain_word(word)


def _name_like(text: str, word: Word) -> bool:
    shouted = word.end - word.start > 1 and text[word.start : word.end].isupper() and not text.isupper()
    return word.capital and not shouted and not _is_plain_word(word)


def _is_plain_word(word: Word) -> bool:
    plain = word.plain
    return plain in ORDINARY or plain in PLACES or plain in LEGAL or BOOK.knows(plain) or plain[0].isdigit()


def _known_first(word: Word) -> bool:
    """A first name, or a form of address before a name; an ordinary word among them only when capitalised."""
    if word.plain in ADDRESS:
        return word.capital
    return word.plain in GIVEN and (word.capital or not _is_plain_word(word))


def _is_person(text: str, name: Sequence[Word], taken: Sequence[tuple[int, int]]) -> bool:
    if any(word.plain in LEGAL for word in name):
        return False
    before, after = text[: name[0].start], text[name[-1].end :]
    opens = bool(_OPENS.search(before)) or any(end == len(before.rstrip()) for _, end in taken)
    led = bool(_BEFORE_PERSON.search(before))
    if len(name) == 1 and name[0].plain in PLACES:
        return False
    if _known_first(name[0]):
        return (
            opens
            or led
            or len(name) > 1
            or name[-1].owns
            or bool(_LED_BY.search(before) or _DOES.match(after))
        )
    if len(name) == 1:
        return bool(_AT_CLIENT.match(after)) and opens and not before.strip()
    return (opens and bool(_DOES.match(after) or _AT_CLIENT.match(after))) or led
