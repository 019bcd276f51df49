"""All words of all languages in one table, and the few of them without which no sentence holds a date."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from handlers.reading.dates.english import ENGLISH
from handlers.reading.dates.french import FRENCH
from handlers.reading.dates.german import GERMAN
from handlers.reading.dates.kinds import Kind, Vocabulary
from handlers.reading.dates.named import DAYS, NAMES_TOO
from handlers.reading.dates.spanish import SPANISH


class Entry(NamedTuple):
    """What a word or a phrase means; `tail` are the words after its first."""

    tail: tuple[str, ...]
    kind: Kind
    number: int
    label: str


_NAMED: Vocabulary = {
    Kind.NAMED: {name: day.words for name, day in DAYS.items()},
    Kind.MAYBE_NAMED: {name: word for name, word in NAMES_TOO.items()},
}
LANGUAGES = (ENGLISH, GERMAN, FRENCH, SPANISH, _NAMED)

# kinds of which a date without figures must have one
_TELLING = frozenset(
    {
        *(
            Kind.MONTH,
            Kind.MAYBE_MONTH,
            Kind.WEEKDAY,
            Kind.MAYBE_WEEKDAY,
            Kind.WEEKDAYS,
            Kind.NEAR,
            Kind.MAYBE_NEAR,
        ),
        *(
            Kind.NAMED,
            Kind.MAYBE_NAMED,
            Kind.SEASON,
            Kind.ENDING,
            Kind.UNIT,
            Kind.ADVERB,
            Kind.TO_DATE,
            Kind.FISCAL,
            Kind.FIRST,
        ),
    }
)


def _entries(languages: Iterable[Vocabulary]) -> Iterator[tuple[str, Entry]]:
    for language in languages:
        for kind, meanings in language.items():
            for meaning, words in meanings.items():
                for phrase in words.split(", "):
                    first, *tail = phrase.split()
                    number = meaning if isinstance(meaning, int) else 0
                    yield (
                        first,
                        Entry(tuple(tail), kind, number, phrase if meaning == number else str(meaning)),
                    )


def _by_first_word() -> dict[str, tuple[Entry, ...]]:
    """Longest phrase first; of two languages that share a word the earlier in LANGUAGES keeps it."""
    table: dict[str, dict[tuple[str, ...], Entry]] = {}
    for first, entry in _entries(LANGUAGES):
        table.setdefault(first, {}).setdefault(entry.tail, entry)
    return {
        first: tuple(sorted(entries.values(), key=lambda entry: -len(entry.tail)))
        for first, entries in table.items()
    }


LEXICON = _by_first_word()
# The last word of a phrase tells more than its first ("this morning"); of "valentine's" the gate sees
# "valentine" alone; "dans un an" has no other word of its own.
GATE = frozenset(
    (first, *entry.tail)[-1].partition("'")[0]
    for first, entry in _entries(LANGUAGES)
    if entry.kind in _TELLING
) | {"dans"}
