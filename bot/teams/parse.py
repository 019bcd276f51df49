"""Read an activity into a request. Pure functions: activity in, request out."""

from dataclasses import dataclass

from pydantic import ValidationError

from bot import places, wire
from bot.dispatch import Request
from bot.teams import words
from bot.teams.wire import Activity, Json
from bot.teams.words import NOBODY, People
from bot.wire import Stale
from handlers import routes
from handlers.commands import Command
from handlers.commands.imports import ImportHelp
from handlers.context import Person, Place

TEAMS = Person("platform", "Teams")  # what tells of its own accord what happened
# Of a button, of a form, and of what closes a form; no field is called so.
COMMAND, FORM, CANCEL = "moments/command", "moments/form", "moments/cancel"
NOTHING = "moments/nothing"  # was chosen: an empty choice is none to Adaptive Cards

THREAD = ";messageid="
ROOM = "19:"  # how the name of what others talk in begins


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
    """Empty where the tenant that is told is not the one the conversation belongs to: it is nobody's."""
    told = activity.channel_data and activity.channel_data.tenant
    of = activity.conversation.tenant_id
    return told.id if told and of in (None, told.id) else ""


def place(activity: Activity, tenant: str, person: str) -> Place:
    if direct(activity):
        return places.direct(f"teams/{tenant}", person)
    return places.room(f"teams/{tenant}", conversation(activity))


def direct(activity: Activity) -> bool:
    """Our own chat with a person; two people's chat is personal too, and its name is that of a room."""
    talk = activity.conversation
    return talk.conversation_type == "personal" and not talk.id.startswith(ROOM)


def conversation(activity: Activity) -> str:
    """A thread belongs to its channel."""
    return activity.conversation.id.partition(THREAD)[0]


def event(activity: Activity) -> str:
    """A message is done once, however often Teams sends it."""
    here, _, root = activity.conversation.id.partition(THREAD)
    return message_in(here, activity.id or "", root)


def message_in(conversation: str, message: str, root: str = "") -> str:
    """A message as we know it: in its conversation, and below its root where it is a reply."""
    thread = f"{THREAD}{root}" if root and root != message else ""
    return f"{conversation}{thread}:{message}"


def once(activity: Activity) -> str | None:
    """The key of what is no invoke: that alone is sent again."""
    return None if activity.type == "invoke" else event(activity)


def by_a_person(activity: Activity) -> bool:
    """Apps, and we among them, are not listened to."""
    return not activity.sender.id.startswith("28:") and activity.sender.id != activity.recipient.id


def message(activity: Activity, asker: Who, people: People = NOBODY) -> Request:
    """What was said to us: in our chat, or by a mention before everybody."""
    command = routes.read(words.asked(activity, people))
    aloud = not direct(activity)
    return Request(command, asker.person, asker.where, event=event(activity), aloud=aloud)


def has_more(activity: Activity) -> bool:
    """Words beside a client list that ask for more than to bring it in."""
    asked = words.asked(activity)
    return bool(asked) and not isinstance(routes.read(asked), ImportHelp)


def slash(activity: Activity, asker: Who, people: People = NOBODY) -> Request:
    """For nobody else to see, and answered so."""
    command = routes.read(words.asked(activity, people))
    return Request(command, asker.person, asker.where, once=once(activity))


def press(activity: Activity, asker: Who, command: Command) -> Request:
    here = (asker.person, asker.where)
    return Request(command, *here, once=once(activity), message=activity.reply_to_id)


def submission(activity: Activity, asker: Who, data: Json) -> Request:
    """Raises Stale when its command is not known any more, or has other fields by now."""
    command = wire.asked(str(data[FORM]))
    try:
        filled = wire.filled(command, typed(data))
    except ValidationError as error:
        raise Stale("fields") from error
    return Request(filled, asker.person, asker.where, once=once(activity))


def pressed(data: Json) -> Command:
    """The command of the button; raises Stale."""
    return wire.asked(str(data.get(COMMAND, "")))


def typed(data: Json) -> dict[str, str]:
    """What came back from the fields: words, whatever else was sent."""
    said = {name: value for name, value in data.items() if isinstance(value, str) and "/" not in name}
    return {name: "" if value == NOTHING else value for name, value in said.items()}


def data(value: object) -> Json:
    """What a card sent, by whichever of its ways."""
    told = value if isinstance(value, dict) else {}
    action = told.get("action")
    found = action.get("data") if isinstance(action, dict) else told.get("data", told)
    return found if isinstance(found, dict) else {}
