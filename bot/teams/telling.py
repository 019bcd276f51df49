"""A word for one person alone: beside what all read where their client can, else a post in our chat."""

import logging
import uuid
from collections.abc import Awaitable
from functools import partial

import aiohttp

from bot import arrivals, places, telling
from bot.dispatch import Dispatcher, Request
from bot.insisting import insisted
from bot.teams import forms
from bot.teams.sender import TeamsPlatform
from handlers.cards import Answer, Form
from store.db import Session

log = logging.getLogger(__name__)


async def tell(dispatcher: Dispatcher, platform: TeamsPlatform, request: Request, answer: Answer) -> None:
    """A card, or a form to be filled in there. What has not arrived when we have to stop is posted too."""
    arrived = False
    try:
        arrived = await _beside(platform, request, answer)
    finally:
        if not arrived:
            await _leave(dispatcher, request, answer)


async def _beside(platform: TeamsPlatform, request: Request, answer: Answer) -> bool:
    """Only what Teams did not take is said elsewhere: else it would be read in two places."""
    where, who = request.where, request.who.id
    if isinstance(answer, Form):
        return not await insisted(lambda: _once(platform.show(where, who, forms.adaptive(answer))))
    if places.person(where) is not None:
        return False
    return not await insisted(lambda: _once(platform.whisper(where, who, answer)))


async def _once(sending: Awaitable[object]) -> None:
    """Where nobody knows whether it arrived it is not repeated, as no post of ours is."""
    try:
        await sending
    except aiohttp.ClientResponseError:
        raise
    except (aiohttp.ClientError, TimeoutError):
        log.warning("a private word may have been lost")


async def _leave(dispatcher: Dispatcher, request: Request, answer: Answer) -> None:
    """In the ledger, so that it outlives us, and what is forgotten is found there."""
    leave = partial(_post, dispatcher, request, answer, f"beside:{uuid.uuid4().hex}")
    if await insisted(lambda: dispatcher.transactions.run(leave)):
        log.warning("a private word did not arrive")


def _post(dispatcher: Dispatcher, request: Request, answer: Answer, key: str, session: Session) -> None:
    """Whoever is no member is told nothing."""
    arrival = arrivals.find(session, request.where, request.who, dispatcher.now())
    if arrival is None or arrival.member is None or not arrival.member.full:
        return
    ctx = dispatcher.context(session, arrival, request.who, request.where, key)
    ctx.desk.post(telling.privately(ctx, request.command, answer, key))
