"""Acts upon what was told: done, skipped, put off, changed, given to somebody, taken back."""

from collections.abc import Callable
from datetime import date

from tests.sim import hearing
from tests.sim.record import Happening, Thing
from tests.sim.silence import hush
from tests.sim.story import Story, written

UNDONE = "Taken back"


def _open(story: Story, near: bool = True) -> Thing | None:
    """Something that is no pit, rather what is near."""
    found = [t for t in story.record.things if t.open and not t.pit and _named_alone(t)]
    if near:
        soon = [t for t in found if t.now.named or (t.now.on and (t.now.on - story.now.date()).days < 10)]
        found = soon or found
    return story.rng.choice(found) if found else None


def _named_alone(thing: Thing) -> bool:
    """Words name the happening nearest to today; let there be one only, and none that was held back."""
    return sum(h.open for h in thing.happenings) == 1 and not thing.now.held


def _words(thing: Thing) -> str:
    return thing.words.replace("'s ", " ")


def owner_of(story: Story, thing: Thing) -> str | None:
    """Who may steer it: its owner, or a manager who may know it."""
    if thing.owner is None:
        who = story.rng.choice(hearing.managers(story.record)).person
        return who if hearing.may_know(story.record, thing, who, story.now) else None
    return hearing.hearer(story.record, thing, story.now) or thing.owner


async def done(story: Story) -> None:
    thing = _open(story)
    who = owner_of(story, thing) if thing else None
    if thing is None or who is None:
        return
    happening = thing.now
    if await _by_press_or_words(story, thing, who, "Done"):
        happening.state = "done"
        story.done()
        await _perhaps_undo(story, thing, happening, who)
    story.done()


async def _by_press_or_words(story: Story, thing: Thing, who: str, label: str) -> bool:
    """By the button where it stands alone on its line, else in words."""
    alone = story.judge.finder.things(story.seen.line(who, thing)) == [thing]
    if label in story.seen.labels(who, thing) and alone and story.rng.random() < 0.6:
        lines = await story.press(who, label, story.seen.on(who, thing))
        texts = "\n".join(line.text for line in lines)
        found = f"{label} by {who}" in texts or f"{label}:" in texts
        if not found:
            story.report("what is asked is done", story.now, f"{who} pressed {label}: {texts!r}", thing)
        return found
    return story.agreed(await story.say(who, f"{label.lower()} {_words(thing)}"), f"{label}: ", thing)


async def _perhaps_undo(story: Story, thing: Thing, happening: Happening, who: str) -> None:
    if story.rng.random() < 0.2 and story.agreed(await story.say(who, "undo"), UNDONE, thing):
        happening.state, happening.shaken = "open", True


async def skip(story: Story) -> None:
    thing = _open(story)
    who = owner_of(story, thing) if thing else None
    if thing is None or who is None:
        return
    happening = thing.now
    form = await story.say(who, f"skip {_words(thing)}")
    if story.agreed(await story.fill(who, form), "Skipped: ", thing):
        happening.state = "skipped"
    story.done()


async def snooze(story: Story) -> None:
    """For a day up to some weeks, also over its own day."""
    thing = _open(story)
    who = owner_of(story, thing) if thing else None
    if thing is None or who is None:
        return
    happening = thing.now
    day = story.day_from(who, 1, 20)
    answer = await story.say(who, f"snooze {_words(thing)} until {written(day)}")
    if story.agreed(answer, "Snoozed until ", thing):
        happening.snoozed, happening.snoozed_at, happening.woken = day, story.now, False
        happening.snoozed_on = story.today(who)
        happening.debt, happening.shaken = "none", True
    story.done()


async def move(story: Story) -> None:
    """To another day: only what is kept on one day."""
    thing = _open(story)
    who = owner_of(story, thing) if thing else None
    if thing is None or who is None or thing.recurs or not _by_owner(story, thing, who):
        return
    happening, day = thing.now, story.day_from(who, 1, 40)
    form = await story.say(who, f"edit {_words(thing)}")
    if story.agreed(await story.fill(who, form, when=written(day)), "Changed: ", thing):
        happening.on, happening.debt, happening.shaken, happening.missed = day, "may", True, False
        _leaves(thing, day)
    story.done()


def _by_owner(story: Story, thing: Thing, who: str) -> bool:
    """A form is filled with the owner's name; a stand-in would not change that."""
    return hush(story.record, thing, story.today(who), story.member(who).calendar) == ""


async def drop(story: Story) -> None:
    """Not a moment: by the button alone."""
    await _pressed(story, "Not a moment", lambda thing: not thing.recurs, "dropped")


async def _pressed(story: Story, label: str, fits: Callable[[Thing], bool], state: str) -> None:
    found = [
        (thing, who)
        for thing in story.record.things
        if thing.open and not thing.pit and fits(thing) and _named_alone(thing)
        if (who := owner_of(story, thing))
        and label in story.seen.labels(who, thing)
        and story.judge.finder.things(story.seen.line(who, thing)) == [thing]
    ]
    if not found:
        return
    thing, who = story.rng.choice(found)
    happening = thing.now
    lines = await story.press(who, label, story.seen.on(who, thing))
    if story.agreed(next(iter(lines), None), f"{label}", thing):
        happening.state = state
        if thing.now.on and thing.now.on > story.today(who):  # who is marked as left stays so
            _leaves(thing, None)
    story.done()


def _leaves(thing: Thing, on: date | None) -> None:
    """A departure has another day now, or was none."""
    if thing.contact and thing.words == f"{thing.contact.name} leaves":
        thing.contact.leaves = on


async def claim(story: Story) -> None:
    """Anybody who sees it may make it theirs."""
    thing = _open(story)
    if thing is None:
        return
    who = story.somebody(thing.client)
    if who == thing.owner or not hearing.may_know(story.record, thing, who, story.now):
        return
    if story.agreed(await story.say(who, f"claim {_words(thing)}"), "Yours: ", thing):
        given(story, thing, who)
    story.done()


async def assign(story: Story) -> None:
    thing = _open(story)
    who = owner_of(story, thing) if thing else None
    if thing is None or who is None:
        return
    to = story.somebody(thing.client)
    if to == thing.owner:
        return
    if story.agreed(await story.say(who, f"assign {_words(thing)} @{to}"), "Assigned to ", thing):
        given(story, thing, to)
    story.done()


def given(story: Story, thing: Thing, to: str) -> None:
    """Another may read of it now; what was owed to the former reader is not due to the new one."""
    thing.claimed = to
    thing.shake()
