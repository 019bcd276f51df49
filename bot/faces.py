"""What a post of ours shows now: drawn from the rows, as its place may see it."""

from bot import arrivals, telling
from bot.dispatch import Dispatcher
from handlers.cards import Card
from handlers.context import Context, Person, Place
from handlers.routes import BY_SUBJECT
from handlers.routing import Subject
from store.db import Session
from store.deliveries import OPEN, Delivery

NOBODY = Person("system", "Moments")


def card(dispatcher: Dispatcher, session: Session, row: Delivery) -> Card | None:
    """None: nothing is to be shown there, or not any more."""
    kept = telling.kept(row)
    if isinstance(kept, Card):
        return kept
    if kept is not None:
        return telling.drawn(_at(dispatcher, session, row), kept, row)
    assert row.subject
    found, ctx, key = subject(dispatcher, session, row, row.subject)
    if ctx.member is None and ctx.room is None:
        return None
    if row.state in OPEN and not found.worth(ctx, key):
        return None
    return found.draw(ctx, key)


def subject(
    dispatcher: Dispatcher, session: Session, row: Delivery, name: str
) -> tuple[Subject, Context, int]:
    noun, _, key = name.partition(":")
    return BY_SUBJECT[noun], _at(dispatcher, session, row), int(key)


def _at(dispatcher: Dispatcher, session: Session, row: Delivery) -> Context:
    where = Place(row.place)
    arrival = arrivals.at_place(session, where, dispatcher.now())
    return dispatcher.context(session, arrival, NOBODY, where, "draw")
