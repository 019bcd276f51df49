"""Figures of words and nudges: drafts sent as the machine wrote them, nudges that were acted on."""

from collections.abc import Sequence
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import Select, and_, case, func, select

from store.clients import Client
from store.db import Session
from store.digests import Digest, Nudge
from store.drafts import Draft, DraftState
from store.figures import CLIENT, OCCURRENCE, Scope, by, joined, of_clients, theirs
from store.figures_spans import between, spanned
from store.occurrences import State
from store.rows import table
from store.sight import Sight, sees_client, sees_moment

DRAFT, DIGEST, NUDGE = (table(row).c for row in (Draft, Digest, Nudge))
# Counted when it was sent or pasted; nobody knows the words of a message in which a slot was filled.
AS_WRITTEN = and_(DRAFT.distance == 0, DRAFT.text != "")


class Sent(NamedTuple):
    drafts: int
    as_written: int


class Nudged(NamedTuple):
    named: int
    acted: int


def sent(session: Session, sight: Sight, scope: Scope, ends: Sequence[datetime]) -> dict[int, Sent]:
    """By the span between two of these ends; only of what the asker may see."""
    there = joined().join(table(Draft), DRAFT.occurrence_id == OCCURRENCE.id)
    unedited = case((AS_WRITTEN, 1), else_=0).label("unedited")
    query = select(spanned(DRAFT.sent_at, ends), unedited).select_from(there)
    query = query.where(sees_moment(sight), OCCURRENCE.state != State.DROPPED, by(DRAFT.asked_by, scope))
    each = query.where(DRAFT.state == DraftState.SENT, between(DRAFT.sent_at, ends)).subquery().c
    counted = select(each.span, func.count(), func.sum(each.unedited)).group_by(each.span)
    return {span: Sent(drafts, as_written) for span, drafts, as_written in session.execute(counted)}


def nudged(session: Session, sight: Sight, scope: Scope) -> Nudged:
    """Lines of digests, of occurrences and of clients as a whole, by whose they were on that morning."""
    of_moments = joined().join(table(Nudge), NUDGE.occurrence_id == OCCURRENCE.id)
    moments = _counted(sight, scope).select_from(of_moments)
    moments = moments.where(sees_moment(sight), *theirs(scope, NUDGE.owner_id))
    moments = moments.where(OCCURRENCE.state != State.DROPPED)
    at_clients = table(Client).join(table(Nudge), NUDGE.client_id == CLIENT.id)
    clients = _counted(sight, scope).select_from(at_clients)
    clients = clients.where(sees_client(sight), *of_clients(scope, NUDGE.owner_id))
    found = [session.execute(query).one() for query in (moments, clients)]
    return Nudged(*(sum(column) for column in zip(*found, strict=True)))


def _counted(sight: Sight, scope: Scope) -> Select[int, int]:
    lately = select(DIGEST.id).where(DIGEST.workspace_id == sight.workspace)
    lately = lately.where(DIGEST.on.between(scope.first, scope.last))
    return select(func.count(NUDGE.id), func.count(NUDGE.acted)).where(NUDGE.digest_id.in_(lately))
