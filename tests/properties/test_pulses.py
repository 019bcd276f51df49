"""Whatever is written, in whatever order: each pulse is what its rows come to, as if nobody had kept it."""

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, example, given, settings
from sqlmodel import Session, delete, select

from store import db, upkeep
from store.db import Engine
from store.pulses import Pulse
from tests.properties import pulse_by_hand
from tests.properties.pens import NOW, Firm, Pen, Step, open_firm
from tests.properties.writes import stories, write

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.function_scoped_fixture]
FIRST = [Phase.explicit, Phase.generate, Phase.shrink]  # to explain takes minutes
MANY = settings(max_examples=60, deadline=None, derandomize=True, suppress_health_check=SLOW, phases=FIRST)

pytestmark = pytest.mark.timeout(180)


@pytest.fixture
def engine(either: str) -> Iterator[Engine]:
    made = db.connect(either)
    yield made
    made.dispose()


def kept(firm: Firm) -> dict[int, dict[str, Any]]:
    with Session(firm.engine) as session:
        rows = session.exec(select(Pulse).where(Pulse.workspace_id == firm.workspace)).all()
        return {row.client_id: row.model_dump() for row in rows}


def anew(firm: Firm) -> dict[int, dict[str, Any]]:
    """Counted from all rows at once, and taken back."""
    with Session(firm.engine) as session:
        session.info[upkeep.NOW] = NOW
        session.exec(delete(Pulse).where(Pulse.workspace_id == firm.workspace))  # type: ignore[arg-type]
        upkeep.rebuild(session, firm.workspace)
        rows = session.exec(select(Pulse).where(Pulse.workspace_id == firm.workspace)).all()
        found = {row.client_id: row.model_dump() for row in rows}
        session.rollback()
    return found


KEEP = Step("keep", 0, 0, 0)
AT_A = Step("client", 1, 0, -800)


@MANY
@example(steps=[AT_A, Step("moment", 1, 2, -40), KEEP, Step("counts", 0, 0, 0)])  # a courtesy becomes a peak
@example(steps=[AT_A, Step("moment", 0, 3, -40), KEEP, Step("settle", 0, 0, -9)])
@given(stories())
def test_a_pulse_is_what_its_rows_come_to(engine: Engine, steps: list[Step]) -> None:
    firm = open_firm(engine)
    write(firm, steps)
    told = kept(firm)
    assert told == anew(firm)
    with Session(firm.engine) as session:
        assert told == pulse_by_hand.pulses(Pen(session, firm), (NOW - timedelta(days=1)).date())
