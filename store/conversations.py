"""Where Teams lets us speak: the address of a room or of a person, as we were last called from there."""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field, UniqueConstraint, col, delete, select

from store.db import Session
from store.rows import NEVER_REUSED, Owned
from store.workspaces import Workspace


class Conversation(Owned, table=True):
    """`reference` is Bot Framework's ConversationReference, with what we know besides."""

    __table_args__ = (UniqueConstraint("workspace_id", "place"), NEVER_REUSED)

    place: str
    reference: dict[str, Any] = Field(sa_type=JSON)


def at(session: Session, workspace: str, place: str) -> Conversation | None:
    query = select(Conversation).join(Workspace).where(Workspace.name == workspace)
    return session.exec(query.where(Conversation.place == place)).first()


def of_user(session: Session, workspace: str, user: str) -> Conversation | None:
    """The chat of whom Teams calls so towards this bot; rooms name nobody."""
    query = select(Conversation).join(Workspace).where(Workspace.name == workspace)
    named = col(Conversation.reference)["user"]["id"].as_string() == user
    return session.exec(query.where(named)).first()


def put(session: Session, workspace_id: int, place: str, reference: dict[str, Any]) -> None:
    query = select(Conversation).where(Conversation.workspace_id == workspace_id, Conversation.place == place)
    if row := session.exec(query).first():
        row.reference = reference
    else:
        session.add(Conversation(workspace_id=workspace_id, place=place, reference=reference))


def all_of(session: Session, workspace_id: int) -> Sequence[Conversation]:
    query = select(Conversation).where(Conversation.workspace_id == workspace_id)
    return session.exec(query.order_by(col(Conversation.id))).all()


def remove(session: Session, workspace_id: int, places: Sequence[str]) -> None:
    mine = col(Conversation.workspace_id) == workspace_id
    session.exec(delete(Conversation).where(mine, col(Conversation.place).in_(places)))
