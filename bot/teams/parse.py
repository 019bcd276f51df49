"""Read an activity into a request. Pure functions: activity in, request out."""

import html
import re
from dataclasses import dataclass

from bot import places, wire
from bot.dispatch import Request
from bot.teams.wire import Activity, Json
from handlers import routes
from handlers.commands import Command
from handlers.context import Person, Place

TEAMS = Person("platform", "Teams")  # what tells of its own accord what happened
COMMAND, FORM = "moments/command", "moments/form"  # of a button, and of a form; no field is called so

_THREAD = re.compile(r";messageid=.*$")
_SLASH = re.compile(r"^/?\s*moments?\b", re.IGNORECASE)
_BREAK = re.compile(r"<br\s*/?>|</p>|</div>|</li>", re.IGNORECASE)
_TAG = re.compile(
    r"</?(?:at|p|div|br|span|b|i|u|s|em|strong|a|ul|ol|li|img|blockquote|attachment|emoji)\b[^>]*>"
)


@dataclass(frozen=True)
class Who:
    """A person of one tenant, and the conversation they are in just now."""

    tenant: str
    person: Person
    where: Place

    @property
    def workspace(self) -> str:
        return f"teams/{self.tenant}"

    @property
    def direct(self) -> Place:
        return places.direct(self.workspace, self.person.id)


def who(activity: Activity) -> Who | None:
    """None for what comes from nobody of a tenant: a person is known by Entra's id alone."""
    tenant, person = tenant_of(activity), activity.sender.aad_object_id
    if not tenant or not person:
        return None
    where = place(activity, tenant, person)
    return Who(tenant, Person(person, activity.sender.name or person), where)


def tenant_of(activity: Activity) -> str:
    told = activity.channel_data and activity.channel_data.tenant
    return told.id if told else ""


def place(activity: Activity, tenant: str, person: str) -> Place:
    if direct(activity):
        return places.direct(f"teams/{tenant}", person)
    return places.room(f"teams/{tenant}", conversation(activity))


def direct(activity: Activity) -> bool:
    return activity.conversation.conversation_type in (None, "personal")


def conversation(activity: Activity) -> str:
    """A thread belongs to its channel."""
    return _THREAD.sub("", activity.conversation.id)


def event(activity: Activity) -> str:
    """A message is done once, however often Teams sends it."""
    return f"{conversation(activity)}:{activity.id}"


def message(activity: Activity, asker: Who) -> Request:
    """What was said to us: in our chat, or by a mention before everybody."""
    command = routes.read(words(activity))
    aloud = not direct(activity)
    return Request(command, asker.person, asker.where, event=event(activity), aloud=aloud)


def slash(activity: Activity, asker: Who) -> Request:
    """For nobody else to see, and answered so."""
    return Request(routes.read(words(activity)), asker.person, asker.where)


def press(activity: Activity, asker: Who, command: Command) -> Request:
    return Request(command, asker.person, asker.where, message=activity.reply_to_id)


def submission(asker: Who, data: Json) -> Request:
    """Raises wire.Stale when its command is not known any more."""
    typed = {name: str(value) for name, value in data.items() if isinstance(value, str | int | float)}
    asked = wire.filled(wire.asked(str(data[FORM])), {k: v for k, v in typed.items() if k != FORM})
    return Request(asked, asker.person, asker.where)


def pressed(data: Json) -> Command:
    """The command of the button; raises wire.Stale."""
    return wire.asked(str(data.get(COMMAND, "")))


def data(value: object) -> Json:
    """What a card sent, by whichever of its ways."""
    told = value if isinstance(value, dict) else {}
    action = told.get("action")
    found = action.get("data") if isinstance(action, dict) else told.get("data", told)
    return found if isinstance(found, dict) else {}


def mentions_us(activity: Activity) -> bool:
    return any(e.mentioned and e.mentioned.id == activity.recipient.id for e in activity.entities or ())


def words(activity: Activity) -> str:
    """What was said to us, without our name and without the slash."""
    text = activity.text or ""
    for entity in activity.entities or ():
        if entity.text and entity.mentioned and entity.mentioned.id == activity.recipient.id:
            text = text.replace(entity.text, " ", 1)
    return _SLASH.sub("", plain(text)).strip()


def plain(text: str) -> str:
    """Teams may send words as HTML; what a person typed is wanted."""
    if "<" not in text and "&" not in text:
        return text.strip()
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", text))).replace("\xa0", " ").strip()
