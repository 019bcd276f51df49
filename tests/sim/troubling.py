"""Acts in which somebody tells of trouble: pits of three causes, deaths, departures."""

import re

from tests.sim.record import Contact, Happening, Pit, Thing
from tests.sim.story import Story, written
from tests.sim.telling import tell, thing_told

SERVICE = ("{w} invoice wrong again", "{w} report is late", "{w} filing missed the deadline")
PERSONAL = ("{p} in hospital in {w}", "{p} has cancer, {w} clinic")
BUSINESS = ("lost its biggest customer {w}",)
HUSHED = ("lays off half of its {w} staff", "cash pinch at {w}")


async def pit(story: Story) -> None:
    client = story.busy()
    cause = story.rng.choice(("service", "service", "personal", "business"))
    contact = story.contact(client)
    if cause == "personal" and (contact is None or contact.status != "active"):
        return
    who, word = story.somebody(client), story.firm.names.word()
    hushed = cause == "business" and story.rng.random() < 0.5
    patterns = {"service": SERVICE, "personal": PERSONAL, "business": HUSHED if hushed else BUSINESS}[cause]
    said = story.rng.choice(patterns).format(w=word, p=contact.name if contact else "")
    thing = thing_told(story, word, client, "pit", who)
    thing.cause, thing.secret = cause, hushed or cause == "personal"
    thing.contact = contact if cause == "personal" else None
    thing.happenings.append(Happening(story.today(who)))
    thing.pit = Pit(story.now)
    comma = "," if cause == "personal" else ""
    thing.line = f"add pit: {client.name}{comma} {said}"
    await tell(story, thing, who)


async def death(story: Story) -> None:
    """Told in one line: deceased at once."""
    contact = _alive(story)
    if contact is None:
        return
    who = story.somebody(contact.client)
    thing = _gone(story, contact, who, "died")
    thing.kind, thing.cause, thing.secret, thing.pit = "pit", "personal", True, Pit(story.now)
    thing.happenings.append(Happening(story.day_from(who, -1, -1)))
    thing.line = f"add {contact.client.name}: {contact.name} died yesterday"
    if await tell(story, thing, who):
        contact.status = "deceased"
        story.done()


async def departure(story: Story) -> None:
    """Left from the day that is told."""
    contact = _alive(story)
    if contact is None:
        return
    who = story.somebody(contact.client)
    day = story.day_from(who, 5, 30)
    thing = _gone(story, contact, who, "leaves")
    thing.happenings.append(Happening(day))
    thing.line = f"add {contact.client.name}: {contact.name} leaves on {written(day)}"
    if await tell(story, thing, who):
        contact.leaves = day


def _alive(story: Story) -> Contact | None:
    client = story.busy()
    everybody = [c for c in story.record.contacts.values() if c.status == "active" and c.leaves is None]
    there = [contact for contact in everybody if contact.client is client]
    return story.rng.choice(there or everybody) if everybody else None


def _gone(story: Story, contact: Contact, who: str, verb: str) -> Thing:
    thing = thing_told(story, f"{contact.name} {verb}", contact.client, "transition", who)
    thing.pattern, thing.contact = re.compile(re.escape(f"{contact.name} {verb}")), contact
    return thing
