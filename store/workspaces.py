"""Workspaces: one Slack workspace, one Teams tenant, or the local playground."""

from collections.abc import Sequence
from typing import Literal

from sqlmodel import Field, col, select, update

from store.db import Session
from store.rows import Row

LeapDay = Literal["28 February", "1 March"]


class Workspace(Row, table=True):
    name: str = Field(unique=True)  # as its platform knows it: slack/T1, playground/local
    leap_day: str = "28 February"
    profession: str | None = None
    home_id: int | None = None  # the channel named in the first run
    claims_contact_id: int | None = None  # the member who hears of possible claims
    names_version: int = 0  # raised with every name that comes or goes: other processes read names anew
    set_up: bool = False  # the first run is over


def named(session: Session, name: str) -> Workspace | None:
    return session.exec(select(Workspace).where(Workspace.name == name)).first()


def get(session: Session, workspace_id: int) -> Workspace:
    return session.get_one(Workspace, workspace_id)


def lock(session: Session, workspace_id: int) -> None:
    """Until we commit, nobody else has it so; rows may be added to it meanwhile."""
    this = select(Workspace.id).where(Workspace.id == workspace_id)
    session.exec(this.with_for_update(key_share=True)).one()


def names_changed(session: Session, workspace: Workspace) -> None:
    """Raised in the database itself: two who do it at once raise it twice."""
    this = col(Workspace.id) == workspace.id
    session.exec(update(Workspace).where(this).values(names_version=col(Workspace.names_version) + 1))
    session.refresh(workspace, ["names_version"])


def add(session: Session, name: str) -> Workspace:
    workspace = Workspace(name=name)
    session.add(workspace)
    session.flush()
    return workspace


def everyone(session: Session) -> Sequence[Workspace]:
    """Every workspace of this installation, for the people who run it."""
    return session.exec(select(Workspace).order_by(Workspace.name)).all()
