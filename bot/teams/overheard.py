"""Plain messages in rooms: what was said, edited or deleted there, and whether it was said to us."""

from bot import places
from bot.hearing import Said
from bot.teams import parse, words
from bot.teams.parse import Who
from bot.teams.wire import Activity
from handlers.context import Place


def to_us(activity: Activity) -> bool:
    """Pressed, chosen, or said in our chat, by a mention or by a slash; of all else nothing is kept."""
    if activity.type != "message":
        return activity.type == "invoke"
    pressed = isinstance(activity.value, dict) and not activity.text
    whispered = bool(activity.recipient.is_targeted)
    return pressed or whispered or parse.direct(activity) or words.mentions_us(activity)


def said(activity: Activity, asker: Who) -> Said:
    """In memory alone, so a colleague may go by Teams' own name for them: no mention is part of the news."""
    colleagues = {user: user for user in words.mentioned(activity)}
    return Said(asker.where, asker.person, parse.event(activity), words.said(activity, colleagues))


def taken_back(activity: Activity) -> tuple[Place, str] | None:
    """Where, and which message, whoever took it back; what was undeleted is not heard again."""
    tenant = parse.tenant_of(activity)
    if activity.type not in ("messageUpdate", "messageDelete") or not tenant or parse.direct(activity):
        return None
    return places.room(f"teams/{tenant}", parse.conversation(activity)), parse.event(activity)
