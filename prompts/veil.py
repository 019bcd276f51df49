"""Names never leave the house: a model reads placeholders, and the names are put back into what it wrote."""

import re
from collections.abc import Callable

from prompts.brief import Brief
from prompts.english.days import MONTHS, WEEKDAYS
from prompts.english.persons import salutation
from prompts.english.phrases import ROLES
from prompts.english.verbs import find
from prompts.english.wordings import vocabulary

_LINK = re.compile(r"https?://\S+|www\.\S+|\S+@\S+|<[^>]*>|@\w+")
_CAPITALS = re.compile(r"(?<![\w{])[^\W\d_a-z][\w'’.-]*(?:[ ]+(?:&[ ]+)?[^\W\d_a-z][\w'’-]*)*")
_SAFE = {*MONTHS, *WEEKDAYS, *"I CEO CFO COO CTO VP MD MBE OBE PhD MBA CFA IPO".split()}
_SALUTATIONS = {"dear", "hello", "hi", "children", "their", "his", "she", "they"}
_MOST = 600  # characters of one text: what is longer is cut, for a letter has no use for it
_PLACEHOLDER = re.compile(r"\{(\w+)\}")


class Veil:
    """Hides and shows the names of one brief; what is hidden twice gets the same placeholder."""

    def __init__(self, brief: Brief) -> None:
        self._names: dict[str, str] = {}
        for placeholder, name in (
            ("client", brief.client),
            ("firm", brief.firm),
            ("contact", brief.contact or ""),
            ("contact_first", salutation(brief.contact) if brief.contact else ""),
            ("writer", brief.writer),
        ):
            if name.strip():
                self._names[placeholder] = name
        for name in (brief.contact or "", brief.writer, *(fact.said_by for fact in brief.facts)):
            for part in (name, *name.split()):
                self._also(part.strip("., "))
        for part in f"{brief.client} {brief.firm}".split():
            if len(part) > 3 and part.lower() not in vocabulary():
                self._also(part.strip("., "))

    def hide(self, text: str) -> str:
        """The text without names and links, nor the brackets that could forge a slot or a placeholder."""
        text = plain(text, _MOST)
        for placeholder, name in sorted(self._names.items(), key=lambda pair: -len(pair[1])):
            flags = re.NOFLAG if name.lower() in vocabulary() else re.IGNORECASE
            text = re.sub(rf"(?<![\w{{]){re.escape(name)}(?![\w}}])", f"{{{placeholder}}}", text, flags=flags)
        return without_strangers(text, self._placeholder)

    def show(self, text: str) -> str:
        """The text with the names put back; a placeholder that nobody gave stays, and fails the checks."""
        return _PLACEHOLDER.sub(lambda match: self._names.get(match[1], match[0]), text)

    def _also(self, name: str) -> None:
        if len(name) > 1 and name not in self._names.values():
            self._names[f"name_{len(self._names)}"] = name

    def _placeholder(self, name: str) -> str:
        self._also(name)
        placeholder = next((key for key, known in self._names.items() if known == name), "")
        return f"{{{placeholder}}}" if placeholder else "(name)"


def plain(text: str, most: int) -> str:
    """On one line, without links, nor the brackets that could forge a slot or a placeholder."""
    text = _LINK.sub("(link)", text).translate(str.maketrans("{}[]<>", "()()()"))
    return " ".join(text.replace("’", "'").split())[:most]


def without_strangers(text: str, placeholder: Callable[[str], str]) -> str:
    """A capitalised run that may be a name is hidden, but for roles, days and common words."""

    def hidden(match: re.Match[str]) -> str:
        words = match[0].split()
        at_the_start = match.start() == 0 or match.string[: match.start()].rstrip()[-1:] in ".:!?;("
        kept: list[str] = []
        while words and (_safe(words[0]) or (at_the_start and not kept and _common(words[0]))):
            kept.append(words.pop(0))
        if not words:
            return match[0]
        name = " ".join(words).rstrip(".'’-")
        return " ".join([*kept, placeholder(name)]) + " ".join(words)[len(name) :]

    return _CAPITALS.sub(hidden, text)


def _safe(word: str) -> bool:
    word = word.rstrip(".'’-")
    return word in _SAFE or word.lower() in ROLES


def _common(word: str) -> bool:
    plain = word.lower().removesuffix("'s").rstrip(",.")
    return plain in vocabulary() or plain in _SALUTATIONS or find(plain) is not None
