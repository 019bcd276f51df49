"""The rules of a Teams app manifest, version 1.29: what is there, how long, of which kind, and nothing else.

Source: developer.microsoft.com/json-schemas/teams/v1.29/MicrosoftTeams.schema.json, for the parts we use.
What that schema does not say, and Teams looks at when a package is uploaded or used, stands in `_together`.
"""

from collections.abc import Iterator
from typing import Any

from tests.platforms import shapes
from tests.platforms.shapes import Flag, Many, Table, Text

Json = dict[str, Any]

GUID = Text(pattern=r"[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")
HTTPS = Text(pattern=r"https://.*")  # the schema takes http too, the Store does not
SCOPES = Many(Text(among=("team", "personal", "groupChat", "copilot")), 4)
COMMAND = Table(
    {
        "title": Text(128),
        "description": Text(4000),
        "type": Text(among=("basic", "prompt")),
        "prompt": Text(4000),
    },
    ["title"],
)
COMMANDS = Table(
    {
        "triggers": Many(Text(among=("mention", "slash")), 2),
        "scopes": SCOPES,
        "commands": Many(COMMAND, 12),
    },
    ["scopes", "commands"],
)
BOT = Table(
    {
        "botId": GUID,
        "scopes": SCOPES,
        "isNotificationOnly": Flag(),
        "supportsFiles": Flag(),
        "supportsTargetedMessages": Flag(),
        "commandLists": Many(COMMANDS, 3),
    },
    ["botId", "scopes"],
)
DIALOG = Table(
    {
        "id": Text(64),
        "type": Text(among=("query", "action")),
        "triggers": Many(Text(among=("slash",)), 1),
        "context": Many(Text(among=("compose", "commandBox", "message")), 3),
        "title": Text(32),
        "description": Text(128),
        "fetchTask": Flag(),
    },
    ["id", "title"],
)
DEVELOPER = {"name": Text(32), "websiteUrl": HTTPS, "privacyUrl": HTTPS, "termsOfUseUrl": HTTPS}
ASKED = Table({"name": Text(128), "type": Text(among=("Application", "Delegated"))}, ["name", "type"])
BY_BOT = Text(among=("tab", "bot", "connector"))
MANIFEST = Table(
    {
        "$schema": Text(pattern=r"https://developer\.microsoft\.com/.*/teams/v1\.29/.*\.json"),
        "manifestVersion": Text(among=("1.29",)),
        "version": Text(256, r"(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)"),
        "id": GUID,
        "developer": Table(DEVELOPER, list(DEVELOPER)),
        "name": Table({"short": Text(30), "full": Text(100)}, ["short"]),
        "description": Table({"short": Text(80), "full": Text(4000)}, ["short", "full"]),
        "icons": Table({"outline": Text(), "color": Text()}, ["outline", "color"]),
        "accentColor": Text(pattern="#[0-9a-fA-F]{6}"),
        "bots": Many(BOT, 1),
        "composeExtensions": Many(Table({"botId": GUID, "commands": Many(DIALOG, 10)}), 1),
        "permissions": Many(Text(among=("identity", "messageTeamMembers")), 2),
        "validDomains": Many(Text(), 100),
        "webApplicationInfo": Table({"id": GUID, "resource": Text()}, ["id"]),
        "authorization": Table({"permissions": Table({"resourceSpecific": Many(ASKED, 16, once=True)})}),
        "supportsChannelFeatures": Text(among=("tier1",)),
        "defaultInstallScope": Text(among=("personal", "team", "groupChat", "meetings", "copilot")),
        "defaultGroupCapability": Table({"team": BY_BOT, "groupchat": BY_BOT, "meetings": BY_BOT}),
    },
    ["manifestVersion", "version", "id", "developer", "name", "description", "icons", "accentColor"],
)


def faults(manifest: Any) -> list[str]:
    """What is wrong, each with the place where it stands; nothing is wrong with what Teams takes."""
    return [*shapes.faults(MANIFEST, manifest, "manifest")] or [*_together(manifest)]


def _together(manifest: Json) -> Iterator[str]:
    """Sources: what an upload says of supportsChannelFeatures; learn.microsoft.com, "Receive all messages for
    bots and agents".
    """
    listed = [(bot, commands) for bot in manifest.get("bots", ()) for commands in bot.get("commandLists", ())]
    for bot, commands in listed:
        yield from _commands(bot, commands)
    scopes = {scope for bot in manifest.get("bots", ()) for scope in bot["scopes"]}
    if "team" in scopes and "supportsChannelFeatures" not in manifest:
        yield "an app for teams does not say which channels it knows"
    if "authorization" in manifest and not manifest.get("webApplicationInfo", {}).get("resource"):
        yield "permissions are asked for by no application"


def _commands(bot: Json, commands: Json) -> Iterator[str]:
    """Source: learn.microsoft.com, "Expose slash commands from agents and apps"."""
    titles = [command["title"] for command in commands["commands"]]
    if len(set(titles)) < len(titles):
        yield "a command stands twice in a list"
    if not set(commands["scopes"]) <= set(bot["scopes"]):
        yield "commands are for where the bot is not"
    if "slash" in commands.get("triggers", ()) and not bot.get("supportsTargetedMessages"):
        yield "a slash leads to a bot that takes no targeted messages"
    if any(("prompt" in command) != (command.get("type") == "prompt") for command in commands["commands"]):
        yield "a prompt without its words, or words without a prompt"
