"""What Moments is to Slack, with the address at which it is reached: app.yaml, ready to paste."""

import json
from pathlib import Path
from typing import Any
from urllib.parse import SplitResult, urlsplit

import yaml

from bot.slack.text import Json

SOURCE = Path(__file__).parents[2] / "app.yaml"
EXAMPLE = "https://moments.example.com"

ADDRESS = "Give the address alone, such as https://moments.example.org."
NO_ADDRESS = "Say where Slack reaches the bot: --url https://… (or --socket, which needs no address)."
NOT_HTTPS = f"Slack calls https addresses only. {ADDRESS} Without one, --socket serves for trying."
NO_HOST = f"That is not an address. {ADDRESS}"
WITH_MORE = f"The bot adds /slack/events and the other paths itself. {ADDRESS}"
NOT_HERE = "app.yaml is not here. It stands in the folder of the project, beside bot."


class NoManifest(Exception):
    """The words say what to mend."""


def printed(url: str | None, *, socket: bool, source: Path = SOURCE) -> str:
    """As JSON, which Slack takes in both of its boxes, for JSON and for YAML. Raises NoManifest."""
    if url is None and not socket:
        raise NoManifest(NO_ADDRESS)
    if not source.exists():
        raise NoManifest(NOT_HERE)
    app = yaml.safe_load(source.read_text("utf-8"))
    if socket:
        app = _over_a_socket(app, redirected=url is not None)
    return json.dumps(_at(base(url) if url else EXAMPLE, app), indent=2, ensure_ascii=False)


def base(url: str) -> str:
    """Raises NoManifest."""
    try:
        split = urlsplit(url.strip())
        host, _ = split.hostname, split.port
    except ValueError as error:
        raise NoManifest(NO_HOST) from error
    if split.scheme != "https":
        raise NoManifest(NOT_HTTPS)
    if not host or any(letter.isspace() for letter in split.netloc):
        raise NoManifest(NO_HOST)
    if _more(split):
        raise NoManifest(WITH_MORE)
    return f"https://{split.netloc}"


def _more(split: SplitResult) -> bool:
    return bool(split.path.strip("/") or split.query or split.fragment or split.username)


def _at(address: str, part: Any) -> Any:
    match part:
        case dict():
            return {name: _at(address, inner) for name, inner in part.items()}
        case list():
            return [_at(address, inner) for inner in part]
        case str():
            return part.replace(EXAMPLE, address)
    return part


def _over_a_socket(app: Json, *, redirected: bool) -> Json:
    """Slack opens no address then; only who installs the app in a browser is still sent back to one."""
    settings, features, oauth = app["settings"], app["features"], app["oauth_config"]
    reached = {
        name: _without("request_url", settings[name]) for name in ("event_subscriptions", "interactivity")
    }
    commands = [_without("url", command) for command in features["slash_commands"]]
    return {
        **app,
        "features": {**features, "slash_commands": commands},
        "oauth_config": oauth if redirected else _without("redirect_urls", oauth),
        "settings": {**settings, **reached, "socket_mode_enabled": True},
    }


def _without(name: str, part: Json) -> Json:
    return {key: value for key, value in part.items() if key != name}
