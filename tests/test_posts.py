"""The ledger of posts: once, in order, at a platform's pace, asked about when in doubt."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from bot.heartbeat import Heartbeat, alone
from bot.pacing import LONGEST_WAIT, Limit, Limits
from bot.platform import CannotTell, Gone, Rejected, TryAgain
from store import beats
from tests.postoffice import PostOffice, opened

ONE_A_SECOND = Limits(place=(Limit(1, 1.0),), quiet=10)
QUIET = Limits(quiet=10)


@pytest.fixture
def office(either: str) -> Iterator[PostOffice]:
    with opened(either) as office:
        yield office


async def test_posts_of_one_place_leave_in_order(office: PostOffice) -> None:
    await office.post("a", "b", "c")
    await office.settle()
    assert office.platform.keys == ["a", "b", "c"]
    assert set(office.states.values()) == {"sent"}


async def test_a_key_is_sent_once(office: PostOffice) -> None:
    await office.post("a")
    await office.post("a")
    await office.settle()
    await office.settle()
    assert office.platform.keys == ["a"]


async def test_a_place_hears_one_message_a_second_and_others_do_not_wait_for_it(office: PostOffice) -> None:
    office.platform.limits = ONE_A_SECOND
    await office.post("a", "b", "c")
    await office.post("x", room="C2")
    await office.settle()
    assert office.platform.keys == ["a", "x"]
    await office.wait(0.9)
    assert office.platform.keys == ["a", "x"]
    await office.wait(0.2)
    assert office.platform.keys == ["a", "x", "b"]
    await office.wait(1.1)
    assert office.platform.keys == ["a", "x", "b", "c"]


async def test_several_windows_hold_at_once(office: PostOffice) -> None:
    """As Teams counts: so many a second, and so many in half a minute."""
    office.platform.limits = Limits(place=(Limit(2, 1.0), Limit(3, 30.0)))
    await office.post("a", "b", "c", "d")
    await office.settle()
    assert office.platform.keys == ["a", "b"]
    await office.wait(1.0)
    assert office.platform.keys == ["a", "b", "c"]
    await office.wait(20.0)
    assert office.platform.keys == ["a", "b", "c"]
    await office.wait(10.0)
    assert office.platform.keys == ["a", "b", "c", "d"]


async def test_a_workspace_has_a_cap_of_its_own(office: PostOffice) -> None:
    office.platform.limits = Limits(workspace=(Limit(2, 1.0),))
    for room in ("C1", "C2", "C3", "C4", "C5"):
        await office.post(f"t1 {room}", room=room)
    await office.post("t2", team="T2")
    await office.settle()
    assert office.platform.keys == ["t1 C1", "t1 C2", "t2"]
    await office.wait(1.0)
    assert office.platform.keys[3:] == ["t1 C3", "t1 C4"]
    await office.wait(1.0)
    assert office.platform.keys[5:] == ["t1 C5"]


async def test_rooms_that_fail_do_not_slow_down_the_others_of_their_workspace(office: PostOffice) -> None:
    office.platform.limits = Limits(workspace=(Limit(2, 1.0),))
    office.platform.says.extend([TryAgain(300), TryAgain(300)])
    await office.post("a", room="C1")
    await office.post("b", room="C2")
    await office.settle()
    await office.post("c", room="C3")
    await office.wait(1.1)
    assert office.platform.keys == ["c"]
    await office.wait(300)
    assert sorted(office.platform.keys) == ["a", "b", "c"]


async def test_whoever_follows_a_post_that_was_found_again_does_not_wait_for_its_redraw(
    office: PostOffice,
) -> None:
    office.platform.loses = 1
    await office.post("a", "b")
    await office.settle()
    await office.wait(2)
    woken = office.rows("select name from delivery where wakes > 0 order by id")
    assert woken == [("a",), ("b",)]


async def test_a_busy_platform_is_given_its_time_and_order_is_kept(office: PostOffice) -> None:
    office.platform.says.append(TryAgain(40))
    await office.post("a", "b")
    await office.settle()
    await office.wait(39, office.worker())
    assert office.platform.keys == []
    await office.wait(2)
    assert office.platform.keys == ["a", "b"]


async def test_a_post_whose_answer_was_lost_is_asked_about_and_not_repeated(office: PostOffice) -> None:
    office.platform.limits, office.platform.loses = QUIET, 1
    await office.post("a", "b")
    await office.settle()
    assert office.states == {"a": "sending", "b": "queued"}
    await office.wait(9)
    assert office.platform.keys == ["a"], "it may be on its way still: nobody asks yet"
    await office.wait(2)
    assert office.platform.keys == ["a", "b"]
    assert set(office.states.values()) == {"sent"}


async def test_a_post_that_did_not_arrive_is_repeated(office: PostOffice) -> None:
    office.platform.limits = QUIET
    office.platform.says.append(TimeoutError())
    await office.post("a")
    await office.settle()
    assert office.states == {"a": "sending"}
    await office.wait(11)
    assert office.platform.keys == ["a"] and office.states == {"a": "sent"}


async def test_where_nobody_can_be_asked_it_stays_unsure_and_is_not_repeated(office: PostOffice) -> None:
    office.platform.loses = 1
    office.platform.finds.append(CannotTell("no record"))
    await office.post("a", "b")
    await office.settle()
    await office.wait(5)
    assert office.platform.keys == ["a", "b"]
    assert office.states == {"a": "unsure", "b": "sent"}


async def test_the_question_too_may_have_to_wait(office: PostOffice) -> None:
    office.platform.loses = 1
    office.platform.finds.extend([TryAgain(30), TimeoutError()])
    await office.post("a")
    await office.settle()
    for _ in range(3):
        assert office.states == {"a": "sending"}
        await office.wait(31)
    assert office.platform.keys == ["a"] and office.states == {"a": "sent"}


async def test_a_platform_that_says_no_five_times_is_believed(office: PostOffice) -> None:
    office.platform.says.extend([Rejected("invalid_blocks")] * 5)
    await office.post("a", "b")
    for _ in range(5):
        await office.wait(LONGEST_WAIT)
    assert office.states == {"a": "failed", "b": "sent"}
    assert office.rows("select why from delivery where name = 'a'") == [("Rejected: invalid_blocks",)]


async def test_a_place_that_is_gone_is_a_visible_failure(office: PostOffice) -> None:
    office.platform.says.append(Gone("is_archived"))
    await office.post("a", "b")
    await office.settle()
    assert office.states == {"a": "failed", "b": "sent"}


async def test_whoever_is_out_of_reach_for_a_day_is_not_told_any_more(office: PostOffice) -> None:
    office.platform.says.extend([TryAgain(60), TryAgain(60)])
    await office.post("a", "b")
    await office.settle()
    office.firm.time += timedelta(days=1)
    await office.wait(61)
    assert office.states == {"a": "failed", "b": "sent"}


async def test_a_post_that_cannot_be_drawn_does_not_hold_up_its_place_for_ever(office: PostOffice) -> None:
    await office.post("a", card='{"is":"gone"}')
    await office.post("b", card=None, subject="gone:1")
    await office.post("c")
    for _ in range(11):
        await office.wait(LONGEST_WAIT)
    assert office.states == {"a": "failed", "b": "failed", "c": "sent"}


async def test_what_has_lost_its_sense_is_not_sent(office: PostOffice) -> None:
    await office.post("a", until_at=office.firm() + timedelta(hours=1))
    await office.post("b")
    office.firm.time += timedelta(hours=2)
    await office.settle()
    assert office.states == {"a": "cancelled", "b": "sent"}


async def test_attempts_are_spread_out_up_to_a_ceiling(office: PostOffice) -> None:
    office.platform.says.extend([TimeoutError()] * 12)
    await office.post("a")
    waits = []
    for _ in range(11):
        await office.settle()
        [(due,)] = office.rows("select rest_at from delivery")
        waits.append(round((_instant(due) - office.real()).total_seconds()))
        office.real.time = _instant(due)
    assert waits == [2, 4, 8, 16, 32, 64, 128, 256, 300, 300, 300]


async def test_what_another_worker_has_in_hand_is_left_to_it_while_it_lives(office: PostOffice) -> None:
    await office.post("a")
    await office.transactions.run(lambda session: beats.beat(session, "w2", office.real()))
    with office.transactions.engine.begin() as connection:
        connection.exec_driver_sql("update delivery set process = 'w2', state = 'sending'")
    await office.worker().deliver(1)
    assert office.platform.keys == []
    office.real.time += timedelta(seconds=16)
    if office.transactions.engine.dialect.name == "sqlite":  # elsewhere the database's clock is asked
        await office.wait(0)
        assert office.platform.keys == ["a"]


async def test_what_a_dead_worker_had_in_the_air_gets_time_to_arrive(office: PostOffice) -> None:
    office.platform.limits = QUIET

    async def die() -> None:
        office.platform.taken.pop()  # not there yet
        raise KeyboardInterrupt

    office.platform.meanwhile = die
    await office.post("a")
    with pytest.raises(KeyboardInterrupt):
        await office.settle()
    heir = office.worker(alone("heir", office.real))
    await office.wait(9, heir)
    assert office.states == {"a": "sending"}
    office.platform.taken.append(("fake/T1/C1", "1:a"))
    await office.wait(2, heir)
    assert office.platform.keys == ["a"] and office.states == {"a": "sent"}


async def test_a_worker_that_was_frozen_begins_nothing_until_it_beats(office: PostOffice) -> None:
    heartbeat = Heartbeat("w1", office.real)
    heartbeat.felt(office.real())
    frozen = office.worker(heartbeat)
    office.real.time += timedelta(seconds=20)
    await office.post("a")
    await office.settle(frozen)
    assert office.platform.keys == []
    heartbeat.felt(office.real())
    await office.wait(2, frozen)
    assert office.platform.keys == ["a"]


async def test_what_was_taken_in_hand_before_a_freeze_is_not_sent_after_it_though_we_beat_again(
    office: PostOffice,
) -> None:
    heartbeat = Heartbeat("w1", office.real)
    heartbeat.felt(office.real())
    taken = office.real()
    assert heartbeat.holds(taken)
    office.real.time += timedelta(seconds=20)
    heartbeat.felt(office.real())
    assert heartbeat.steady and not heartbeat.holds(taken)


async def test_a_worker_that_wakes_up_too_late_does_not_overwrite_what_became_of_its_post(
    office: PostOffice,
) -> None:
    async def taken_over() -> None:
        with office.transactions.engine.begin() as connection:
            connection.exec_driver_sql("update delivery set process = null, state = 'sent', message = 'w2'")

    office.platform.meanwhile = taken_over
    await office.post("a")
    await office.settle()
    assert office.rows("select state, message from delivery") == [("sent", "w2")]


def _instant(value: datetime | str) -> datetime:
    return value if isinstance(value, datetime) else datetime.fromisoformat(value).replace(tzinfo=UTC)
