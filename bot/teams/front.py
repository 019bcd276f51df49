"""The way in: a request of Teams' becomes an activity, and what follows from it the answer.

The SDK's `CloudAdapter.process` answers 500 to most bad tokens and to every invoke with a body. Here nothing
of a body is read before its sender is known.
"""

import logging
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.edge import outcome
from bot.platform import Expected, Gone, Rejected
from bot.teams.guard import CHANNEL, Guard, Refused
from bot.teams.keys import KeysUnavailable
from bot.teams.wire import Activity, Json, read
from bot.web import Door

Hear = Callable[[Activity], Awaitable[Json | None]]
AGAIN = {"Retry-After": "5"}

log = logging.getLogger(__name__)


class UnknownInvoke(Expected):
    """Teams asks for something by a name that we do not serve."""


def door(guard: Guard, hear: Hear) -> Door:
    async def enter(request: web.Request) -> web.StreamResponse:
        if request.content_type != "application/json":
            return web.Response(status=415)
        try:
            activity = await _known(guard, request)
        except Refused as error:
            log.warning("a request to Teams' door was refused: %s", error)
            return web.Response(status=401)
        except KeysUnavailable:
            log.error("the keys of Bot Framework cannot be fetched")
            return web.Response(status=503, headers=AGAIN)
        except (ValueError, ConnectionError, web.RequestPayloadError):  # or they hung up in the middle
            return web.Response(status=400)
        return await _answered(activity, hear)

    return enter


async def _known(guard: Guard, request: web.Request) -> Activity:
    """Raises ValueError too, for a body that is none of ours."""
    vouched = await guard.admit(request)
    activity = read(await request.read())
    if activity.channel_id != CHANNEL:
        raise Refused("another channel")
    if not vouched(activity.service_url):
        raise Refused("another service address")
    return activity


async def _answered(activity: Activity, hear: Hear) -> web.Response:
    """What breaks is sent again by Teams; not so what repeating would not mend."""
    match answer := await outcome(hear(activity)):
        case UnknownInvoke():
            return web.Response(status=501)
        case Gone() | Rejected() | None:
            return web.json_response({}) if activity.type == "invoke" else web.Response(status=202)
        case Exception():
            return web.Response(status=503, headers=AGAIN)
    return web.json_response(answer)
