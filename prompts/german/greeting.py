"""How a letter begins and ends: Sie by surname, du by first name, the gender only where it is shown."""

import re
from dataclasses import replace

from prompts.brief import Brief
from prompts.german.people import Name, called, formal, gender, name_of
from prompts.german.wordings import pool
from prompts.letter import Part
from prompts.wordings import capital

NAME_SLOT = "[name: an wen]"
_STIFF = ("recovery", "acknowledgement", "recognition", "marking", "invitation", "belated")

_NO_JOY = ("invitation", "acknowledgement")  # a public note that begins with the name alone


def greeting(brief: Brief) -> str:
    """With its comma; of a call the heading, of a public note the congratulation."""
    match brief.form:
        case "call":
            return f"{_heading(brief)}:"
        case "linkedin":
            return f"{spoken(brief)}," if brief.type in _NO_JOY else f"{_congratulated(brief)}:"
        case "chat":
            return f"{_hello(brief)},"
        case _:
            return f"{_dear(brief)},"


def spoken(brief: Brief) -> str:
    """The name by itself, as one says it: "Frau Wiegand", "Reto", "Sabine Wiegand"."""
    if not brief.contact:
        return NAME_SLOT
    name = name_of(brief.contact)
    if wished := called(brief):
        return wished
    if not formal(brief) and name.first:
        return name.first
    shown = gender(brief)
    if shown and name.last and "-" not in name.last:
        return f"{'Frau' if shown == 'f' else 'Herr'} {_with_title(name)}"
    return name.whole


def closings(brief: Brief) -> tuple[str, ...]:
    if brief.type == "support" and brief.cause != "business":
        return pool("closing/support", brief)
    place = "warm" if brief.style == "warmer" or brief.form == "card" or not formal(brief) else "plain"
    return pool(f"closing/{place}", brief)


def begun(parts: tuple[Part, ...], brief: Brief) -> tuple[Part, ...]:
    """Capitals where a sentence begins; after the comma of the greeting it goes on in small letters."""
    after_comma = brief.form in ("email", "card", "chat") or (
        brief.form == "linkedin" and brief.type in _NO_JOY
    )
    first = next((at for at, part in enumerate(parts) if part.pool), 0)
    return tuple(part if at == first and after_comma else _capital(part) for at, part in enumerate(parts))


def _capital(part: Part) -> Part:
    return replace(part, pool=tuple(map(capital, part.pool)), short=tuple(map(capital, part.short)))


def _with_title(name: Name) -> str:
    title = "Prof." if name.title.startswith("Prof") else name.title if "Dr" in name.title else ""
    return f"{title} {name.last}".strip()


def _dear(brief: Brief) -> str:
    shown = gender(brief)
    name = spoken(brief)
    if brief.form == "card" and brief.contact:
        return _on_card(name, brief)
    if (
        name == NAME_SLOT
        or called(brief)
        or not shown
        or (formal(brief) and name == name_of(brief.contact or "").whole)
    ):
        return _hello(brief)
    if not formal(brief):
        return f"{'Liebe' if shown == 'f' else 'Lieber'} {name}"
    if brief.type in _STIFF and brief.form != "card" and brief.style != "warmer":
        return f"Sehr geehrte{'r' if shown == 'm' else ''} {name}"
    if brief.type == "support" and brief.cause == "business":
        return f"Sehr geehrte{'r' if shown == 'm' else ''} {name}"
    return f"Liebe{'r' if shown == 'm' else ''} {name}"


def _on_card(name: str, brief: Brief) -> str:
    """Small and personal: Frau and Herr only where the record says them."""
    shown = gender(brief)
    record = " ".join([brief.details, *(fact.text for fact in brief.facts)])
    if formal(brief) and not called(brief) and not re.search(r"\b(?:Frau|Herrn?)\b", record):
        name = name_of(brief.contact or "").whole
    return f"{'Liebe' if shown == 'f' else 'Lieber'} {name}" if shown else name


def _hello(brief: Brief) -> str:
    name = spoken(brief)
    if name == NAME_SLOT:
        return name
    if brief.form == "chat" and not formal(brief):
        return name
    return f"{'Guten Tag' if formal(brief) else 'Hallo'} {name}"


def _heading(brief: Brief) -> str:
    name = spoken(brief)
    if name == NAME_SLOT:
        return "Für das Gespräch, der Reihe nach"
    return f"Für das Gespräch mit {name.replace('Herr ', 'Herrn ')}, der Reihe nach"


def _congratulated(brief: Brief) -> str:
    """A public note: the full name, without Frau or Herr."""
    if not brief.contact:
        return f"Glückwunsch, {brief.client}"
    name = name_of(brief.contact)
    return f"Glückwunsch, {called(brief) or (name.whole if formal(brief) else name.first or name.whole)}"
