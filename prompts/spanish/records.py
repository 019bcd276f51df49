"""Facts made sayable in a letter: the writer as "I", days that still hold, no contradicted numbers."""

import re
from datetime import date

from prompts.brief import Brief, Fact
from prompts.days import months
from prompts.spanish import verbs
from prompts.spanish.clauses import first_verb
from prompts.spanish.facts import counted


def moving(text: str, fact: Fact, brief: Brief) -> bool:
    """ "mañana", "el viernes": only while the note is young enough for the word to mean the same day."""
    if not re.search(
        r"\b(?:hoy|ayer|esta semana|la semana que viene|este mes)\b|(?<!la )(?<!cada )\bmañana\b",
        text,
        re.IGNORECASE,
    ):
        return False
    return fact.on != brief.today


def day_of(match: re.Match[str], brief: Brief) -> date | None:
    month = [name.lower() for name in months("es")].index(match["month"].lower()) + 1
    try:
        days = [
            date(year, month, int(match["day"]))
            for year in (brief.today.year - 1, brief.today.year, brief.today.year + 1)
        ]
    except ValueError:
        return None
    return min(days, key=lambda day: abs(day - brief.today))


def by_writer(text: str, brief: Brief) -> str:
    """ "Íñigo revisará…" in Íñigo's own letter is "yo revisaré…"."""
    first = brief.writer.split()[0] if brief.writer.split() else ""
    match = (
        re.match(
            rf"(?:{re.escape(brief.writer)}|{re.escape(first)})\s+(?P<lead>(?:le|te|les|se|lo|la|los"
            rf"|las) )*(?P<verb>\w+)",
            text,
        )
        if first
        else None
    )
    if not match:
        return (
            text
            if re.match(r"[A-ZÁÉÍÓÚ]\w+ (?:[A-ZÁÉÍÓÚ]|\w+(?:rá|[ae])\b)", text)
            and not re.match(r"(?:El|La|Los|Las|Le|Te|Un|Una)\b", text)
            else text[0].lower() + text[1:]
        )
    mine = verbs.told_by_me(match["verb"])
    return (
        f"{match['lead'] or ''}{mine}{text[match.end() :]} yo mismo".removesuffix(" yo mismo")
        if mine
        else text
    )


def uncounted(text: str) -> str:
    """Contradictory numbers are left out: "Doce auxiliares se presentaron…" -> "hubo auxiliares que…"."""
    match = re.match(r"(?:Unos |Unas )?(?:\d[\d.,]*|[^\W\d_]+)\s+(?P<what>[^\W\d_]+s)\s+(?P<rest>.+)", text)
    if not match or not counted(text) or first_verb(match["rest"].split()) is None:
        return ""
    rest = match["rest"].split()
    at = first_verb(rest)
    said = f"hubo {match['what']} que {' '.join(rest)}" if at is not None and at <= 2 else ""
    return said if not counted(said) else ""
