"""The word `home`: one's own page in answer to it, for nobody else to read."""

import pytest

from bot.dispatch import Request
from handlers.cards import Card
from handlers.commands.home import ShowHome
from handlers.commands.telling import PostToRoom
from handlers.context import Person, Place
from handlers.telling import BETWEEN_US
from tests.conftest import Play

WEALTH = Place("playground/local/#wealth")
LATE = "add pit: Northpine Eyecare invoice wrong again"


async def test_in_a_room_the_word_is_answered_to_its_asker_and_never_told(play: Play) -> None:
    await play.say(LATE)
    answer = await play.say("home")
    assert answer["private"] and "My clients" in answer["text"]
    assert not any(label.startswith("Post") for label in answer["buttons"])
    aloud = await play.line(who="dana", where="#wealth", say="@moments home")
    assert [line["to"] for line in aloud] == ["@dana"] and "My clients" in aloud[0]["text"]


async def test_no_button_however_it_was_made_posts_the_page_into_a_room(play: Play) -> None:
    [(room,)] = play.rows("select id from channel where name = '#wealth'")
    forged = Request(PostToRoom(ShowHome(), room, "x"), Person("dana", "dana"), WEALTH)
    answer = await play.stage.dispatcher.run(forged)
    assert isinstance(answer, Card) and answer.title == BETWEEN_US
    assert play.rows("select count(*) from delivery") == [(0,)]


@pytest.mark.parametrize("line", ["home visit at Northpine Eyecare", "home loan approved, Northpine Eyecare"])
async def test_only_the_word_alone_asks_for_the_page(play: Play, line: str) -> None:
    assert "My clients" not in (await play.say(line))["text"]
