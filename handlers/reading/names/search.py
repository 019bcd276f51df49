"""Finding names in a text: the longest first, then initials and short names, then words one slip away."""

from collections.abc import Sequence
from typing import NamedTuple, Protocol

from handlers.reading.names.entries import UMLAUTS, Form
from handlers.reading.names.lie import end_of, initials_fit, next_word
from handlers.reading.names.mention import Mention
from handlers.reading.names.ordinary import CALENDAR, ORDINARY
from handlers.reading.names.people import PLACES
from handlers.reading.names.short import SHORT_NAMES
from handlers.reading.text import Word, words

_SUFFIXES = frozenset("llp ltd limited inc gmbh ag kg ohg llc plc corp sarl srl pvt pty bv nv".split())
_LEAD_TO_DATE = frozenset(
    """
    in by since until till this next last of early late mid end from before after every on im ab bis
    seit en de mi fin
    """.split()
)
_NO_SLIP = ORDINARY | PLACES  # spelled as they should be, however near a name
_VOWELS = frozenset("aeiouy")
_SHORTEST_TYPO = 3
_SHORTEST_ALONE = 5


class Shelves(Protocol):
    """What a search asks of the index; whatever is hidden never comes back."""

    def called(self, word: str, hidden: frozenset[int]) -> Sequence[Form]: ...
    def beginning(self, first: str, second: str, hidden: frozenset[int]) -> Sequence[Form]: ...
    def near(self, word: str) -> list[str]: ...


class _Hit(NamedTuple):
    """Forms matched by the words from `first` up to, not including, `last`."""

    first: int
    last: int
    forms: tuple[Form, ...]
    typo: bool = False


