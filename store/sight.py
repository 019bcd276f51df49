"""What one asker may see: the one SQL clause through which every question about clients goes."""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import ColumnElement, FromClause, and_, exists, func, not_, or_, select, true
from sqlmodel import SQLModel

ASKERS = 500  # whose questions are kept ready: to put one together takes longer than to answer it


@dataclass(frozen=True)
class Sight:
    """Made by the dispatcher, never by a handler. A room has no member: it sees what all of it may see."""

    workspace: int
    member: int | None = None
    manages: bool = False  # a manager, or an admin until a manager is named: what nobody owns is theirs
    team: frozenset[int] | None = None  # only whose things they manage, where teams are set
    confided: frozenset[int] = frozenset()  # whose private things they see, standing in for them
    system: bool = False

    def leads(self, owner: int | None) -> bool:
        """Whether the things of this owner, or of nobody, are theirs to manage."""
        if owner is None or self.team is None:
            return self.manages
        return owner in self.team

    @classmethod
    def of_system(cls, workspace: int) -> "Sight":
        """For work of the clock that decides; what it posts is read again with the sight of the place."""
        return cls(workspace, system=True)

    @classmethod
    def of_room(cls, workspace: int) -> "Sight":
        return cls(workspace)


def sees_client(sight: Sight) -> ColumnElement[bool]:
    """Of this workspace, and not behind a wall whose other side the asker is on."""
    client, wall = _table("client"), _table("wall")
    mine = client.c.workspace_id == sight.workspace
    if sight.system:
        return mine
    walls = select(wall.c.client_id).where(wall.c.client_id == client.c.id).correlate(client)
    inside = walls.where(wall.c.member_id == sight.member)
    return and_(mine, or_(not_(exists(walls.subquery().select())), exists(inside.subquery().select())))


def sees_moment(sight: Sight) -> ColumnElement[bool]:
    """Its client is seen; what is sensitive or private only by owner, author and who manages them."""
    return and_(sees_client(sight), _open_to(sight))


def sees_contact(sight: Sight) -> ColumnElement[bool]:
    """Their client is seen; who is known from moments alone, by those who see one that names them."""
    hearsay = _table("contact").c.hearsay
    return and_(sees_client(sight), or_(not_(hearsay), _named(_open_to(sight))))


def spoken_of_openly() -> ColumnElement[bool]:
    """Some moment that is no secret names this contact."""
    return _named(not_(_secret()))


def owner_of() -> ColumnElement[Any]:
    """Who claimed the moment, else the client's owner, else its author."""
    client, moment = _table("client"), _table("moment")
    return func.coalesce(moment.c.owner_id, client.c.owner_id, moment.c.author_id)


def _open_to(sight: Sight) -> ColumnElement[bool]:
    if sight.system or (sight.manages and sight.team is None):
        return true()
    moment, secret = _table("moment"), _secret()
    if sight.member is None:
        return not_(secret)
    theirs = owner_of().in_(sorted({sight.member, *(sight.team or ()), *sight.confided}))
    nobodys = [owner_of().is_(None)] if sight.manages else []
    return or_(not_(secret), moment.c.author_id == sight.member, theirs, *nobodys)


def _secret() -> ColumnElement[bool]:
    moment = _table("moment")
    return or_(moment.c.sensitive, moment.c.private, moment.c.embargoed)


def _named(seen: ColumnElement[bool]) -> ColumnElement[bool]:
    """Such a moment names the contact."""
    client, contact, moment = _table("client"), _table("contact"), _table("moment")
    naming = select(moment.c.id).where(moment.c.contact_id == contact.c.id, seen)
    return exists(naming.correlate(contact, client).subquery().select())


def _table(name: str) -> FromClause:
    """By name, since the files of these tables ask this one what may be seen."""
    return SQLModel.metadata.tables[name]
