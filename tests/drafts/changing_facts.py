"""Spoilt by what it claims: other days, numbers, names, what is private."""

import re
from collections.abc import Iterator
from dataclasses import replace

from prompts.brief import Fact
from prompts.days import months, weekdays
from prompts.forbidden import personal
from tests.drafts.notes import Note, good, with_text

_NUMBERS = {
    "en": "two/five six/eleven eighteen/eighty nine/nineteen thirty/sixty ten/fifty",
    "de": "sechs/elf neun/neunzehn zwei/fünf siebzig/sechzig",
    "fr": "trois/onze vingt/quarante deux/sept",
    "es": "doce/quince ochenta/noventa cuarenta/cincuenta diez/trece dos/siete tres/nueve",
}


def moved_date(note: Note) -> Iterator[tuple[Note, str]]:
    names = "|".join(months(note.brief.language))
    for pattern, day in (
        (rf"\b(\d{{1,2}})(\.?(?: de)? (?:{names}))", 1),
        (rf"((?:{names}) )(\d{{1,2}})\b", 2),
    ):
        match = re.search(pattern, note.words.text)
        if match:
            other = str((int(match[day]) + 8) % 27 + 1)
            said = other + match[2] if day == 1 else match[1] + other
            yield from with_text(note, note.words.text.replace(match[0], said, 1), said)
            return


def moved_month(note: Note) -> Iterator[tuple[Note, str]]:
    names = months(note.brief.language)
    match = re.search(rf"\d\.?(?: de)? ({'|'.join(names)})\b|\b({'|'.join(names)}) \d", note.words.text)
    if match:
        name = match[1] or match[2]
        other = names[(names.index(name) + 4) % 12]
        yield from with_text(note, note.words.text.replace(name, other), f"{name} -> {other}")


def moved_weekday(note: Note) -> Iterator[tuple[Note, str]]:
    names = weekdays(note.brief.language)
    match = re.search(rf"\b({'|'.join(names)})\b", note.words.text)
    if match and not re.search(rf"{match[1]}s\b", note.words.text):
        other = names[(names.index(match[1]) + 3) % 7]
        yield from with_text(note, note.words.text.replace(match[1], other), f"{match[1]} -> {other}")


def changed_number(note: Note) -> Iterator[tuple[Note, str]]:
    names = "|".join(months(note.brief.language))
    for match in re.finditer(r"(?<![\d:.,])\d+(?:[.,]\d{3})*(?![\d:])", note.words.text):
        around = note.words.text[max(0, match.start() - 14) : match.end() + 14]
        if not re.search(names, around) and not re.search(r"\d[:h]\d|\d h \d", around):
            other = re.sub(r"\d", lambda digit: str((int(digit[0]) + 3) % 10 or 4), match[0])
            text = note.words.text[: match.start()] + other + note.words.text[match.end() :]
            yield from with_text(note, text, f"{match[0]} -> {other}")


def changed_number_word(note: Note) -> Iterator[tuple[Note, str]]:
    table = dict(pair.split("/") for pair in _NUMBERS[note.brief.language].split())
    for word, other in table.items():
        pattern = rf"(?i)\b{word}\b(?! things| choses| cosas)"
        if re.search(pattern, note.words.text):
            yield from with_text(note, re.sub(pattern, other, note.words.text, count=1), f"{word} -> {other}")


def changed_time(note: Note) -> Iterator[tuple[Note, str]]:
    match = re.search(r"\b(\d{1,2})( ?[:h] ?)(\d\d)\b", note.words.text)
    if match:
        other = f"{match[1]}{match[2]}{(int(match[3]) + 25) % 60:02}"
        yield from with_text(note, note.words.text.replace(match[0], other), other)


def swapped_client(note: Note) -> Iterator[tuple[Note, str]]:
    """The same words to another client of the same kind and type."""
    for other in good():
        one, two = note.brief, other.brief
        if two.client != one.client and (two.type, two.language, two.cause) == (
            one.type,
            one.language,
            one.cause,
        ):
            brief = replace(two, form=one.form)
            yield replace(note, brief=brief), two.client


def renamed(note: Note) -> Iterator[tuple[Note, str]]:
    """Only the names of the brief change, everything else stays."""
    contact = {"en": "Ursula Pickett", "de": "Okka Siebels", "fr": "Perrine Allard", "es": "Elvira Montes"}
    other = contact[note.brief.language]
    yield replace(note, brief=replace(note.brief, contact=other, client="Quillon")), other


def misspelt_name(note: Note) -> Iterator[tuple[Note, str]]:
    plain = str.maketrans("áéíóúñöüäçèêëïß", "aeiounouaceeeis")
    for name in re.findall(r"[^\W\d_]{3,}", f"{note.brief.contact} {note.brief.client}"):
        if name.translate(plain) != name and name in note.words.text:
            yield from with_text(note, note.words.text.replace(name, name.translate(plain)), name)


def told_secret(note: Note) -> Iterator[tuple[Note, str]]:
    """What is private on record, retold in the note."""
    lines = {
        "Her husband is against the new job": "I hear that your husband is against it.",
        "She found messages on his phone": "Nobody should find such messages on a phone.",
        "Der Vorgänger hat sich geweigert zu unterschreiben": "Dass sich jemand geweigert hat, weiß ich.",
        "Er hat ihr nichts hinterlassen": "Dass nichts hinterlassen wurde, ist bitter.",
        "Son frère voulait le poste": "Ton frère aurait voulu la place.",
        "Elles ne se parlaient plus": "Je sais que vous ne vous parliez plus.",
        "Su cuñado quería el puesto": "Sé que tu cuñado lo quería.",
        "Llevaban años sin hablarse": "Sé que llevaban tiempo sin hablarse.",
    }
    for fact in note.brief.facts:
        if fact.private and fact.text in lines:
            yield from with_text(note, note.words.text + f" {lines[fact.text]}", lines[fact.text])
            yield from with_text(note, note.words.text + f" {fact.text}.", fact.text)


def used_secret(note: Note) -> Iterator[tuple[Note, str]]:
    secret = Fact("The board nearly threw it out in spring", "somebody", private=True)
    brief = replace(note.brief, facts=(*note.brief.facts, secret))
    yield Note(brief, replace(note.words, used=(len(brief.facts) - 1,))), "a private fact among those used"


def told_detail(note: Note) -> Iterator[tuple[Note, str]]:
    if not personal(note.brief):
        return
    for word in re.findall(r"[^\W\d_]{5,}", note.brief.details):
        yield from with_text(note, note.words.text.replace(". ", f", {word}. ", 1), word)
