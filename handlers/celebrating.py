"""Whether an event is celebrated at all: one person may want no birthday, and every other thing as usual."""

from handlers import moment_card
from handlers.cards import Card
from handlers.choosing import chosen, open_by_key
from handlers.commands.moments import SetCelebrated
from handlers.context import Context
from handlers.redrawing import touched
from handlers.routing import route

WISHES = {"do not celebrate": False, "active": True, "celebrate": True}


def by_words(ctx: Context, name: str, wish: str) -> Card:
    """`Jane Doe birthday status do not celebrate`."""
    celebrated = WISHES[wish]
    entry = chosen(ctx, 0, name, wish.capitalize(), lambda key: SetCelebrated(key, celebrated))
    return entry if isinstance(entry, Card) else set_celebrated(ctx, SetCelebrated(entry.key, celebrated))


def set_celebrated(ctx: Context, command: SetCelebrated) -> Card:
    entry = open_by_key(ctx, command.occurrence)
    entry.moment.uncelebrated = not command.celebrated
    touched(ctx, entry.key)
    title = "Celebrated as usual" if command.celebrated else "Not celebrated any more"
    return moment_card.noted(ctx, entry, title=title)


ROUTES = (route("moment.celebrate", SetCelebrated, set_celebrated),)