class Search:
    def __init__(self, shelves: Shelves, text: str, hidden: frozenset[int], spelled: Sequence[Word]) -> None:
        self.shelves, self.text, self.hidden = shelves, text, hidden
        self.words = spelled
        self.plain = [word.plain for word in self.words]

    def mentions(self) -> list[Mention]:
        hits = self._exact()
        hits += self._misspelled(hits)
        return [self._mention(hit) for hit in sorted(_apart(hits), key=lambda hit: hit.first)]

    def _exact(self) -> list[_Hit]:
        hits, at = [], 0
        while at < len(self.words):
            hit = self._long(self.plain, at) or self._one(at)
            if hit is None:
                at += 1
                continue
            hits.append(self._with_suffix(hit))
            # "Dieter Fischer Werke": the last word of a person may open the client's name.
            shared = hit.last - hit.first > 1 and self._long(self.plain, hit.last - 1)
            at = hit.last - 1 if shared else hit.last
        return hits

    def _long(self, plain: list[str], at: int) -> _Hit | None:
        """The longest name of two words and more that begins here."""
        second = next_word(plain, at)
        if second is None:
            return None
        ends: dict[int, list[Form]] = {}
        for form in self.shelves.beginning(plain[at], plain[second], self.hidden):
            end = end_of(form.key, plain, at)
            if end:
                ends.setdefault(end, []).append(form)
        return _Hit(at, max(ends), tuple(ends[max(ends)])) if ends else None

    def _one(self, at: int) -> _Hit | None:
        """A name of one word, with the initials beside it if there are any."""
        plain = self.plain[at]
        if len(plain) == 1:
            return self._initial_first(at)
        if plain in CALENDAR and self._dated(at):
            return None
        forms = self.shelves.called(plain, self.hidden) or self._spelled_out(at)
        if not forms:
            return self._short(at)
        return self._initials_after(at, forms) or _Hit(at, at + 1, tuple(forms))

    def _dated(self, at: int) -> bool:
        """May in "1 May", "in May" and "May 5" is the month, whoever else is called May."""
        before = self.plain[at - 1] if at else ""
        after = self.plain[at + 1] if at + 1 < len(self.plain) else ""
        return before in _LEAD_TO_DATE or before[:1].isdigit() or after[:1].isdigit()

    def _spelled_out(self, at: int) -> Sequence[Form]:
        """Müller, where the index has Mueller."""
        word = self.words[at]
        raw = self.text[word.start : word.end].lower()
        if raw.isascii():
            return ()
        written = words("".join(UMLAUTS.get(char, char) for char in raw))
        return self.shelves.called(written[0].plain, self.hidden) if written else ()

    def _short(self, at: int) -> _Hit | None:
        """Pete or Pete Grady, where the index has Peter."""
        forms = [
            form._replace(evidence="short name")
            for full in sorted(SHORT_NAMES.get(self.plain[at], ()))
            for form in self.shelves.called(full, self.hidden)
            if form.evidence == "first name"
        ]
        following = self.plain[at + 1] if at + 1 < len(self.plain) else None
        whole = tuple(form._replace(evidence="full name") for form in forms if form.of[-1] == following)
        if whole:
            return _Hit(at, at + 2, whole)
        return (self._initials_after(at, forms) or _Hit(at, at + 1, tuple(forms))) if forms else None

    def _initials_after(self, at: int, forms: Sequence[Form]) -> _Hit | None:
        """ "Holly G", "nina s-l"."""
        last = at + 1
        while last < len(self.words) and last - at < 3 and self._is_initial(last):
            last += 1
        letters = self.plain[at + 1 : last]
        fitting = tuple(
            form._replace(evidence="initials")
            for form in forms
            if letters
            and form.evidence in ("first name", "short name")
            and initials_fit(letters, form.of[1:])
        )
        return _Hit(at, last, fitting) if fitting else None

    def _initial_first(self, at: int) -> _Hit | None:
        """ "J. Doe"."""
        if at + 1 >= len(self.words):
            return None
        forms = self.shelves.called(self.plain[at + 1], self.hidden)
        fitting = tuple(
            form._replace(evidence="initials")
            for form in forms
            if form.evidence == "surname" and form.of[0].startswith(self.plain[at])
        )
        return _Hit(at, at + 2, fitting) if fitting else None

    def _is_initial(self, at: int) -> bool:
        word = self.words[at]
        gap = self.text[self.words[at - 1].end : word.start]
        lone = len(word.plain) == 1 and (word.capital or word.plain not in _VOWELS)
        return lone and gap in (" ", "-", ". ", ".") and not self.words[at - 1].owns

    def _with_suffix(self, hit: _Hit) -> _Hit:
        if all(form.contact_id is not None for form in hit.forms):
            return hit
        last = hit.last
        while last < len(self.plain) and self.plain[last] in _SUFFIXES:
            last += 1
        return hit._replace(last=last)

    def _misspelled(self, hits: list[_Hit]) -> list[_Hit]:
        taken = {at for hit in hits for at in range(hit.first, hit.last)}
        found = []
        for at, word in enumerate(self.words):
            if at in taken or not word.capital or len(word.plain) < _SHORTEST_TYPO or word.plain in _NO_SLIP:
                continue
            for known in self.shelves.near(word.plain):
                hit = self._corrected(at, known)
                if hit:
                    found.append(hit._replace(typo=word.plain != known + "s"))
        return found

    def _corrected(self, at: int, known: str) -> _Hit | None:
        plain = [*self.plain[:at], known, *self.plain[at + 1 :]]
        for first in (at, at - 1):
            hit = self._long(plain, first) if first >= 0 else None
            if hit and hit.last > at:
                return hit
        if min(len(known), len(self.plain[at])) < _SHORTEST_ALONE:
            return None
        forms = tuple(form for form in self.shelves.called(known, self.hidden) if form.contact_id is None)
        return _Hit(at, at + 1, forms) if forms else None

    def _mention(self, hit: _Hit) -> Mention:
        head: Word = self.words[hit.first]
        ordinary = hit.last == hit.first + 1 and head.plain in ORDINARY
        return Mention(head.start, self.words[hit.last - 1].end, hit.forms, head.capital, ordinary, hit.typo)


def _apart(hits: list[_Hit]) -> list[_Hit]:
    """A name corrected over two words takes the place of the one-word guess inside it."""
    typos = [hit for hit in hits if hit.typo]
    return [hit for hit in hits if hit.typo or not any(_inside(hit, typo) for typo in typos)]


def _inside(inner: _Hit, outer: _Hit) -> bool:
    return outer.first <= inner.first and inner.last <= outer.last
