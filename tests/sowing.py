"""Random rows about a November, written past the bot: whatever a firm could have on record."""

import random
from datetime import UTC, date, datetime, time, timedelta

from sqlmodel import Session

from store.digests import Digest, Nudge
from store.drafts import Draft
from store.moments import Cause, Kind, Moment
from store.occurrences import Occurrence, State
from store.peaks import Peak
from store.pits import Pit
from store.touches import Touch
from tests.conftest import Play

START = datetime(2026, 9, 1, tzinfo=UTC)
MINUTES = 130 * 24 * 60  # until some day in January
ELEMENTS = ["elevation", "pride", "insight", "connection"]


class Sower:
    """One seed; `at` is some instant between September and January."""

    def __init__(self, play: Play, seed: int) -> None:
        self.chance = random.Random(seed)
        self.members: list[int] = [key for (key,) in play.rows("select id from member")]
        self.clients: list[int] = [key for (key,) in play.rows("select id from client")]

    def at(self) -> datetime:
        return START + timedelta(minutes=self.chance.randrange(MINUTES))

    def member(self) -> int:
        return self.chance.choice(self.members)

    def likely(self, share: float) -> bool:
        return self.chance.random() < share

    def moment(self, number: int) -> Moment:
        kind = self.chance.choice(list(Kind))
        return Moment(
            workspace_id=1,
            fingerprint=f"sown {number}",
            client_id=self.chance.choice(self.clients),
            kind=kind,
            cause=self.chance.choice(list(Cause)) if kind == Kind.PIT else None,
            what="sown",
            added_at=START,
            author_id=self.member(),
        )

    def occurrence(self, moment: Moment) -> Occurrence:
        on = self.at().date() if moment.kind != Kind.PIT and self.likely(0.8) else None
        state = self.chance.choice(list(State))
        row = Occurrence(workspace_id=1, moment_id=moment.key, on=on, state=state)
        if state != State.OPEN:
            row.closed_at, row.closed_by = self.at(), self.chance.choice([self.member(), None])
            if on:  # in time: what is done far too late is missed
                row.closed_at = min(row.closed_at, datetime.combine(on, time(12), UTC) + timedelta(days=10))
        return row

    def pit(self, moment: Moment) -> Pit:
        row = Pit(moment_id=moment.key, workspace_id=1, opened_at=self.at())
        if self.likely(0.7):
            row.acknowledged_at, row.acknowledged_by = row.opened_at + timedelta(hours=5), self.member()
        if self.likely(0.6):
            row.filled_at, row.filled_by = row.opened_at + timedelta(hours=80), self.member()
            row.rating, row.accepted_at = self.chance.choice([None, 3, 7]), row.filled_at + timedelta(days=1)
            row.accepted_by = self.member()
        return row

    def peak(self, moment: Moment) -> Peak:
        elements = self.chance.sample(ELEMENTS, self.chance.randrange(4))
        return Peak(moment_id=moment.key, workspace_id=1, elements=elements, counts=self.likely(0.6))

    def draft(self, occurrence: Occurrence) -> Draft:
        state, sent_at = self.chance.choice([("sent", self.at()), ("ready", None)])
        return Draft(
            workspace_id=1,
            occurrence_id=occurrence.key,
            asked_by=self.member(),
            asked_at=START,
            type="recognition",
            state=state,
            sent_at=sent_at,
            machine_text="words",
            text=self.chance.choice(["words", "mine"]),
            sent_text=self.chance.choice(["", "", "words", "own"]),
            distance=self.chance.choice([0, 0, 3, None]),
        )

    def touch(self, moment: Moment, draft: Draft) -> Touch:
        row = Touch(workspace_id=1, client_id=moment.client_id, by=self.member(), at=self.at())
        row.felt = self.chance.choice([None, 2, 5, 7])
        row.advocacy = self.chance.choice(["", "", "referred", "spoke"])
        row.draft_id, row.sensitive = self.chance.choice([None, draft.key]), self.likely(0.1)
        return row


def sow(play: Play, seed: int) -> None:
    """Sixty moments of every kind and state, with all that hangs on them."""
    sower = Sower(play, seed)
    with Session(play.stage.transactions.engine) as session:
        digests = [Digest(workspace_id=1, on=date(2026, 10, 20) + timedelta(days=3 * n)) for n in range(20)]
        session.add_all(digests)
        session.flush()
        for number in range(60):
            _sow_one(session, sower, number, sower.chance.choice(digests))
        session.commit()


def _sow_one(session: Session, sower: Sower, number: int, digest: Digest) -> None:
    moment = sower.moment(number)
    session.add(moment)
    session.flush()
    occurrence = sower.occurrence(moment)
    session.add(occurrence)
    session.add_all([sower.pit(moment)] if moment.kind == Kind.PIT else [])
    session.add_all([sower.peak(moment)] if moment.kind == Kind.PEAK else [])
    session.flush()
    draft = sower.draft(occurrence)
    session.add(draft)
    session.flush()
    nudge = Nudge(digest_id=digest.key, occurrence_id=occurrence.key, line=0, stage="day")
    nudge.acted = sower.chance.choice([None, "abc"])
    session.add_all([sower.touch(moment, draft), nudge])
