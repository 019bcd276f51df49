"""Whether what a digest named was acted on: by which command and by whom, and how often in a room."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from sqlalchemy import ColumnElement
from sqlalchemy import select as rows
from sqlmodel import and_, col, func, select, update

from store.clients import Client
from store.db import Session
from store.digests import Digest, Nudge


class Days(NamedTuple):
    first: date
    end: date  # not one of them


class Tally(NamedTuple):
    """How many nudges there were, and how many of them somebody acted on."""

    named: int
    acted: int


def on_occurrence(session: Session, workspace_id: int, occurrence_id: int, by: int, command: str) -> None:
    """The last digest that named this occurrence was acted on, if nobody did so before."""
    _act(session, workspace_id, col(Nudge.occurrence_id) == occurrence_id, by, command)


def on_client(session: Session, workspace_id: int, client_id: int, by: int, command: str) -> Sequence[int]:
    """The same for a line that asked for a word with this client; the digests that show it."""
    about = and_(col(Nudge.client_id) == client_id, col(Nudge.stage) == "keep")
    return _act(session, workspace_id, about, by, command)


def on_offer(session: Session, workspace_id: int, client_id: int, by: int, command: str) -> Sequence[int]:
    """The same for a line that said that this client needs a peak."""
    about = and_(col(Nudge.client_id) == client_id, col(Nudge.stage) == "peak")
    return _act(session, workspace_id, about, by, command)


def take_back(session: Session, workspace_id: int, command: str) -> Sequence[int]:
    """What this command did has been undone: the digests in which its nudges wait again."""
    mine = rows(col(Digest.id)).where(col(Digest.workspace_id) == workspace_id)
    again = (col(Nudge.acted) == command, col(Nudge.digest_id).in_(mine))
    found = session.exec(select(Nudge.digest_id).where(*again).distinct()).all()
    session.exec(update(Nudge).where(*again).values(acted=None, acted_by=None))
    return found


def tally(session: Session, workspace_id: int, channel_id: int, days: Days, lines: int) -> Tally:
    """Of what stood on the first lines of a room's digests in these days."""
    query = rows(func.count(col(Nudge.id)), func.count(col(Nudge.acted))).join(Digest)
    query = query.where(col(Digest.workspace_id) == workspace_id, col(Digest.channel_id) == channel_id)
    within = (col(Digest.on) >= days.first, col(Digest.on) < days.end, col(Nudge.line) < lines)
    return Tally(*session.execute(query.where(*within)).one())


def reminded(session: Session, workspace_id: int, owners: Sequence[int], since: date) -> frozenset[int]:
    """Those of these owners who were told of one of their clients as a whole since this day."""
    query = select(Client.owner_id).join(Nudge).join(Digest, col(Digest.id) == col(Nudge.digest_id))
    query = query.where(Client.workspace_id == workspace_id, col(Client.owner_id).in_(owners))
    found = session.exec(query.where(Digest.on >= since).distinct()).all()
    return frozenset(owner for owner in found if owner)


def _act(
    session: Session, workspace_id: int, about: ColumnElement[bool], by: int, command: str
) -> Sequence[int]:
    mine = col(Digest.workspace_id) == workspace_id
    latest = rows(func.max(col(Nudge.digest_id))).join(Digest).where(mine, about)
    these = (about, col(Nudge.digest_id) == latest.scalar_subquery(), col(Nudge.acted).is_(None))
    found = session.exec(select(Nudge).where(*these)).all()
    for nudge in found:
        nudge.acted, nudge.acted_by = command, by
    session.flush()
    return [nudge.digest_id for nudge in found]
