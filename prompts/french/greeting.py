"""How a letter begins and ends, in each form."""

from zlib import crc32

from prompts.brief import Brief
from prompts.french.persons import address, reader
from prompts.french.wordings import pool

NAME_SLOT = "[name: nom]"


def greeting(brief: Brief, *, mourning: bool = False) -> str:
    """ "Chère Inès," where the record shows it, "Bonjour Inès," where it does not."""
    person = reader(brief)
    named = address(person)
    if brief.form == "call":
        return _heading(brief)
    if not named:
        return _unnamed(brief)
    if brief.form == "chat" and person.formal and person.gender and person.name and not person.called:
        return f"Bonjour {'Madame' if person.gender == 'f' else 'Monsieur'} {person.name.split()[-1]},"
    if brief.form in ("chat", "linkedin"):
        return f"{named},"
    if person.gender and not named.startswith(("Dr", "Pr", "Maître", "Me ")):
        return f"{'Chère' if person.gender == 'f' else 'Cher'} {named},"
    return f"{named}," if mourning or brief.form == "card" else f"Bonjour {named},"


def _heading(brief: Brief) -> str:
    who = brief.contact or brief.client
    who = f"au {who}" if who.startswith(("Dr", "Pr")) else f"à {who}"
    headings = pool(brief, "closing/call", who=who)
    return headings[crc32(f"{who}{brief.what}".encode()) % len(headings)]


def _unnamed(brief: Brief) -> str:
    if brief.form == "linkedin":
        return ""
    if brief.client_kind == "household" and brief.client.lower().startswith("famille"):
        return f"Chère famille{brief.client[7:]},"
    if brief.client_kind == "person":
        return f"{brief.client}," if brief.form == "card" else f"Bonjour {brief.client},"
    return f"À {NAME_SLOT}," if brief.form == "card" else f"Bonjour {NAME_SLOT},"


def closings(brief: Brief, mood: str = "plain") -> tuple[str, ...]:
    if mood == "plain" and brief.style == "warmer":
        mood = "warm"
    return pool(brief, f"closing/{mood}/{'tu' if reader(brief).tu else 'vous'}")
