"""What we got wrong, as a clause that owns it: "invoice wrong again" -> "we got your invoice wrong again"."""

import re
from dataclasses import dataclass

from prompts.english.failure_conduct import CONDUCT
from prompts.english.failure_words import THING
from prompts.english.failure_work import WORK
from prompts.english.phrases import written_out

_FEELING = re.compile(
    r"\b(?:they|she|he|client|customer|(?-i:[A-Z]\w+))?\s*(?:is|are|was|were|got|feels?|'s"
    r"|'re)?\s*(?:very |so |really |quite )*"
    r"(?:upset|furious|angry|annoyed|fuming|livid|unhappy|cross|frustrated|not happy|mad|disappointed"
    r"|worried|complain\w*"
    r"|escalat\w+|hung up|irritated|displeased|shouting|raging|up in arms|sauer)\b.*",
    re.IGNORECASE,
)
_ABOUT = re.compile(
    r".*?\b(?:complain(?:s|ed|ing|t)?|unhappy|upset|annoyed|angry|furious|cross|escalated|frustrated)"
    r" (?:about|with|over|at|by|because of) (?P<x>.+)",
    re.IGNORECASE,
)
_REPORTED = re.compile(r"^.*?\b(?:says?|said|thinks?|thought|told us|told me)(?: that)?\s+", re.IGNORECASE)
_TOO_VAGUE = set(
    "answer answers offer offers file files parts goods will name names date dates update updates".split()
)
_ODD = re.compile(r"[^\w\s'&/%£$€.-]|(?<!\w)[bcdfghjklmnpqrstvwxz]{2,}(?!\w)")
_AGAIN = re.compile(
    r"\b(?:again|once more|(?:for )?the (?:second|third|fourth|fifth) (?:time|month|week"
    r"|year)(?: running)?)\b"
)
_VOICED = re.compile(
    r"\b(?:complain|upset|furious|angry|annoyed|fuming|livid|unhappy|told|says?\b|said|escalat|wrote)"
)


@dataclass(frozen=True)
class Failure:
    """`clause` begins with "we" or "our", and is "" when the note cannot be put into words."""

    clause: str = ""
    thing: str = ""
    voiced: bool = False


def read(what: str, client: str = "") -> Failure:
    note = written_out(what.strip()).replace("’", "'")
    voiced = bool(_VOICED.search(note.lower()))
    again = " again" if _AGAIN.search(note.lower()) else ""
    parts = _parts(note)
    things = (_thing(part) for part in parts)
    thing = next((found for found in things if found and found.split()[-1] not in client.lower().split()), "")
    clause = next((said for part in parts if (said := _clause(part)) and _sure(said)), "")
    return Failure(clause + again if clause else "", thing, voiced)


def _sure(clause: str) -> bool:
    return len(clause.split()) <= 16 and not _ODD.search(clause)


def _parts(note: str) -> list[str]:
    """The pieces of the note that may name the failure: without how the client took it."""
    about = _ABOUT.match(note)
    pieces = re.split(
        r"[,;:.()]\s*|\s[-–—]\s|\bbecause\b|\band (?=they|she|he)\b", about["x"] if about else note
    )
    kept = [_AGAIN.sub("", _FEELING.sub("", _REPORTED.sub("", piece))).strip(" !?") for piece in pieces]
    return [
        " ".join(piece.split()) for piece in kept if piece and not re.search(r"[\[\]{}<>@#*|\\`\"“”]", piece)
    ]


def _clause(part: str) -> str:
    for pattern, say in (*WORK, *CONDUCT):
        if match := pattern.search(part):
            return " ".join(say(match).split())
    return ""


def _thing(part: str) -> str:
    match = re.search(rf"\b(?:{THING} )*{THING}\b", part, re.IGNORECASE)
    return f"the {match[0].lower()}" if match and match[0].lower() not in _TOO_VAGUE else ""
