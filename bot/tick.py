"""Do what is due, in order of time, one transaction each; and drop what has had its time."""

import logging
from datetime import datetime, timedelta
from functools import partial

from bot import wire
from bot.dispatch import Dispatcher, Request
from handlers.cards import Answer
from handlers.context import Person, Place
from store import budgets, changes, due, jobs, seen, suggestions, tasks, upkeep
from store.db import Session
from store.due import Ripe

AT_ONCE = 50
A_DAY = timedelta(days=1)
THE_CLOCK = Person("clock", "the clock")

log = logging.getLogger(__name__)


async def tick(dispatcher: Dispatcher) -> list[Answer]:
    """Answers to the clock are errors: nobody else is there to hear of them."""
    answers: list[Answer | None] = []
    while ripe := await dispatcher.transactions.run(lambda session: _ripe(session, dispatcher)):
        answers += [await dispatcher.run(request) for request in ripe]
        if len(ripe) < AT_ONCE:
            break
    return [answer for answer in answers if answer]


async def sweep(dispatcher: Dispatcher) -> None:
    """Drop what is kept for a day, two days or a week only; count anew what the days have made old."""
    now = dispatcher.now()
    for kept in (changes, seen, tasks, jobs, suggestions, budgets):
        await dispatcher.transactions.run(partial(kept.forget_old, now=now))
    await _roll(dispatcher, now)


async def _roll(dispatcher: Dispatcher, now: datetime) -> None:
    """To look for them is reading, and nobody who writes has to wait for it."""
    run, read, after = dispatcher.transactions.run, dispatcher.transactions.read, 0
    while old := await read(partial(upkeep.stale, now=now, after=after)):
        await run(partial(upkeep.roll, clients=old, now=now))
        after = old[-1]


def _ripe(session: Session, dispatcher: Dispatcher) -> list[Request]:
    """The commands whose time has come; each claims its row again when it runs."""
    now = dispatcher.now()
    rows = due.ripe(session, now, AT_ONCE)
    requests = [request for row in rows if (request := _request(row))]
    if len(requests) < len(rows):
        read = {request.due for request in requests}
        for row in (row for row in rows if row.key not in read):
            log.error("an alarm cannot be read, row %s; it is tried again tomorrow", row.key)
            due.postpone(session, row.key, now + A_DAY)
    return requests


def _request(row: Ripe) -> Request | None:
    """None for a command that this release does not know: one bad row does not stop the others."""
    try:
        command = wire.load(row.command)
    except (KeyError, ValueError):
        return None
    return Request(command, THE_CLOCK, Place(f"{row.workspace}/"), due=row.key, asker="clock")
