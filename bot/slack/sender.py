"""Slack as the bot speaks to it of its own accord: post, redraw, take back, and find what was posted."""

from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from bot import places
from bot.pacing import LONGEST_REQUEST, Limit, Limits
from bot.platform import CannotTell, Gone, Rejected, TryAgain
from bot.slack import facts, files, hanging, parse, progress, render, uploads
from bot.slack.faults import understood
from bot.slack.installed import Installations, Installed
from bot.slack.text import Json
from bot.slack.uploads import Upload
from handlers.cards import Card
from handlers.commands.settings import NotePerson, NoteRoom
from handlers.context import Place
from prompts.brief import Stage

MARGIN = timedelta(minutes=5)  # between Slack's clock and ours
PAGE = 200  # conversations.history advises no more


# Source: docs.slack.dev, Rate limits: about one message a second in a channel, and "several hundred" a
# minute in a workspace, with short bursts.
LIMITS = Limits(place=(Limit(1, 1.05),), workspace=(Limit(7, 1.0),), quiet=LONGEST_REQUEST + 2)


class Halfway(Exception):
    """The post is there and its file is not yet: whoever looks for the post finds it and sends the rest."""


class SlackPlatform:
    """Implements bot.platform.Platform. A message is `channel:ts`, as a press on it says."""

    limits = LIMITS

    def __init__(self, installations: Installations) -> None:
        self._installations = installations
        self._pictures = dict[tuple[Place, str], dict[str, str]]()

    async def send(self, place: Place, card: Card, *, key: str) -> str:
        mark = {"event_type": "moments_post", "event_payload": {"key": key}}
        client = await self._client(place)
        post = partial(_post, client, place, metadata=mark)
        with understood(), self._kept(place, key) as pictures:
            shown, file = await uploads.begin(client, card)
            posted = await hanging.hung(client, post, shown, pictures)
            pictures.clear()
        if file:
            await _follow(client, file, posted["channel"])
        return f"{posted['channel']}:{posted['ts']}"

    async def suggest(self, place: Place, card: Card) -> str:
        client = await self._client(place)
        with understood():
            posted = await _post(client, place, render.message(card))
        return f"{posted['channel']}:{posted['ts']}"

    async def update(self, place: Place, message: str, card: Card) -> None:
        channel, _, ts = message.partition(":")
        client = await self._client(place)
        with understood():
            there = await _has_file(client, channel, ts, card)
            shown, file = (card, None) if there else await uploads.begin(client, card)
            async with hanging.replaced(client, channel, ts, card) as before:
                await hanging.hung(client, partial(_redraw, client, channel, ts), shown, dict(before))
            if file:
                await uploads.finish(client, file, channel)

    async def withdraw(self, place: Place, message: str) -> None:
        channel, _, ts = message.partition(":")
        client = await self._client(place)
        with understood():
            await client.chat_delete(channel=channel, ts=ts)

    async def accompany(self, place: Place, message: str, stages: AsyncIterator[Stage]) -> None:
        if person := places.person(place):
            await progress.show(await self._installed(place), person, message, stages)

    async def find(self, place: Place, key: str, since: datetime) -> str | None:
        client = await self._client(place)
        with understood():
            channel = await _channel(client, place)
            async for message in _messages(client, channel, since - MARGIN):
                if _key(message) == key:
                    self._pictures.pop((place, key), None)
                    return f"{channel}:{message['ts']}"
        return None

    async def about_place(self, place: Place) -> NoteRoom:
        here = await self._installed(place)
        with understood():
            return await facts.room(here.client, here.us.team, places.local(place))

    async def about_person(self, place: Place, person: str) -> NotePerson:
        here = await self._installed(place)
        with understood():
            return await facts.person(here.client, here.us.team, person)

    async def fetch(self, place: Place, file: str) -> str:
        client = await self._client(place)
        with understood():
            return await files.read(client, file)

    async def link_to(self, place: Place, message: str) -> str | None:
        channel, _, ts = message.partition(":")
        try:
            client = await self._client(place)
            with understood():
                found = await client.chat_getPermalink(channel=channel, message_ts=ts)
            return str(found["permalink"])
        except (Gone, Rejected, CannotTell):  # it was deleted, or we are not there any more
            return None

    @contextmanager
    def _kept(self, place: Place, key: str) -> Iterator[dict[str, str]]:
        """The files of a post of which nobody knows whether it is there: when it is made again they serve."""
        files = self._pictures.pop((place, key), {})
        try:
            yield files
        finally:
            if files:
                self._pictures[place, key] = files

    async def _client(self, place: Place) -> AsyncWebClient:
        return (await self._installed(place)).client

    async def _installed(self, place: Place) -> Installed:
        return await self._installations.of(places.workspace(place).partition("/")[2])


async def _post(client: AsyncWebClient, place: Place, message: Json, **more: Any) -> AsyncSlackResponse:
    return await client.chat_postMessage(
        channel=parse.channel(place), unfurl_links=False, unfurl_media=False, **message, **more
    )


async def _redraw(client: AsyncWebClient, channel: str, ts: str, message: Json) -> None:
    await client.chat_update(channel=channel, ts=ts, **message)


async def _follow(client: AsyncWebClient, file: Upload, channel: str) -> None:
    """Nothing of this may be taken for a post that was not made: it would be made again."""
    try:
        await uploads.finish(client, file, channel)
    except TryAgain as error:
        raise Halfway from error


async def _has_file(client: AsyncWebClient, channel: str, ts: str, card: Card) -> bool:
    """Whether the file of an interrupted post came behind it after all."""
    file = uploads.attached(card)
    if file is None:
        return False
    later = _messages(client, channel, datetime.fromtimestamp(float(ts), UTC))
    return file.name in [found.get("name") async for m in later for found in m.get("files", [])]


async def _channel(client: AsyncWebClient, place: Place) -> str:
    person = places.person(place)
    if person is None:
        return places.local(place)
    opened = await client.conversations_open(users=person)
    return str(opened["channel"]["id"])


async def _messages(client: AsyncWebClient, channel: str, since: datetime) -> AsyncIterator[Json]:
    oldest, cursor = str(since.timestamp()), ""
    while True:
        page = await client.conversations_history(
            channel=channel, oldest=oldest, limit=PAGE, include_all_metadata=True, cursor=cursor or None
        )
        for message in page["messages"]:
            yield message
        cursor = facts.next_page(page)
        if not cursor:
            return


def _key(message: Json) -> str | None:
    key: str | None = message.get("metadata", {}).get("event_payload", {}).get("key")
    return key
