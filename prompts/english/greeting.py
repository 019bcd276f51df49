"""How a letter begins and ends: a name on record, or a slot where the record has none."""

from prompts.brief import Brief
from prompts.english.persons import salutation
from prompts.english.wordings import pool

NAME_SLOT = "[name: name]"


def greeting(brief: Brief) -> str:
    return f"Dear {salutation(brief.contact)}," if brief.contact else f"Dear {NAME_SLOT},"


def closings(brief: Brief) -> tuple[str, ...]:
    return pool("closing/warm" if brief.style == "warmer" else "closing/plain")
