"""app.yaml, held against the words people may type, the events we listen to and the methods we call."""

import ast
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml

from bot.slack import scopes, shortcuts
from bot.slack.agent import PROMPTS
from bot.slack.leaving import LEFT
from bot.slack.listeners import SAID
from bot.slack.notices import NOTICED
from bot.slack.parse import Us
from handlers.commands import Command
from handlers.commands.moments import AddMoment, SaveMessage
from handlers.routes import BY_WORD
from tests.platforms.house import opened_house
from tests.platforms.needs import OF_EVENT, OF_FEATURE, OF_METHOD, ROOT, called, named
from tests.platforms.office import Office
from tests.platforms.workspace import Workspace

APP: dict[str, Any] = yaml.safe_load((ROOT / "app.yaml").read_text("utf-8"))
SCOPES = APP["oauth_config"]["scopes"]
EVENTS = APP["settings"]["event_subscriptions"]["bot_events"]

SHAPES: dict[str, dict[str, Any]] = {
    "app_home_opened": {"user": "U1", "channel": "D1", "tab": "home", "event_ts": "1.0"},
    "app_mention": {"user": "U1", "text": "<@UBOT> help", "channel": "C1", "ts": "1.0"},
    "channel_rename": {"channel": {"id": "C1", "name": "capital"}},
    "group_rename": {"channel": {"id": "C1", "name": "capital"}},
    "file_shared": {"channel_id": "D1", "file_id": "F1", "user_id": "U1"},
    "message.channels": {
        "user": "U1",
        "text": "hello",
        "channel": "C1",
        "channel_type": "channel",
        "ts": "1.0",
    },
    "message.groups": {"user": "U1", "text": "hello", "channel": "C1", "channel_type": "group", "ts": "1.0"},
    "message.im": {"user": "U1", "text": "help", "channel": "D1", "channel_type": "im", "ts": "1.0"},
    "tokens_revoked": {"tokens": {"oauth": ["U1"], "bot": []}},
    "user_change": {"user": {"id": "U1", "real_name": "Dana Scott"}},
}


def texts(part: Any) -> Iterator[str]:
    match part:
        case dict():
            part = list(part.values())
        case str():
            yield part
    for inner in part if isinstance(part, list) else []:
        yield from texts(inner)


def addresses(app: dict[str, Any]) -> list[str]:
    return [text for text in texts(app) if "://" in text]


async def test_every_address_is_one_that_the_bot_serves(slack: Workspace, database: str) -> None:
    async with opened_house(slack, database) as house:
        routes = house.office.site.router.routes()
        served = {(route.method, route.resource.canonical) for route in routes if route.resource}
    [redirect] = APP["oauth_config"]["redirect_urls"]
    called_by_slack = [address for address in addresses(APP) if address != redirect]
    assert len(called_by_slack) == 3
    assert {("POST", urlsplit(address).path) for address in called_by_slack} <= served
    assert ("GET", urlsplit(redirect).path) in served


def test_the_command_hints_at_words_that_are_understood() -> None:
    [command] = APP["features"]["slash_commands"]
    hinted = [words.split()[0] for words in command["usage_hint"].split(" | ")]
    assert len(hinted) >= 5
    assert set(hinted) <= BY_WORD.keys()
    assert command["should_escape"] is True


@pytest.mark.parametrize("name", EVENTS)
async def test_every_event_that_is_subscribed_is_listened_to(
    slack: Workspace, office: Office, name: str
) -> None:
    somewhere = {"channel": "C1", "user": "U1"}
    await slack.event({"type": name.partition(".")[0], **(SHAPES.get(name) or somewhere)})


async def test_an_event_that_is_not_subscribed_is_not_taken(slack: Workspace, office: Office) -> None:
    await slack.event({"type": "reaction_added", "user": "U1"}, status=404)


def test_no_listener_waits_for_an_event_that_is_not_subscribed() -> None:
    assert {name.partition(".")[0] for name in EVENTS} == {*SAID, *NOTICED, *LEFT}


