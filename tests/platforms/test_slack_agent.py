"""What to ask is suggested in the conversation with us, in words we know; Slack may refuse it."""

import logging
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
import yaml
from pydantic import SecretStr

from bot.config import Slack
from bot.slack.agent import PROMPTS, suggest_prompts
from bot.slack.installed import Installed, alone
from handlers import routes
from handlers.commands.moments import Say
from tests.platforms.office import Office
from tests.platforms.workspace import SECRET, TOKEN, Fault, Workspace

METHOD = "assistant.threads.setSuggestedPrompts"
MANIFEST = Path(__file__).parents[2] / "app.yaml"


@pytest.fixture
async def installed(slack: Workspace) -> AsyncIterator[Installed]:
    token = SecretStr(TOKEN)
    settings = Slack(bot_token=token, signing_secret=SecretStr(SECRET), api_url=f"{slack.url}api/")
    async with aiohttp.ClientSession() as session:
        yield await (await alone(settings, token, session)).of("T1")


@pytest.mark.parametrize(("title", "message"), PROMPTS)
async def test_what_is_suggested_is_understood(
    slack: Workspace, office: Office, title: str, message: str
) -> None:
    assert not isinstance(routes.read(message), Say), f"{title} asks for a word that nobody knows"
    said = {"type": "message", "channel": "D1", "channel_type": "im", "user": "U1", "ts": "9.1"}
    await slack.event({**said, "text": message})
    await office.settle()
    assert (await slack.until("chat.postMessage"))["channel"] == "U1"


async def test_prompts_are_suggested_in_the_direct_message_and_in_no_thread(
    slack: Workspace, installed: Installed
) -> None:
    await suggest_prompts(installed, "D1")
    [asked] = slack.made(METHOD)
    assert asked["channel_id"] == "D1" and "thread_ts" not in asked
    assert len(asked["prompts"]) <= 4
    assert [(prompt["title"], prompt["message"]) for prompt in asked["prompts"]] == list(PROMPTS)


def test_they_are_those_that_the_manifest_shows_before_the_first_conversation() -> None:
    shown = yaml.safe_load(MANIFEST.read_text("utf-8"))["features"]["agent_view"]["suggested_prompts"]
    assert [(prompt["title"], prompt["message"]) for prompt in shown] == list(PROMPTS)


@pytest.mark.parametrize(
    ("fault", "named"),
    [
        (Fault("missing_scope"), "missing_scope"),
        (Fault("unknown_method"), "unknown_method"),
        (Fault(retry_after=9), "ratelimited"),
        (Fault(lost=True), "ServerDisconnectedError"),
    ],
    ids=["no scope", "unknown", "busy", "lost"],
)
async def test_a_refusal_is_noted_by_its_name_and_breaks_nothing(
    slack: Workspace, installed: Installed, caplog: pytest.LogCaptureFixture, fault: Fault, named: str
) -> None:
    caplog.set_level(logging.INFO, "bot.slack.agent")
    slack.fail(METHOD, fault)
    await suggest_prompts(installed, "D1")
    [said] = [record.getMessage() for record in caplog.records if record.name == "bot.slack.agent"]
    assert said == f"Slack took no suggested prompts: {named}"
