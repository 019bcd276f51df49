"""What Slack knows of a room and of a person: who may read there, and who is of the firm."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot import places
from bot.slack import scopes
from bot.slack.faults import busy
from bot.slack.text import Json
from handlers.commands.settings import NotePerson, NoteRoom

PAGE = 200  # what Slack advises for every list
FEW = 50  # people who are asked about one by one: cheaper than reading through the whole firm
SHARED = ("is_shared", "is_ext_shared", "is_pending_ext_shared", "is_org_shared", "pending_shared")


async def room(client: AsyncWebClient, team: str, channel: str) -> NoteRoom:
    """What Slack does not let us see is unknown, which keeps us silent there."""
    try:
        told = await client.conversations_info(channel=channel)
        info: Json = told["channel"]
        audience = await _audience(client, team, info)
        return NoteRoom(info.get("name") or channel, audience=audience, hears=_hears(told, info))
    except SlackApiError as error:
        if busy(error):
            raise
        return NoteRoom(channel, audience="unknown")


async def person(client: AsyncWebClient, team: str, user: str) -> NotePerson:
    """Whom Slack does not let us see is nobody of ours."""
    try:
        known = await client.users_info(user=user, include_locale=True)
    except SlackApiError as error:
        if busy(error):
            raise
        return NotePerson(user, account="outsider")
    told = profile(team, known["user"])
    return replace(told, rooms=await _rooms_of(client, team, user)) if told.account == "full" else told


def profile(team: str, user: Json) -> NotePerson:
    named = user.get("profile", {})
    return NotePerson(
        user["id"],
        name=named.get("real_name") or user.get("real_name") or user.get("name") or user["id"],
        zone=user.get("tz"),
        locale=user.get("locale"),
        account=account(team, user),
        active=not user.get("deleted", False),
    )


def account(team: str, user: Json) -> str:
    """A colleague from another workspace of the organisation is an outsider, unless ours lists them."""
    teams = [user.get("team_id") or team, *user.get("enterprise_user", {}).get("teams", ())]
    if team not in teams or user.get("is_stranger") or user.get("is_bot"):
        return "outsider"
    return "guest" if user.get("is_restricted") or user.get("is_ultra_restricted") else "full"


def next_page(page: AsyncSlackResponse) -> str:
    return str((page.get("response_metadata") or {}).get("next_cursor") or "")


async def _rooms_of(client: AsyncWebClient, team: str, user: str) -> tuple[str, ...] | None:
    """The rooms a person is in, as far as we see them; None when Slack does not say."""
    asked = {"user": user, "types": "public_channel,private_channel", "exclude_archived": True}
    try:
        found = [room["id"] async for room in _listed(client, "users.conversations", "channels", asked)]
    except SlackApiError as error:
        if busy(error):
            raise
        return None
    return tuple(places.room(f"slack/{team}", channel) for channel in found)


def _hears(told: AsyncSlackResponse, room: Json) -> bool | None:
    """Listening is a permission that a firm may refuse; None where Slack does not say."""
    allowed = scopes.granted(told.headers)
    needed = "groups:history" if room.get("is_private") else "channels:history"
    return None if allowed is None else needed in allowed


async def _audience(client: AsyncWebClient, team: str, info: Json) -> str:
    if any(info.get(sign) for sign in SHARED):
        return "external"
    if info.get("is_member") is False or info.get("is_archived"):
        return "unknown"  # we are not there and cannot see who is, or can say nothing there
    async for user in _people(client, info["id"]):
        if not user.get("is_bot") and account(team, user) != "full":
            return "external"
    return "internal"


async def _people(client: AsyncWebClient, channel: str) -> AsyncIterator[Json]:
    ids = [user async for user in _listed(client, "conversations.members", "members", {"channel": channel})]
    if len(ids) > FEW:
        async for user in _many(client, ids):
            yield user
        return
    for user in ids:
        yield (await client.users_info(user=user))["user"]


async def _many(client: AsyncWebClient, ids: Sequence[str]) -> AsyncIterator[Json]:
    inside = set(ids)
    async for user in _listed(client, "users.list", "members", {}):
        if user["id"] in inside:
            yield user


async def _listed(client: AsyncWebClient, method: str, name: str, asked: Json) -> AsyncIterator[Any]:
    """All pages of a list."""
    cursor = ""
    while True:
        params = {**asked, "limit": PAGE, "cursor": cursor}
        page = await client.api_call(method, params=params)
        for item in page.get(name) or ():
            yield item
        cursor = next_page(page)
        if not cursor:
            return
