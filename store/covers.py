"""Covers: who stands in for a member who is away, and until when."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import cache
from typing import NamedTuple

from sqlalchemy import Select, bindparam
from sqlalchemy import select as rows
from sqlmodel import Field, col, select

from store.db import Session
from store.members import Member, here
from store.rows import Owned, table


class Cover(Owned, table=True):
    owner_id: int = Field(foreign_key="member.id", index=True)
    stand_in_id: int = Field(foreign_key="member.id", index=True)
    until: date  # the last day, where the owner lives
    ends_at: datetime  # the end of that day
    private: bool = False  # private things too
    arranged_by: int = Field(foreign_key="member.id")


# Asked by every command and every alarm, and put together once.
HOLDING = (col(Cover.workspace_id) == bindparam("workspace"), col(Cover.ends_at) > bindparam("now"))
COVER = table(Cover).c
CONFIDED = rows(COVER.owner_id).where(
    COVER.workspace_id == bindparam("workspace"), COVER.ends_at > bindparam("now")
)
CONFIDED = CONFIDED.where(COVER.private, COVER.stand_in_id == bindparam("stand_in"))


class Standing(NamedTuple):
    """A cover that holds, and who stands in."""

    cover: Cover
    stand_in: Member


def get(session: Session, workspace_id: int, cover_id: int) -> Cover | None:
    query = select(Cover).where(Cover.workspace_id == workspace_id, Cover.id == cover_id)
    return session.exec(query).first()


def add(session: Session, cover: Cover) -> Cover:
    session.add(cover)
    session.flush()
    return cover


def of_owner(session: Session, workspace_id: int, owner_id: int, now: datetime) -> Cover | None:
    """The one that holds for this member."""
    query = select(Cover).where(Cover.workspace_id == workspace_id, Cover.owner_id == owner_id)
    return session.exec(query.where(col(Cover.ends_at) > now).order_by(col(Cover.id).desc())).first()


def holding(session: Session, workspace_id: int, now: datetime) -> dict[int, Standing]:
    """Every cover that holds, by its owner; a stand-in who has left stands in for nobody."""
    found = session.execute(_holding(), {"workspace": workspace_id, "now": now}).all()
    return {cover.owner_id: Standing(cover, member) for cover, member in found}


def confided(session: Session, workspace_id: int, stand_in_id: int, now: datetime) -> Sequence[int]:
    """Those whose private things they may see while standing in."""
    asked = {"workspace": workspace_id, "stand_in": stand_in_id, "now": now}
    return session.connection().scalars(CONFIDED, asked).all()


@cache
def _holding() -> Select[Cover, Member]:
    query = rows(Cover, Member).join(Member, col(Member.id) == Cover.stand_in_id)
    return query.where(*HOLDING, here()).order_by(col(Cover.id))
