"""Posts that have outlived their sense: done before they went out, too late, or never to arrive."""

from datetime import datetime, timedelta

import pytest

from bot.dispatch import Request
from bot.platform import Gone
from bot.tick import tick
from handlers.cards import Card
from handlers.commands.moments import AddMoment, DropMoment, FinishMoment
from handlers.context import Person, Place
from tests.conftest import Play

BIRTHDAY = "add birthday Ruth Calloway @ Northpine Eyecare 25 November"
WEALTH = Place("playground/local/#wealth")


async def planned(play: Play) -> None:
    """Nine o'clock has come, and the digest is not yet on its way."""
    await play.say(BIRTHDAY)
    play.stage.clock.time = datetime.fromisoformat("2026-11-25T09:00:00+00:00")
    await tick(play.stage.dispatcher)
    for (job,) in play.rows("select id from job"):
        await play.stage.work.run(job)  # who is in the room has to be asked first


def states(play: Play) -> list[str]:
    return [state for (state,) in play.rows("select state from delivery where name like 'digest:%%'")]


async def test_what_is_done_before_the_digest_goes_out_cancels_it(play: Play) -> None:
    await planned(play)
    await play.stage.run(Request(FinishMoment(occurrence=1), Person("dana", "dana"), WEALTH))
    await play.stage.settle()
    assert states(play) == ["cancelled"]
    assert not [message for message in play.stage.chat.messages if message.place == WEALTH and message.key]


async def test_a_digest_hours_late_is_not_sent_and_names_it_as_missed_on_the_next_day(play: Play) -> None:
    await planned(play)
    play.stage.clock.time += timedelta(hours=10)
    await play.stage.settle()
    assert states(play) == ["cancelled"]
    [thursday] = [line for line in await play.at("2026-11-26T12:00:00+00:00") if line["to"] == "#wealth"]
    assert "just missed" in thursday["text"]


async def test_a_digest_that_no_room_would_take_has_shown_nothing(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def gone(place: Place, card: Card, *, key: str) -> str:
        raise Gone("is_archived")

    with monkeypatch.context() as room:
        room.setattr(play.stage.chat, "send", gone)
        await planned(play)
        await play.stage.settle()
    assert states(play) == ["failed"]
    [thursday] = [line for line in await play.at("2026-11-26T12:00:00+00:00") if line["to"] == "#wealth"]
    assert "just missed" in thursday["text"]


async def test_a_word_to_the_owner_is_not_said_any_more_once_it_is_no_moment(play: Play) -> None:
    pit = AddMoment("pit: Northpine Eyecare invoice wrong again")
    await play.stage.run(Request(pit, Person("cole", "cole"), WEALTH))
    assert play.rows("select state from delivery") == [("queued",)]
    await play.stage.run(Request(DropMoment(1), Person("dana", "dana"), WEALTH))
    await play.stage.settle()
    assert play.rows("select state from delivery") == [("cancelled",)]
