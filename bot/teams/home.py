"""A person's own page as a card in our chat: Teams opens no page of ours, so a press draws the card anew."""

from bot.above import topped
from bot.dispatch import Dispatcher, Request, Sorry
from handlers.cards import Card
from handlers.commands.home import ShowHome


def is_home(card: object) -> bool:
    """Of what stands in a message: what was said there when it was posted, or what followed from it last."""
    return isinstance(card, Card) and isinstance(card.again, ShowHome)


async def anew(dispatcher: Dispatcher, request: Request, above: Card | None) -> Card | None:
    """As it stands now, with what was just done; None where it cannot be shown."""
    page = await dispatcher.run(Request(ShowHome(), request.who, request.where))
    return topped(page, above) if isinstance(page, Card) and not isinstance(page, Sorry) else None
