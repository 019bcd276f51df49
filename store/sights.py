"""What one member may see, by their role, those who report to them and those they stand in for."""

from datetime import datetime

from store import covers, members, teams
from store.db import Session
from store.members import Member, Role
from store.sight import Sight


def of_member(session: Session, member: Member, now: datetime) -> Sight:
    workspace = member.workspace_id
    confided = frozenset(covers.confided(session, workspace, member.key, now))
    if member.role == Role.ADVISOR:
        return Sight(workspace, member.key, confided=confided)
    leading = members.leading(session, workspace)
    manages = member in members.managing(leading)
    return Sight(workspace, member.key, manages, teams.led_by(session, workspace, member, leading), confided)
