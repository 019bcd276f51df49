"""How far a draft has come, streamed in the thread of its card; when it is there, the stream is deleted."""

from collections.abc import AsyncIterator, Awaitable
from contextlib import suppress

import aiohttp
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from bot.slack.faults import understood
from bot.slack.installed import Installed
from bot.slack.text import Json
from prompts.brief import Stage

TITLES: dict[Stage, str] = {
    "collecting": "Collecting what is on record",
    "writing": "Writing",
    "checking": "Checking",
}


async def show(here: Installed, person: str, message: str, stages: AsyncIterator[Stage]) -> None:
    """`message` is the card, in the direct message with this person. After a crash one may stay half done."""
    client, (channel, _, card) = here.client, message.partition(":")
    stream = ""
    try:
        async for stage in stages:
            with understood():
                if stream:
                    await client.chat_appendStream(channel=channel, ts=stream, chunks=_tasks(stage))
                else:
                    stream = await _begin(client, channel, card, person, here.us.team, stage)
    finally:
        if stream:
            await _end(client, channel, stream)


async def _begin(  # noqa: PLR0913  a call to Slack
    client: AsyncWebClient, channel: str, card: str, person: str, team: str, stage: Stage
) -> str:
    """Outside a thread Slack refuses it, but where a whole channel is one session: invalid_thread_ts."""
    begun = await client.chat_startStream(
        channel=channel,
        thread_ts=card,
        recipient_user_id=person,
        recipient_team_id=team,
        chunks=_tasks(stage),
    )
    return str(begun["ts"])


async def _end(client: AsyncWebClient, channel: str, stream: str) -> None:
    """Each is tried: what cannot be deleted has at least come to an end."""
    await _quietly(client.chat_stopStream(channel=channel, ts=stream, chunks=_tasks(None)))
    await _quietly(client.chat_delete(channel=channel, ts=stream))


async def _quietly(call: Awaitable[object]) -> None:
    with suppress(SlackApiError, aiohttp.ClientError, TimeoutError):
        await call


def _tasks(now: Stage | None) -> list[Json]:
    """All of them, and where it stands: none is under way any more when it is over."""
    names = list(TITLES)
    at = names.index(now) if now else len(names)
    return [
        _task(name, "complete" if place < at else "in_progress" if place == at else "pending")
        for place, name in enumerate(names)
    ]


def _task(stage: Stage, status: str) -> Json:
    return {"type": "task_update", "id": stage, "title": TITLES[stage], "status": status}
