"""The independent Slack, and what it lacks: guests, shared rooms, marked messages, answers that go astray."""

from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from aiohttp import web

from tests.peers import harness

Json = dict[str, Any]
Respond = Callable[[web.Request], Awaitable[web.StreamResponse]]

ALICE, BOB, GUS, EVE = "U01ALICE", "U02BOB", "U03GUS", "U04EVE"
ROOM, ELSEWHERE, LOBBY = "C01GEN", "C02NOBOT", "C03LOBBY"

PEOPLE = (
    {"id": ALICE, "name": "alice", "real_name": "Alice Advisor", "tz": "America/New_York"},
    {"id": BOB, "name": "bob", "real_name": "Bob Brown", "tz": "Europe/Madrid"},
    {"id": GUS, "name": "gus", "real_name": "Gus Guest", "tz": "Europe/Madrid"},
    {"id": EVE, "name": "eve", "real_name": "Eve Other", "tz": "Europe/Madrid"},
)
ROOMS = {ROOM: ("general", [ALICE, BOB]), ELSEWHERE: ("no-bot", [ALICE]), LOBBY: ("lobby", [ALICE, BOB])}


@asynccontextmanager
async def peer(port: int) -> AsyncIterator[Any]:
    """It expects the bot at that port.

    `facts` are told of people and rooms, and `joined` of who is in a room, besides what it knows itself;
    `refusals` are the statuses with which the next posts to response addresses are refused; of a method in
    `lost` the next call is done, and nobody hears of it.
    """
    slack: Any = harness.SlackPeer(f"http://127.0.0.1:{port}/slack/events", [*PEOPLE], _rooms())
    slack.facts = {GUS: {"is_restricted": True}, EVE: {"team_id": "T09OTHER", "is_stranger": True}}
    slack.facts[ELSEWHERE] = {"is_member": False}
    slack.joined, slack.refusals, slack.lost, slack.marks = {}, deque(), set(), {}
    _widen(slack)
    async with slack:
        yield slack


def expected(slack: Any, words: str) -> list[str]:
    """What the peer complains of because a test provoked it, taken from its list; the rest stands."""
    found = [problem for problem in slack.problems if words in problem]
    slack.problems[:] = [problem for problem in slack.problems if words not in problem]
    return found


def _rooms() -> list[Json]:
    bots = {channel: [harness.SlackPeer.BOT] if channel != ELSEWHERE else [] for channel in ROOMS}
    return [
        {"id": channel, "name": name, "members": [*people, *bots[channel]]}
        for channel, (name, people) in ROOMS.items()
    ]


def _widen(slack: Any) -> None:
    """Done before it starts: then its routes are laid."""
    slack._m_users_info = partial(_told, slack, "users.info", "user")
    slack._m_conversations_info = partial(_told, slack, "conversations.info", "channel")
    slack._m_conversations_members = partial(_inside, slack)
    slack._m_conversations_history = partial(_history, slack)
    slack._m_chat_postMessage = partial(_posted, slack)
    slack._response_url = partial(_responded, slack, slack._response_url)


async def _told(slack: Any, method: str, what: str, asked: Json, token: str) -> Json:
    body: Json = await slack._forward(method, asked, token)
    if body["ok"]:
        body[what] |= slack.facts.get(asked[what], {})
    return body


async def _inside(slack: Any, asked: Json, token: str) -> Json:
    body: Json = await slack._forward("conversations.members", asked, token)
    return {**body, "members": [*body.get("members", ()), *slack.joined.get(asked["channel"], ())]}


async def _posted(slack: Any, asked: Json, token: str) -> Json:
    body: Json = await slack._forward("chat.postMessage", asked, token)
    slack.marks[body.get("ts")] = {"metadata": asked.get("metadata", {})}
    if "chat.postMessage" in slack.lost:
        slack.lost.remove("chat.postMessage")
        raise ConnectionResetError
    return body


async def _history(slack: Any, asked: Json, token: str) -> Json:
    body: Json = await slack._forward("conversations.history", asked, token)
    return {**body, "messages": [m | slack.marks.get(m["ts"], {}) for m in body.get("messages", ())]}


async def _responded(slack: Any, answered: Respond, request: web.Request) -> web.StreamResponse:
    if not slack.refusals:
        return await answered(request)
    number, body = request.match_info["id"], await request.json()
    slack.response_url_posts.append({"id": number, "body": body, "refused": True})
    return web.Response(status=slack.refusals.popleft())


def removed(slack: Any, channel: str) -> None:
    """The bot is taken out of a room."""
    next(room for room in slack.channels if room["id"] == channel)["members"].remove(slack.BOT)
    slack.facts[channel] = {"is_member": False}
