"""Pictures on a post: brought to Slack before it, shown when Slack has them, erased when they are no more."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TypeVar

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot import charts
from bot.slack import images, render, uploads
from bot.slack.faults import name
from bot.slack.images import Files
from bot.slack.text import Json
from handlers.cards import Card, Note, Picture, Table

NOT_ALLOWED = "Slack does not let me send pictures. Ask an admin to allow me files:write, please."
# Slack takes a file before it knows that it is a picture: slackapi/python-slack-sdk#1521, #1658.
NOT_YET = frozenset(["invalid_blocks", "invalid_slack_file"])
WAITS = (0.3, 1.0, 2.0)  # seconds

T = TypeVar("T")

log = logging.getLogger(__name__)


async def brought(client: AsyncWebClient, card: Card, there: Files) -> tuple[Card, Files]:
    """The card as it is to be shown, and its files: those that are there already, and the others."""
    files = dict[str, str]()
    try:
        for picture in charts.pictures(card):
            mark = images.mark(picture)
            files[mark] = there.get(mark) or await _bring(client, picture)
    except SlackApiError as error:
        if name(error) not in uploads.REFUSALS:
            raise
        return _without(card, name(error)), {}
    return card, files


async def shown(post: Callable[[Json], Awaitable[T]], card: Card, files: Files) -> T:
    """In the best way that Slack takes; what it takes in no way raises its own error."""
    for message, wait in _ways(card, files):
        try:
            return await post(message)
        except SlackApiError as error:
            if name(error) not in NOT_YET:
                raise
        await asyncio.sleep(wait)
    return await post(render.message(card, tables=0))


@asynccontextmanager
async def replaced(client: AsyncWebClient, channel: str, ts: str, card: Card) -> AsyncIterator[Files]:
    """The files that a post of ours shows before it is drawn anew; what it shows no more is erased."""
    before = await _standing(client, channel, ts) if charts.pictures(card) else {}
    yield before
    kept = {images.mark(picture) for picture in charts.pictures(card)}
    for file in [file for mark, file in before.items() if mark not in kept]:
        try:
            await client.files_delete(file=file)
        except SlackApiError as error:
            log.warning("a picture that is shown no more was not erased: %s", name(error))


def _ways(card: Card, files: Files) -> Iterator[tuple[Json, float]]:
    if files:
        yield from ((render.message(card, files), wait) for wait in WAITS)
    if any(isinstance(block, Table) for block in card.blocks):
        yield render.message(card), 0.0


async def _bring(client: AsyncWebClient, picture: Picture) -> str:
    """Into no channel: it is seen where a message shows it, and nowhere else."""
    file = await uploads.bring(client, picture.name, await asyncio.to_thread(charts.draw, picture))
    await client.files_completeUploadExternal(files=[{"id": file.id, "title": picture.title[:100]}])
    return file.id


async def _standing(client: AsyncWebClient, channel: str, ts: str) -> Files:
    """Nothing where we may not look, or not now: then they are brought once more."""
    try:
        page = await client.conversations_history(
            channel=channel, oldest=ts, latest=ts, inclusive=True, limit=1
        )
    except SlackApiError:
        return {}
    found = [images.standing(message) for message in page["messages"] if message.get("ts") == ts]
    return found[0] if found else {}


def _without(card: Card, refusal: str) -> Card:
    """All are told in words, and below the last it is said why."""
    words = NOT_ALLOWED if uploads.REFUSALS[refusal] == uploads.NOT_ALLOWED else uploads.NO_ROOM
    last = max(n for n, block in enumerate(card.blocks) if isinstance(block, Picture))
    return replace(card, blocks=(*card.blocks[: last + 1], Note(words), *card.blocks[last + 1 :]))
