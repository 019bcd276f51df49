"""Acts that change the firm itself: standings, hours, zones, who is in a room, and the bot's own sleep."""

from datetime import time

from tests.sim.calendar import DAY, Calendar
from tests.sim.expect import Morning
from tests.sim.firm import HOURS
from tests.sim.record import Reader
from tests.sim.story import Story

ADMIN = "ada"
STANDINGS = ("deceased", "left", "do not celebrate")


async def status(story: Story) -> None:
    """Silent from now on, or back."""
    client = story.busy()
    others = [s for s in ("paused", "former", "legal hold") if s != client.status]
    new = "active" if client.status != "active" and story.rng.random() < 0.7 else story.rng.choice(others)
    who = story.somebody(client)
    if story.agreed(await story.say(who, f"edit {client.name} status {new}"), f"Status: {new}"):
        client.status = new
        story.shake(client=client)
    story.done()


async def standing(story: Story) -> None:
    contact = story.contact(story.busy())
    if contact is None or contact.leaves:
        return
    new = "active" if contact.status != "active" else story.rng.choice(STANDINGS)
    who = story.somebody(contact.client)
    if story.agreed(await story.say(who, f"edit {contact.name} status {new}"), f"{contact.name}: {new}"):
        contact.status = new
        story.shake(client=contact.client)
    story.done()


async def hour(story: Story) -> None:
    """Of a room; those for whom it is the first one have their private digest then too."""
    room = story.rng.choice([room for room in story.record.rooms.values() if room.internal and room.digest])
    new = story.rng.choice([hour for hour in HOURS if hour != room.hour])
    answer = await story.say(ADMIN, f"settings hour {new:%H:%M}", room.name)
    if answer is None or "next digest" not in answer.text:
        story.agreed(answer, "next digest")
        return
    members = [m for m in story.record.members.values() if m.rooms[0] == room.name]
    for reader in (room, *members):
        _rehour(story, reader, new)
    story.done()


def _rehour(story: Story, reader: Reader, new: time) -> None:
    """When the new hour is over already and the old one is not, there is no digest today."""
    calendar, now = reader.calendar, story.now
    today = calendar.today(now)
    jumped = calendar.at(today, new) <= now < calendar.at(today, reader.hour)
    reader.hour = new
    if jumped and calendar.works(today) and today not in reader.posted:
        story.judge.digests.miss(Morning(reader, today, now, now + DAY))


async def zone(story: Story) -> None:
    """A member moves for a while."""
    member = story.rng.choice(list(story.record.members.values()))
    new = story.rng.choice(
        ("Europe/London", "America/New_York", "Asia/Tokyo", "Asia/Dubai", "America/Los_Angeles")
    )
    if new == member.calendar.zone:
        return
    if story.agreed(await story.say(member.person, f"settings zone {new}"), "time zone is"):
        old = member.calendar
        member.calendar = Calendar(new, old.days, old.country)
        _moved(story, member)
    story.done()


def _moved(story: Story, reader: Reader) -> None:
    """What was owed before may have been shown on another date now."""
    for thing in story.record.things:
        if reader.name == f"@{thing.owner}" or thing.owner is None:
            thing.shake()


async def restart(story: Story) -> None:
    await story.line(restart=True)
    story.done()


async def down(story: Story) -> None:
    """Hours, or more than a day."""
    await story.away(story.rng.choice((3, 7, 11, 26)))


async def audience(story: Story) -> None:
    """An outsider is let into a room, or the room is ours again."""
    room = story.record.rooms[story.rng.choice(("#london", "#newyork", "#tokyo", "#gulf"))]
    external = [r for r in story.record.rooms.values() if not r.internal and r.name != "#shared"]
    if external:
        room = external[0]
    room.internal = bool(external)
    await story.line(room=room.name, audience="internal" if room.internal else "external")
    for thing in story.record.things:
        if (thing.room or thing.client.room) == room.name:
            thing.shake()
    story.done()
