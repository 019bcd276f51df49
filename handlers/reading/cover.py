"""Read `@dana by @cole until Friday, private things too`: who is away, who stands in, until when."""

import re
from dataclasses import dataclass

UNTIL = re.compile(r"(?:^|\s)(?:until|till|til|through|thru|up to)\s+", re.IGNORECASE)
STAND_IN = re.compile(r"\s(?:by|with|through)\s+(?=[@<]|\w+$)", re.IGNORECASE)
NOT_PRIVATE = re.compile(
    r"[\s,;(]*\b(?:but |and )?(?:not|no|without|except)(?: the| any| their)? private\b.*$", re.IGNORECASE
)
PRIVATE = re.compile(
    r"[\s,;(]*\b(?:and |with |also |including |incl\.? |even )*(?:the |their |all )?"
    r"private(?: things| ones| items| moments| nudges)?(?: too| as well| included| yes)?\b[\s)]*",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Said:
    who: str
    by: str
    until: str
    private: bool


def read_cover(text: str) -> Said:
    """Empty where the words do not say it; private only if they say so."""
    plain = NOT_PRIVATE.sub("", text)
    said = PRIVATE.sub(" ", plain)
    people, *rest = UNTIL.split(said, maxsplit=1)
    who, *by = STAND_IN.split(f" {people.strip()}", maxsplit=1)
    return Said(_name(who), _name("".join(by)), "".join(rest).strip(" ,.;"), said != plain)


def _name(text: str) -> str:
    """`for @dana's things` is @dana."""
    name = re.sub(r"^\s*for\s+", "", text, flags=re.IGNORECASE).strip(" ,.;")
    return re.sub(r"['’]s\b.*$", "", name)
