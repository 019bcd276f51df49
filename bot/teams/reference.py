"""Where a room or a person is reached, in Bot Framework's wire format, with what activities told besides."""

from dataclasses import asdict, dataclass, fields
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.teams.parse import conversation, direct
from bot.teams.wire import Activity


@dataclass(frozen=True)
class Reference:
    """`conversation` is empty for a person who has not opened our chat yet: it can be opened for them.

    `user`: Teams' own name for the person; `met`: the room in which they spoke last, where Teams can be asked
    who they are; `installed`: they opened our chat, and not we; `hears`: whether what is said in the room
    without a mention reaches us, which shows only when it does.
    """

    service: str
    bot: str
    conversation: str = ""
    kind: str = "personal"
    user: str = ""
    met: str = ""
    locale: str = ""
    zone: str = ""
    team: str = ""
    group: str = ""
    shared: bool = False
    installed: bool = False
    hears: bool = False

    def wire(self) -> dict[str, Any]:
        """Bot Framework's ConversationReference; what it has no name for stands under `moments`."""
        own = {"met", "team", "group", "zone", "shared", "installed", "hears"}
        return {
            "channelId": "msteams",
            "serviceUrl": self.service,
            "bot": {"id": self.bot},
            "user": {"id": self.user},
            "locale": self.locale,
            "conversation": {"id": self.conversation, "conversationType": self.kind},
            "moments": {name: value for name, value in asdict(self).items() if name in own and value},
        }


def read(stored: dict[str, Any]) -> Reference:
    known = {field.name for field in fields(Reference)}
    own = {name: value for name, value in stored.get("moments", {}).items() if name in known}
    talk = stored["conversation"]
    return Reference(
        service=stored["serviceUrl"],
        bot=stored["bot"]["id"],
        conversation=talk["id"],
        kind=talk["conversationType"],
        user=stored["user"]["id"],
        locale=stored.get("locale", ""),
        **own,
    )


def of_person(activity: Activity) -> Reference:
    """Their own chat is known only where they speak in it."""
    return Reference(
        service=activity.service_url,
        bot=activity.recipient.id,
        conversation=activity.conversation.id if direct(activity) else "",
        user=activity.sender.id,
        met="" if direct(activity) else conversation(activity),
        locale=_locale(activity),
        zone=zone(activity),
    )


def of_room(activity: Activity) -> Reference:
    told = activity.channel_data
    team, channel = (told.team, told.channel) if told else (None, None)
    return Reference(
        service=activity.service_url,
        bot=activity.recipient.id,
        conversation=conversation(activity),
        kind=activity.conversation.conversation_type or "groupChat",
        team=team.id if team else "",
        group=(team.aad_group_id or "") if team else "",
        shared=bool(channel and channel.type == "shared"),
    )


def zone(activity: Activity) -> str:
    """Of whoever did it; empty where it is not told, or is none that we know."""
    told = activity.local_timezone or _told(activity, "timezone")
    try:
        return ZoneInfo(told).key if told else ""
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""


def _locale(activity: Activity) -> str:
    return activity.locale or _told(activity, "locale")


def _told(activity: Activity, name: str) -> str:
    info = [entity for entity in activity.entities or () if entity.type == "clientInfo"]
    return next((str(getattr(entity, name)) for entity in info if getattr(entity, name)), "")