def test_the_scopes_are_those_that_calls_events_and_features_need_and_no_more() -> None:
    assert called() - OF_METHOD.keys() == set()
    assert set(EVENTS) == OF_EVENT.keys()
    assert APP["features"].keys() == OF_FEATURE.keys()
    needed = set().union(
        *(OF_METHOD[method] for method in called()), *OF_EVENT.values(), *OF_FEATURE.values()
    )
    assert {*SCOPES["bot"], *SCOPES["bot_optional"]} == needed


def test_a_method_is_found_however_it_is_called() -> None:
    code = """
async def say(client):
    await client.chat_postMessage(channel="C1")
    await client.api_call("assistant.threads.unheard", params={})
    await listed(client, "users.list", "members", {})
"""
    assert set(named(ast.parse(code))) == {"chat.postMessage", "assistant.threads.unheard", "users.list"}


def test_what_only_listening_needs_may_be_refused() -> None:
    """And nothing else: what a firm may refuse must not be missed anywhere else."""
    assert set(SCOPES["bot_optional"]) == OF_EVENT["message.channels"] | OF_EVENT["message.groups"]
    assert not set(SCOPES["bot"]) & set(SCOPES["bot_optional"])


def test_what_is_asked_for_at_run_time_is_what_stands_in_the_manifest() -> None:
    assert set(SCOPES["bot"]) == scopes.NEEDED
    assert set(SCOPES["bot_optional"]) == scopes.OPTIONAL


def test_the_conversation_with_us_suggests_words_that_are_understood() -> None:
    """Limits: docs.slack.dev, app manifest reference; assistant.threads.setSuggestedPrompts."""
    view = APP["features"]["agent_view"]
    assert len(view["agent_description"]) <= 300
    assert 1 <= len(view["suggested_prompts"]) <= 4
    for prompt in view["suggested_prompts"]:
        assert prompt.keys() == {"title", "message"}
        assert prompt["message"].split()[0] in BY_WORD
    assert [(prompt["title"], prompt["message"]) for prompt in view["suggested_prompts"]] == [*PROMPTS]


def test_slack_takes_the_shortcuts() -> None:
    """Limits: docs.slack.dev, app manifest reference."""
    shortcuts = APP["features"]["shortcuts"]
    assert {shortcut["type"] for shortcut in shortcuts} == {"global", "message"}
    assert {shortcut["callback_id"] for shortcut in shortcuts} == {"add_moment", "save_as_moment"}
    for shortcut in shortcuts:
        assert len(shortcut["name"]) <= 24
        assert len(shortcut["description"]) <= 150


@pytest.mark.parametrize(
    ("kind", "sent", "command"),
    [("global", "shortcut", AddMoment), ("message", "message_action", SaveMessage)],
)
def test_every_shortcut_is_understood(kind: str, sent: str, command: type[Command]) -> None:
    [shortcut] = [shortcut for shortcut in APP["features"]["shortcuts"] if shortcut["type"] == kind]
    where = {"channel": {"id": "C1"}, "message_ts": "1.0", "message": {"text": "hello"}}
    body = {"type": sent, "callback_id": shortcut["callback_id"], "user": {"id": "U1"}, **where}
    assert isinstance(shortcuts.asked(Us("T1", "UBOT", "B1"), body).command, command)


def test_slack_takes_the_words() -> None:
    """Limits: docs.slack.dev, app manifest reference."""
    shown = APP["display_information"]
    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 174 <= len(shown["long_description"]) <= 4000
    assert re.fullmatch("#[0-9a-f]{6}", shown["background_color"])
    assert len(APP["features"]["bot_user"]["display_name"]) <= 80
    [command] = APP["features"]["slash_commands"]
    assert re.fullmatch("/[a-z-]{1,31}", command["command"])
    assert len(command["description"]) <= 2000
    assert len(command["usage_hint"]) <= 1000
    assert len(EVENTS) <= 100
    assert all(len(scope) <= 255 for scope in SCOPES.values())


def test_nothing_is_switched_on_that_cannot_be_switched_off_again() -> None:
    settings = APP["settings"]
    for lasting in ("org_deploy_enabled", "token_rotation_enabled", "socket_mode_enabled"):
        assert settings[lasting] is False
