"""A client's trouble, read for what may be said: who died, or that something happened; never the detail."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.brief import Brief
from prompts.english.persons import KIN, Who, salutation
from prompts.english.phrases import written_out

Kind = Literal["death", "their death", "loss", "unborn", "decision", "job", "crime", "other"]
Damage = Literal["theft", "damage", "people", "systems", "money", "other"]

_RELATIVES = "|".join(
    sorted(KIN | {"partner", "baby", "child", "friend", "dog", "cat"}, key=len, reverse=True)
)
_LOST_SOMEONE = re.compile(
    rf"\b(?:lost|mourn(?:s|ing|ed)?) (?:his|her|their|a|an|the)?\s*(?P<kin>{_RELATIVES})\b", re.IGNORECASE
)
_KIN_DIED = re.compile(
    rf"\b(?P<kin>{_RELATIVES})\b(?!['’]s (?:boss|friend|colleague|neighbour))[^,;.]{{0,25}}?"
    r"(?:\bdied\b|\bdies\b|\bdead\b|\bpassed (?:away|on)\b|\bpassed$|['’]s (?:death|funeral|burial"
    r"|passing)|\bkilled\b|\bwas buried\b)"
    rf"|\b(?:death|loss|passing|funeral|burial) of (?:(?:his|her|their|a|the|[A-Z][\w-]+(?:"
    rf" [A-Z][\w-]+)*['’]s?) )?(?:\w+ )?(?P<kin2>{_RELATIVES})\b",
    re.IGNORECASE,
)
_DEATH = re.compile(
    r"\b(?:died|dies|passed away|passed on|is dead|death|deceased|has passed)\b|^dead$|^passed$",
    re.IGNORECASE,
)
_SOMEBODY_DIED = re.compile(
    r"(?:(?i:(?:the )?death of ))?(?P<name>[A-Z][\w'-]*[\w](?: [A-Z][\w'-]*\w)?)(?:$|[,;(]|(?:'s)? (?:has "
    r"|have |was )?"
    r"(?:sadly |suddenly )?(?:died|dies|passed|death|funeral|is dead|killed))"
)
_OF_THEIRS = re.compile(
    rf"\b(?:his|her|their|[A-Z][\w-]+'s?) (?:late |only |younger |older |eldest |twin"
    rf" )?(?P<kin>{_RELATIVES})\b"
    r"(?!'s? (?:boss|friend|colleague|neighbour))",
    re.IGNORECASE,
)
_NO_NAMES = set(
    "Has Have Is Was Sadly Suddenly The He She They Died Dies Passed Death Dead Heard Client A An".split()
)
_NOBODY_NAMED = re.compile(
    r"(?:(?:he|she|they) )?(?:has |have |is |was )?(?:sadly |suddenly )?(?:died|dies|passed|dead|death\b)",
    re.I,
)
_NOT_THEIRS = re.compile(
    r"\b(?:in the family|family death|of a (?:friend|colleague|relative)|bereave\w*|mourning|griev\w*)\b",
    re.IGNORECASE,
)
_KINDS: tuple[tuple[Kind, str], ...] = (
    (
        "unborn",
        r"miscarr\w+|stillb\w+|lost (?:the|her|their|a) (?:baby|pregnancy)|baby (?:died|dead)|pregnancy loss",
    ),
    (
        "loss",
        r"bereave\w*|widow\w*|suicide|mourn\w*|griev\w*|funeral|burial|\bdeath\b|\bdied\b|passed away|loss"
        r" of|loss in",
    ),
    (
        "decision",
        r"did(?:n't| not) get|passed over|turned down|rejected|not (?:promoted|appointed|elected)"
        r"|lost the election",
    ),
    (
        "job",
        r"redundan\w+|laid off|lost (?:his|her|their|the) job|job loss|fired|sacked|dismissed|let go"
        r"|unemploy\w*|made redundant",
    ),
    (
        "crime",
        r"burgl\w+|robb\w+|mugg\w+|broken into|break-?in|stolen|assault\w*|attacked|defraud\w*|scam\w*",
    ),
)
_DAMAGES: tuple[tuple[Damage, str], ...] = (
    (
        "systems",
        r"cyber|hack\w*|ransom\w*|phish\w*|malware|breach|systems? (?:down|attack)|data (?:loss|stolen)",
    ),
    ("theft", r"theft|stolen|stole|burgl\w+|break-?in|broken into|robb\w+|loot\w+|embezzl\w+|fraud"),
    (
        "damage",
        r"\bfires?\b|burn(?:t|ed)|arson|explosion|smoke|flood\w*|water damage|burst pipe|leak\w*|storm"
        r"|hurricane"
        r"|earthquake|\broof\b|collaps\w+|landslide",
    ),
    (
        "people",
        r"lay(?:ing)? ?off|laid off|layoffs?|redundan\w+|job cuts|short-?time|strike|restructur\w+"
        r"|mass dismissal|staff cuts",
    ),
    (
        "money",
        r"cash|can(?:'t|not| not) pay|insolv\w+|bankrupt\w*|administration|liquidat\w+|debts?"
        r"|receivership|rent|payroll|overdraft"
        r"|credit line|losses\b|pinch|bad year",
    ),
)
_PLACE = re.compile(
    r"\b(?:warehouse|shop|store|office|factory|plant|workshop|garage|restaurant|kitchen|café|cafe"
    r"|bakery|school|hotel"
    r"|studio|clinic|surgery|farm|library|bookshop|pub|brewery|laboratory|lab|nursery|gallery|barn|yard)\b"
)
_LOST = re.compile(
    r"\b(?:lost|loses?|losing) (?:the|their|its|his|her|a|an|our)?\s*(?P<np>(?:[\w'-]+ ){0,2}(?:listing"
    r"|contract|tender"
    r"|customer|bid|licence|license|rating|deal|case|order|account|supplier|pitch|grant|permit"
    r"|franchise|appeal))\b"
)


@dataclass(frozen=True)
class Trouble:
    """`who` has died: "your father" or a name. Of "their death" nobody is greeted by name."""

    kind: Kind
    who: str = ""


def personal(brief: Brief) -> Trouble:
    note = written_out(brief.what.strip()).replace("’", "'")
    if unborn := re.search(_KINDS[0][1], note, re.IGNORECASE):
        return Trouble("unborn", unborn[0])
    lost = _LOST_SOMEONE.search(note) or _KIN_DIED.search(note)
    if lost:
        kin = next(group for group in lost.groups() if group)
        return Trouble("death", f"your {kin.lower()}")
    if _DEATH.search(note) and not _NOT_THEIRS.search(note):
        return _named_dead(note, brief)
    kind: Kind = next((kind for kind, pattern in _KINDS if re.search(pattern, note, re.IGNORECASE)), "other")
    return Trouble("loss" if kind == "other" and brief.topic in ("bereavement", "death") else kind)


def _named_dead(note: str, brief: Brief) -> Trouble:
    """ "Walter died": when no other person is named, it may be the contact who died."""
    if kin := _OF_THEIRS.search(note):
        return Trouble("death", f"your {kin['kin'].lower()}")
    names = {name.lower() for name in Who(brief.contact, "").names}
    named = _SOMEBODY_DIED.match(note)
    if named and named["name"].lower() not in names and named["name"].split()[0] not in _NO_NAMES:
        return Trouble("death", named["name"])
    theirs = named is not None and named["name"].lower() in names
    if brief.contact and (theirs or _NOBODY_NAMED.match(note)):
        return Trouble("their death", salutation(brief.contact))
    return Trouble("their death")


def damage(what: str) -> tuple[Damage, str]:
    """What kind of trouble a business has, and "the fire at the warehouse" when that may be named."""
    note = written_out(what).lower()
    kind: Damage = next((kind for kind, pattern in _DAMAGES if re.search(pattern, note)), "other")
    place = _PLACE.search(note)
    where = f" at the {place[0]}" if place else ""
    lost = _LOST.search(note)
    if kind == "damage":
        return kind, _damaged(note) + where
    if kind == "theft":
        return kind, _stolen(note) + where
    if kind == "systems" and re.search(r"cyber|hack|ransom|malware", note):
        return kind, "the attack on your systems"
    return kind, f"the {lost['np']}" if lost and kind == "other" else ""


def _stolen(note: str) -> str:
    if re.search(r"fraud|embezzl", note):
        return "the fraud"
    return "the break-in" if re.search(r"br(?:eak|oke)|burgl", note) else "the theft"


def _damaged(note: str) -> str:
    for word in ("flood", "storm", "hurricane", "earthquake", "landslide", "explosion", "fire"):
        if re.search(rf"\b{word}", note):
            return f"the {word}"
    return "the fire" if re.search(r"burn|arson|smoke", note) else "the damage"
