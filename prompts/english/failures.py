"""What we got wrong, as a clause that owns it: "invoice wrong again" -> "we got your invoice wrong again"."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.english import failure_asides, failure_nouns, failure_titles
from prompts.english.failure_conduct import CONDUCT
from prompts.english.failure_objects import Named, lowered
from prompts.english.failure_words import THING
from prompts.english.failure_work import WORK
from prompts.english.persons import Who
from prompts.english.phrases import written_out
from prompts.english.turning import names_turned

Kind = Literal["late", "lost", "astray", "twice", "silence", "absent", "money", "wrong", "other"]

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
_ODD = re.compile(r"[^\w\s'&/%£$€.,:-]|(?<!\w)[bcdfghjklmnpqrstvwxz]{2,}(?!\w)")
_AGAIN = re.compile(
    r"\b(?:again|once more|(?:for )?the (?:second|third|fourth|fifth) (?:time|month|week"
    r"|year)(?: running)?)\b"
)
_OTHERS = re.compile(
    r"(?:we \w+ )?(?:our|the) (?:contractor|supplier|vendor|printer|courier|intern|temp|provider|platform"
    r"|software)\b"
)
_SHOULD_BE = re.compile(r",? (?:(?:but )?should (?:be|have been|read|say)|not) ([\w£$€.,'’-]*\d[\w.,]*)$")
_VOICED = re.compile(
    r"\b(?:complain|upset|furious|angry|annoyed|fuming|livid|unhappy|told|says?\b|said|escalat|wrote)"
)
_KINDS: tuple[tuple[Kind, str], ...] = (
    ("wrong", r"\bwith (?:the |an? )?(?:old|wrong|last \w+'s)\b"),
    (
        "silence",
        r"\bwithout (?:a |an |any )?(?:word|reply|answer|news)\b|\b(?:answer|reply|replied|call you back"
        r"|return your call|no word|hear from us)\b",
    ),
    (
        "absent",
        r"\bour (?:\w+ )?\w+ (?:left|cancelled|walked out)\b|\b(?:turn up|no-show|cancelled on you"
        r"|double-booked|wrong (?:plant|venue|site|building|office|hotel)"
        r"|(?:facilitator|trainer|consultant|speaker|interpreter|photographer|coach) .*\b(?:late"
        r"|wrong))\b",
    ),
    ("twice", r"\b(?:twice|two times|double|duplicate)\b"),
    (
        "astray",
        r"\b(?:sent|addressed|emailed|e-mailed|posted|mailed|disclosed|shared|uploaded|faxed|forwarded"
        r"|leaked)\b"
        r".*\b(?:to|with) (?:the |an? |all |every|her |his )?(?:wrong|neighbou?ring|other|old"
        r"|former|another"
        r"|someone|somebody|staff|all staff|entire|whole|press|competitor)",
    ),
    ("late", r"\b(?:late|overdue|delayed|waiting|after the|days? after|behind|missed|deadline|on time)\b"),
    (
        "lost",
        r"\b(?:lost|deleted|misplaced|mislaid|damaged|destroyed|forgot|overlooked|left|lapse|expire|never"
        r"|did not (?:send|file|deliver|renew|submit|book|register|pay))\b",
    ),
    ("money", r"\b(?:charged|overcharged|billed|invoiced|deducted|debited|overpaid|paid|quoted)\b"),
    (
        "wrong",
        r"\b(?:wrong|typos?|errors?|mistakes?|misspelt|misprinted|sent|issued|printed|published|posted"
        r"|entered"
        r"|wrote|filed|delivered|showed|uploaded|translated|resolution)\b",
    ),
)


@dataclass(frozen=True)
class Failure:
    """`clause` begins with "we" or "our", and is "" when the note cannot be put into words; a `headline`
    stands for it then, if it can be trusted as it is."""

    clause: str = ""
    thing: str = ""
    voiced: bool = False
    headline: str = ""

    @property
    def kind(self) -> Kind:
        said = self.clause or self.headline
        return next((kind for kind, pattern in _KINDS if re.search(pattern, said, re.IGNORECASE)), "other")


def read(what: str, client: str = "", contact: str | None = "you", record: str = "") -> Failure:
    note = _SHOULD_BE.sub(r" instead of \1", written_out(what.strip()).replace("’", "'"))
    note, aside = failure_asides.taken(note)
    voiced = bool(_VOICED.search(note.lower()))
    again = " again" if _AGAIN.search(note.lower()) else ""
    named = Named(Who(contact, client), record)
    parts = _parts(note)
    said = [_headlined(part, named) for part in parts if part[:1].isupper()]
    said += [_by_rules(part) for part in parts] + [_headlined(part, named) for part in parts]
    clause = next((clause for clause in said if clause and _sure(clause)), "")
    clause = names_turned(clause, named.who) if contact else clause
    clause = failure_asides.within(clause) if contact else clause
    clause = f"{clause}, {aside}" if clause and aside and contact else clause
    again = again if clause and not clause.endswith(again) else ""
    thing = _thing_of(clause) or _thing_noted(parts, client)
    return Failure(clause + again, thing, voiced, "" if clause else _headline(parts, named))


def _sure(clause: str) -> bool:
    """Short enough, of plain words, and not put on somebody else."""
    return not _OTHERS.match(clause) and len(clause.split()) <= 22 and not _ODD.search(clause)


def _parts(note: str) -> list[str]:
    """The pieces of the note that may name the failure: without how the client took it."""
    about = _ABOUT.match(note)
    pieces = re.split(
        r"(?<!\d)[,;:.()](?! (?:to|in|with|at|on|without|for) )\s*|[;:.()](?!\d)\s*|\s[-–—]\s|\bbecause\b"
        r"|\band (?=they|she|he)\b",
        about["x"] if about else note,
    )
    kept = [_AGAIN.sub("", _FEELING.sub("", _REPORTED.sub("", piece))).strip(" !?") for piece in pieces]
    return [
        " ".join(piece.split()) for piece in kept if piece and not re.search(r"[\[\]{}<>@#*|\\`\"“”]", piece)
    ]


def _headlined(part: str, named: Named) -> str:
    return _tidy(failure_nouns.clause_of(part, named) or failure_titles.clause_of(part, named))


def _by_rules(part: str) -> str:
    """The shapes of hurried notes."""
    found = (say(match) for pattern, say in (*WORK, *CONDUCT) if (match := pattern.search(part)))
    return _tidy(next(found, ""))


def _tidy(clause: str) -> str:
    return " ".join(clause.split())


def _thing_of(clause: str) -> str:
    """ "we sent your lease to the landlord" -> "the lease"."""
    match = re.match(
        r"we (?:\w+ )?(?:not )?[\w-]+ (?P<np>(?:your|the) (?:(?!(?:to|for|with|on|in|at|out|off|twice|late"
        r"|wrong|against|into|onto|over|through|next"
        r"|from|under|by|before|after|without|again|an?|the|meant|waiting|two|three|four|five|six|seven"
        r"|eight|nine|ten|eleven|twelve|several|half|one|down|up|as|un\w+|\w+ly|back|and|lapse|expire|go"
        r"|\d[\w.,]*)\b)[\w'’&/-]+ ?){1,4})",
        clause,
    )
    if not match:
        return ""
    np = re.sub(r" of$", "", re.sub(r"^your ", "the ", match["np"].strip()))
    return "" if re.search(r"\b(?:wrong|you)\b", np) else np


def _thing_noted(parts: list[str], client: str) -> str:
    things = (_thing(part) for part in parts)
    return next((found for found in things if found and found.split()[-1] not in client.lower().split()), "")


def _thing(part: str) -> str:
    match = re.search(rf"\b(?:{THING} )*{THING}\b", part, re.IGNORECASE)
    return f"the {match[0].lower()}" if match and match[0].lower() not in _TOO_VAGUE else ""


def _headline(parts: list[str], named: Named) -> str:
    """A title that names something but fits no shape, for after a colon; "" for what is no title."""
    first = parts[0] if parts else ""
    plain = (
        3 <= len(first.split()) <= 12 and first[:1].isupper() and re.fullmatch(r"[\w\s'’&/%£$€.,-]+", first)
    )
    private = re.search(
        r"\b(?:we|us|our|this|not|they|she|he|unhappy|mess|issue|problem|you)\b", first, re.IGNORECASE
    )
    return lowered(first, named) if plain and not private else ""
