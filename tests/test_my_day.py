"""My day asks for what it shows and nothing else: equal to a plain reading of all rows, in its order too."""

import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlmodel import Session

from store import candidates, entries
from store.entries import Entry
from store.moments import Kind
from store.sight import Sight
from tests.conftest import Play
from tests.sowing import sow

TODAY = date(2026, 11, 23)
FIRST, LAST = TODAY - timedelta(days=14), TODAY + timedelta(days=7)


@pytest.mark.parametrize("seed", range(4))
async def test_my_day_is_what_a_reading_of_all_rows_would_keep(play: Play, seed: int) -> None:
    members = await lived(play, seed)
    with Session(play.stage.transactions.engine) as session:
        for whose in [[one] for one in members] + [members[:2]]:
            for sight in (Sight(1, whose[0]), Sight(1, whose[0], manages=True)):
                found = candidates.of_day(session, sight, FIRST, LAST, whose)
                assert [one.key for one in found if one.owner] == [
                    one.key for one in kept(session, sight, whose)
                ]


async def test_what_is_far_is_not_even_read(play: Play) -> None:
    [(dana,)] = play.rows("select id from member where person = 'dana'")
    for day in ("24 November", "30 November", "1 December", "2 August 2027"):
        await play.say(f"add Northpine Eyecare: clinic of {day} opens on {day}")
    with Session(play.stage.transactions.engine) as session:
        found = candidates.of_day(session, Sight(1, dana), FIRST, LAST, [dana])
        assert [one.occurrence.on for one in found] == [date(2026, 11, 24), date(2026, 11, 30)]


def kept(session: Session, sight: Sight, whose: Sequence[int]) -> list[Entry]:
    mine = [one for one in entries.kept(session, sight) if one.open and one.owner and one.owner.id in whose]
    pits = [one for one in mine if one.moment.kind == Kind.PIT and one.unsettled]
    near = [one for one in mine if one.moment.kind != Kind.PIT and _near(one.occurrence.on)]
    return sorted(pits, key=_opened) + sorted(near, key=_by_day)


def _near(on: date | None) -> bool:
    return on is None or FIRST <= on <= LAST


def _opened(one: Entry) -> tuple[datetime, int]:
    return (one.pit.opened_at if one.pit else datetime.max.replace(tzinfo=UTC)), one.key


def _by_day(one: Entry) -> tuple[date, str, int]:
    return one.occurrence.on or date.max, one.client.name, one.key


async def lived(play: Play, seed: int) -> list[int]:
    """Random rows, some claimed, some of clients that nobody owns; and who works there."""
    await play.clients("name,owner,tier\nGlobex,cole,B\nQuayside,,B\n")
    sow(play, seed)
    chance = random.Random(seed)
    members = [key for (key,) in play.rows("select id from member")]
    for (key,) in play.rows("select id from moment"):
        owner = chance.choice([*members, "null", "null", "null"])
        secret = chance.choice(["true", "false", "false"])
        play.write(f"update moment set owner_id = {owner}, private = {secret} where id = {key}")
    play.write("update member set active = false where person = 'cole'")
    return members
