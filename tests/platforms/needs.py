"""What of Slack our code uses, and the scopes that this needs."""

import ast
from collections.abc import Iterator
from pathlib import Path

from slack_sdk.web.async_client import AsyncWebClient

ROOT = Path(__file__).parents[2]

# Source: docs.slack.dev, the pages of the methods: the scopes that each of them asks for.
OF_METHOD: dict[str, set[str]] = {
    "apps.connections.open": set(),  # of another token, the app-level one: connections:write
    "apps.uninstall": set(),
    "assistant.threads.setStatus": {"assistant:write"},
    "assistant.threads.setSuggestedPrompts": {"assistant:write"},
    "auth.revoke": set(),
    "auth.test": set(),
    "chat.appendStream": {"chat:write"},
    "chat.delete": {"chat:write"},
    "chat.getPermalink": set(),
    "chat.postEphemeral": {"chat:write"},
    "chat.postMessage": {"chat:write"},
    "chat.startStream": {"chat:write"},
    "chat.stopStream": {"chat:write"},
    "chat.update": {"chat:write"},
    "conversations.history": {"channels:history", "groups:history", "im:history"},
    "conversations.info": {"channels:read", "groups:read"},
    "conversations.members": {"channels:read", "groups:read"},
    "conversations.open": {"im:write"},
    "files.completeUploadExternal": {"files:write"},
    "files.delete": {"files:write"},
    "files.getUploadURLExternal": {"files:write"},
    "files.info": {"files:read"},
    "oauth.v2.access": set(),
    "oauth.v2.exchange": set(),
    "users.conversations": {"channels:read", "groups:read"},
    "users.info": {"users:read"},
    "users.list": {"users:read"},
    "views.open": set(),
    "views.publish": set(),
    "views.push": set(),
    "views.update": set(),
}
OF_FEATURE: dict[str, set[str]] = {
    "agent_view": {"assistant:write"},
    "app_home": set(),
    "bot_user": set(),
    "shortcuts": {"commands"},
    "slash_commands": {"commands"},
}
OF_EVENT: dict[str, set[str]] = {
    "app_home_opened": set(),
    "app_mention": {"app_mentions:read"},
    "app_uninstalled": set(),
    "channel_archive": {"channels:read"},
    "channel_left": {"channels:read"},
    "channel_rename": {"channels:read"},
    "channel_shared": {"channels:read", "groups:read"},
    "channel_unarchive": {"channels:read"},
    "channel_unshared": {"channels:read", "groups:read"},
    "file_shared": {"files:read"},
    "group_archive": {"groups:read"},
    "group_left": {"groups:read"},
    "group_rename": {"groups:read"},
    "group_unarchive": {"groups:read"},
    "member_joined_channel": {"channels:read", "groups:read"},
    "member_left_channel": {"channels:read", "groups:read"},
    "message.channels": {"channels:history"},
    "message.groups": {"groups:history"},
    "message.im": {"im:history"},
    "tokens_revoked": set(),
    "user_change": {"users:read"},
}

SDK = {name.replace("_", ".") for name in vars(AsyncWebClient) if not name.startswith("_")}


def called() -> set[str]:
    """The methods of the Web API that stand in our code."""
    files = sorted((ROOT / "bot").rglob("*.py"))
    return {method for file in files for method in named(ast.parse(file.read_text("utf-8")))}


def named(tree: ast.AST) -> Iterator[str]:
    """As a method of the SDK, as its name in a string, or in a call of any method by its name."""
    for node in ast.walk(tree):
        match node:
            case ast.Attribute(attr=attr) if attr.replace("_", ".") in SDK and "_" in attr:
                yield attr.replace("_", ".")
            case ast.Constant(value=str(value)) if value in SDK and "." in value:
                yield value
            case ast.Call(func=ast.Attribute(attr="api_call"), args=[ast.Constant(value=str(value)), *_]):
                yield value
