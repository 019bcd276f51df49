"""A configured model confirms what is heard in Slack, as the composition root connects it."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr

from bot.config import OpenAI, Settings
from tests.platforms.office import Office, opened, settings
from tests.platforms.test_slack_listening import PROMOTED, RETIRES, listening, message, suggested
from tests.platforms.workspace import SECRET, TOKEN, Json, Workspace
from tests.prompts.model_server import KEY, ModelServer, judges

__all__ = ["listening"]


@pytest.fixture
async def model() -> AsyncIterator[ModelServer]:
    server = ModelServer()
    async with server.server:
        yield server


@pytest.fixture
async def office(slack: Workspace, database: str, model: ModelServer) -> AsyncIterator[Office]:
    """With a model in its settings."""
    openai = OpenAI(api_key=SecretStr(KEY), base_url=model.url)
    configured = Settings(slack=settings(f"{slack.url}api/", TOKEN, SECRET).slack, openai=openai)
    async with opened(database, configured) as office:
        async with TestClient(TestServer(office.site)) as client:
            slack.client = client
            for person in slack.people:
                await slack.slash("help", who=person)
                await office.settle()
            yield office


async def test_a_no_of_the_model_is_silence_and_its_yes_a_question(
    listening: Workspace, office: Office, model: ModelServer
) -> None:
    answered = asyncio.Event()

    async def no(asked: Json) -> web.Response:
        answered.set()
        return await judges(False, "transition")(asked)

    model.voices = [no, judges(True, "milestone")]
    await listening.event(message(PROMOTED))
    await answered.wait()
    asked = await suggested(listening, message(RETIRES, "7.2"))
    assert "retirement" in str(asked) and len(listening.made("chat.postMessage")) == 1
    assert len(model.asked) == 2 and "Ruth" not in model.heard
    assert office.rows("select calls from model_use") == [(2,)]
