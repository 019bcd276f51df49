"""Tables of words and what they mean, one a line, and a reading written the way those tables write it."""

import re
from collections.abc import Iterator
from datetime import date
from functools import singledispatch
from pathlib import Path
from typing import Any, Literal, cast

import pytest

from handlers.reading.when import Local, Monthly, On, Range, Unclear, Weekly, Yearly

_PLACE = re.compile(r"@ (\d{4}-\d\d-\d\d) (dmy|mdy)")
_DAYS = "mon tue wed thu fri sat sun".split()


def rows(name: str) -> Iterator[Any]:
    """pytest parameters (words, local, expected) of a table beside this file."""
    local: Local | None = None
    for line in Path(__file__).with_name(name).read_text("utf-8").splitlines():
        if place := _PLACE.match(line):
            local = Local(date.fromisoformat(place[1]), cast(Literal["dmy", "mdy"], place[2]))
        elif "=>" in line and not line.startswith("#"):
            words, expected = (part.strip() for part in line.rsplit("=>", 1))
            assert local is not None
            yield pytest.param(words, local, expected, id=f"{local.today} {local.order} {words}")


@singledispatch
def shown(when: object) -> str:
    """A day by its figures, the others by their name."""
    return "none" if when is None else type(when).__name__.lower()


@shown.register
def _(when: On) -> str:
    return when.day.isoformat() if when.precision == "day" else f"{when.precision}:{when.day}"


@shown.register
def _(when: Yearly) -> str:
    return f"yearly:{when.month:02}-{when.day:02}" + (f":{when.year}" if when.year else "")


@shown.register
def _(when: Monthly) -> str:
    return f"monthly:{when.day}"


@shown.register
def _(when: Weekly) -> str:
    return f"weekly:{_DAYS[when.weekday]}"


@shown.register
def _(when: Unclear) -> str:
    days = ",".join(day.isoformat() for day in when.candidates)
    return f"unclear:{days}" if days else "unclear"


@shown.register
def _(when: Range) -> str:
    return f"{when.first or ''}..{when.last or ''}"


def matches(when: object, expected: str) -> bool:
    """A table may leave the candidates of an unclear date unsaid."""
    return shown(when) == expected or (expected == "unclear" and isinstance(when, Unclear))
