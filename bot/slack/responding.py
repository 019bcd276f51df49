"""Answer at the address that came with a payload: all that reaches what one person alone sees."""

import json
from collections.abc import Awaitable, Mapping
from http import HTTPStatus

import aiohttp
from slack_bolt.context.respond.async_respond import AsyncRespond
from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient
from slack_sdk.webhook.webhook_response import WebhookResponse

from bot import charts
from bot.slack import hanging, images, render
from bot.slack.text import Json
from handlers.cards import Card

FAILURES = (SlackApiError, aiohttp.ClientError, TimeoutError)


async def responded(
    client: AsyncWebClient, respond: AsyncRespond, card: Card, standing: Mapping[str, str]
) -> bool:
    """Whether it is shown: with its pictures, or in words where they could not be sent."""
    where = {"replace_original": True} if card.in_place else {"response_type": "ephemeral"}

    async def post(message: Json) -> None:
        _understood(await respond(message | {"replace_original": False} | where))

    before = standing if card.in_place else {}
    if await _done(hanging.hung(client, post, card, dict(before))):
        kept = {images.mark(picture) for picture in charts.pictures(card)}
        await hanging.erase(client, [file for mark, file in before.items() if mark not in kept])
        return True
    return bool(charts.pictures(card)) and await _done(post(render.message(card)))


async def _done(work: Awaitable[object]) -> bool:
    try:
        await work
    except FAILURES:
        return False
    return True


def _understood(answer: WebhookResponse) -> None:
    """A refusal may come as words, or as JSON that says it is one."""
    try:
        told = json.loads(answer.body)
    except ValueError:
        told = {"error": answer.body}
    if answer.status_code != HTTPStatus.OK or (isinstance(told, dict) and told.get("ok") is False):
        raise SlackApiError("refused", told if isinstance(told, dict) else {})  # type: ignore[no-untyped-call]
