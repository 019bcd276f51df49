"""Acts upon a pit: each step on its clock, by the buttons its people were shown."""

from collections.abc import Awaitable, Callable

from tests.sim import hearing
from tests.sim.record import Pit, Thing
from tests.sim.story import Story, written

Step = Callable[[Story, Thing, Pit, str], Awaitable[bool]]


async def step(story: Story) -> None:
    """The next step that somebody can press, of a pit that waits for it."""
    found = [(t, t.pit) for t in story.record.things if t.pit and t.open]
    if not found:
        return
    waiting = [(thing, pit) for thing, pit in found if pit.settled is None]
    thing, pit = story.rng.choice(waiting if waiting and story.rng.random() < 0.75 else found)
    who = hearing.hearer(story.record, thing, story.now)
    if who is None:
        return
    label = story.rng.choice(_labels(thing, pit))
    if label not in story.seen.labels(who, thing):
        await story.say(who, "pits")
        story.done()
    if label not in story.seen.labels(who, thing):
        return
    if await STEPS[label](story, thing, pit, who):
        pit.shaken = pit.shaken and (label != "Acknowledge" or pit.acknowledged is None)
    story.done()


def _labels(thing: Thing, pit: Pit) -> list[str]:
    """Heavier what is next."""
    service = thing.cause == "service"
    if pit.settled is None:
        heard = [] if pit.acknowledged else ["Acknowledge"] * 3
        return [*heard, "Filled", "Plan"] if service else [*heard, "Supported"]
    return ["Accepted"] if service else ["Close"]


async def _acknowledge(story: Story, thing: Thing, pit: Pit, who: str) -> bool:
    if not await _pressed(story, thing, who, "Acknowledge"):
        return False
    pit.acknowledged = story.now
    if story.rng.random() < 0.15 and story.agreed(await story.say(who, "undo"), "Taken back", thing):
        pit.acknowledged, pit.shaken = None, True
    return True


async def _settle(story: Story, thing: Thing, pit: Pit, who: str) -> bool:
    label = "Filled" if thing.cause == "service" else "Supported"
    if not await _pressed(story, thing, who, label):
        return False
    pit.settled = story.now
    pit.acknowledged = pit.acknowledged or story.now
    return True


async def _plan(story: Story, thing: Thing, pit: Pit, who: str) -> bool:
    day = story.day_from(who, 1, 20)
    on = story.seen.on(who, thing)
    answer = await story.asked(who, "Plan", on, text="put it right", when=written(day))
    if not story.agreed(answer, "Planned: ", thing):
        return False
    pit.plan_on, pit.planned = day, story.now
    return True


async def _accept(story: Story, thing: Thing, pit: Pit, who: str) -> bool:
    if pit.rating is not None and pit.rating >= 6:
        return False
    rating = story.rng.choice((3, 5, 6, 7))
    answer = await story.asked(who, "Accepted", story.seen.on(who, thing), rating=str(rating))
    if not story.agreed(answer, "Accepted with ", thing):
        return False
    pit.rating, pit.rated = rating, story.now
    return True


async def _close(story: Story, thing: Thing, pit: Pit, who: str) -> bool:
    if who != thing.owner or story.rng.random() < 0.5 or not await _pressed(story, thing, who, "Close"):
        return False
    thing.happenings[-1].state = "done"
    return True


async def _pressed(story: Story, thing: Thing, who: str, label: str) -> bool:
    """The card it stands on changes; in a room for all, and the presser is told."""
    lines = await story.press(who, label, story.seen.on(who, thing))
    texts = "\n".join(line.text for line in lines)
    if any(
        word in texts
        for word in (f"{label}d: ", f"{label}: ", f"{label.lower()} on", "acknowledged", "Closed")
    ):
        return True
    return story.agreed(None, f"{label}: {texts!r}", thing)


STEPS: dict[str, Step] = {
    "Acknowledge": _acknowledge,
    "Filled": _settle,
    "Supported": _settle,
    "Plan": _plan,
    "Accepted": _accept,
    "Close": _close,
}
