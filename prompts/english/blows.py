"""What has hit a client's business, as far as it may be named."""

import re
from dataclasses import dataclass

from prompts.brief import Brief
from prompts.english import troubles
from prompts.english.blow_clauses import happened
from prompts.english.circumstance_shapes import DAY
from prompts.english.days import localised
from prompts.english.failure_objects import Named, lowered, record
from prompts.english.persons import Who
from prompts.english.phrases import DETERMINERS, first_clause, mid_sentence, plural
from prompts.english.troubles import Damage

_EVENTS = (
    r"(?:fires?|floods?|flooding|storm|hail|break-?in|burglary|theft|robbery|strike|walk-?out|recall|outage"
    r"|power cut|breach|attack|cyber-?attack|hack|ransomware|insolvency|bankruptcy|redundanc(?:y|ies)"
    r"|lay-?offs?"
    r"|job cuts|closures?|loss|withdrawal|cancellation|refusal|damage|collapse|explosion|fraud|lawsuit"
    r"|shortage"
    r"|breakdown|(?:budget|grant|funding|staff|power) cuts?|cuts|accident|leak|crash|ban|fine|sinking"
    r"|outbreak|earthquake|landslide|hurricane|drought"
    r"|frost|blight|embezzlement|arson|vandalism|subsidence|administration|liquidation|receivership|default"
    r"|shutdown|stoppage|derailment|spill|contamination|infestation|eviction|dispute|complaints?"
    r"|terminations?)"
)
_HEAD = re.compile(
    rf"(?P<np>(?:(?!(?:by|from|to|in|at|on|of|for|with|has|have|is|was|were) )[\w'’-]+"
    rf" ){{0,3}}?(?P<head>{_EVENTS}))(?P<rest>(?: (?:in|at|on|of|to|by|with|from|among|across"
    r"|over|near|for|since|until) .+)?)$",
    re.IGNORECASE,
)
_SAID = r"(?:announced|reported|confirmed|declared|planned|hits?|strikes?|breaks? out|broke out)"
_SAFE = re.compile(r"(?:nobody|no one|no-one) (?:was )?(?:hurt|injured|harmed)|no injuries$", re.IGNORECASE)
_SHUT = re.compile(
    rf"(?P<np>[\w'’ -]+?) (?:is |are |has been |was )?(?P<how>closed|shut|down|offline|out of action"
    rf"|sealed off)"
    rf"(?P<rest> (?P<when>since|until|till) (?:{DAY}|\\w+(?: \\w+){{0,2}}))$",
    re.IGNORECASE,
)
_CLOSED = re.compile(r"(?:closed|shut) (?P<when>since|until) (?P<rest>\w+(?: \w+){0,3})$", re.IGNORECASE)
_YOURS = re.compile(r"^(you (?:have |had )?\w+) (?:its|their|his|her)\b")
_COUNT = re.compile(
    r"(?:about |some )?\d[\d,.]* of (?:the )?\d[\d,.]* [\w-]+$|\d[\d,.]* [a-z]+s$|\d[\d,.]* people$"
)
_INJECTED = re.compile(r"\b(?:ignore|assistant|system:|prompt|disregard|instruct\w*)\b", re.IGNORECASE)


@dataclass(frozen=True)
class Blow:
    """`about`: a thing ("the fire in the main shed"); `that`: a clause ("you have lost the tender")."""

    kind: Damage
    about: str = ""
    that: str = ""
    count: str = ""
    shut: str = ""
    nobody_hurt: bool = False


def read(brief: Brief) -> Blow:
    kind, known = troubles.damage(brief.what)
    named = Named(Who(brief.contact, brief.client), record(brief))
    clause = _without_client(_clause(localised(brief.what, brief.locale)), brief)
    if not clause or _INJECTED.search(brief.what):
        return Blow(kind, about=known)
    about = _event(clause, named)
    that = "" if about else _YOURS.sub(r"\1 your", happened(clause, named))
    day = re.search(rf" (?:from|since|until|on) (?:{DAY})$", localised(brief.what, brief.locale))
    about += day[0] if about and day and not about.endswith(day[0]) else ""
    about = _placed(about, brief) or ("" if that else known)
    return Blow(kind, about, that, *_of_details(brief, named))


def _placed(about: str, brief: Brief) -> str:
    """ "the strike at Acme": where nothing else says which one it is."""
    bare = about and len(about.split()) < 4 and not re.search(r" (?:in|at|on|of|from|since|until) ", about)
    known = brief.client_kind == "organisation" and brief.client
    return f"{about} at {mid_sentence(brief.client)}" if bare and known else about


def _clause(what: str) -> str:
    """The first clause; a customer is no doubtful word where the trouble is the client's own."""
    lent = re.sub(r"\b(customer|client|account)(?=s?\b)", r"\1x", what)
    return re.sub(r"\b(customer|client|account)x", r"\1", first_clause(lent))


def _without_client(clause: str, brief: Brief) -> str:
    """ "Fire in the shed at Acme" -> "Fire in the shed"; as a subject the client is "you"."""
    names = {brief.client, brief.client.removeprefix("The "), *Who(brief.contact, "").names}
    for name in sorted(names, key=len, reverse=True):
        said = rf"(?:[Tt]he )?{re.escape(name)}"
        clause = re.sub(
            rf" (?:at|for|of|with|in|to|on|against|hits|hit|strikes) {said}(?![\w'’-])", "", clause
        )
        clause = re.sub(rf" by {said}$", " by you", clause)
        clause = re.sub(rf"^{said}['’]s?(?!\w)", "your", clause)
        clause = re.sub(rf"^{said}(?![\w'’-])", "you", clause)
    return clause


def _event(clause: str, named: Named) -> str:
    plain = re.sub(rf" {_SAID}$", "", clause, flags=re.IGNORECASE)
    match = _HEAD.match(plain)
    if not match or plain.lower().startswith("you "):
        return ""
    np = lowered(match["np"], named)
    first = np.split()[0].lower()
    article = "" if first in DETERMINERS or first.endswith(("'s", "’s")) else "the "
    return f"{article}{np}{match['rest']}".replace("the a ", "the ")


def _of_details(brief: Brief, named: Named) -> tuple[str, str, bool]:
    count, shut, safe = "", "", False
    for piece in re.split(r"[;.]\s+|,\s+", localised(brief.details, brief.locale)):
        piece = piece.strip().rstrip(".")
        if _COUNT.match(piece):
            count = count or piece
        elif _SAFE.match(piece):
            safe = True
        elif match := _SHUT.match(piece):
            shut = f"{_the_place(match['np'], named)} {_be(match)} {match['how'].lower()}{match['rest']}"
        elif match := _CLOSED.match(piece):
            be = "have been" if match["when"].lower() == "since" else "are"
            shut = f"you {be} closed {match['when']} {match['rest']}"
    return count, shut, safe


def _be(match: re.Match[str]) -> str:
    many = plural(match["np"].split()[-1])
    if match["when"].lower() == "since":
        return "have been" if many else "has been"
    return "are" if many else "is"


def _the_place(np: str, named: Named) -> str:
    said = re.sub(r"^(?:the|your) ", "", lowered(np, named))
    return f"the {mid_sentence(said)}"
