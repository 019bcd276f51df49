"""What a room may be told: an answer drawn for all who read there, by a mention or a press; or its asker."""

from dataclasses import replace

from bot import wire
from bot.wire import Errand
from handlers import telling
from handlers.cards import Answer, Card
from handlers.commands import Command
from handlers.context import Context, Place, Post
from handlers.held import open_later
from handlers.routes import show
from handlers.routing import Route
from store import deliveries, members
from store.deliveries import Delivery, Sending


def offering(ctx: Context, route: Route, command: Command, answer: Answer | None) -> Answer | None:
    """A private answer in a room of ours, with the button that posts it there if nothing in it is secret."""
    again = _again(ctx, route, command, answer)
    if again is None or not isinstance(answer, Card):
        return answer
    return telling.offered(ctx, answer, telling.aloud(ctx, show, again), again)


def answering(ctx: Context, route: Route, command: Command, answer: Answer | None, key: str) -> Post | None:
    """The answer to a mention, for its room; None where that may not hear it, or would hear nothing."""
    again = _again(ctx, route, command, answer)
    if again is None or not isinstance(answer, Card):
        return None
    for_all = telling.aloud(ctx, show, again)
    return Post(key, ctx.where, show=again) if telling.worth_telling(for_all, answer) else None


def privately(ctx: Context, command: Command, answer: Answer, key: str) -> Post:
    """An answer as a post to the asker; a form waits there behind a button."""
    card = answer if isinstance(answer, Card) else open_later(answer, ctx.desk.hold(command))
    return Post(key, ctx.me, card=Card(card.title, card.blocks, again=card.again))


def _again(ctx: Context, route: Route, command: Command, answer: Answer | None) -> Command | None:
    """The command by which this room can be shown the same; None for what is the asker's alone."""
    if not isinstance(answer, Card) or not telling.may_hear(ctx.room, ctx.now):
        return None
    return answer.again or (command if route.tells else None)


def kept(row: Delivery) -> Card | Errand | None:
    """What a post holds itself: its card, or the command that it shows."""
    return wire.load(row.card) if row.card else None


def drawn(ctx: Context, told: Errand, row: Delivery) -> Card | None:
    """As it was asked, on the day on which it was, as the room may see it now."""
    asker = members.by_person(ctx.session, ctx.workspace.key, told.who.id)
    if asker is None or not asker.full or ctx.room is None or not ctx.room.internal:
        return None
    if row.state in deliveries.OPEN and not telling.may_hear(ctx.room, ctx.now):
        return None
    assert isinstance(told.job, Command)
    then = replace(ctx, member=asker, now=row.queued_at, where=Place(row.place))
    card = telling.aloud(then, show, told.job)
    told_nothing = card is None or (row.state == Sending.SENT and not telling.tells(card))
    return None if told_nothing else card


def fitting(ctx: Context, message: str | None, answer: Answer | None) -> Answer | None:
    """A posted card is redrawn from its rows; only an unposted one is replaced by the answer."""
    post = _pressed(ctx, message, answer)
    if post is None:
        return answer
    assert isinstance(answer, Card)
    if post.subject is None:
        return replace(answer, in_place=ctx.room is None)
    ctx.desk.changed(post.subject)
    # A list does not say what was done; and where outsiders read now, the presser alone gets the words.
    alone = kept(post) is not None or not (ctx.room is None or ctx.room.internal)
    return replace(answer, in_place=False) if alone else None


def beside(ctx: Context, message: str | None, answer: Answer | None) -> Answer | None:
    """What was drawn for one alone does not take the place of what a room reads."""
    if ctx.room is None or _pressed(ctx, message, answer) is None:
        return answer
    assert isinstance(answer, Card)
    return replace(answer, in_place=False)


def _pressed(ctx: Context, message: str | None, answer: Answer | None) -> Delivery | None:
    """The post of ours whose place this answer would take."""
    if message is None or not isinstance(answer, Card) or not answer.in_place:
        return None
    return deliveries.posted(ctx.session, ctx.workspace.key, ctx.where, message)
