"""The longest list of who needs a peak fits into one message, on each platform."""

from typing import Any

from bot.dispatch import Request
from bot.playground import render as playground
from bot.slack import render as slack
from bot.teams import render as teams
from handlers.cards import Card
from handlers.commands.peaks import ShowPeaks
from handlers.context import Person, Place
from tests.conftest import Play

MORE = "All that is planned"


async def longest(play: Play) -> Card:
    """Six in trouble, a page of ten and more, four planned for, one left alone; asked in a room."""
    rows = "".join(f"Client {n:02},dana,,2020-01-01\n" for n in range(24))
    await play.clients(f"name,owner,tier,since\n{rows}")
    for n in range(7):
        await play.say(f"add pit: Client {n:02} invoice wrong again")
    await play.press("Filled", "Client 06")
    for n in range(7, 11):
        await play.say(f"peak Client {n:02}: walk through their works on 26 November")
    request = Request(ShowPeaks(), Person("dana", "dana"), Place("playground/local/#wealth"))
    card = await play.stage.dispatcher.run(request)
    assert isinstance(card, Card)
    return card


async def test_it_fits_into_one_message_of_each_platform(play: Play) -> None:
    card = await longest(play)
    shown = playground.text(card)
    for words in ("1 more client with an open pit", "3 more", "is left alone for now", "Already planned"):
        assert words in shown
    on_slack = slack.blocks(card)
    assert len(on_slack) <= 50 and _holds(on_slack, MORE) and _holds(on_slack, "Post to channel")
    assert _holds(on_slack, "Client 20") and _holds(on_slack, "Client 09")
    on_teams = teams.adaptive(card)
    assert all(_holds(on_teams, words) for words in (MORE, "Client 20", "Client 09", "Post to channel"))


def _holds(drawn: Any, words: str) -> bool:
    if isinstance(drawn, dict):
        return any(_holds(value, words) for value in drawn.values())
    if isinstance(drawn, list):
        return any(_holds(each, words) for each in drawn)
    return isinstance(drawn, str) and words in drawn
