"""Who is asking and where, as rows: workspace, member, room, and what they may see."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from bot import places
from handlers.commands import Job
from handlers.commands.settings import LearnPerson, LearnPlace
from handlers.context import Person, Place
from handlers.policy.freshness import out_of_date
from handlers.routing import Asker
from store import channels, entrances, members, sights, workspaces
from store.channels import Channel
from store.db import Session
from store.entrances import Known
from store.members import Account, Member
from store.sight import Sight
from store.workspaces import Workspace


@dataclass(frozen=True)
class Arrival:
    workspace: Workspace
    member: Member | None
    room: Channel | None
    sight: Sight
    stale: bool = False
    asker: Asker = "person"

    def to_learn(self, now: datetime, hold: Callable[[], int]) -> list[Job]:
        """What the platform has to be asked, for want of knowledge or because it has grown old."""
        jobs: list[Job] = []
        if self.room and out_of_date(self.room.learned_at, now):
            jobs.append(LearnPlace(self.room.place))
        if self.member and out_of_date(self.member.learned_at, now):
            unknown = self.member.account == Account.UNKNOWN
            jobs.append(LearnPerson(self.member.person, hold() if unknown else 0))
        return jobs


def find(session: Session, where: Place, who: Person, now: datetime) -> Arrival | None:
    """Writes nothing; None when the workspace is new."""
    direct = places.person(where) is not None
    known = entrances.find(session, places.workspace(where), who.id, None if direct else where)
    if known is None:
        return None
    workspace, member, room, _ = known
    stale = (room is None and not direct) or any(
        out_of_date(row.learned_at, now) for row in (room, member) if row
    )
    return Arrival(workspace, member, room, _sight(session, workspace, member, now), stale)


def enter(session: Session, where: Place, who: Person, asker: Asker, now: datetime) -> Arrival:
    """As `find`, and whoever or whatever is new gets its row."""
    name, person = places.workspace(where), who.id if asker == "person" else None
    known = entrances.find(session, name, person, _of_room(where))
    known = known or Known(workspaces.add(session, name), None, None, None)
    workspace, member, room, presence = known
    if person and member is None:
        member = members.add(session, Member(workspace_id=workspace.key, person=person, name=who.name))
    room = room or _new_room(session, workspace, where)
    if member and room and presence is None:
        channels.enter(session, room, member)
    sight = Sight.of_system(workspace.key) if member is None else _sight(session, workspace, member, now)
    return Arrival(workspace, member, room, sight, asker=asker)


def at_place(session: Session, where: Place, now: datetime) -> Arrival:
    """Who reads at this place: a posted card is drawn with their sight."""
    workspace = workspaces.named(session, places.workspace(where))
    assert workspace, "a post goes to a workspace that has been entered"
    person = places.person(where)
    if person is None:
        room = channels.at(session, workspace.key, where) or _new_room(session, workspace, where)
        return Arrival(workspace, None, room, Sight.of_room(workspace.key))
    known = members.by_person(session, workspace.key, person)
    member = known if known and known.full else None  # who is not of the firm any more reads nothing
    return Arrival(workspace, member, None, _sight(session, workspace, member, now))


def _of_room(where: Place) -> Place | None:
    return where if places.person(where) is None and places.local(where) else None


def _new_room(session: Session, workspace: Workspace, where: Place) -> Channel | None:
    if _of_room(where) is None:
        return None
    return channels.add(session, Channel(workspace_id=workspace.key, place=where, name=places.local(where)))


def _sight(session: Session, workspace: Workspace, member: Member | None, now: datetime) -> Sight:
    if member is None:
        return Sight.of_room(workspace.key)
    return sights.of_member(session, member, now)
