"""Dates in a slot and in running text, against tables worked out by hand."""

from datetime import date

import pytest

from handlers.reading.dates import find_when, read_when
from handlers.reading.dates.lexicon import LANGUAGES
from handlers.reading.dates.lexicon import LEXICON as WORDS
from handlers.reading.when import Local, On, Yearly
from tests.reading.tables import matches, rows, shown

WEDNESDAY = Local(date(2026, 5, 6))


@pytest.mark.parametrize(
    ("words", "local", "expected"), [*rows("dates.txt"), *rows("unseen.txt"), *rows("unseen_again.txt")]
)
def test_a_date_slot_is_read(words: str, local: Local, expected: str) -> None:
    when = read_when(words, local)
    assert matches(when, expected), shown(when)


@pytest.mark.parametrize(("line", "local", "expected"), [*rows("lines.txt"), *rows("unseen_lines.txt")])
def test_the_date_of_a_line_is_found(line: str, local: Local, expected: str) -> None:
    found = find_when(line, local)
    when = found.when if found else None
    assert matches(when, expected), f"{shown(when)} {found}"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("Acme plant opening on 1st April", "on 1st April"),
        ("Nisha director wef 1/11/26 Kapoor", "wef 1/11/26"),
        ("Müller – Jubiläum am 3. März – Café", "am 3. März"),
        ("“Fête” à l’usine le 4 mai chez Lefort", "le 4 mai"),
        ("Wonka anniversary 13/10, yearly, cake", "13/10, yearly"),
        ("every year on 7 August Acme dines", "every year on 7 August"),
        ("Ruth’s last day is the 29th", "the 29th"),
        ("Acme signs two days before Christmas, Leeds", "two days before Christmas"),
    ],
)
def test_a_found_date_knows_its_words(line: str, words: str) -> None:
    found = find_when(line, WEDNESDAY)
    assert found is not None
    assert line[found.start : found.end] == words


def test_letters_with_separate_accents_are_read_too() -> None:
    assert read_when("3. Ma\u0308rz 2027", WEDNESDAY) == On(date(2027, 3, 3))


def test_the_caller_may_know_that_the_words_point_back() -> None:
    line = "Acme outage, 3 March"
    assert find_when(line, WEDNESDAY) != find_when(line, WEDNESDAY, past=True)
    back = find_when(line, WEDNESDAY, past=True)
    assert back is not None
    assert back.when == On(date(2026, 3, 3))


def test_a_birthday_of_two_figures_is_of_the_last_century_when_it_must_be() -> None:
    assert read_when("born 25.11.61", WEDNESDAY) == Yearly(11, 25, 1961)
    assert read_when("born 25.11.01", WEDNESDAY) == Yearly(11, 25, 2001)
    assert read_when("25.11.61", WEDNESDAY) == On(date(2061, 11, 25))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_every_language_is_in_the_lexicon(language: dict[str, dict[str, str]]) -> None:
    phrases = [
        phrase for words in language.values() for text in words.values() for phrase in text.split(", ")
    ]
    assert all(phrase.split()[0] in WORDS and phrase == phrase.strip().lower() for phrase in phrases)
