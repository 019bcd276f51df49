"""A failing in whole words: what we did, on which day, how exactly, from the title and the details."""

import re
from dataclasses import dataclass

from prompts.brief import Brief
from prompts.english import circumstances, failures
from prompts.english.circumstance_shapes import DAY
from prompts.english.circumstances import Circumstances
from prompts.english.days import localised
from prompts.english.failure_objects import Named, record
from prompts.english.failures import Failure
from prompts.english.persons import Who
from prompts.record import trusted

_PEOPLE = re.compile(
    r"\d[\d,.]* (?:parents|recipients|donors|customers|people|addresses|members|tenants|staff|subscribers"
    r"|readers"
    r"|guests|employees|colleagues|clients|families|households|journalists|investors)$"
)


@dataclass(frozen=True)
class Told:
    """`clause` may follow a colon, `stated` stands for itself; `sentences` say more of it."""

    failure: Failure
    clause: str
    stated: str
    sentences: tuple[str, ...] = ()


def read(brief: Brief) -> Told:
    what = localised(trusted(brief.what), brief.locale)
    failure = failures.read(what, brief.client, brief.contact, record(brief))
    named = Named(Who(brief.contact, brief.client), record(brief))
    found = circumstances.read(trusted(brief.details), brief.locale, named)
    said = failure.clause or failure.headline
    if not said:
        return Told(failure, "", "", ())
    return Told(failure, _told(said, found, ","), _told(said, found, ":"), _joined(found.sentences[:2]))


def _joined(sentences: tuple[str, ...]) -> tuple[str, ...]:
    """ "It was due on 31 January, and we filed it on 11 February."; longer ones stay apart."""
    if len(sentences) < 2 or sum(len(one.split()) for one in sentences) > 18:
        return sentences
    first, second = (one.rstrip(".") for one in sentences)
    same = first.split()[0] == second.split()[0] and " had " not in first
    return (f"{first}, and {second.partition(' ')[2] if same else second[0].lower() + second[1:]}.",)


def _added(words: str, said: str) -> str:
    """ "126 of them" for invoices that were named, "to 212 parents" for what was sent."""
    counted = re.fullmatch(r"(?P<number>\d[\d,.]*) (?P<what>[a-z]+)", words)
    if counted and counted["what"] in said:
        return f"{counted['number']} of them"
    return f"to {words}" if _PEOPLE.match(words) and " to " in said else words


def _told(said: str, found: Circumstances, before_contrast: str) -> str:
    day = found.day if found.day and found.day not in said else ""
    ours = re.match(r"(?:we|our) ", said)
    if day and ours:
        said = f"on {day} {said}"
    dated = re.match(DAY, found.contrast) and not re.search(r"\b(?:dates?|deadline)\b", said)
    if dated:
        said += f", on {found.contrast}"
    if found.hours:
        said += f", at {found.hours}"
    if found.added:
        said += f", {_added(found.added, said)}"
    if found.contrast and not dated:
        said += f"{',' if found.added or found.hours else before_contrast} {found.contrast}"
    return said if not day or ours else f"{said}, on {day}"
