"""The firm on Teams: fifty advisors and a room, all known, and what they send."""

import json
from typing import Any

from bot import clock
from bot.teams.parse import FORM
from bot.wire import dump
from handlers.commands.moments import RecordMoment
from store import db, schema
from store.channels import Audience, Channel, Presence
from store.clients import Client
from store.members import Account, Member
from store.workspaces import Workspace
from tests.bench.ack_firm import CLIENTS, NAMES, ZONE, line
from tests.bench.loading import Loader

TENANT, ROOM, US = "tenant-1", "19:wealth@thread.tacv2", "28:moments"
PEOPLE = 50
Json = dict[str, Any]


def fill(url: str) -> None:
    """Nobody has to be asked about; the lines of the day are of clients whose names are known."""
    schema.create(url)
    engine = db.connect(url)
    now, loader = clock.now(), Loader(engine)
    loader.load(Workspace, [{"name": f"teams/{TENANT}", "set_up": True}])
    known = {"workspace_id": 1, "learned_at": now}
    full = known | {"account": Account.FULL, "zone": ZONE}
    loader.load(Member, (full | {"person": _person(n), "name": _person(n)} for n in range(PEOPLE)))
    room = {"place": f"teams/{TENANT}/{ROOM}", "name": "wealth", "audience": Audience.INTERNAL}
    loader.load(Channel, [known | room])
    loader.load(Presence, ({"channel_id": 1, "member_id": n + 1} for n in range(PEOPLE)))
    loader.load(Client, (_client(name) for name in NAMES))
    engine.dispose()


def message(number: int, service: str) -> Json:
    """Typed in the advisor's own chat with us; each number is another moment."""
    chat = {"id": f"a:{_person(number % PEOPLE)}", "conversationType": "personal", "tenantId": TENANT}
    told = {"type": "message", "text": line(number), "textFormat": "plain", "conversation": chat}
    return _activity(number, service) | told


def submission(number: int, service: str) -> Json:
    """The form of a moment, filled in and sent in the room; it is answered in place."""
    told = {"action": {"type": "Action.Execute", "verb": "moments", "data": _typed(number)}}
    talk = {"id": ROOM, "conversationType": "channel", "tenantId": TENANT}
    data = {"tenant": {"id": TENANT}, "team": {"id": ROOM}, "channel": {"id": ROOM}}
    place = {"conversation": talk, "channelData": data, "replyToId": f"m{number}"}
    return (
        _activity(number, service) | place | {"type": "invoke", "name": "adaptiveCard/action", "value": told}
    )


def _typed(number: int) -> Json:
    return {
        FORM: dump(RecordMoment(topic="opening")),
        "client": NAMES[number % CLIENTS],
        "contact": "",
        "kind": "milestone",
        "cause": "",
        "what": f"clinic {number} opens",
        "details": "",
        "when": "4 December",
        "recurs": "none",
        "remind": "",
        "owner": "",
        "private": "no",
    }


def _activity(number: int, service: str) -> Json:
    who = _person(number % PEOPLE)
    return {
        "id": f"{1_700_000_000_000 + number}",
        "timestamp": "2026-11-23T08:00:00.000Z",
        "localTimestamp": "2026-11-23T09:00:00.000+01:00",
        "channelId": "msteams",
        "serviceUrl": service,
        "from": {"id": f"29:{who}", "aadObjectId": who, "name": who},
        "recipient": {"id": US, "name": "Moments"},
        "channelData": {"tenant": {"id": TENANT}},
        "entities": [{"type": "clientInfo", "locale": "en-GB", "platform": "Windows", "timezone": ZONE}],
        "locale": "en-GB",
        "localTimezone": ZONE,
    }


def _person(number: int) -> str:
    return f"advisor-{number}"


def _client(name: str) -> dict[str, object]:
    called = name.casefold()
    return {"workspace_id": 1, "name": name, "called": called, "sole": called, "owner_id": 1, "room_id": 1}


def wire(activity: Json) -> str:
    return json.dumps(activity, separators=(",", ":"))
