"""What a brief puts on record, as text to compare a draft with."""

import re

from prompts.brief import Brief
from prompts.slots import words_in

_RUN = 4


def plain_words(text: str) -> list[str]:
    return [word.lower() for word in words_in(text)]


def on_record(brief: Brief) -> str:
    """Every word that may be repeated: all of the brief except private facts."""
    said = [fact.text for fact in brief.facts if not fact.private] + [fact.said_by for fact in brief.facts]
    whole = (brief.client, brief.contact or "", brief.what, brief.writer, brief.firm, brief.role, brief.topic)
    return "\n".join([*whole, *said, *brief.values, *brief.history]).replace("’", "'")


def private_words(brief: Brief) -> list[str]:
    """Runs of four words (or three, of a short one) of the private facts that are not on record elsewhere."""
    known = f" {' '.join(plain_words(on_record(brief)))} "
    runs = []
    for fact in brief.facts:
        words = plain_words(fact.text) if fact.private and len(plain_words(fact.text)) > 2 else []
        runs += [" ".join(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1)) if words]
    return [run for run in runs if f" {run} " not in known]


def named_on_record(text: str, brief: Brief) -> str:
    """The text with the names of the brief taken out: what a name contains is nobody's tone."""
    names = (brief.client, brief.contact or "", brief.writer, brief.firm)
    for name in sorted(filter(None, names), key=len, reverse=True):
        text = text.replace(name, "N").replace(f"The {name.removeprefix('The ')}", "N")
    return text


def sentences(text: str) -> list[str]:
    return [part.strip() for part in re.split(r"(?<=[.!?])\s+|\n+", text) if part.strip()]
