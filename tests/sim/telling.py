"""Acts in which somebody tells the bot something: news, and what comes every year."""

import re
from datetime import date

from tests.sim.finding import KNOWN
from tests.sim.firm import yearly
from tests.sim.record import Client, Happening, Thing
from tests.sim.story import Story, written

MILESTONES = (
    "{w} depot opens",
    "{w} clinic opens",
    "{w} go-live",
    "{p} wins {w} award",
    "{p} runs {w} marathon",
)
TRANSITIONS = ("{w} lease ends", "{w} office move", "{p} promoted at {w}")
LONG_PAST = 100  # days
NUDGES = re.compile(r"Nudges: ([\d, ]+) days? before, and on the day")


async def news(story: Story) -> None:
    """Of a day to come."""
    client = story.busy()
    who = story.somebody(client)
    day = story.day_from(who, 1, 45)
    await _news(story, client, who, day)


async def told_late(story: Story) -> None:
    client = story.client()
    who = story.somebody(client)
    await _news(story, client, who, story.day_from(who, -20, -1))


async def without_day(story: Story) -> None:
    client = story.client()
    await _news(story, client, story.somebody(client), None)


async def _news(story: Story, client: Client, who: str, day: date | None) -> None:
    kind = story.rng.choice(("milestone", "milestone", "transition"))
    word, contact = story.firm.names.word(), story.contact(client)
    pattern = story.rng.choice(MILESTONES if kind == "milestone" else TRANSITIONS)
    if day is None and "go-live" in pattern:
        pattern = MILESTONES[0]
    said = pattern.format(w=word, p=contact.name if contact else "somebody")
    private = story.rng.random() < 0.15
    lead = story.rng.choice((10, 14, 21)) if day and story.rng.random() < 0.12 else None
    thing = thing_told(story, word, client, kind, who)
    thing.contact = contact if contact and contact.name in said else None
    thing.secret = private
    thing.promised = (lead, 0) if lead else ()
    thing.happenings.append(Happening(day))
    when = f" on {written(day)}" if day else ""
    remind = f" remind {lead} days before" if lead else ""
    thing.line = f"add {'private: ' if private else ''}{client.name}: {said}{when}{remind}"
    await tell(story, thing, who)


async def every_year(story: Story) -> None:
    """A wedding anniversary."""
    contact = story.rng.choice(list(story.record.contacts.values()))
    who = story.somebody(contact.client)
    words = f"{contact.name}'s wedding anniversary"
    if any(thing.words == words for thing in story.record.things):
        return
    day = story.day_from(who, 4, 300)
    thing = thing_told(story, words, contact.client, "milestone", who)
    thing.pattern = re.compile(rf"{re.escape(contact.name)}'s (?:\d+\w\w )?wedding anniversary")
    thing.contact, thing.recurs, thing.yearly = contact, True, (day.month, day.day)
    thing.happenings.append(yearly(story.record, thing, story.today(who)))
    thing.line = f"add wedding anniversary {contact.name} @ {contact.client.name} {day.day} {day:%B}"
    await tell(story, thing, who)


async def again(story: Story) -> None:
    """The same once more, by whoever sees it."""
    known = [t for t in story.record.things if t.line and t.open and not t.pit and _still_true(story, t)]
    if not known:
        return
    thing = story.rng.choice(known)
    who = thing.author if thing.secret else story.somebody(thing.client)
    assert who
    story.agreed(await story.say(who, thing.line), "I already know this one", thing)
    story.done()


def _still_true(story: Story, thing: Thing) -> bool:
    """Nobody has changed it since; and a day of last year is asked about, for it may be a slip."""
    on = thing.now.on
    if on is None or thing.recurs:
        return True
    return written(on) in thing.line and (story.now.date() - on).days < LONG_PAST


async def birthday_again(story: Story) -> None:
    """One that came with a list is told by somebody."""
    contact = story.rng.choice(list(story.record.contacts.values()))
    known = [t for t in story.record.things if t.words == f"{contact.name}'s birthday"]
    if not known or not known[0].yearly:
        return
    month, day = known[0].yearly
    who = story.somebody(contact.client)
    line = f"add birthday {contact.name} @ {contact.client.name} {day} {date(2000, month, 1):%B}"
    story.agreed(await story.say(who, line), "I already know this one", known[0])
    story.done()


def thing_told(story: Story, words: str, client: Client, kind: str, who: str) -> Thing:
    thing = Thing(len(story.record.things), words, client, kind, story.now, author=who)
    thing.pattern = re.compile(re.escape(words[:KNOWN]))
    return thing


async def tell(story: Story, thing: Thing, who: str) -> bool:
    """Say the line, and note it if it was taken."""
    where = story.where(who)
    thing.room = story.told_in(where)
    answer = await story.say(who, thing.line, where)
    taken = story.agreed(answer, f"Noted: {thing.client.name}", thing)
    if taken:
        story.record.note(thing)
        _echoed(story, thing, answer.text if answer else "")
        if story.rng.random() < 0.04 and story.agreed(await story.say(who, "undo"), "Taken back", thing):
            thing.gone = True
    story.done()
    return taken and not thing.gone


def _echoed(story: Story, thing: Thing, text: str) -> None:
    """The card says what was understood."""
    kind = f"{thing.kind}, {thing.cause}" if thing.cause else thing.kind
    if f"Kind: {kind}" not in text:
        story.report("news is read as it is meant", story.now, f"{thing.line!r}: {text!r}", thing)
    if thing.promised:
        _promised(story, thing, text)
    if ("Sensitive" in text or "could move a price" in text) != thing.secret:
        story.report("what is private is kept so", story.now, f"{thing.line!r}: {text!r}", thing)


def _promised(story: Story, thing: Thing, text: str) -> None:
    """A reminder that was asked for, and what else its card says."""
    said = NUDGES.search(text)
    days = [int(day) for day in said[1].split(", ")] if said else []
    if thing.promised[0] not in days:
        story.report("news is read as it is meant", story.now, f"{thing.line!r}: {text!r}", thing)
    thing.promised = (*days, 0)
