"""Shortcuts: a message to be saved as a moment, and a moment to be added from anywhere. Pure, as `parse`."""

from bot import places
from bot.dispatch import Request
from bot.slack import parse
from bot.slack.parse import Us
from bot.slack.text import Json, typed
from handlers.commands import Command
from handlers.commands.lists import ShowHelp
from handlers.commands.moments import AddMoment, SaveMessage
from handlers.context import Place


def asked(us: Us, body: Json) -> Request:
    return Request(_command(body), parse.person(body), _where(us, body))


def _command(body: Json) -> Command:
    """A shortcut of an older manifest is answered with what can be asked now."""
    match body["callback_id"], body["type"]:
        case "save_as_moment", "message_action":
            return SaveMessage(_id(body), typed(body["message"].get("text") or ""))
        case "add_moment", "shortcut":
            return AddMoment()
        case _:
            return ShowHelp()


def _id(body: Json) -> str:
    return f"{body['channel']['id']}:{body['message_ts']}"


def _where(us: Us, body: Json) -> Place:
    """A global shortcut is of no place: what follows from it is said in our direct message."""
    channel = body.get("channel", {}).get("id")
    who = body["user"]["id"]
    return us.place(channel, who) if channel else places.direct(us.workspace, who)
