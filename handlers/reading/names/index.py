"""The live index of names: clients and contacts by the words they are called."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from itertools import pairwise

from handlers.reading.names.entries import Form, Named, forms_of, key_of
from handlers.reading.names.lie import next_word
from handlers.reading.names.mention import Mention
from handlers.reading.names.search import Search
from handlers.reading.names.short import SHORT_NAMES, SHORT_OF
from handlers.reading.spelling import Spelling
from handlers.reading.text import Word, words

_ALIKE = 0.5
_PREFIX = 3
_NOBODY: frozenset[int] = frozenset()


class Names:
    """What is known of names. A hidden client is passed over before anything is chosen, without a trace."""

    def __init__(self, entries: Iterable[Named] = ()) -> None:
        self._entries: dict[int, Named] = {}
        self._single: defaultdict[str, list[Form]] = defaultdict(list)
        self._pairs: defaultdict[tuple[str, str], list[Form]] = defaultdict(list)
        self._prefixes: defaultdict[str, dict[int, None]] = defaultdict(dict)
        self._spelling = Spelling()
        self._heads: Counter[str] = Counter()  # every word with which a name may begin, and how often
        for entry in entries:
            self.add(entry)

    def add(self, entry: Named) -> None:
        """A client new or changed; what was known of it before is replaced."""
        self.remove(entry.client_id)
        self._entries[entry.client_id] = entry
        forms = forms_of(entry)
        for form in forms:
            self._shelf(form).append(form)
        self._heads.update(_heads(forms))
        self._spelling.add(_spelled(forms))
        for prefix in _prefixes(forms):
            self._prefixes[prefix][entry.client_id] = None

    def remove(self, client_id: int) -> None:
        entry = self._entries.pop(client_id, None)
        if entry is None:
            return
        forms = forms_of(entry)
        for form in forms:
            self._shelf(form).remove(form)
        for head in _heads(forms):
            self._heads[head] -= 1
            if not self._heads[head]:
                del self._heads[head]
        self._spelling.remove(_spelled(forms))
        for prefix in _prefixes(forms):
            self._prefixes[prefix].pop(client_id, None)

    def find(
        self, text: str, hidden: frozenset[int] = _NOBODY, spelled: Sequence[Word] | None = None
    ) -> list[Mention]:
        """Every stretch of the text that names somebody, with all it may mean, from left to right."""
        return Search(self, text, hidden, words(text) if spelled is None else spelled).mentions()

    def nearest(self, name: str, hidden: frozenset[int] = _NOBODY, limit: int = 5) -> list[int]:
        """Clients whose name looks like this one, the most alike first."""
        key = key_of(name)
        spelled = [*key, *(near for word in key for near in self._spelling.near(word))]
        close = {client_id: None for word in spelled for client_id in self._prefixes.get(word[:_PREFIX], ())}
        pairs = _letter_pairs(key)
        scored = [
            (self._likeness(client_id, pairs), client_id) for client_id in close if client_id not in hidden
        ]
        ranked = sorted((-score, client_id) for score, client_id in scored if score >= _ALIKE)
        return [client_id for _, client_id in ranked[:limit]]

    def entry(self, client_id: int) -> Named | None:
        return self._entries.get(client_id)

    def begins(self, plain: Sequence[str]) -> list[tuple[int, bool]]:
        """Where in these words a name may begin, and whether it goes on: quickly, and rather too often."""
        if self._heads.keys().isdisjoint(plain):
            return []
        found = [(at, self._goes_on(plain, at)) for at, word in enumerate(plain) if word in self._heads]
        return [(at, on) for at, on in found if on or self._single.get(plain[at]) or plain[at] in SHORT_NAMES]

    def _goes_on(self, plain: Sequence[str], at: int) -> bool:
        """Whether the second word of a name follows."""
        second = next_word(plain, at)
        return second is not None and bool(self._pairs.get((plain[at], plain[second])))

    def called(self, word: str, hidden: frozenset[int]) -> Sequence[Form]:
        forms = self._single.get(word, ())
        return [form for form in forms if form.client_id not in hidden] if hidden else forms

    def beginning(self, first: str, second: str, hidden: frozenset[int]) -> Sequence[Form]:
        """Names of two words and more, by the first two."""
        forms = self._pairs.get((first, second), ())
        return [form for form in forms if form.client_id not in hidden] if hidden else forms

    def near(self, word: str) -> list[str]:
        return self._spelling.near(word)

    def _shelf(self, form: Form) -> list[Form]:
        first, *more = form.key
        return self._pairs[first, more[0]] if more else self._single[first]

    def _likeness(self, client_id: int, wanted: set[str]) -> float:
        """Twice the shared pairs of letters over all of them, for the name or alias that comes closest."""
        entry = self._entries[client_id]
        titles = [_letter_pairs(key_of(title)) for title in (entry.client, *entry.aliases)]
        return max(2 * len(wanted & title) / (len(wanted) + len(title) or 1) for title in titles)


def _letter_pairs(key: tuple[str, ...]) -> set[str]:
    return {f"{one}{two}" for word in key for one, two in pairwise(f" {word} ")}


def _spelled(forms: Sequence[Form]) -> list[str]:
    return [word for form in forms for word in form.key if len(word) > 2]


def _heads(forms: Sequence[Form]) -> list[str]:
    """Also the short names of those known by their first name."""
    first = [form.key[0] for form in forms if form.evidence == "first name"]
    return [*(form.key[0] for form in forms), *(short for name in first for short in SHORT_OF.get(name, ()))]


def _prefixes(forms: Sequence[Form]) -> set[str]:
    return {word[:_PREFIX] for form in forms if form.contact_id is None for word in form.key}
