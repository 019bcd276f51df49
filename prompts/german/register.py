"""Sie or du: the subject of a clause to the contact, and the possessive."""

from prompts.brief import Brief
from prompts.german.people import formal
from prompts.german.verbs import Person


def you(brief: Brief) -> tuple[str, Person]:
    return ("Sie", "sie") if formal(brief) else ("du", "du")


def own(brief: Brief, end: str = "") -> str:
    """ "Ihr", "deinem" …"""
    return ("Ihr" if formal(brief) else "dein") + end
