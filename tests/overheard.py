"""What tests of listening say in a room, and what they expect to be asked."""

from handlers.cards import Button, Buttons, Card
from handlers.commands.listening import News
from handlers.context import Place
from tests.conftest import Json, Play

WEALTH = Place("playground/local/#wealth")
PROMOTED = "Great news, Ruth Calloway at Northpine Eyecare has just been promoted to practice director"
RETIRES = "Ruth Calloway at Northpine Eyecare retires on 12 March"
WEDDING = "Ruth Calloway of Northpine Eyecare is getting married"
BIRTHDAY = "Ruth Calloway's birthday is on 3 March"
BEREAVED = "Ruth Calloway's husband died last night"
FOUR = (PROMOTED, RETIRES, WEDDING, BIRTHDAY)


async def listening(play: Play) -> Play:
    """The firm of the other tests, with two who are known at their clients, listening in #wealth."""
    await play.clients("name,owner,contact\nNorthpine Eyecare,dana,Ruth Calloway\nGlobex,cole,Sam Poe\n")
    await play.line(room="#wealth", listen=True)
    return play


async def talk(play: Play, text: str, who: str = "dana", **more: str) -> list[Json]:
    return await play.line(who=who, where="#wealth", say=text, **more)


async def asked(play: Play, text: str, who: str = "dana", **more: str) -> Json:
    """The suggestion, which is all that comes of a message."""
    [card] = await talk(play, text, who, **more)
    assert (card["to"], card["private"], card["title"]) == (f"@{who}", True, "Save this?")
    return card


def suggestion(play: Play) -> tuple[Button, ...]:
    """The buttons of the newest one."""
    card = play.stage.chat.messages[-1].card
    assert isinstance(card, Card)
    [buttons] = [block.items for block in card.blocks if isinstance(block, Buttons)]
    assert isinstance(buttons[0].sends, News)
    return buttons
