"""How a letter begins and ends; where the gender is not on record, the greeting has none."""

import re

from prompts.brief import Brief
from prompts.spanish.address import Address
from prompts.spanish.wordings import pool

NAME_SLOT = "[name: nombre]"


def greeting(brief: Brief, to: Address, *, quiet: bool = False) -> str:
    """ "Estimada Carmen:", "Querido Andrés:", "Maite, buenos días:"; inline in a chat "Andrés,"."""
    if brief.form == "chat":
        return f"{to.name}," if to.name else ""
    if brief.form == "linkedin":
        return f"{'Enhorabuena' if to.locale == 'es-ES' else 'Felicidades'}, {to.name}:" if to.name else ""
    if brief.form == "call":
        return heading(brief)
    if not to.name:
        return _to_a_house(brief)
    if not to.gender:
        return f"{to.name}:" if quiet else f"{to.name}, buenos días:"
    word = "Querid" if to.tu else "Estimad"
    return f"{word}{'a' if to.gender == 'f' else 'o'} {to.name}:"


def heading(brief: Brief) -> str:
    """What stands over the notes for a call; without a colon at its end it is no greeting."""
    return f"{brief.contact or brief.client} (llamada)"


def closings(to: Address) -> tuple[str, ...]:
    return pool(f"closing/{'tú' if to.tu else 'usted'}", to)


def _to_a_house(brief: Brief) -> str:
    if brief.client_kind == "household" and re.match(r"familia\b", brief.client, re.IGNORECASE):
        return (
            f"Estimada familia {brief.client.split(maxsplit=1)[1]}:"
            if " " in brief.client
            else "Estimada familia:"
        )
    if brief.client_kind == "organisation" and len(brief.client.split()) <= 2:
        return f"Estimado equipo de {brief.client}:"
    return (
        f"Estimado equipo de {brief.client}:"
        if brief.client_kind == "organisation"
        else f"{NAME_SLOT}, buenos días:"
    )
