"""What a message extension asks: a moment to be added, or one filled from the message it was used on."""

from typing import Any

from bot.teams import parse, words
from bot.teams.wire import Activity, Json
from handlers.commands import Command
from handlers.commands.moments import AddMoment, SaveMessage


def command(activity: Activity) -> Command:
    payload = _told(activity.value, "messagePayload")
    return SaveMessage(_message(activity, payload), _words(payload)) if payload else AddMoment()


def _message(activity: Activity, payload: Json) -> str:
    """The same as when it is overheard: its conversation, its root where it is a reply, and its own id."""
    number, root = (str(payload.get(name) or "") for name in ("id", "replyToId"))
    return parse.message_in(parse.conversation(activity), number, root)


def _words(payload: Json) -> str:
    """Source: learn.microsoft.com, "Define message extension action commands": the message's payload."""
    body = _told(payload, "body")
    content, html = str(body.get("content") or ""), body.get("contentType") != "text"
    return words.plain(words.named(content, _people(payload)) if html else content, marked=html)


def _people(payload: Json) -> list[str]:
    """Whom it mentions, in order."""
    mentions = payload.get("mentions")
    users = (
        [_told(_told(each, "mentioned"), "user") for each in mentions] if isinstance(mentions, list) else []
    )
    return [str(user.get("id") or "") for user in users]


def _told(value: Any, name: str) -> Json:
    found = value.get(name) if isinstance(value, dict) else None
    return found if isinstance(found, dict) else {}
