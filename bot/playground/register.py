"""What the playground reads from the store: who is what, and when the next morning is."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.playground.seat import WORKSPACE
from handlers import mornings
from store import channels, workspaces
from store import members as people
from store.db import Session
from store.members import Member

A_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Known:
    """What the bot knows of a member."""

    role: str
    zone: str


def members(session: Session) -> dict[str, Known]:
    workspace = workspaces.named(session, WORKSPACE)
    found = people.everyone(session, workspace.key) if workspace else ()
    return {member.person: Known(member.role, _zone(session, member)) for member in found}


def next_morning(session: Session, now: datetime) -> datetime:
    """The next hour at which a room has its digest."""
    workspace = workspaces.named(session, WORKSPACE)
    rooms = channels.rooms(session, workspace.key) if workspace else ()
    profession = workspace.profession if workspace else None
    found = [
        mornings.of_room(room).next(now) for room in rooms if room.internal and room.wants_digest(profession)
    ]
    return min(found, default=now + A_DAY)


def _zone(session: Session, member: Member) -> str:
    rooms = channels.of_member(session, member.workspace_id, member.key)
    return member.zone or next((room.zone for room in rooms), "UTC")
