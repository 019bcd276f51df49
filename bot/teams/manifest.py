"""What Moments is to Teams: the manifest of its app, made of app.yaml and the words that people may type."""

import re
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from bot import manifests
from bot.teams.about import PAGE, PRIVACY, TERMS
from bot.teams.wanted import Wanted
from bot.teams.wire import Json
from handlers import help

VERSION = "1.29"  # the first that knows commands by a slash, and messages for our eyes alone
SCHEMA = f"https://developer.microsoft.com/json-schemas/teams/v{VERSION}/MicrosoftTeams.schema.json"
COLOR, OUTLINE = "color.png", "outline.png"

LISTENS = (
    "This package also asks to read every message of the teams and chats that it is added to. Their owner "
    "agrees to that when adding it. Even then it listens only where a member has switched listening on, "
    "keeps no word of what it hears, and asks the author alone."
)
# learn.microsoft.com, "Receive all messages for bots and agents": of a team, and of a chat.
EVERY_MESSAGE = ("ChannelMessage.Read.Group", "ChatMessage.Read.Chat")

# For one reader, so in our chat alone: there it stands in for a tab of ours.
HOME: Json = {"title": "home", "description": "Your own page: my day, my clients, open pits, settings"}

_TYPED = re.compile(r"`(?:/moment )?([^`]+)`")


def manifest(wanted: Wanted, source: Path = manifests.SOURCE) -> Json:
    """Raises NoManifest."""
    app, app_id, address = manifests.read(source), wanted.app_id, wanted.address
    return {
        "$schema": SCHEMA,
        "manifestVersion": VERSION,
        "version": wanted.version,
        "id": app_id,
        **_shown(app, address, wanted.listens),
        "bots": [_bot(app, app_id)],
        "composeExtensions": [{"botId": app_id, "commands": _dialogs(app)}],
        "permissions": ["identity", "messageTeamMembers"],
        "validDomains": [urlsplit(address).hostname],
        # Asked from 1.25 on of whatever is for teams: it promises to look at each channel's own members.
        "supportsChannelFeatures": "tier1",
        "defaultInstallScope": "personal",
        "defaultGroupCapability": {"team": "bot", "groupchat": "bot"},
        **(_every_message(app_id, address) if wanted.listens else {}),
    }


def _shown(app: Json, address: str, listens: bool) -> Json:
    """To whoever decides whether to add it."""
    shown = app["display_information"]
    full = shown["long_description"].strip()
    return {
        "developer": {
            "name": shown["name"],
            "websiteUrl": f"{address}{PAGE}",
            "privacyUrl": f"{address}{PRIVACY}",
            "termsOfUseUrl": f"{address}{TERMS}",
        },
        "name": {"short": shown["name"], "full": shown["name"]},
        "description": {"short": shown["description"], "full": f"{full}\n\n{LISTENS}" if listens else full},
        "icons": {"color": COLOR, "outline": OUTLINE},
        "accentColor": shown["background_color"],
    }


def _bot(app: Json, app_id: str) -> Json:
    """Every word serves after a mention; in rooms after a slash too, which nobody else sees."""
    words, prompts = _words(), _prompts(app)
    rooms = ["team", "groupChat"]
    return {
        "botId": app_id,
        "scopes": ["personal", *rooms],
        "supportsFiles": True,
        "supportsTargetedMessages": True,
        "isNotificationOnly": False,
        "commandLists": [
            {"scopes": ["personal"], "triggers": ["mention"], "commands": [*prompts, *words, HOME]},
            {"scopes": rooms, "triggers": ["mention", "slash"], "commands": [*words, _help(app)]},
        ],
    }


def _words() -> list[Json]:
    return [{"title": word, "description": _plainly(said)} for word, said in help.FIRST]


def _plainly(said: str) -> str:
    """A menu draws no markdown, and nobody types /moment in Teams."""
    words = _TYPED.sub(r"“\1”", said)
    return words[0].upper() + words[1:]


def _suggested(app: Json) -> list[Any]:
    suggested: list[Any] = app["features"]["agent_view"]["suggested_prompts"]
    return suggested


def _prompts(app: Json) -> list[Json]:
    """Offered in our chat; a press on the title puts the prompt in the line."""
    return [
        {"type": "prompt", "title": prompt["title"], "prompt": prompt["message"]}
        for prompt in _suggested(app)
    ]


def _help(app: Json) -> Json:
    """The word that leads to all others; in our chat it is a prompt."""
    [title] = (prompt["title"] for prompt in _suggested(app) if prompt["message"] == "help")
    return {"title": "help", "description": title}


def _dialogs(app: Json) -> list[Json]:
    """Slack's shortcuts: one is opened anywhere, also by a slash, the other on a message."""
    return [
        {
            "id": shortcut["callback_id"],
            "type": "action",
            "title": shortcut["name"],
            "description": shortcut["description"],
            "fetchTask": True,
            **_opened(shortcut["type"]),
        }
        for shortcut in app["features"]["shortcuts"]
    ]


def _opened(kind: str) -> Json:
    if kind == "message":
        return {"context": ["message"]}
    return {"context": ["compose", "commandBox"], "triggers": ["slash"]}


def _every_message(app_id: str, address: str) -> Json:
    """By the consent of a room's owner. The resource is asked for and not used."""
    asked = [{"name": name, "type": "Application"} for name in EVERY_MESSAGE]
    return {
        "webApplicationInfo": {"id": app_id, "resource": address},
        "authorization": {"permissions": {"resourceSpecific": asked}},
    }
