"""Plain messages in rooms, from Teams' activities: what was said, what was edited, what was deleted."""

from bot import places
from bot.hearing import Said
from bot.teams import parse, words
from bot.teams.parse import Who
from bot.teams.wire import Activity
from handlers.context import Place


def said(activity: Activity, asker: Who) -> Said:
    return Said(asker.where, asker.person, parse.event(activity), words.said(activity))


def taken_back(activity: Activity) -> tuple[Place, str] | None:
    """Where, and which message, whoever took it back; what was undeleted is not heard again."""
    tenant = parse.tenant_of(activity)
    if activity.type not in ("messageUpdate", "messageDelete") or not tenant or parse.direct(activity):
        return None
    return places.room(f"teams/{tenant}", parse.conversation(activity)), parse.event(activity)
