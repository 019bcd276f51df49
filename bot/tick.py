"""Do what is due, in order of time, one transaction each; and drop what has had its time."""

from functools import partial

from bot import wire
from bot.dispatch import Dispatcher, Request
from handlers.cards import Answer
from handlers.context import Person, Place
from store import changes, due, jobs, seen, tasks
from store.db import Session

AT_ONCE = 50
THE_CLOCK = Person("clock", "the clock")


async def tick(dispatcher: Dispatcher) -> list[Answer]:
    """Answers to the clock are errors: nobody else is there to hear of them."""
    requests = await dispatcher.transactions.read(lambda session: _ripe(session, dispatcher))
    answers = [await dispatcher.run(request) for request in requests]
    return [answer for answer in answers if answer]


async def sweep(dispatcher: Dispatcher) -> None:
    """Drop what is kept for a day, two days or a week only."""
    now = dispatcher.now()
    for forget in (changes.forget_old, seen.forget_old, tasks.forget_old, jobs.forget_held):
        await dispatcher.transactions.run(partial(forget, now=now))


def _ripe(session: Session, dispatcher: Dispatcher) -> list[Request]:
    """The commands whose time has come; each claims its row again when it runs."""
    rows = due.ripe(session, dispatcher.now(), AT_ONCE)
    return [
        Request(wire.load(row.command), THE_CLOCK, Place(f"{name}/"), due=row.key, asker="clock")
        for row, name in rows
    ]
