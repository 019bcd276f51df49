"""News in the talk of a room: heard, told apart from what only looks like it, and read as what it is."""

from datetime import date
from pathlib import Path

import pytest

from handlers.reading.names import Named, Names
from handlers.reading.news import Heard, hear
from handlers.reading.news.gate import may_be_news
from handlers.reading.news.tells import tells
from handlers.reading.when import Local, On
from training.batches import batches, read

LOCAL = Local(date(2026, 11, 24), "dmy")
NAMES = Names(
    [
        Named(0, "Northpine Eyecare", ("NPE",), ((0, "Ruth Calloway"), (1, "Peter Grady"))),
        Named(1, "Rose & Sons", (), ((0, "Sean O'Connell"),)),
        Named(2, "Müller Werke", (), ((0, "Dieter Müller"),)),
    ]
)
UNSEEN = read(Path(__file__).with_name("news_unseen.txt"))


def heard(text: str) -> Heard:
    found = hear(text, LOCAL, NAMES)
    assert found, f"news: {text}"
    return found


@pytest.mark.parametrize(
    ("text", "kind", "cause"),
    [
        (
            "Ruth Calloway at Northpine Eyecare has just been promoted to practice director",
            "transition",
            None,
        ),
        ("great news, Ruth from Northpine had her baby last night, a girl", "milestone", None),
        ("Northpine are furious, we sent the wrong invoice again", "pit", "service"),
        ("sad news, Ruth Calloway's mother passed away yesterday", "pit", "personal"),
        ("Northpine Eyecare are laying off forty people, announced this morning", "pit", "business"),
        ("Dieter Müller geht Ende des Monats in den Ruhestand", "milestone", None),
    ],
)
def test_news_is_heard_with_its_kind_and_client(text: str, kind: str, cause: str | None) -> None:
    found = heard(text)
    assert (found.kind, found.cause) == (kind, cause) and found.client_id is not None


@pytest.mark.parametrize(
    "text",
    [
        "did Ruth get promoted?",
        "if Ruth quits Northpine we lose the account",
        "no, Ruth is not leaving Northpine after all",
        "can you send Ruth the deck before three",
        "Northpine approved the draft",
        "the Northpine complaint was settled months ago, all happy",
        "somebody got promoted, cake in the kitchen",
        "",
        "Ruth " * 2000,
    ],
)
def test_what_only_looks_like_news_is_not_heard(text: str) -> None:
    assert hear(text, LOCAL, NAMES) is None


def test_the_day_is_read_from_where_the_message_was_written() -> None:
    assert heard("Ruth Calloway retires from Northpine on 4 December").when == On(date(2026, 12, 4))


def test_what_is_behind_a_wall_is_not_heard_by_those_outside() -> None:
    text = "Ruth Calloway at Northpine Eyecare has just been promoted to practice director"
    assert hear(text, LOCAL, NAMES, frozenset({0})) is None


def test_a_personal_pit_is_sensitive_and_a_promotion_is_not() -> None:
    assert heard("bad news, Ruth from Northpine was diagnosed with cancer").sensitive
    assert not heard("Ruth Calloway has just been promoted to director at Northpine").sensitive


def test_two_of_one_shape_have_one_skeleton_and_it_holds_no_word() -> None:
    one = heard("Ruth Calloway has just been promoted to director at Northpine Eyecare")
    other = heard("Peter Grady has just been promoted to director at Northpine Eyecare")
    assert one.skeleton == other.skeleton and len(one.skeleton) == 16 and "promoted" not in one.skeleton
    assert one.skeleton != heard("Ruth Calloway retires from Northpine on 4 December").skeleton


@pytest.mark.parametrize(
    "text",
    [
        "npe won an award",
        "Northpin won an award",
        "sean o'connell resigned",
        "mueller werke insolvent",
        "pete resigned",
    ],
)
def test_the_gate_lets_names_through_in_every_spelling(text: str) -> None:
    assert may_be_news(text, NAMES) or may_be_news(text.title(), NAMES)


def test_the_gate_stops_what_names_nobody() -> None:
    assert not may_be_news("somebody was promoted to director yesterday", NAMES)
    assert not may_be_news("the rose in the lobby won an award", NAMES)


def test_turns_of_phrase_are_told_apart() -> None:
    assert tells("that was settled weeks ago") == ["settled"]
    assert "supposed" in tells("should they merge, imagine") and "denied" in tells("she isn't leaving")


def test_on_messages_of_another_hand_it_keeps_its_bars() -> None:
    """Written by somebody who had seen neither the messages it learnt from nor this code."""
    found = [(message, hear(message.text, message.local, UNSEEN.names)) for message in UNSEEN.messages]
    news = [(message, heard) for message, heard in found if message.label != "none"]
    recall = sum(heard is not None for _, heard in news) / len(news)
    told = [(message, heard) for message, heard in news if heard]
    kinds = sum(heard.kind == message.label.split()[0] for message, heard in told) / len(told)
    clients = [
        heard.client_id is not None and UNSEEN.clients[heard.client_id] == message.client
        for message, heard in told
        if message.client
    ]
    assert recall >= 0.80 and kinds >= 0.88 and sum(clients) / len(clients) >= 0.95
    hard = [heard for message, heard in found if message.negative not in ("", "plain")]
    plain = [heard for message, heard in found if message.negative == "plain"]
    assert sum(h is not None for h in hard) / len(hard) <= 0.13
    assert sum(h is not None for h in plain) / len(plain) <= 0.03


def test_the_batches_it_learns_from_are_whole() -> None:
    total = 0
    for batch in batches():
        total += len(batch.messages)
        assert all(message.client in batch.clients for message in batch.messages if message.client), (
            batch.name
        )
        assert {message.language for message in batch.messages} == {"en", "de", "fr", "es"}
    assert total >= 5_000
