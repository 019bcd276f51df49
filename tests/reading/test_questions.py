"""Questions in plain words, against a table of what people ask."""

from datetime import date

import pytest

from handlers.reading.questions import Question, read_question
from handlers.reading.when import Local
from tests.reading.roster import roster
from tests.reading.tables import rows

ROSTER = roster()


def in_words(question: Question) -> str:
    """As the table writes it: intent, days, arguments."""
    days = f"{question.start or ''}..{question.end or ''}" if question.start or question.end else ""
    args = "; ".join(sorted(f"{name}={value}" for name, value in question.args.items()))
    return " ".join(part for part in (question.intent, days, args) if part)


def sorted_args(expected: str) -> str:
    """The table names the arguments in any order."""
    head = [word for word in expected.split()[:2] if "=" not in word]
    args = expected.removeprefix(" ".join(head)).strip()
    return " ".join([*head, "; ".join(sorted(args.split("; ")))]).strip()


TABLES = [*rows("questions.txt"), *rows("questions_again.txt")]


@pytest.mark.parametrize(("words", "local", "expected"), TABLES)
def test_a_question_is_understood(words: str, local: Local, expected: str) -> None:
    question = read_question(words, local, ROSTER)
    assert in_words(question) == sorted_args(expected), question.evidence


def test_who_is_a_colleague_decides_whose_things_are_asked_about() -> None:
    local = Local(date(2026, 6, 8))
    assert read_question("Tom's open pits", local, ROSTER, members=["tom", "dana"]).args["owner"] == "Tom"
    assert read_question("Tom's open pits", local, ROSTER).args["contact"] == "Tom Hadley"


def test_a_name_that_fits_two_clients_leaves_both() -> None:
    question = read_question("who is Peter?", Local(date(2026, 6, 8)), ROSTER)
    assert question.client_id is None and len(question.candidates) == 2


def test_a_hidden_client_is_not_there() -> None:
    local = Local(date(2026, 6, 8))
    [kestrel] = {form.client_id for mention in ROSTER.find("Kestrel") for form in mention.forms}
    hidden = read_question("pits at Kestrel", local, ROSTER, frozenset({kestrel}))
    assert (hidden.client_id, hidden.candidates, hidden.args.get("client")) == (None, (), None)


@pytest.mark.parametrize(
    ("text", "tone"),
    [
        ("who needs a peak", "surely"),
        ("birthdays at Kestrel in July", "surely"),
        ("missed at Kestrel last month", "surely"),
        ("missed the deadline at Kestrel", "likely"),
        ("Kestrel profile", "likely"),
        ("What a mess at Kestrel", "likely"),
        ("Kestrel signs a lease", "hardly"),
    ],
)
def test_how_surely_a_text_asks(text: str, tone: str) -> None:
    assert read_question(text, Local(date(2026, 6, 8)), ROSTER).tone == tone


@pytest.mark.parametrize(
    "text", ["", "   ", "???", "\x00", "🎂🎂", "a" * 4000, "<" * 400, "'" * 300, "@" * 200, "\n\n"]
)
def test_nothing_that_is_typed_breaks_it(text: str) -> None:
    assert read_question(text, Local(date(2026, 6, 8)), ROSTER).intent in ("help", "offtopic")


@pytest.mark.parametrize(
    ("words", "owner"),
    [
        ("how many pits did cole fill in May?", "Cole"),
        ("how many peaks has grant built this year", "Grant"),
        ("cole's open pits", "Cole"),
        ("report for cole", "Cole"),
        ("report cole", "Cole"),
        ("birthdays of rich clients", None),
        ("pits of long standing", None),
        ("how many pits did will fill", None),
    ],
)
def test_a_colleagues_name_may_be_typed_small(words: str, owner: str | None) -> None:
    members = ["cole", "grant", "Rich Hall", "Ana Long", "will"]
    said = read_question(words, Local(date(2026, 6, 8)), ROSTER, members=members).args.get("owner")
    assert said == owner
