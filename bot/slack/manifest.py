"""What Moments is to Slack, with the address at which it is reached: app.yaml, ready to paste."""

import json
from pathlib import Path
from typing import Any

from bot.manifests import SOURCE, NoManifest, Wrong, base, read
from bot.slack.text import Json

EXAMPLE = "https://moments.example.com"

ADDRESS = "Give the address alone, such as https://moments.example.org."
NO_ADDRESS = "Say where Slack reaches the bot: --url https://… (or --socket, which needs no address)."
WRONG = Wrong(
    not_https=f"Slack calls https addresses only. {ADDRESS} Without one, --socket serves for trying.",
    no_host=f"That is not an address. {ADDRESS}",
    with_more=f"The bot adds /slack/events and the other paths itself. {ADDRESS}",
)


def printed(url: str | None, *, socket: bool, source: Path = SOURCE) -> str:
    """As JSON, which Slack takes in both of its boxes, for JSON and for YAML. Raises NoManifest."""
    if url is None and not socket:
        raise NoManifest(NO_ADDRESS)
    app = read(source)
    if socket:
        app = _over_a_socket(app, redirected=url is not None)
    return json.dumps(_at(base(url, WRONG) if url else EXAMPLE, app), indent=2, ensure_ascii=False)


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
