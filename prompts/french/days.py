"""Days in French sentences: "le 12 novembre", "aujourd'hui", "à partir du mardi 1er décembre"."""

import re

from prompts import days
from prompts.brief import Brief
from prompts.french import nouns

_MONTHS = "|".join(days.months("fr"))
WRITTEN = re.compile(
    rf"\b\d{{1,2}}(?:er)? (?:{_MONTHS})\b|\b(?:{_MONTHS}) \d{{4}}\b|\b\d{{1,2}}[/.]\d{{1,2}}\b"
    r"|\b(?:lun|mar|mercre|jeu|vendre|same)di\b|\bdimanche\b|\b(?:aujourd'hui|hier|demain)\b",
    re.IGNORECASE,
)


def day(brief: Brief) -> str:
    """ "aujourd'hui", "le 12 novembre", with its weekday when it is still to come; empty without a date."""
    if brief.on is None:
        return ""
    if brief.on == brief.today:
        return "aujourd'hui"
    written = days.long_date if brief.on > brief.today else days.short_date
    return f"le {written(brief.on, brief.locale, brief.today)}"


def on_day(brief: Brief) -> str:
    """The same after a phrase: ", le 12 novembre"."""
    said = day(brief)
    return f", {said}" if said and said != "aujourd'hui" else f" {said}" if said else ""


def from_day(brief: Brief) -> str:
    """Of what lasts from that day on: ", à partir du mardi 1er décembre", ", depuis le 4 janvier"."""
    if brief.on is None or brief.on == brief.today:
        return on_day(brief)
    if brief.on < brief.today:
        return f", depuis {day(brief)}"
    return f", à partir {nouns.of(day(brief))}"


def dated(text: str) -> bool:
    """True of a text that names a day itself."""
    return bool(WRITTEN.search(text))
