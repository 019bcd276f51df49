"""Read a Slack payload into a request. Pure functions: payload in, request out."""

import re
from dataclasses import dataclass, replace

from bot import places, wire
from bot.dispatch import Request
from bot.slack.text import Json, typed
from handlers import routes
from handlers.commands import Command
from handlers.commands.imports import ShareFile
from handlers.context import Person, Place

SLACK = Person("platform", "Slack")  # who tells of its own accord what happened
PAGE = "#page"  # behind the place of a form that was opened from the Home; no place holds this sign


@dataclass(frozen=True)
class Us:
    """Who we are in the one workspace that our token opens."""

    team: str
    user: str
    bot: str | None

    @property
    def workspace(self) -> str:
        return f"slack/{self.team}"

    def place(self, channel: str, person: str) -> Place:
        """A direct message is known by its person: its channel is not known before something was posted."""
        if channel.startswith("D"):
            return places.direct(self.workspace, person)
        return places.room(self.workspace, channel)


def of_us(us: Us, body: Json) -> bool:
    """Whether a person of our own team asks: in a shared channel somebody else might."""
    event, user = body.get("event", {}), body.get("user", {})
    team = event.get("user_team") or event.get("team") or user.get("team_id") or body.get("team_id")
    return team in (None, us.team)


def slash(us: Us, body: Json) -> Request:
    who = Person(body["user_id"], body.get("user_name") or body["user_id"])
    return Request(routes.read(typed(body.get("text", ""))), who, us.place(body["channel_id"], who.id))


def press(us: Us, body: Json, command: Command) -> Request:
    who, container = person(body), body["container"]
    if on_view(body):
        return Request(command, who, places.direct(us.workspace, who.id))
    message = f"{container['channel_id']}:{container['message_ts']}"
    return Request(command, who, us.place(container["channel_id"], who.id), message=message)


def on_view(body: Json) -> bool:
    """Pressed on the Home or on a modal, and not on a message."""
    return bool(body["container"]["type"] == "view")


def pressed(body: Json) -> Command:
    """The command of the button; raises wire.Stale."""
    action = body["actions"][0]
    return wire.asked(action.get("value") or action.get("selected_option", {}).get("value", ""))


def submission(body: Json) -> Request:
    """Raises wire.Stale when its command is not known any more."""
    _, _, command = body["view"]["private_metadata"].partition(" ")
    asked = wire.filled(wire.asked(command), values(body["view"]))
    return Request(asked, person(body), Place(asked_at(body["view"]).removesuffix(PAGE)))


def asked_at(view: Json) -> Place:
    """Where a form was opened, as it says itself."""
    return Place(view["private_metadata"].partition(" ")[0])


def on_page(place: Place) -> Place:
    return Place(f"{place}{PAGE}")


def from_page(view: Json) -> bool:
    return asked_at(view).endswith(PAGE)


def values(view: Json) -> dict[str, str]:
    """What stands in the fields, by name; nothing chosen on a scale is no answer."""
    state = {name: next(iter(field.items())) for name, field in view["state"]["values"].items()}
    answers = {name: (key, _answer(element)) for name, (key, element) in state.items()}
    return {name: said for name, (key, said) in answers.items() if said or not key.startswith("scale.")}


def mention(us: Us, event: Json) -> Request | None:
    """None for what a bot says."""
    if event.get("bot_id") or not event.get("user"):
        return None
    return replace(_said(us, event, _words(us, event)), aloud=True)


def is_direct(event: Json) -> bool:
    """A person's own message to us; edits, deletions and what bots say are not for us."""
    said = event.get("subtype") in (None, "file_share") and not event.get("bot_id")
    return said and event.get("channel_type") == "im" and bool(event.get("user"))


def message(us: Us, event: Json) -> list[Request]:
    words = _words(us, event)
    return [_said(us, event, words)] if words else []


def shared(us: Us, event: Json) -> list[Request]:
    """The client lists that came with a message; a file alone, in our direct message, is taken for one."""
    files = event.get("files", [])
    alone = event.get("channel_type") == "im" and not event.get("text", "").strip()
    lists = [file for file in files if is_list(file)] or (files if alone else [])
    return [share(us, event["channel"], event["user"], file) for file in lists]


def share(us: Us, channel: str, user: str, file: Json) -> Request:
    """Slack tells of one file more than once, so the event is the file in its channel."""
    command = ShareFile(file["id"], file.get("name") or "")
    return Request(command, Person(user, user), us.place(channel, user), event=f"{channel}:{file['id']}")


def is_list(file: Json) -> bool:
    named = str(file.get("name") or "").lower().endswith(".csv")
    return named or file.get("filetype") == "csv" or file.get("mimetype") == "text/csv"


def person(body: Json) -> Person:
    user = body["user"]
    return Person(user["id"], user.get("name") or user.get("username") or user["id"])


def channel(place: Place) -> str:
    """Where Slack takes a post: a channel, or a person for our direct message with them."""
    return places.person(place) or places.local(place)


def _words(us: Us, event: Json) -> str:
    """What was said to us, without our name."""
    return typed(re.sub(rf"<@{us.user}(\|[^>]*)?>", " ", event.get("text", ""), count=1))


def _said(us: Us, event: Json, words: str) -> Request:
    who = Person(event["user"], event["user"])
    where = us.place(event["channel"], who.id)
    return Request(routes.read(words), who, where, event=f"{event['channel']}:{event['ts']}")


def _answer(element: Json) -> str:
    chosen = element.get("selected_option") or {}
    return str(element.get("value") or chosen.get("value") or "")
