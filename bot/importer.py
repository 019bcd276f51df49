"""`moments import`: a client list from a file, by the same way as one shared in a room."""

from rich.console import Console

from bot import clock, places
from bot.config import Settings
from bot.directory import Directory
from bot.dispatch import Dispatcher, Request
from bot.inline import InlineJobs
from bot.playground.render import text as plain_text
from bot.transactions import Transactions
from bot.waking import Waker
from handlers.cards import Button, Buttons, Card
from handlers.commands.imports import OfferImport, SaveImport
from handlers.context import Person
from store import schema

CONSOLE = Console()


async def run(name: str, text: str, workspace: str, member: str, save: bool) -> int:
    """The exit status: 0 when the list could be read, and saved if asked."""
    settings = Settings()
    schema.upgrade(settings.database_url)
    transactions = Transactions(settings.database_url)
    dispatcher = Dispatcher(transactions, Waker(InlineJobs(), clock.now), clock.now, Directory())
    who, where = Person(member, member), places.direct(workspace, member)
    offer = OfferImport(name, text)
    try:
        card = await dispatcher.run(Request(offer, who, where))
        if save and isinstance(card, Card) and (button := _save(card)):
            card = await dispatcher.run(Request(button.sends, who, where))
    finally:
        transactions.close()
    return _say(card, member)


def _save(card: Card) -> Button | None:
    buttons = [button for block in card.blocks if isinstance(block, Buttons) for button in block.items]
    return next((button for button in buttons if isinstance(button.sends, SaveImport)), None)


def _say(card: object, member: str) -> int:
    if not isinstance(card, Card):
        CONSOLE.print(f"{member} is not known as a member yet. Let them type /moment once, then try again.")
        return 1
    CONSOLE.print(plain_text(card), markup=False)
    return 0
