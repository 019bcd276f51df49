"""The firm whose advisor types: one workspace, a room, and clients whose names are known."""

import json
from pathlib import Path

from bot import clock
from store import db, schema
from store.channels import Audience, Channel, Presence
from store.clients import Client
from store.members import Account, Member
from store.workspaces import Workspace
from tests.bench.loading import Loader

TEAM, PERSON, ROOM = "T1", "U1", "C1"
CLIENTS = 1_000
NAMES = [f"Northpine{number} Eyecare" for number in range(CLIENTS)]
ZONE = "Europe/Berlin"


def fill(url: str) -> None:
    """An advisor who is known, in a room that is known: nobody has to be asked about."""
    schema.create(url)
    engine = db.connect(url)
    now, loader = clock.now(), Loader(engine)
    loader.load(Workspace, [{"name": f"slack/{TEAM}", "set_up": True}])
    known = {"workspace_id": 1, "learned_at": now}
    loader.load(Member, [known | {"person": PERSON, "name": "dana", "account": Account.FULL, "zone": ZONE}])
    room = {"place": f"slack/{TEAM}/{ROOM}", "name": ROOM, "audience": Audience.INTERNAL}
    loader.load(Channel, [known | room])
    loader.load(Presence, [{"channel_id": 1, "member_id": 1}])
    loader.load(Client, (_client(name) for name in NAMES))
    engine.dispose()


def _client(name: str) -> dict[str, object]:
    called = name.casefold()
    return {"workspace_id": 1, "name": name, "called": called, "sole": called, "owner_id": 1, "room_id": 1}


def line(number: int) -> str:
    """What is typed: each number is another moment."""
    return f"add {NAMES[number % CLIENTS]}: clinic {number} opens on 4 December"


def slash(text: str, slack: str) -> dict[str, str]:
    """The form that Slack posts for a slash command."""
    return {
        "token": "gIkuvaNzQIHg97ATvDxqgjtO",
        "team_id": TEAM,
        "team_domain": "northpine",
        "channel_id": ROOM,
        "channel_name": "wealth",
        "user_id": PERSON,
        "user_name": "dana",
        "command": "/moment",
        "text": text,
        "api_app_id": "A1",
        "is_enterprise_install": "false",
        "response_url": f"{slack}respond",
        "trigger_id": "13345224609.738474920.8088930838d88f008e0",
    }


def press(value: str, slack: str) -> dict[str, str]:
    """The form that Slack posts when a button of a message is pressed."""
    payload = {
        "type": "block_actions",
        "user": {"id": PERSON, "name": "dana", "team_id": TEAM},
        "team": {"id": TEAM},
        "api_app_id": "A1",
        "container": {"type": "message", "channel_id": ROOM, "message_ts": "1.0"},
        "channel": {"id": ROOM},
        "response_url": f"{slack}respond",
        "trigger_id": "13345224609.738474920.8088930838d88f008e0",
        "actions": [{"type": "button", "action_id": "1", "block_id": "1", "value": value}],
    }
    return {"payload": json.dumps(payload)}


def url_of(folder: Path, name: str) -> str:
    return f"sqlite:///{folder}/{name}.db"
