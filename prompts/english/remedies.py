"""What the record says about a failing of ours: what it cost them, what is done, what comes next."""

import re
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from prompts.brief import Brief, Fact
from prompts.english import our_days, ours, verb_guess
from prompts.english.circumstance_shapes import DAY
from prompts.english.days import MONTHS, localised
from prompts.english.doubts import doubtful
from prompts.english.phrases import capital
from prompts.english.turning import noted, said_by_contact, spoken
from prompts.record import trusted

Part = Literal["cost", "done", "next"]
Cost = Literal["chased", "coped", "time", "others", "money", "lost", "other"]

_DEMAND = re.compile(
    r"\b(?:never (?:said|told|asked|agreed|signed|wanted)|want|expect|demand|insist|require|will|would"
    r"|should|must|sue|lawyers?|solicitors?|compensat\w+"
    r"|refund\w*|discount\w*|money back|leav(?:e|ing) you|switch\w*|competitor|never again|liab\w+"
    r"|negligen\w+"
    r"|thank\w*|appreciat\w*|happy|glad|fine|no problem|great|wonderful|love|trust|stupid|idiots?"
    r"|incompeten\w+"
    r"|useless|ridiculous|unacceptable|disgrace\w*|furious|angry|upset|livid|damn|hell)\b",
    re.IGNORECASE,
)
_COST = re.compile(
    r"\b(?:had to|has had to|spent|lost|waited|waiting|missed|paid|explain\w*|cancel\w*|redid|redo|drove"
    r"|stayed|could not|couldn't|wasted|hours?|evenings?|weekends?|days?|apologi[sz]\w+|embarrass\w*|without"
    r"|borrow\w*|complain\w*|turned away|overtime|chas\w+|rearrang\w+|rebook\w*|postpon\w+|held|kept|called"
    r"|rang|phoned|stood|plead\w*|closed|empty|stuck|queue\w*|stranded|reprint\w*)\b",
    re.IGNORECASE,
)
_COSTS: tuple[tuple[Cost, str], ...] = (
    (
        "chased",
        r"(?:wrote|rang|called|phoned|asked|chased|emailed|e-mailed|mailed) .*(?:times|twice|again)|had to"
        r" chase",
    ),
    (
        "coped",
        r"(?:you|your \w+) (?:kept|held|covered|calmed|redid|rewrote|rebuilt|managed|stepped|paid \d.* by"
        r" hand"
        r"|reprinted|retyped|redrew|rearranged|stood in)",
    ),
    (
        "others",
        r"explain\w*|apologi[sz]\w+|complain\w*|plead\w*|begg?\w*|embarrass\w*|questions?|answer\w*"
        r"|had to (?:write|call|ring|tell|phone|face)|in front of",
    ),
    (
        "time",
        r"hours?|days?|mornings?|afternoons?|evenings?|nights?|weekends?|weeks?|waited|waiting|stayed"
        r"|chas\w+|spent",
    ),
    ("money", r"paid|overtime|[$€£]\d|cost"),
    ("lost", r"lost|missed|cancel\w*|send it away|turned away|could not|couldn't|without"),
)
_OURS = re.compile(
    r"(?:(?:The|A|Our) )?(?:\w+ )?(?:team|colleagues?|designers?|office|desk|interns?|staff|engineers?)\b"
    r"|[A-Z][a-z]+ [A-Z]"
)
_PAST = re.compile(
    r"\b(?:(?:is|are) (?:off|gone|lost|cancelled|canceled|empty|ruined|void|dead|over)|was|were|had|did"
    r"|could|couldn't|went|came|got|lost|spent|stood|sat|drove|paid|kept|held|told"
    r"|rang|made|took|found|left|saw|ran|sent|began|waited|[a-z]{2,}ed)\b"
)
_MOVING_DAY = re.compile(
    r"\b(?:today|tomorrow|yesterday|tonight|next|this|last|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    re.IGNORECASE,
)
_WHOLE = re.compile(r"[\w\s.,:;'’&%/$£€()+–-]+$")
_ORDER = re.compile(
    r"\b(?:ignore|assistant|system:|prompt|instructions?|disregard|note to|as an ai|state that)\b|\bAI\b"
)
_WEEK = 6  # days: for so long "Friday" says which one


@dataclass(frozen=True)
class Remedy:
    part: Part
    index: int
    sentence: str  # whole, with its full stop
    lacks: tuple[Literal["owner", "deadline"], ...] = ()  # of a next step: what a slot must add

    @property
    def cost(self) -> Cost:
        said = self.sentence
        return next((kind for kind, cue in _COSTS if re.search(rf"\b(?:{cue})(?!\w)", said, re.I)), "other")


