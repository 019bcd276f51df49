"""Who comes in, and where: workspace, member, room and presence, found by one question."""

from typing import NamedTuple

from sqlalchemy import and_, bindparam
from sqlalchemy import select as rows
from sqlmodel import col

from store.channels import Channel, Presence
from store.db import Session
from store.members import Member
from store.workspaces import Workspace


class Known(NamedTuple):
    """What is on record of it so far."""

    workspace: Workspace
    member: Member | None
    room: Channel | None
    presence: Presence | None  # of the member in the room


IS_MEMBER = and_(col(Member.workspace_id) == col(Workspace.id), col(Member.person) == bindparam("person"))
IS_ROOM = and_(col(Channel.workspace_id) == col(Workspace.id), col(Channel.place) == bindparam("place"))
IS_THERE = and_(col(Presence.channel_id) == col(Channel.id), col(Presence.member_id) == col(Member.id))

# Asked by every command and every alarm, and put together once.
FOUND = rows(Workspace, Member, Channel, Presence).outerjoin(Member, IS_MEMBER).outerjoin(Channel, IS_ROOM)
FOUND = FOUND.outerjoin(Presence, IS_THERE).where(col(Workspace.name) == bindparam("name"))


def find(session: Session, name: str, person: str | None, place: str | None) -> Known | None:
    """None when the workspace of this name is new."""
    row = session.execute(FOUND, {"name": name, "person": person, "place": place}).first()
    return Known(*row) if row else None
