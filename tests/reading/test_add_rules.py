"""The `add` line, rule by rule: kinds said outright, days, secrecy, faults, markup, walls."""

from datetime import date

import pytest

from handlers.reading.add import LONGEST, read_add
from handlers.reading.names import Named, Names
from handlers.reading.when import Local, On, Unclear, Yearly
from tests.reading.test_add import ROSTER, client, told


def test_a_kind_said_outright_wins_over_the_words() -> None:
    assert told("pit: Kestrel birthday cake for Bill Prentice").kind == "pit"
    assert told("Kestrel milestone: complaint number zero").kind == "milestone"
    assert told("transition: Kestrel party 4 Dec").kind == "transition"


def test_a_peak_is_never_read_out_of_a_line() -> None:
    assert told("peak: Kestrel workshop at their depot on 12 May").kind == "milestone"


def test_news_without_a_known_word_is_a_guess_and_says_so() -> None:
    assert told("Kestrel zumbled the quorl").guessed
    assert not told("Kestrel won an award").guessed


def test_a_question_or_a_greeting_is_no_news() -> None:
    assert "kind" in told("Kestrel hello").asks
    assert "kind" in told("Kestrel zumbled?").asks


def test_only_what_is_kept_on_a_day_asks_for_one() -> None:
    assert told("Grace Lim gets married, Target Homes").asks == ("date",)
    assert told("Kestrel go-live").asks == ("date",)
    assert told("Grace Lim got married, Target Homes").asks == ()
    assert told("Kestrel went live").asks == ()
    assert told("Kestrel won an award").asks == ()
    assert told("Kestrel invoice wrong").asks == ()


def test_a_date_between_two_days_or_long_past_is_asked() -> None:
    unclear = told("Kestrel award 3 or 4 December")
    assert isinstance(unclear.when, Unclear) and unclear.asks == ("date",)
    assert told("Kestrel award 3 May 2019").asks == ("date",)


def test_a_birth_date_makes_the_birthday_yearly_from_its_first_year() -> None:
    assert told("Kenji Tanaka birthday 17 August 1968").when == Yearly(8, 17, 1968)


def test_a_failure_on_a_weekday_lies_behind_and_a_party_ahead() -> None:
    assert told("no callback to Kestrel on Friday").when == On(date(2026, 11, 20))
    assert told("Kestrel party on Friday").when == On(date(2026, 11, 27))


def test_names_that_are_also_times_are_not_dates() -> None:
    names = Names([Named(1, "Summer Hayes LLP", ("Summer Hayes",), ((1, "May Chen"), (2, "April Friday")))])
    assert told("May Chen promoted, Summer Hayes", names).when is None
    assert told("April Friday award 3 May", names).when == On(date(2027, 5, 3))


def test_a_possible_claim_is_noted() -> None:
    assert told("Silva figures wrong, possible claim").possible_claim
    assert not told("Silva insurance claim late").possible_claim


@pytest.mark.parametrize(
    "text",
    ["Kestrel for sale, keep this to yourself", "Kestrel: quiet please, new CEO", "Kestrel sale (NDA)"],
)
def test_a_plea_for_silence_makes_the_line_private_and_sensitive(text: str) -> None:
    read = told(text)
    assert read.private and read.sensitive


def test_a_private_school_is_no_plea_for_silence() -> None:
    assert not told("Rosewood private school fair 2 Dec").private


@pytest.mark.parametrize("text", ["Kestrel " + "x" * LONGEST, "\x00" * (LONGEST + 1)])
def test_too_long_a_line_is_refused_whatever_is_in_it(text: str) -> None:
    assert told(text).fault == "too long"


@pytest.mark.parametrize(
    ("text", "fault"),
    [("", "empty"), (" \n\t", "empty"), ("\x00\x07\u200b\x1b[2J", "unreadable"), ("!!! …", "unreadable")],
)
def test_what_cannot_be_read_is_told_apart_from_nothing(text: str, fault: str) -> None:
    assert told(text).fault == fault


def test_nothing_is_lost_of_a_line_with_a_fault() -> None:
    assert told("Kestrel award 31 November").text == "Kestrel award 31 November"


@pytest.mark.parametrize(
    "text",
    [
        "<!channel> Kestrel award",
        "<@U012AB|dana> Kestrel award",
        "<#C01|general> Kestrel award",
        "<script>alert(1)</script>Kestrel award",
        "*Kestrel* _award_ :tada:",
        "@here Kestrel award",
        "\u202eKestrel\u202c award\u200b",
    ],
)
def test_markup_and_mentions_never_reach_the_title(text: str) -> None:
    assert told(text).what == "award"


def test_a_hidden_client_might_as_well_not_exist() -> None:
    hidden = frozenset({client("Bluebell")})
    without = Names(
        entry for number in range(1, 90) if number not in hidden and (entry := ROSTER.entry(number))
    )
    for text in (
        "Bluebell award",
        "Bluebel award",
        "Peter promoted",
        "Peter Lamb promoted",
        "Bluebell: Peter Lamb award",
    ):
        assert told(text, hidden=hidden) == told(text, without)


def test_the_evidence_says_which_words_and_which_rule() -> None:
    evidence = " ".join(told("Kestrel invoice wrong on Friday").evidence)
    assert "invoice wrong" in evidence and "weekday" in evidence


@pytest.mark.parametrize(
    ("line", "octan", "what"),
    [
        ("birthday Ruth Calloway @ Octan Eyecare 25 November", "Octan Eyecare", "birthday"),
        ("birthday Ruth Calloway @ Octan 12/5", "Octan", "birthday"),
        ("Ruth Calloway @ Octan gets married on 25 November", "Octan", "gets married"),
    ],
)
def test_a_day_behind_an_unknown_client_is_no_part_of_its_name(line: str, octan: str, what: str) -> None:
    read = read_add(line, Local(date(2026, 11, 23)), Names([]))
    assert (read.client_name, read.what) == (octan, what)
    assert read.when is not None
