"""The input lines of a script: which there are, what each may hold, and what makes no sense."""

import json
import re
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

Json = dict[str, Any]

NEEDS = {
    "at": {"at"},
    "room": {"room"},
    "person": {"person"},
    "edit": {"who", "edit", "say"},
    "delete": {"who", "delete"},
    "press": {"who", "press"},
    "submit": {"who", "submit"},
    "cancel": {"who", "cancel"},
    "file": {"who", "where", "file", "content"},
    "workspace": {"workspace"},
    "restart": {"restart"},
    "down": {"down"},
    "say": {"who", "where", "say"},
}
MAY = {
    "room": {"zone", "hour", "days", "country", "audience", "listen"},
    "person": {"role", "zone", "locale", "rooms", "account", "active"},
    "press": {"on"},
    "say": {"id"},
}
_DURATION = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")


class Senseless(Exception):
    """An input line that makes no sense ends the run."""

    def __init__(self, number: int, why: str) -> None:
        super().__init__(f"line {number}: {why}")


@dataclass(frozen=True)
class Line:
    verb: str
    values: Json

    @property
    def asks(self) -> bool:
        """A command: if the bot says nothing to it, that is said."""
        if self.verb == "say":
            said = self.values["say"].strip()
            direct: bool = self.values["where"] == "dm"
            return direct or said.startswith(("/moment", "@moments"))
        return self.verb in ("press", "submit", "file")


def read_line(text: str, number: int) -> Line:
    try:
        values = json.loads(text)
    except ValueError as error:
        raise Senseless(number, f"not JSON: {error}") from error
    if not isinstance(values, dict):
        raise Senseless(number, "not an object")
    verb = next((verb for verb in NEEDS if verb in values), None)
    if verb is None:
        raise Senseless(number, "none of the known verbs")
    if missing := NEEDS[verb] - values.keys():
        raise Senseless(number, f"{verb} needs {', '.join(sorted(missing))}")
    if unknown := values.keys() - NEEDS[verb] - MAY.get(verb, set()):
        raise Senseless(number, f"{verb} does not know {', '.join(sorted(unknown))}")
    return Line(verb, values)


def duration(text: str, number: int) -> timedelta:
    """`PT26H`, `P2D`, `P1DT30M` (ISO 8601)."""
    match = _DURATION.fullmatch(text)
    if match is None or not any(match.groups()):
        raise Senseless(number, f"{text} is not a duration like PT26H")
    days, hours, minutes, seconds = (int(part or 0) for part in match.groups())
    return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
