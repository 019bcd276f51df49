"""What the details of a moment add: circumstances, the hour, the place, the old and the next post."""

import re
from dataclasses import dataclass

from prompts.brief import Brief
from prompts.english import titles, verb_guess
from prompts.english.clauses import Tense
from prompts.english.days import MONTHS, WEEKDAYS, localised
from prompts.english.facts import sounds_cheerful
from prompts.english.names_in_titles import small
from prompts.english.persons import Who
from prompts.english.phrases import PREPOSITIONS
from prompts.english.safety import safe

_DAY = (
    rf"(?:(?:{'|'.join(WEEKDAYS)}),? )?(?:\d{{1,2}}(?:st|nd|rd|th)? (?:of )?(?:{'|'.join(MONTHS)})"
    rf"|(?:{'|'.join(MONTHS)}) \d{{1,2}}(?:st|nd|rd|th)?)(?:,? \d{{4}})?"
)
_DATE = re.compile(rf",?\s*(?:\b(?:[Oo]n|[Ff]rom|[Ss]ince|[Bb]y|[Aa]s of|[Uu]ntil|of) )*\b{_DAY}")
_TIME = re.compile(
    r"(?P<how>\b(?:from|at|by) )?\b(?P<time>\d{1,2}[:.]\d\d(?: ?[ap]\.?m\b\.?)?|\d{1,2} ?[ap]m\b"
    r"|noon\b|midnight\b|sunrise\b|dawn\b)"
    r"(?: ?(?:to|until|-|–) ?(?P<end>\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m\b)?))?",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"^\s*(?:elements?|peaks?|elevation|insight|pride|connection|budget|cost|owner|status)\b", re.IGNORECASE
)
_NOT_SAID = re.compile(
    r":\s|[$€£@]|\b(?:budget|nda|embargo\w*|private|confidential|element|elevation|peak|insight|public|effective|pending|tbc|tbd"
    r"|invoice|fee|contract|policy|we|our|us|he|she|his|her|their|they|I|my)\b",
    re.IGNORECASE,
)
_UNTIL_NOW = re.compile(
    r"^(?:(?P<old>[\w ,'&-]+?) (?:until (?:now|then)|so far|up to now|to date|before)|(?:formerly|previously"
    r"|until now) (?P<was>[\w ,'&-]+))$",
    re.IGNORECASE,
)
_BEFORE = re.compile(r"\b(?:until|till|so far|formerly|previously|before|from \d|was)\b", re.IGNORECASE)
_NEXT = re.compile(
    r"\b(?:with|at|to|joins?|joining|moves? to|goes to) (?P<next>(?:the )?[A-Z][\w&'.-]*(?: (?:of|and"
    r"|the|for|&|[A-Z][\w&'.-]*))*)"
)


@dataclass(frozen=True)
class Details:
    """`more` goes on after the event (": 63 km, over the line"); `dated`: it names the day."""

    more: str = ""
    dated: bool = False
    time: str = ""
    place: str = ""
    old: str = ""
    next: str = ""


def read(brief: Brief, tense: Tense) -> Details:
    """Nothing of details that hold an order, markup or a link."""
    if not safe(brief.details):
        return Details()
    text = localised(" ".join(brief.details.replace("’", "'").split()), brief.locale)
    parts = [part.strip(" .,") for part in re.split(r";|(?<!\b[ap]\.m)\.(?=\s|$)", text)]
    parts = [part for part in parts if part and not _LABELLED.match(part)]
    said = [sentence for part in parts if (sentence := _said(part, brief, tense))]
    timed = _TIME.search(text)
    old = next((match["old"] or match["was"] for part in parts if (match := _UNTIL_NOW.match(part))), "")
    return Details(
        said[0] if said else "",
        bool(said and re.search(rf"{_DAY}|\b(?:{'|'.join(WEEKDAYS)})\b", said[0])),
        _time(timed),
        _place(parts),
        _small_role(old),
        _next(parts, brief),
    )


def _said(part: str, brief: Brief, tense: Tense) -> str:
    """What follows the event; "" for the mere day of it, and for what is not ours to say."""
    part = re.sub(r"^(?:Her|His) (?=[a-z])", "your ", part) if brief.contact else part
    rest = _DATE.sub("", part).strip(" ,")
    words = rest.split()
    if (
        _NOT_SAID.search(_DATE.sub("", part))
        or _UNTIL_NOW.match(part)
        or not sounds_cheerful(part)
        or len(part.split()) > 14
    ):
        return ""
    told = titles.read(part, Who(brief.contact, brief.client), tense)
    if told and told.clause and _names_somebody(part, brief):
        return f", and {told.clause}"
    verb = verb_guess.known(words[0]) if words else None
    if "born" in words and words[0] != "born":
        return f": {part}"
    if len(words) > 2 and words[0].lower() in PREPOSITIONS:
        return f", {part[:1].lower()}{part[1:]}"
    if (
        len(words) < (4 if rest != part else 2)
        or verb
        or rest[:1].islower()
        or (_TIME.search(rest) and len(words) < 5)
    ):
        return ""
    return f": {small(part, Who(brief.contact, brief.client))}"


def _names_somebody(part: str, brief: Brief) -> bool:
    return any(
        part.startswith(f"{name} ") for name in (*Who(brief.contact, brief.client).names, brief.client)
    )


def _time(match: re.Match[str] | None) -> str:
    """ "from 07:15", "at 6:30 pm"."""
    if not match:
        return ""
    if match["end"]:
        return f"from {match['time']} to {match['end']}"
    return f"{(match['how'] or 'at ').lower()}{match['time']}"


def _place(parts: list[str]) -> str:
    """ "in Decorah": what is left of the day and the hour, where it names a place."""
    for part in parts:
        rest = _TIME.sub("", _DATE.sub("", re.sub(rf"\b(?:{'|'.join(WEEKDAYS)})\b,?", "", part))).strip(" ,")
        rest = re.sub(
            r"^(?:meet(?:ing)?|start(?:ing)?|beginning) (?=(?:at|in|by|on|outside)\b)", "", rest, flags=re.I
        )
        if re.match(r"(?:at|in|by|on|outside|behind) (?:the )?[\w' -]+$", rest) and len(rest.split()) < 9:
            return rest
        if re.fullmatch(r"[A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}", rest):
            return f"in {rest}"
    return ""


def _small_role(old: str) -> str:
    return old[:1].lower() + old[1:] if old[1:].islower() else old


def _next(parts: list[str], brief: Brief) -> str:
    found = (match["next"] for part in parts if not _BEFORE.search(part) and (match := _NEXT.search(part)))
    return next((name for name in found if name.lower() not in brief.client.lower()), "")
