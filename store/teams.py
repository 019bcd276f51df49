"""Teams: which members report to which manager, and whose things somebody manages."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from sqlalchemy import Select, bindparam
from sqlalchemy import select as rows
from sqlmodel import Field, SQLModel, col, select

from store import members
from store.db import Session
from store.members import LEADING, Member, Role, here


class Team(SQLModel, table=True):
    """One member who reports to one manager."""

    manager_id: int = Field(foreign_key="member.id", primary_key=True)
    member_id: int = Field(foreign_key="member.id", primary_key=True, index=True)
    workspace_id: int = Field(foreign_key="workspace.id", index=True)


@dataclass(frozen=True)
class Chart:
    """Who leads whom in one workspace, by the members who are here."""

    reports: frozenset[tuple[int, int]]  # manager, member
    managers: tuple[int, ...]
    admins: tuple[int, ...]

    def leads(self, member_id: int) -> Sequence[int]:
        """Their own managers; else all of them, and the admins first where teams leave the member out."""
        return [boss for boss, member in self.reports if member == member_id] or self.instead(member_id)

    def instead(self, member_id: int) -> Sequence[int]:
        """Who manages a member who reports to nobody."""
        first, then = (self.admins, self.managers) if self.reports else (self.managers, self.admins)
        others = [boss for boss in first if boss != member_id]
        return others or [boss for boss in then if boss != member_id]


def managers_of(session: Session, workspace_id: int, member_id: int) -> Sequence[Member]:
    """Who is told in a manager's place about this member's things, by name; never the member."""
    leading = members.leading(session, workspace_id)
    told = _chart(session, workspace_id, leading).leads(member_id)
    return [member for member in leading if member.key in told]


def led_by(
    session: Session, workspace_id: int, boss: Member, leading: Sequence[Member]
) -> frozenset[int] | None:
    """Those whose things they manage, also those who have left; None where no teams are set."""
    chart = _chart(session, workspace_id, leading)
    if not chart.reports:
        return None
    everyone = session.exec(select(Member.id).where(Member.workspace_id == workspace_id)).all()
    own = {member for leader, member in chart.reports if leader == boss.key}
    rest = {key for key in everyone if key} - {member for _, member in chart.reports}
    return frozenset(own | {key for key in rest if boss.key in chart.instead(key)})


def of_manager(session: Session, workspace_id: int, manager_id: int) -> Sequence[Member]:
    """Who reports to them, by name."""
    query = select(Member).join(Team, col(Team.member_id) == col(Member.id))
    query = query.where(Team.workspace_id == workspace_id, Team.manager_id == manager_id)
    return session.exec(query.order_by(Member.name, col(Member.id))).all()


def put(session: Session, manager: Member, member_ids: Sequence[int]) -> None:
    """These report to the manager and nobody else does; row by row, so that it can be taken back."""
    query = select(Team).where(Team.workspace_id == manager.workspace_id, Team.manager_id == manager.key)
    known = {row.member_id: row for row in session.exec(query).all()}
    for member_id, row in known.items():
        if member_id not in member_ids:
            session.delete(row)
    for member_id in dict.fromkeys(member_ids):
        if member_id not in known:
            new = Team(workspace_id=manager.workspace_id, manager_id=manager.key, member_id=member_id)
            session.add(new)
    session.flush()


def _chart(session: Session, workspace_id: int, leading: Sequence[Member]) -> Chart:
    """A team whose manager has left, or manages no longer, is none."""
    found = session.execute(_reports(), {"workspace": workspace_id}).all()
    by_role = {role: tuple(m.key for m in leading if m.role == role) for role in LEADING}
    reports = frozenset((boss, member) for boss, member in found)
    return Chart(reports, by_role[Role.MANAGER], by_role[Role.ADMIN])


@cache
def _reports() -> Select[int, int]:
    """Put together once: every sight of a manager asks it."""
    query = rows(col(Team.manager_id), col(Team.member_id)).join(Member, col(Member.id) == Team.manager_id)
    query = query.where(col(Team.workspace_id) == bindparam("workspace"), col(Member.role).in_(LEADING))
    return query.where(here())
