"""Acts that change whose things are whose: covering while away, handing over; and asking what there is."""

from tests.sim.calendar import DAY
from tests.sim.record import Cover
from tests.sim.said import Said
from tests.sim.silence import hush
from tests.sim.story import Story, written

QUESTIONS = ("list", "upcoming", "missed", "pits", "today", "my-day")


async def cover(story: Story) -> None:
    """The stand-in says so, or who is away; only the latter can lend private things."""
    away, by = story.rng.sample(list(story.record.members), 2)
    busy = {cover.away for cover in story.record.covers.values()} | {
        cover.by for cover in story.record.covers.values()
    }
    if away in busy or by in busy:
        return
    day = story.day_from(away, 1, 9)
    private = story.rng.random() < 0.5
    if private:
        line = f"cover me by @{by} until {written(day)}, private things too"
        answer = await story.say(away, line)
    else:
        answer = await story.say(by, f"cover @{away} until {written(day)}")
    if story.agreed(answer, "stand"):
        ends = story.member(away).calendar.midnight(day + DAY)
        story.record.covers[away] = Cover(away, by, ends, private)
        story.shake(owner=away)
    story.done()


async def hand_over(story: Story) -> None:
    """A client with all that its owner has there; what others claimed stays theirs."""
    client = story.client()
    owner, to = client.owner, story.somebody(client)
    if owner is None or owner == to:
        return
    if story.agreed(await story.say(owner, f"assign {client.name} @{to}"), "Handed over to "):
        for thing in story.record.things:
            if thing.client is client and thing.claimed == to:
                thing.claimed = None
        client.owner = to
        story.shake(client=client)
    story.done()


async def ask(story: Story) -> None:
    """Whatever is asked, nobody silenced is listed; what may not be seen is looked for in every line."""
    who = story.rng.choice(list(story.record.members))
    words = story.rng.choice(QUESTIONS)
    answer = await story.say(who, words, story.where(who))
    if words == "missed" and answer:
        _missed(story, who, answer)
    for thing in story.judge.finder.things(answer.text) if answer else ():
        calendar = story.member(who).calendar
        silent = hush(story.record, thing, calendar.today(story.now), calendar) == "silent"
        if silent and thing.open and thing.kind != "pit":
            said = f"{who} asked {words!r} and was told of {thing.words}"
            story.report("nobody silenced is listed", story.now, said, thing)
        if not thing.open and thing.pit is None:
            story.report("what is closed is not listed", story.now, f"{who}, {words!r}: {thing.words}", thing)
    story.done()


def _missed(story: Story, who: str, answer: Said) -> None:
    """What was shown as missed stands there, as long as nobody takes it up."""
    calendar = story.member(who).calendar
    today = calendar.today(story.now)
    for thing in story.record.things if "more" not in answer.text else ():
        stands = (
            thing.owner == who
            and thing.now.missed
            and thing.now.woken
            and not thing.now.held
            and thing.now.debt == "none"
        )
        heard = hush(story.record, thing, today, calendar) == ""
        if stands and heard and thing.open and not thing.pit and thing.now.on and thing.now.on < today:
            if not thing.pattern.search(answer.text) and "…" not in answer.text:
                said = f"{who} asked for missed and was not told of {thing.words}"
                story.report("what was missed stands in missed", story.now, said, thing)
