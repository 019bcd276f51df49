"""Whether two notes tell the same thing with another number, day or name: then neither can be relied on."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

_WORD = re.compile(r"[^\W_]+(?:[.,:]\d+)*")
SHORTEST = 4  # letters of a word that says what a note is about
ALIKE = 0.6  # of the words of the shorter one, without its figures
ALIKE_BUT_FOR_A_NAME = 0.7


NUMBERS = {
    word: number
    for number, words in {
        2: "two zwei deux dos", 3: "three drei trois tres", 4: "four vier quatre cuatro",
        5: "five fünf cinq cinco", 6: "six sechs seis", 7: "seven sieben sept siete",
        8: "eight acht huit ocho",
        9: "nine neun neuf nueve", 10: "ten zehn dix diez", 11: "eleven elf onze once",
        12: "twelve zwölf douze doce", 13: "thirteen dreizehn treize trece",
        14: "fourteen vierzehn quatorze catorce", 15: "fifteen fünfzehn quinze quince",
        20: "twenty zwanzig vingt veinte", 30: "thirty dreißig trente treinta",
        40: "forty vierzig quarante cuarenta",
    }.items()
    for word in words.split()
}  # fmt: skip
WEEKDAYS = frozenset(
    """monday tuesday wednesday thursday friday saturday sunday montag dienstag mittwoch donnerstag freitag
    samstag sonntag lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles jueves viernes
    sábado domingo""".split()
)
TIME = re.compile(
    r"(?:hours?|days?|weeks?|months?|years?|minutes?|stunden?|tagen?|wochen?|monaten?|jahren?|minuten?|heures?"
    r"|jours?|semaines?|mois|années?|horas?|días?|semanas?|mes(?:es)?|años?|minutos?)$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class _Told:
    """What a note is about, and the particulars in which another may differ."""

    about: frozenset[str]
    figures: frozenset[str]
    capitals: frozenset[str]
    counted: Mapping[str, str]  # things by their stem, and how many: {"nurse": "12"}


def contradicting(notes: Sequence[str]) -> frozenset[int]:
    """The places of the notes that contradict another."""
    told = [_telling(note) for note in notes]
    pairs = [(a, b) for a, b in combinations(range(len(notes)), 2) if _contradict(told[a], told[b])]
    return frozenset(place for pair in pairs for place in pair)


def _contradict(one: _Told, other: _Told) -> bool:
    """Another number of the same things; or nearly the same words with another figure or name."""
    apart = [thing for thing, number in one.counted.items() if other.counted.get(thing, number) != number]
    if any(not TIME.match(thing) or one.about & other.about - {_stem(thing)} for thing in apart):
        return True
    shared = len(one.about & other.about)
    alike = shared / max(1, min(len(one.about), len(other.about))) if shared > 1 else 0.0
    if _differ(one.figures, other.figures):
        return alike >= ALIKE
    return alike >= ALIKE_BUT_FOR_A_NAME and _differ(one.capitals, other.capitals)


def _differ(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one - other) and bool(other - one)


def _telling(note: str) -> _Told:
    words = _WORD.findall(note)
    figures = {
        word.lower()
        for word in words
        if any(map(str.isdigit, word)) or word.lower() in NUMBERS or word.lower() in WEEKDAYS
    }
    capitals = {word.lower() for word in words[1:] if word[0].isupper()} - figures
    dated = {name for pair in pairwise(words) for name in pair if name[0].isupper() and _numbered(pair)}
    about = {_stem(w) for w in words if len(w) >= SHORTEST and w.lower() not in figures and w not in dated}
    return _Told(frozenset(about), frozenset(figures), frozenset(capitals), dict(_counted(words)))


def _numbered(pair: tuple[str, str]) -> bool:
    """ "February 10", "10. Februar": a day rather than a thing."""
    return any(word.isdigit() for word in pair)


def _counted(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """ "12 nurses": how many of what."""
    for number, thing in pairwise(words):
        plain = number.lower()
        if (plain.replace(",", "").replace(".", "").isdigit() or plain in NUMBERS) and thing[0].isalpha():
            if len(thing) >= SHORTEST:
                kept = thing.lower() if TIME.match(thing) else _stem(thing)
                yield kept, str(NUMBERS.get(plain, plain))


def _stem(word: str) -> str:
    return word.lower()[:5]
