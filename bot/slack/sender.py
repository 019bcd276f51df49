"""Slack as the bot speaks to it of its own accord: post, redraw, take back, and find what was posted."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

from slack_sdk.web.async_client import AsyncWebClient

from bot import places
from bot.pacing import LONGEST_REQUEST, Limit, Limits
from bot.platform import CannotTell, Gone, Rejected, TryAgain
from bot.slack import facts, files, parse, render, uploads
from bot.slack.faults import understood
from bot.slack.text import Json
from bot.slack.uploads import Upload
from handlers.cards import Card
from handlers.commands.settings import NotePerson, NoteRoom
from handlers.context import Place

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

    def __init__(self, client: AsyncWebClient, team: str) -> None:
        self._client = client
        self._team = team

    async def send(self, place: Place, card: Card, *, key: str) -> str:
        mark = {"event_type": "moments_post", "event_payload": {"key": key}}
        with understood():
            shown, file = await uploads.begin(self._client, card)
            posted = await self._client.chat_postMessage(
                channel=parse.channel(place),
                metadata=mark,
                unfurl_links=False,
                unfurl_media=False,
                **render.message(shown),
            )
        if file:
            await self._follow(file, posted["channel"])
        return f"{posted['channel']}:{posted['ts']}"

    async def suggest(self, place: Place, card: Card) -> str:
        with understood():
            posted = await self._client.chat_postMessage(
                channel=parse.channel(place), unfurl_links=False, unfurl_media=False, **render.message(card)
            )
        return f"{posted['channel']}:{posted['ts']}"

    async def update(self, place: Place, message: str, card: Card) -> None:
        channel, _, ts = message.partition(":")
        with understood():
            there = await self._has_file(channel, ts, card)
            shown, file = (card, None) if there else await uploads.begin(self._client, card)
            await self._client.chat_update(channel=channel, ts=ts, **render.message(shown))
            if file:
                await uploads.finish(self._client, file, channel)

    async def withdraw(self, place: Place, message: str) -> None:
        channel, _, ts = message.partition(":")
        with understood():
            await self._client.chat_delete(channel=channel, ts=ts)

    async def find(self, place: Place, key: str, since: datetime) -> str | None:
        with understood():
            channel = await self._channel(place)
            async for message in self._messages(channel, since - MARGIN):
                if _key(message) == key:
                    return f"{channel}:{message['ts']}"
        return None

    async def about_place(self, place: Place) -> NoteRoom:
        with understood():
            return await facts.room(self._client, self._team, places.local(place))

    async def about_person(self, place: Place, person: str) -> NotePerson:
        with understood():
            return await facts.person(self._client, self._team, person)

    async def fetch(self, place: Place, file: str) -> str:
        with understood():
            return await files.read(self._client, file)

    async def link_to(self, place: Place, message: str) -> str | None:
        channel, _, ts = message.partition(":")
        try:
            with understood():
                found = await self._client.chat_getPermalink(channel=channel, message_ts=ts)
            return str(found["permalink"])
        except (Gone, Rejected, CannotTell):  # it was deleted, or we are not there any more
            return None

    async def _follow(self, file: Upload, channel: str) -> None:
        """Nothing of this may be taken for a post that was not made: it would be made again."""
        try:
            await uploads.finish(self._client, file, channel)
        except TryAgain as error:
            raise Halfway from error

    async def _has_file(self, channel: str, ts: str, card: Card) -> bool:
        """Whether the file of an interrupted post came behind it after all."""
        file = uploads.attached(card)
        if file is None:
            return False
        later = self._messages(channel, datetime.fromtimestamp(float(ts), UTC))
        return file.name in [found.get("name") async for m in later for found in m.get("files", [])]

    async def _channel(self, place: Place) -> str:
        person = places.person(place)
        if person is None:
            return places.local(place)
        opened = await self._client.conversations_open(users=person)
        return str(opened["channel"]["id"])

    async def _messages(self, channel: str, since: datetime) -> AsyncIterator[Json]:
        oldest, cursor = str(since.timestamp()), ""
        while True:
            page = await self._client.conversations_history(
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
