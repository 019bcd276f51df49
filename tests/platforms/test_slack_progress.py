"""A draft in the making, in Slack: how far it is, for its asker alone, and no word of it before the end."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from bot.heartbeat import alone
from bot.jobs import Work
from bot.meters import meters
from bot.worker import work
from prompts.brief import Brief, Stage, Tell, Words, quietly
from prompts.offline import Composer
from store import jobs, turns
from tests.platforms.office import Office
from tests.platforms.workspace import Fault, Json, Workspace

CLINIC = "add Northpine Eyecare: Ruth Calloway opens her second clinic on 25 November"
STREAM = ("chat.startStream", "chat.appendStream", "chat.stopStream")


@dataclass
class Slow:
    """A writer that goes on when it is told to, and says so."""

    steps: asyncio.Queue[Stage | Exception | None] = field(default_factory=asyncio.Queue)

    async def write(self, brief: Brief, tell: Tell = quietly) -> Words:
        while step := await self.steps.get():
            if isinstance(step, Exception):
                raise step
            tell(step)
        return await Composer().write(brief)


@dataclass
class Desk:
    """A draft was asked for in the room, its card is posted, and the job that writes it waits."""

    slack: Workspace
    office: Office
    writer: Slow
    work: Work
    job: int

    def write(self) -> "asyncio.Task[None]":
        return asyncio.create_task(_run(self.work, self.job))

    @property
    def state(self) -> object:
        return self.office.rows("select state from draft")[0][0]


@pytest.fixture
async def desk(slack: Workspace, office: Office) -> AsyncIterator[Desk]:
    await slack.slash("client add Northpine Eyecare")
    await slack.submit(slack.made("views.open")[-1]["view"], {})
    await slack.slash(CLINIC)
    await office.settle()
    await slack.slash("draft second clinic")
    run, real = office.dispatcher.transactions.run, office.real
    for post in await run(lambda session: turns.waiting(session, real())):
        await office.work.deliver(post)
    [job] = await run(lambda session: jobs.waiting(session, real()))
    slack.calls.clear()
    writer = Slow()
    doing = work(office.dispatcher, writer, {"slack": office.slack}, alone("w1", real), meters())
    yield Desk(slack, office, writer, doing, job)
    await ended()


async def _run(work: Work, job: int) -> None:
    await work.run(job)


async def ended() -> None:
    """Nothing is shown any more."""
    showing = [task for task in asyncio.all_tasks() if "Progress._show" in str(task.get_coro())]
    await asyncio.gather(*showing)


def tasks(call: Json) -> dict[str, str]:
    return {task["title"]: task["status"] for task in call["chunks"]}


async def test_a_slow_draft_shows_its_asker_how_far_it_is_and_leaves_nothing_of_it(desk: Desk) -> None:
    writing = desk.write()
    begun = await desk.slack.until("chat.startStream")
    card = next(ts for ts, message in desk.slack.messages["D1"].items() if "Draft for" in message["text"])
    assert (begun["channel"], begun["recipient_user_id"], begun["recipient_team_id"]) == ("D1", "U1", "T1")
    assert tasks(begun) == {
        "Collecting what is on record": "complete",
        "Writing": "in_progress",
        "Checking": "pending",
    }
    desk.writer.steps.put_nowait("checking")
    assert tasks(await desk.slack.until("chat.appendStream"))["Checking"] == "in_progress"
    desk.writer.steps.put_nowait(None)
    await writing
    await desk.slack.until("chat.delete")
    assert desk.state == "ready" and [m for m in desk.slack.messages["D1"].values() if "growing" in m] == []
    assert begun["thread_ts"] == card, "a stream is a reply"


async def test_no_word_of_the_draft_and_no_name_is_in_it(desk: Desk) -> None:
    writing = desk.write()
    await desk.slack.until("chat.startStream")
    steps: tuple[Stage | None, ...] = ("checking", "writing", "checking", None)
    for step in steps:
        desk.writer.steps.put_nowait(step)
        await asyncio.sleep(0.05)
    await writing
    await desk.slack.until("chat.delete")
    await ended()
    shown = str([call for name, call in desk.slack.calls if name in STREAM])
    [(words,)] = desk.office.rows("select text from draft")
    assert not any(word in shown for word in ("Ruth", "Northpine", "clinic", *str(words).split(". ")))


async def test_a_repair_is_writing_again(desk: Desk) -> None:
    writing = desk.write()
    await desk.slack.until("chat.startStream")
    steps: tuple[Stage, ...] = ("checking", "writing")
    for number, step in enumerate(steps, 1):
        desk.writer.steps.put_nowait(step)
        shown = tasks(await desk.slack.until("chat.appendStream", number))
    assert (shown["Writing"], shown["Checking"]) == ("in_progress", "pending")
    desk.writer.steps.put_nowait(None)
    await writing


async def test_a_quick_draft_shows_none_of_it(desk: Desk) -> None:
    desk.writer.steps.put_nowait(None)
    await desk.write()
    await asyncio.sleep(1.2)
    assert [name for name, _ in desk.slack.calls if name in STREAM] == []


@pytest.mark.parametrize(
    ("method", "fault"),
    [
        ("chat.startStream", Fault("unknown_method")),
        ("chat.startStream", Fault(retry_after=30)),
        ("chat.startStream", Fault(words="no", status=502)),
        ("chat.appendStream", Fault(retry_after=30)),
        ("chat.stopStream", Fault("not_allowed")),
    ],
    ids=["unknown", "busy", "down", "busy later", "not ended"],
)
async def test_a_stream_that_fails_neither_delays_nor_breaks_the_draft(
    desk: Desk, method: str, fault: Fault
) -> None:
    desk.slack.fail(method, fault)
    writing = desk.write()
    await asyncio.sleep(1.2)
    desk.writer.steps.put_nowait("checking")
    await asyncio.sleep(0.1)
    desk.writer.steps.put_nowait(None)
    async with asyncio.timeout(1):
        await writing
    await ended()
    assert desk.state == "ready"
    assert [message for message in desk.slack.messages["D1"].values() if "growing" in message] == []


async def test_slack_that_hangs_does_not_hold_up_the_draft(desk: Desk) -> None:
    desk.slack.fail("chat.startStream", Fault(seconds=2))
    writing = desk.write()
    await asyncio.sleep(1.2)
    desk.writer.steps.put_nowait(None)
    async with asyncio.timeout(0.7):
        await writing
    assert desk.state == "ready"
    await desk.slack.until("chat.delete")


async def test_a_stream_that_cannot_be_deleted_has_come_to_its_end(desk: Desk) -> None:
    desk.slack.fail("chat.delete", Fault("cant_delete_message"))
    writing = desk.write()
    await desk.slack.until("chat.startStream")
    desk.writer.steps.put_nowait(None)
    await writing
    await ended()
    [left] = [message for message in desk.slack.messages["D1"].values() if "growing" in message]
    assert left["growing"] is False and set(tasks(left).values()) == {"complete"}


async def test_a_draft_that_fails_ends_its_stream_and_shows_none_when_it_is_tried_again(desk: Desk) -> None:
    writing = desk.write()
    await desk.slack.until("chat.startStream")
    desk.writer.steps.put_nowait(ConnectionError())
    await writing
    await desk.slack.until("chat.delete")
    desk.office.real.time += timedelta(minutes=5)
    again = desk.write()
    await asyncio.sleep(1.3)
    desk.writer.steps.put_nowait(None)
    await again
    await ended()
    assert desk.state == "ready" and len(desk.slack.made("chat.startStream")) == 1


async def test_before_its_card_is_posted_there_is_nowhere_to_show_it(slack: Workspace, desk: Desk) -> None:
    with desk.office.dispatcher.transactions.engine.begin() as connection:
        connection.exec_driver_sql("update delivery set state = 'queued', message = null")
    writing = desk.write()
    await asyncio.sleep(1.2)
    desk.writer.steps.put_nowait(None)
    await writing
    await ended()
    assert desk.state == "ready" and slack.made("chat.startStream") == []


async def test_a_draft_asked_for_in_a_room_is_a_direct_message_and_nowhere_else(
    slack: Workspace, desk: Desk
) -> None:
    desk.writer.steps.put_nowait(None)
    await desk.write()
    await desk.office.settle()
    [update] = slack.made("chat.update")
    assert update["channel"] == "D1" and "Dear Ruth" in str(update["blocks"])
    elsewhere = [m for channel, held in slack.messages.items() if channel != "D1" for m in held.values()]
    assert "Dear Ruth" not in str(elsewhere) and "Dear Ruth" not in str(slack.made("chat.postEphemeral"))
