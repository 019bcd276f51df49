"""Names never leave the house: a model reads placeholders, and the names are put back into what it wrote."""

import re
import unicodedata
from collections.abc import Collection, Iterator

from prompts.brief import Brief
from prompts.english.persons import salutation
from prompts.plain_words import ANYWHERE, FUNCTION_WORDS, TITLES, ours, spoken
from prompts.strangers import without_strangers

__all__ = ["Veil", "plain", "without_strangers"]

_LINK = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|<[^>]*>|@\w+")
_FENCE = re.compile(r"\b(?:BEGIN|END) (?:RECORD|MESSAGE)\b", re.IGNORECASE)
_ACCOUNT = re.compile(r"\+?\d(?:[ ()/-]{0,2}\d){8,}(?![\d.,])|\b[A-Z]{2}\d\d(?: ?[\dA-Z]{4}){3,}[\dA-Z ]*")
"""Telephones and accounts: nine digits or more that no comma parts."""
_MOST = 600  # characters of one text: what is longer is cut, for a letter has no use for it
_PLACEHOLDER = re.compile(r"\{(\w+)\}")
_LONG = 5  # letters, from which on a name is found at the beginning of a longer word too
_UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"}
_SMALL = TITLES.union(*FUNCTION_WORDS.values())


class Veil:
    """Hides and shows the names of one brief; what is hidden twice gets the same placeholder.

    `others`: more names that are known here. `names_allowed`: nothing is hidden but links and numbers.
    """

    def __init__(self, brief: Brief, others: Collection[str] = (), *, names_allowed: bool = False) -> None:
        self._names: dict[str, str] = {}
        self._places: dict[str, str] = {}  # the placeholder of each name, as it is looked for
        self._language = brief.language
        self._allowed = names_allowed
        whole = {"client": brief.client, "firm": brief.firm, "contact": brief.contact or ""}
        whole |= {"contact_first": salutation(brief.contact) if brief.contact else "", "writer": brief.writer}
        for placeholder, name in whole.items():
            self._know(placeholder, name)
        for placeholder in ("contact", "writer", "client", "firm"):
            self._parts(whole[placeholder], f"{placeholder}_")
        for name in (*(fact.said_by for fact in brief.facts), *others):
            self._parts(name, "name_")

    def hide(self, text: str) -> str:
        """The text without names and links, nor the brackets that could forge a slot or a placeholder."""
        text = _ACCOUNT.sub(_without_digits, plain(text, _MOST))
        if self._allowed:
            return text
        return without_strangers(self.hide_known(text), self._placeholder, spoken(text, self._language))

    def hide_known(self, text: str) -> str:
        """Of words of our own: without the names of the brief, and else as they are."""
        if self._allowed:
            return text
        found, parts, end = self._pattern().finditer(_folded(text)), [], 0
        for match in found:
            parts += [text[end : match.start()], self._place_of(text[match.start() : match.end()])]
            end = match.end()
        return "".join([*parts, text[end:]])

    def show(self, text: str) -> str:
        """The text with the names put back; a placeholder that nobody gave stays, and fails the checks."""
        return _PLACEHOLDER.sub(lambda match: self._names.get(match[1].lower(), match[0]), text)

    def _pattern(self) -> re.Pattern[str]:
        """All names at once, the longest first; what is a common word too only with its capital."""
        ways = [self._way(name) for name in sorted(self._places, key=len, reverse=True)]
        return re.compile(rf"(?<![\w{{])(?:{'|'.join(ways)})(?![\w}}])" if ways else r"(?!)")

    def _way(self, name: str) -> str:
        written = re.escape(_folded(name))
        if name in ANYWHERE:  # a month: not where it stands in a date
            return rf"(?<!\d )(?<!\d\. )(?<!in ){written}(?! \d)"
        if name.lower() in ours(self._language):
            return rf"{written}s?"
        longer = r"\w*" if len(name) >= _LONG else "s?"
        return rf"(?i:{written}{longer})"

    def _place_of(self, said: str) -> str:
        """Of a name, also in small letters; one with an ending is a name of its own."""
        key = _folded(said).lower()
        exact = self._places.get(said) or next(
            (place for name, place in self._places.items() if _folded(name).lower() == key), ""
        )
        return f"{{{exact}}}" if exact else self._placeholder(said)

    def _placeholder(self, name: str) -> str:
        self._also(name)
        place = self._places.get(name, "")
        return f"{{{place}}}" if place else "(name)"

    def _parts(self, name: str, begin: str) -> None:
        """Also its words, and how they are typed: {contact_7} is some part of the contact's name."""
        for part in dict.fromkeys((name, *name.split(), *re.split(r"[\s&/-]+", name))):
            part = part.strip("., ")
            if part.lower() not in _SMALL:
                for written in _spellings(part):
                    self._also(written, begin)

    def _also(self, name: str, begin: str = "name_") -> None:
        if len(name) > 1 and name not in self._places:
            self._know(f"{begin}{len(self._names)}", name)

    def _know(self, placeholder: str, name: str) -> None:
        if name.strip():
            self._names[placeholder] = name
            self._places.setdefault(" ".join(name.split()), placeholder)


def plain(text: str, most: int) -> str:
    """On one line, without links, nor the signs that forge a slot, a placeholder or the end of a fence."""
    text = " ".join(_LINK.sub("(link)", unicodedata.normalize("NFC", text)).split())
    text = _FENCE.sub("(line)", text).translate(str.maketrans("{}[]<>", "()()()"))
    return text.replace("’", "'")[:most]


def _spellings(name: str) -> Iterator[str]:
    yield name
    typed = "".join(_UMLAUTS.get(letter, letter) for letter in name)
    if typed != name:
        yield typed


def _folded(text: str) -> str:
    """Letter by letter without accents, so that places stay the same."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text)


def _without_digits(match: re.Match[str]) -> str:
    return match[0] if re.fullmatch(r"\d{4}-\d\d-\d\d", match[0]) else "(number)"
