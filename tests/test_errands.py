"""Jobs that fail: tried again with pauses, then given up where everybody concerned can see it."""

from dataclasses import dataclass, field
from datetime import timedelta

from bot import clock, findings, inline
from bot.directory import Directory
from bot.dispatch import Dispatcher, Request
from bot.heartbeat import alone
from bot.inline import InlineJobs
from bot.jobs import Work
from bot.meters import meters
from bot.pacing import LONGEST_WAIT
from bot.playground.stage import StageClock
from bot.waking import Waker
from bot.worker import work
from handlers.commands.drafts import AskForDraft
from handlers.context import Person, Place
from prompts.brief import Brief, Tell, Words, quietly
from tests.conftest import Play

OPENS = "add Northpine Eyecare: second clinic opens on 4 December"
DANA, HERE = Person("dana", "dana"), Place("playground/local/@dana")


@dataclass
class Broken:
    """A writer that fails so many times, and then writes."""

    failures: int
    briefs: list[Brief] = field(default_factory=list)

    async def write(self, brief: Brief, tell: Tell = quietly) -> Words:
        self.briefs.append(brief)
        if len(self.briefs) <= self.failures:
            raise ConnectionError("of somebody's words")
        return Words("Congratulations", "Dear Ruth, well done.")


async def asked(play: Play, writer: Broken, real: StageClock) -> Work:
    await play.say(OPENS)
    stage = play.stage
    dispatcher = Dispatcher(stage.transactions, Waker(InlineJobs(), real), stage.clock, Directory())
    doing = work(dispatcher, writer, {"playground": stage.chat}, alone("w1", real), meters())
    await dispatcher.run(Request(AskForDraft(occurrence=1), DANA, HERE))
    await inline.finish(stage.transactions, doing, real)
    return doing


async def later(play: Play, doing: Work, real: StageClock, times: int) -> None:
    for _ in range(times):
        real.time += timedelta(seconds=LONGEST_WAIT)
        await inline.finish(play.stage.transactions, doing, real)


async def test_a_job_that_fails_is_tried_again_after_a_pause(play: Play) -> None:
    writer, real = Broken(2), StageClock(clock.now())
    doing = await asked(play, writer, real)
    await inline.finish(play.stage.transactions, doing, real)
    assert len(writer.briefs) == 1, "not at once"
    await later(play, doing, real, 2)
    assert len(writer.briefs) == 3
    assert play.rows("select state from draft") == [("ready",)]
    assert play.rows("select count(*) from job") == [(0,)]


async def test_a_job_that_never_works_out_is_said_to_its_asker_and_shown_to_those_who_run_the_bot(
    play: Play,
) -> None:
    writer, real = Broken(99), StageClock(clock.now())
    await later(play, await asked(play, writer, real), real, 12)
    assert len(writer.briefs) == 12
    [said] = play.rows("select card from delivery where name like 'failed:%%'")
    assert "Something went wrong on my side" in said[0]
    wrong, _ = await play.stage.transactions.read(lambda session: findings.found(session, clock.now()))
    assert any("draft.write" in line and "ConnectionError" in line for line in wrong)
    assert not any("somebody's words" in line for line in wrong)
