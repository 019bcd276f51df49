"""A person's own page when something was pressed there: what was just done stands on top, with its Undo."""

from dataclasses import replace

from bot import marks
from handlers.cards import Answer, Buttons, Card, Text
from handlers.commands import Command
from handlers.commands.clients import ShowClient
from handlers.commands.ownership import SetTeam
from handlers.commands.settings import ShowSettings
from handlers.routes import BY_COMMAND

SHOWS = (ShowClient, ShowSettings, SetTeam)  # as buttons they change nothing, though as words they may


def topped(card: Card, above: Card | None) -> Card:
    if above is None:
        return card
    title = marks.BOLD.sub(r"\g<bold>", above.title)
    return replace(card, blocks=(Text(f"**{title}**"), *above.blocks, *card.blocks))


def shows(command: Command) -> bool:
    """Its answer is there to be read."""
    return BY_COMMAND[type(command)].reads or isinstance(command, SHOWS)


def on_top(command: Command, answer: Answer | None, *, filled: bool) -> Card | None:
    """What was done from the page; but what a form left to be answered must not go when it is drawn again."""
    if not isinstance(answer, Card) or shows(command):
        return None
    asks = any(isinstance(block, Buttons) for block in answer.blocks)
    return None if filled and asks and not answer.in_place else answer
