"""What Teams' refusals mean to the engine: wait, give up, or find out what happened."""

import random
import re
from email.utils import parsedate_to_datetime

import aiohttp

from bot import clock
from bot.pacing import backoff
from bot.platform import Gone, Rejected, TryAgain
from bot.teams.wire import Json

# Source: learn.microsoft.com, "Send and receive messages", status codes from bot conversational APIs, and
# "Rate limiting for bots": these are to be repeated.
BUSY = frozenset([412, 429, 502, 504])
ABSENT = frozenset([403, 404, 410])
UNKNOWN = 401  # our token is not taken, or the bot is not registered (any more)
ANSWERED, SERVER = 300, 500  # from 500 on it is the server that failed, and what it did is open
# The place is there, and only its address is wrong: a government's tenants are served from elsewhere.
MISLED = "InvalidBotApiHost"
NOT_KNOWN = 60.0  # seconds until a refused token is tried again
LONGEST = 3600.0  # seconds; nobody can be asked to wait for ever

_NAME = re.compile(r"[\w .-]{1,60}")
_SECONDS = re.compile(r"\d{1,9}(\.\d{1,9})?")


def understand(answer: aiohttp.ClientResponse, told: Json, tries: int) -> None:
    """Raises what the engine knows; a ClientResponseError leaves open whether it was done.

    `tries`: how often in a row that conversation was busy, this time included.
    """
    if answer.status < ANSWERED:
        return
    if answer.status in BUSY:
        raise TryAgain(wait(answer.headers.get("Retry-After", ""), tries))
    if answer.status == UNKNOWN:
        raise TryAgain(NOT_KNOWN)
    name = code(told)
    if answer.status in ABSENT and name != MISLED:
        raise Gone(name)
    if answer.status < SERVER:
        raise Rejected(name or str(answer.status))
    answer.raise_for_status()


def code(told: Json) -> str:
    """Teams' own name for the reason, and nothing that could be words."""
    error = told.get("error")
    name = error.get("code") if isinstance(error, dict) else None
    return name if isinstance(name, str) and _NAME.fullmatch(name) else ""


def wait(told: str, tries: int) -> float:
    """As long as Teams says, in seconds or by a date; else longer each time, and not all of us at once."""
    if _SECONDS.fullmatch(told):
        return min(float(told), LONGEST)
    try:
        until = parsedate_to_datetime(told)
    except ValueError:
        return soon(tries)
    return min(max((until - clock.now()).total_seconds(), 1.0), LONGEST) if until.tzinfo else soon(tries)


def soon(tries: int) -> float:
    return backoff(tries) * random.uniform(0.5, 1.0)
