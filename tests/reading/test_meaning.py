"""Listening with a language model beside the words: only where the `semantic` extra is installed."""

import os
import sys
from datetime import date
from math import dist, hypot
from pathlib import Path

import pytest

from bot import evaluation
from bot.app import listening
from handlers.reading.names import Named, Names
from handlers.reading.news import Heard, Weigh, by_words, hear
from handlers.reading.news.by_meaning import by_meaning
from handlers.reading.news.hear import attend
from handlers.reading.news.meaning import MISSING, installed, meaning, nameless
from handlers.reading.when import Local
from training.batches import Message, read

LOCAL = Local(date(2026, 11, 24), "dmy")
NAMES = Names(
    [
        Named(0, "Northpine Eyecare", ("NPE",), ((0, "Ruth Calloway"), (1, "Peter Grady"))),
        Named(1, "Rose & Sons", (), ((0, "Sean O'Connell"),)),
    ]
)
UNSEEN = read(Path(__file__).with_name("news_unseen.txt"))


@pytest.fixture
def both() -> Weigh:
    """By words and meaning."""
    if not installed():
        pytest.fail(MISSING) if os.environ.get("CI") == "true" else pytest.skip(MISSING)
    return by_meaning


def test_where_it_is_not_installed_the_command_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "onnxruntime", None)
    out = tmp_path / "predictions"
    assert evaluation.run("listen", Path(__file__), out, None, semantic=True) == 2
    assert "pip install 'moments[semantic]'" in capsys.readouterr().err and not out.exists()


def test_the_bot_listens_by_meaning_only_where_it_is_installed(
    both: Weigh, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert listening() is both
    monkeypatch.setitem(sys.modules, "tokenizers", None)
    assert listening() is by_words


def test_a_meaning_has_length_one_and_what_means_the_same_is_nearer(both: Weigh) -> None:
    left, quit_, lunch = map(meaning, ["someone left the firm", "someone quit the job", "lunch is at noon"])
    assert len(left) == 384 and hypot(*left) == pytest.approx(1)
    assert dist(left, quit_) < dist(left, lunch)


def test_a_very_long_text_has_a_meaning_too(both: Weigh) -> None:
    assert hypot(*meaning("they won the award " * 500)) == pytest.approx(1)


def test_who_it_was_does_not_count(both: Weigh) -> None:
    one, other = (
        attend(f"{who} resigned yesterday", LOCAL, NAMES)
        for who in ("Ruth Calloway at Northpine Eyecare", "Sean O'Connell at Rose & Sons")
    )
    assert one and other
    assert nameless(one) == nameless(other) == "someone at the client resigned yesterday"
    assert both(one) == both(other)


def test_chances_add_up_to_one(both: Weigh) -> None:
    message = attend("Ruth Calloway resigned from Northpine Eyecare", LOCAL, NAMES)
    assert message and sum(both(message).chances.values()) == pytest.approx(1)


def test_news_is_heard_and_a_question_is_not(both: Weigh) -> None:
    heard = hear("Ruth Calloway is leaving Northpine Eyecare, sadly", LOCAL, NAMES, weigh=both)
    assert heard and (heard.kind, heard.client_id) == ("transition", 0)
    assert hear("did Ruth get promoted?", LOCAL, NAMES, weigh=both) is None


def test_on_messages_of_another_hand_it_does_better_than_words_alone(both: Weigh) -> None:
    alone, better = _measured(by_words), _measured(both)
    assert better["recall"] >= 0.80 and better["client"] >= 0.95
    assert better["hard"] <= 0.08 and better["plain"] <= 0.03  # whole numbers round apart on other processors
    assert better["kind"] >= 0.92 and better["sensitive"] >= 0.92
    assert better["hard"] < alone["hard"] and better["kind"] > alone["kind"]


def _measured(weigh: Weigh) -> dict[str, float]:
    """The shares of what is right, and of what is heard by mistake."""
    found = [(one, hear(one.text, one.local, UNSEEN.names, weigh=weigh)) for one in UNSEEN.messages]
    told = [(one, heard) for one, heard in found if heard and one.label != "none"]
    return {
        "recall": len(told) / sum(one.label != "none" for one in UNSEEN.messages),
        "kind": _share([heard.kind == one.label.split()[0] for one, heard in told]),
        "client": _share([_client(heard) == one.client for one, heard in told]),
        "sensitive": _share([heard.sensitive for one, heard in told if one.sensitive]),
        "hard": _share([bool(heard) for one, heard in found if _hard(one)]),
        "plain": _share([bool(heard) for one, heard in found if one.negative == "plain"]),
    }


def _hard(message: Message) -> bool:
    return message.negative not in ("", "plain")


def _client(heard: Heard) -> str | None:
    return UNSEEN.clients[heard.client_id] if heard.client_id is not None else None


def _share(right: list[bool]) -> float:
    return sum(right) / len(right)
