"""Plain messages in rooms, from Slack's events: what was said, what was edited, what was deleted."""

from bot import places
from bot.hearing import Said
from bot.slack.parse import Us
from bot.slack.text import Json, typed
from handlers.context import Person, Place

# Source: docs.slack.dev, message event subtypes: a reply shown in the channel too, words with a file, /me.
SAID = (None, "thread_broadcast", "file_share", "me_message")
ROOMS = ("channel", "group")


def said(us: Us, event: Json) -> Said | None:
    """None for what a bot says, for what is said to us, and for what Slack itself tells there."""
    person, text = event.get("user"), event.get("text") or ""
    if event.get("subtype") not in SAID or event.get("bot_id") or event.get("app_id") or not person:
        return None
    if event.get("channel_type") not in ROOMS or f"<@{us.user}" in text or person == us.user:
        return None
    return Said(_place(us, event), Person(person, person), _id(event, event["ts"]), typed(text))


def taken_back(us: Us, event: Json) -> tuple[Place, str] | None:
    """Where, and which message; a preview that Slack adds to a link is no edit."""
    before, after = event.get("previous_message") or {}, event.get("message") or {}
    match event.get("subtype"):
        case "message_deleted":
            return _place(us, event), _id(event, event.get("deleted_ts") or before.get("ts", ""))
        case "message_changed" if after and after.get("text") != before.get("text"):
            return _place(us, event), _id(event, after["ts"])
        case _:
            return None


def _place(us: Us, event: Json) -> Place:
    return places.room(us.workspace, event["channel"])


def _id(event: Json, ts: str) -> str:
    return f"{event['channel']}:{ts}"
