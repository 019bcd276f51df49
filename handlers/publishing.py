"""News that could move a price is kept private until somebody who knows says that it is public."""

from handlers import moment_card
from handlers.cards import Card
from handlers.choosing import by_key
from handlers.commands.moments import PublishMoment
from handlers.context import Context
from handlers.errors import Refused
from handlers.people import names_changed
from handlers.redrawing import touched
from handlers.routing import route
from store import entries


def publish(ctx: Context, command: PublishMoment) -> Card:
    entry = by_key(ctx, command.occurrence)
    if not entry.moment.embargoed:
        raise Refused("It is public already.")
    if ctx.me.key != entry.moment.author_id and not entries.owned_by(entry, ctx.me.id):
        who = entry.owner.name if entry.owner else "its author"
        raise Refused(f"Only {who} or whoever told it can say that it is public. Ask them.")
    entry.moment.embargoed = False
    names_changed(ctx)
    touched(ctx, entry.key)
    return moment_card.noted(ctx, by_key(ctx, entry.key), title="Public now")


ROUTES = (route("moment.publish", PublishMoment, publish),)
