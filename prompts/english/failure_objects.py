"""What a failing touched, as it is called to the client: "their lease" is "your lease"."""

import re
from dataclasses import dataclass

from prompts.brief import Brief
from prompts.english import slips
from prompts.english.days import MONTHS, WEEKDAYS
from prompts.english.failure_words import THING, to_you
from prompts.english.persons import KIN, Who
from prompts.english.phrases import DETERMINERS, an, mid_sentence
from prompts.english.turning import names_turned

_NOT_YOURS = re.compile(
    r"(?:deadlines?|meetings?|calls?|figures|numbers|sessions?|workshops?|training|appointments?|dates?"
    r"|names?|updates?|answers?|audits?|reviews?|hearings?|exchange|completion|goods|parts|hotel|table"
    r"|rooms?|wire|will)$",
    re.IGNORECASE,
)
STAFF = re.compile(
    r"(?:facilitator|trainer|consultant|adviser|advisor|coach|speaker|driver|courier|engineer|technician"
    r"|photographer|interpreter|translator|lawyer|solicitor|helpdesk|hotline|portal|team|planner|broker"
    r"|chatbot|app|system|website|switchboard|server|instructor|guide|crew|accountant|auditor|surveyor"
    r"|caterer|nurse|carer|cleaner|lecturer|pilot|chef|florist|moderator|editor|designer|receptionist"
    r"|clerk)s?$",
    re.IGNORECASE,
)
_KIN = "|".join(sorted(KIN, key=len, reverse=True))
_MISSING_THE = re.compile(
    r"^((?:to|with|on|at|in|for|under|into) )((?:wrong|old|former|previous|other|neighbouring|neighboring)\b)"
)
_AND_DONE = re.compile(r"\band (?P<done>[a-z]+ed|sent|left|put)\b(?! (?:it|them|the|a|an|to)\b)")
_PROPER = {*MONTHS, *WEEKDAYS, "English", "French", "German", "Spanish", "Dutch", "Italian", "Christmas",
           "Easter", "American", "British", "European", "Swiss"}  # fmt: skip
_OWNERS = r"(?:his|her|their|the (?:client|customer)['’]s|(?:client|customer)['’]s)"


_PLAIN = re.compile(r"[\w\s'’&/%£$€.,+-]+")
_NO_THING = re.compile(r"\b(?:we|us|not|never|nobody|i|she|he|they)\b|n't\b", re.IGNORECASE)


_SOMEBODY = re.compile(
    r"\s*\bby (?:our|an? |the )?(?:\w+ )?(?:intern|courier|temp|trainee|junior|assistant|colleague|team"
    r"|printer"
    r"|supplier)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Named:
    """Who and what a headline may name: the people, and all other words on record, for their capitals."""

    who: Who
    record: str


def object_of(np: str, named: Named) -> str:
    """With "your", "the" or its own article; "" when it is no plain thing."""
    np, meant = _for_client(" ".join(np.split()), named.who)
    np = lowered(names_turned(np, named.who) if named.who.contact else np, named)
    np = re.sub(rf"^{_OWNERS} ", "your ", np, flags=re.IGNORECASE)
    if not _PLAIN.fullmatch(np) or len(np.split()) > 12 or _NO_THING.search(np):
        return ""
    return _with_article(np, yours=not meant and bool(named.who.contact)) + meant


def _for_client(np: str, who: Who) -> tuple[str, str]:
    """ "Advice letter to Acme" -> "Advice letter", " meant for you"."""
    for name in sorted({*who.names, who.client, who.client.removeprefix("The ")}, key=len, reverse=True):
        match = re.search(rf" (?P<how>to|for|of) (?:the )?{re.escape(name)}(?![\w'’-])", np) if name else None
        if match:
            meant = " meant for you" if who.contact else f" for {mid_sentence(who.client)}"
            return np[: match.start()] + np[match.end() :], "" if match["how"] == "of" else meant
    return np, ""


def lowered(words: str, named: Named) -> str:
    """Without the capital of a headline, unless it belongs to a name."""
    first, _, rest = words.partition(" ")
    if first in ("The", "A", "An"):
        return words[0].lower() + words[1:]
    if not first[:1].isupper() or not first[1:].islower() or first in _PROPER:
        return words
    bare = re.escape(first.rstrip(".,"))
    if (rest[:1].isupper() and not rest[:2].isupper()) or re.search(rf"[\w,] {bare}\b", named.record):
        return words
    return words[0].lower() + words[1:]


def _with_article(np: str, *, yours: bool) -> str:
    words = np.split()
    first, head = words[0].lower(), _head(np)
    if words[0].endswith(("'s", "’s")) and words[0].islower():
        return f"the {np}"
    if first in DETERMINERS or first[0].isdigit() or words[0].endswith(("'s", "’s")) or first == "our":
        return np
    if re.search(r"^\D+ \d[\w/-]*$", np):
        return np
    if STAFF.match(head):
        return f"our {np}"
    if re.search(r" of an? ", np):
        return f"{an(np)} {np}"
    mine = yours and bool(re.fullmatch(THING, head, re.IGNORECASE)) and not _NOT_YOURS.match(head)
    return (
        f"your {np}"
        if mine and not re.search(r" of (?:the |[A-Z])", np) and first != "wrong"
        else f"the {np}"
    )


def _head(np: str) -> str:
    return re.split(r" (?:of|for|on|in|to|from|with|at|about|by|between) ", np)[0].split()[-1]


def rest_of(words: str, named: Named) -> str:
    """What follows the verb: the client is "you", and who did it for us is not named: the failing is ours."""
    words = _SOMEBODY.sub("", words)
    words = names_turned(words, named.who) if named.who.contact else words
    words = re.sub(rf"\bthe (?=(?:ex-)?(?:{_KIN})(?:['’]s)?\b)", "your ", words)
    words = re.sub(r"\s*\b(?:by mistake|in error|accidentally|inadvertently)\b", "", words)
    words = _MISSING_THE.sub(r"\1the \2", words.strip())
    return to_you(_AND_DONE.sub(lambda match: _also_done(match), words))


def _also_done(match: re.Match[str]) -> str:
    return f"and {match['done']} it" if slips.participle(match["done"]) else match[0]


def record(brief: Brief) -> str:
    """Whatever may hold a name in the middle of a sentence."""
    known = " . ".join(f"x {name.split()[0]}" for name in (brief.firm, brief.client) if name.split())
    facts = " . ".join(fact.text for fact in brief.facts if not fact.private)
    return f"{brief.what} . {brief.details} . {facts} . {known} . x {brief.writer}"
