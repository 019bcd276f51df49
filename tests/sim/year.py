"""One seed: a year of the firm, and what was broken in it."""

import gc
import random
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path
from typing import Any

from tests.sim import changing, firm, lending, mending, telling, touching, troubling
from tests.sim.play import Play, Unplayable
from tests.sim.report import Broken, Report
from tests.sim.story import Story

ACTS = {
    telling.news: 14,
    telling.told_late: 3,
    telling.without_day: 3,
    telling.every_year: 2,
    telling.again: 2,
    telling.birthday_again: 1,
    troubling.pit: 4,
    troubling.death: 0.4,
    troubling.departure: 0.6,
    touching.done: 9,
    touching.skip: 2,
    touching.snooze: 4,
    touching.move: 3,
    touching.drop: 1,
    touching.claim: 2,
    touching.assign: 2,
    mending.step: 9,
    changing.status: 1.5,
    changing.standing: 1,
    changing.hour: 0.6,
    changing.zone: 0.4,
    changing.restart: 0.8,
    changing.down: 0.8,
    changing.audience: 0.3,
    lending.cover: 0.8,
    lending.hand_over: 0.6,
    lending.ask: 4,
}


A_DAY = 1.2  # acts


@dataclass
class Year:
    seed: int
    days: int
    report: Report
    seconds: float
    acts: Counter[str] = field(default_factory=Counter)
    lines: list[dict[str, Any]] = field(default_factory=list)

    @property
    def broken(self) -> list[Broken]:
        return self.report.counted


async def live(seed: int, days: int, template: Path, a_day: float = A_DAY, first: bool = False) -> Year:
    began, acts = time.process_time(), Counter[str]()
    gc.freeze()  # what is there already stays: it need not be looked through again and again
    gc.set_threshold(50_000, 20, 100)
    with tempfile.TemporaryDirectory(prefix="sim-") as folder:
        play = Play(template, Path(folder))
        story = Story(firm.found(seed), play)
        try:
            await story.begin()
            for day in range(days):
                await _day(story, story.firm.start + timedelta(days=day), acts, a_day)
                if first and story.report.counted:
                    break
        except Unplayable as unplayable:
            story.report("the story can be told", story.now, str(unplayable))
        play.stage.stop()
    return Year(seed, days, story.report, time.process_time() - began, acts, play.lines)


async def _day(story: Story, start: Any, acts: Counter[str], a_day: float) -> None:
    """A handful of acts at odd minutes, never on the very minute of a digest."""
    number = sum(story.rng.random() < a_day / 4 for _ in range(4))
    minutes = sorted(10 * story.rng.randrange(144) + 3 for _ in range(number))
    for minute in minutes:
        when = start + timedelta(minutes=minute)
        if when > story.now:
            await story.until(when)
        [act] = random.Random.choices(story.rng, list(ACTS), list(ACTS.values()))
        acts[act.__name__] += 1
        await act(story)
    if start + timedelta(days=1) > story.now:
        await story.until(start + timedelta(days=1))
