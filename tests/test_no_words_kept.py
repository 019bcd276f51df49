"""Listening keeps no words: not in a row, not in the file, not in a log, whatever becomes of the question."""

import logging
from collections.abc import Iterator

import pytest
from sqlalchemy import text
from sqlmodel import Session, SQLModel

from bot.hearing import Said
from handlers.cards import Card
from handlers.context import Person, Place
from store import db
from tests.conftest import Play
from tests.overheard import WEALTH, listening, talk

MARKS = ("zebrafinch", "quizzacious")
PROMOTED = "Great news, Ruth Calloway at Northpine Eyecare has just been promoted to head of zebrafinches"
RETIRES = "Ruth Calloway at Northpine Eyecare retires on 12 March, how quizzacious"
NOTHING = "the zebrafinch at Northpine Eyecare is quizzacious"


@pytest.fixture
async def heard(play: Play) -> Play:
    return await listening(play)


def kept(play: Play) -> Iterator[str]:
    """Everything the database holds; of one in a file, the file itself, and what waits beside it."""
    engine = play.stage.transactions.engine
    with Session(engine) as session:
        for name in SQLModel.metadata.tables:
            yield from (
                f"{name}: {row}" for row in session.connection().execute(text(f'select * from "{name}"'))
            )
    if file := db.file_of(play.stage.url):
        for path in (file, f"{file}-wal"):
            with open(path, "rb") as content:
                yield content.read().decode("latin-1")


def assert_no_words(play: Play, caplog: pytest.LogCaptureFixture) -> None:
    for place in (*kept(play), caplog.text):
        found = [mark for mark in MARKS if mark in place.casefold()]
        assert not found, f"{found} in {place[:200]}"


async def test_whatever_becomes_of_the_question(heard: Play, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    assert await talk(heard, NOTHING) == []
    for day, answer in enumerate(("Not a moment", "Edit", "Save"), 24):
        await heard.at(f"2026-11-{day}T08:00:00+00:00")
        said = RETIRES if answer == "Not a moment" else PROMOTED
        assert len(await talk(heard, said, id=answer)) == 1
        assert_no_words(heard, caplog)
        await heard.press(answer, "Ruth Calloway")
        assert_no_words(heard, caplog)
        await heard.line(who="dana", edit=answer, say=f"{said} and more")
        await heard.line(who="dana", delete=answer)
        assert_no_words(heard, caplog)
    assert heard.rows("select what from moment") == [("promotion",)]


async def test_also_where_the_platform_quotes_it_in_an_error(
    heard: Play, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    async def quotes(place: Place, card: Card) -> str:
        raise ValueError(PROMOTED)

    monkeypatch.setattr(heard.stage.chat, "suggest", quotes)
    assert await talk(heard, PROMOTED) == []
    assert "ValueError" in caplog.text
    assert_no_words(heard, caplog)


def test_what_is_judged_shows_no_words_when_it_is_printed() -> None:
    said = Said(WEALTH, Person("dana", "dana"), "77", PROMOTED)
    assert not any(mark in repr(said) for mark in MARKS)