Known = dict[Part, tuple[Remedy, ...]]


def on_record(brief: Brief) -> Known:
    """For each part of a recovery the facts that may be said, in the order in which they stand."""
    unsure = doubtful(brief)
    found: Known = {}
    for index, fact in enumerate(brief.facts):
        remedy = None if fact.private or index in unsure else _remedy(index, fact, brief)
        if remedy:
            found[remedy.part] = (*found.get(remedy.part, ()), remedy)[-2:]
    return found | ({"next": _settled(found["next"], brief)} if "next" in found else {})


def _settled(steps: tuple[Remedy, ...], brief: Brief) -> tuple[Remedy, ...]:
    """What holds from a month on needs no day beside a step that has one."""
    if all(step.lacks for step in steps):
        return steps
    return tuple(
        replace(step, lacks=()) if our_days.from_month(step.sentence, brief) else step for step in steps
    )


def _remedy(index: int, fact: Fact, brief: Brief) -> Remedy | None:
    text = localised(" ".join(trusted(fact.text).split()), brief.locale).rstrip(".")
    short = 2 < len(text.split()) <= 30
    if not short or not _WHOLE.match(text) or _ORDER.search(text) or re.search(r"[.] [A-Z]", text):
        return None
    if _unclear_day(text, fact, brief):
        return None
    if suffered := _suffered(text, fact, brief):
        return Remedy("cost", index, f"{capital(suffered)}.")
    if said_by_contact(fact, brief):
        return None
    sentence = ours.sentence(text, fact, brief)
    if not sentence:
        return None
    coming = ours.coming(sentence, brief)
    return Remedy(
        "next" if coming else "done", index, f"{sentence}.", _lacking(sentence, brief) if coming else ()
    )


def _unclear_day(text: str, fact: Fact, brief: Brief) -> bool:
    """ "Friday" or "next week" in a note that is old; with its date it is clear."""
    bare = (
        re.sub(DAY, " ", text)
        if re.search(rf"\d.*(?:{'|'.join(MONTHS)})|(?:{'|'.join(MONTHS)}) \d", text)
        else text
    )
    return bool(_MOVING_DAY.search(bare)) and (
        fact.on is None or not -1 < (brief.today - fact.on).days <= _WEEK
    )


def _suffered(text: str, fact: Fact, brief: Brief) -> str:
    """What it cost them, in the second person; "" when the fact is about something else."""
    if _DEMAND.search(text) or (not brief.contact and said_by_contact(fact, brief)):
        return ""
    if said_by_contact(fact, brief) and re.search(r"\b(?:I|my|me|we|our|us|We|My|Our)\b", text):
        return spoken(text) if _past(text) else ""
    of_another = said_by_contact(fact, brief) and re.match(r"(?:He|She|They)\b", text)
    told = spoken(text) if of_another else noted(text, brief)
    if not told or re.search(r"\b(?:I|we|our|us|We|Our)\b", told) or not _past(told):
        return ""
    theirs = told.lower().startswith(("you ", "your ")) or said_by_contact(fact, brief)
    if (not theirs and _OURS.match(told)) or re.search(r"\b(?:19|20)\d\d\b", told):
        return ""
    told_of_it = _COST.search(told) or (theirs and _since(fact, brief))
    return told if told_of_it and (theirs or not ours.done(told)) else ""


def _past(text: str) -> bool:
    forms = (verb_guess.known(word) for word in re.findall(r"[a-z]+", text))
    return bool(_PAST.search(text)) or any(found and found[1] in ("past", "participle") for found in forms)


def _since(fact: Fact, brief: Brief) -> bool:
    """True when the fact was noted about the time of the failing, so that it belongs to it."""
    first: date | None = brief.on
    return fact.on is not None and first is not None and -3 <= (fact.on - first).days


def _lacking(sentence: str, brief: Brief) -> tuple[Literal["owner", "deadline"], ...]:
    owner = re.match(r"(?:I|We|[A-Z][\w'’-]+ [A-Z][\w'’-]+|[A-Z][a-z]+ will)\b", sentence)
    named = owner or re.search(
        r"\b(?:I|we) (?:will|shall)\b|\b[A-Z][\w'’-]+ (?:will|sends?|signs?|checks?"
        r"|reads?)\b"
        r"|(?<=\d )[A-Z][\w'’-]+ [A-Z]"
        r"|^(?:From|Starting in|As of) [A-Z][a-z]+,? [A-Z][\w'’-]+ (?:[A-Z][\w'’-]+ )?[a-z]+s\b",
        sentence,
    )
    lacks: list[Literal["owner", "deadline"]] = [] if named else ["owner"]
    return (*lacks, *(() if our_days.days_in(sentence, brief) else ("deadline",)))
