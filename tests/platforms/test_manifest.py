"""app.yaml, held against the words people may type, the events we listen to and the methods we call."""

import ast
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
import yaml

from bot.slack.listeners import SAID
from bot.slack.notices import NOTICED
from handlers.routes import BY_WORD
from tests.platforms.office import Office
from tests.platforms.workspace import Workspace

ROOT = Path(__file__).parents[2]
APP: dict[str, Any] = yaml.safe_load((ROOT / "app.yaml").read_text("utf-8"))
SCOPES = APP["oauth_config"]["scopes"]
EVENTS = APP["settings"]["event_subscriptions"]["bot_events"]

# Source: docs.slack.dev, the scopes that each method and each event asks for.
OF_METHOD: dict[str, set[str]] = {
    "auth_test": set(),
    "chat_delete": {"chat:write"},
    "chat_getPermalink": set(),
    "chat_postEphemeral": {"chat:write"},
    "chat_postMessage": {"chat:write"},
    "chat_update": {"chat:write"},
    "conversations_history": {"channels:history", "groups:history", "im:history"},
    "conversations_info": {"channels:read", "groups:read"},
    "conversations_open": {"im:write"},
    "files_completeUploadExternal": {"files:write"},
    "files_getUploadURLExternal": {"files:write"},
    "files_info": {"files:read"},
    "users_info": {"users:read"},
    "views_open": set(),
    "conversations.members": {"channels:read", "groups:read"},
    "users.conversations": {"channels:read", "groups:read"},
    "users.list": {"users:read"},
}
OF_EVENT = {
    "app_mention": {"app_mentions:read"},
    "channel_rename": {"channels:read"},
    "channel_shared": {"channels:read", "groups:read"},
    "channel_unshared": {"channels:read", "groups:read"},
    "file_shared": {"files:read"},
    "group_rename": {"groups:read"},
    "member_joined_channel": {"channels:read", "groups:read"},
    "member_left_channel": {"channels:read", "groups:read"},
    "message.channels": {"channels:history"},
    "message.groups": {"groups:history"},
    "message.im": {"im:history"},
    "user_change": {"users:read"},
}


FAMILIES = ("auth_", "chat_", "conversations_", "files_", "reactions_", "team_info", "users_", "views_")
LISTS = ("conversations.", "users.")
SHAPES: dict[str, dict[str, Any]] = {
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
    "user_change": {"user": {"id": "U1", "real_name": "Dana Scott"}},
}


def called() -> set[str]:
    """The methods of the Web API that stand in our code."""
    found = set()
    for file in (ROOT / "bot" / "slack").glob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and node.attr.startswith(FAMILIES):
                found.add(node.attr)
            if isinstance(node, ast.Constant) and str(node.value).startswith(LISTS):
                found.add(str(node.value))
    return found


async def test_every_address_is_one_that_the_bot_serves(slack: Workspace, office: Office) -> None:
    interactivity, subscriptions = APP["settings"]["interactivity"], APP["settings"]["event_subscriptions"]
    commands = APP["features"]["slash_commands"]
    addresses = [part["request_url"] for part in (interactivity, subscriptions)]
    addresses += [command["url"] for command in commands]
    paths = {route.resource.canonical for route in office.site.router.routes() if route.resource}
    assert {urlsplit(address).path for address in addresses} <= paths
    assert {urlsplit(address).scheme for address in addresses} == {"https"}


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
    assert {name.partition(".")[0] for name in EVENTS} == {*SAID, *NOTICED}


def test_the_scopes_are_those_that_the_calls_and_the_events_need_and_no_more() -> None:
    assert called() == OF_METHOD.keys()
    assert set(EVENTS) == OF_EVENT.keys()
    needed = set().union(*OF_METHOD.values(), *OF_EVENT.values()) | {"commands"}
    assert {*SCOPES["bot"], *SCOPES["bot_optional"]} == needed


def test_slack_takes_the_words() -> None:
    """Limits: docs.slack.dev, app manifest reference."""
    shown = APP["display_information"]
    assert len(shown["name"]) <= 35
    assert len(shown["description"]) <= 140
    assert 174 <= len(shown["long_description"]) <= 4000
    [command] = APP["features"]["slash_commands"]
    assert len(command["usage_hint"]) <= 1000
