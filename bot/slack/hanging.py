"""Pictures on a post: brought to Slack before it, shown when Slack has them, erased when they are no more."""

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable, Container, Iterable, Iterator
from contextlib import asynccontextmanager
from dataclasses import replace
from typing import TypeVar

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot import charts
from bot.slack import images, render, uploads
from bot.slack.faults import name, refused
from bot.slack.images import Files
from bot.slack.text import Json
from handlers.cards import Card, Note, Picture, Table

NOT_ALLOWED = "Slack does not let me send pictures. Ask an admin to allow me files:write, please."
# Slack takes a file before it knows that it is a picture: slackapi/python-slack-sdk#1521, #1658.
NOT_YET = frozenset(["invalid_blocks", "invalid_slack_file"])
WAITS = (0.3, 1.0, 2.0)  # seconds

T = TypeVar("T")

log = logging.getLogger(__name__)


async def hung(
    client: AsyncWebClient, post: Callable[[Json], Awaitable[T]], card: Card, files: dict[str, str]
) -> T:
    """Posted with its pictures, of which `files` are there already and come to hold all.

    What was brought is erased where it is certain that nobody sees it; after a lost answer it stays.
    """
    there = set(files.values())
    try:
        card = await brought(client, card, files)
    except (SlackApiError, aiohttp.ClientError, TimeoutError):
        await _drop(client, files, there)
        raise
    try:
        answer, seen = await shown(post, card, files)
    except SlackApiError as error:
        if refused(error):
            await _drop(client, files, there)
        raise
    if not seen:
        await _drop(client, files, there)
    return answer


async def brought(client: AsyncWebClient, card: Card, files: dict[str, str]) -> Card:
    """The card as it is to be shown; what has no file yet is brought."""
    there = set(files.values())
    try:
        for picture in charts.pictures(card):
            mark = images.mark(picture)
            files[mark] = files.get(mark) or await _bring(client, picture)
    except SlackApiError as error:
        if name(error) not in uploads.REFUSALS:
            raise
        await _drop(client, files, there)
        files.clear()
        return _without(card, name(error))
    return card


async def shown(post: Callable[[Json], Awaitable[T]], card: Card, files: Files) -> tuple[T, bool]:
    """In the best way that Slack takes, and whether its pictures are seen; else its own error is raised."""
    for message, wait, seen in _ways(card, files):
        try:
            return await post(message), seen
        except SlackApiError as error:
            if name(error) not in NOT_YET:
                raise
        await asyncio.sleep(wait)
    return await post(render.message(card, tables=0)), False


@asynccontextmanager
async def replaced(client: AsyncWebClient, channel: str, ts: str, card: Card) -> AsyncIterator[Files]:
    """The files that a post of ours shows before it is drawn anew; what it shows no more is erased."""
    before = await _standing(client, channel, ts) if charts.pictures(card) else {}
    yield before
    kept = {images.mark(picture) for picture in charts.pictures(card)}
    await erase(client, [file for mark, file in before.items() if mark not in kept])


async def erase(client: AsyncWebClient, files: Iterable[str]) -> None:
    for file in files:
        try:
            await client.files_delete(file=file)
        except SlackApiError as error:
            log.warning("a picture that is shown no more was not erased: %s", name(error))


async def _drop(client: AsyncWebClient, files: dict[str, str], there: Container[str]) -> None:
    """All that were not there before."""
    fresh = {mark: file for mark, file in files.items() if file not in there}
    for mark in fresh:
        del files[mark]
    await erase(client, fresh.values())


def _ways(card: Card, files: Files) -> Iterator[tuple[Json, float, bool]]:
    if files:
        yield from ((render.message(card, files), wait, True) for wait in WAITS)
    if any(isinstance(block, Table) for block in card.blocks):
        yield render.message(card), 0.0, False


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
