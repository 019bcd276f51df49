"""Help that the firm may offer, in its own words and in the first person: "Hold all mail until she asks"."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.brief import Brief
from prompts.english import slips, verb_guess, verbs
from prompts.english.failure_objects import Named, lowered, record
from prompts.english.persons import Who
from prompts.english.phrases import DETERMINERS, PREPOSITIONS, an, capital, plural
from prompts.english.turning import offered

_OFTEN = set(
    """ring call phone visit sit wait drive walk fetch lend hold keep take cover bring meet help stay see
    step stand look come go talk speak explain sort draft hand send collect carry mind feed water let give
    put make do offer find set get free spare clear check write read go work pick arrange accompany mow
    shop cook
    host house chase prepare answer redirect pause postpone delay defer skip spread invite deal lead run
    act join swap rearrange look drop water cancel meet photocopy interpret lift load shift guard""".split()
)
_ALSO_NOUNS = set(
    "call visit list hour help walk drive review check draft loan meeting talk work set".split()
)
_GUARD = re.compile(
    r"[\[\]{}<>@#*|\\`\"“”;!?]|https?:|www\.|\b(?:ignore|assistant|system:|prompt|disregard|instruct\w*)\b"
    r"|\b(?:discount\w*|voucher|upgrad\w+|free of charge|complimentary|no charge|waive\w*|refund\w*|upsell"
    r"|referral|renewal|cross-sell|goodwill|special offer|opportunit\w+)\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"[A-Za-zÀ-ÿ0-9$€£][\w\s'’,.:&/$€£%()-]*")
_MASS = set(
    "help support advice space storage time room cover access use company transport equipment".split()
)
_GIFT = re.compile(
    r"\b(?:flowers?|wine|hamper|cake|chocolates?|gifts?|dinner|lunch|meals?|food)\b", re.IGNORECASE
)
_LONGEST = 24


@dataclass(frozen=True)
class Offer:
    """`do`: what I will do ("hold all mail"); `thing`: what you can have; `whole`: a sentence."""

    kind: Literal["do", "thing", "whole"]
    words: str


def told(brief: Brief) -> tuple[Offer, ...]:
    """The first two that may be said as they are; gifts never, where the contact wants none."""
    no_gifts = any(
        re.search(r"\bno\b.*\b(?:gifts?|flowers|food|alcohol)\b", wish, re.I) for wish in brief.preferences
    )
    kept = [
        offer
        for offer in brief.offers
        if offer.strip() and not _GUARD.search(offer) and not (no_gifts and _GIFT.search(offer))
    ]
    short = [offer for offer in kept if 1 < len(offer.split()) <= _LONGEST and _sound(offer)]
    return tuple(_offer(offer, brief) for offer in short[:2])


def _sound(offer: str) -> bool:
    """Words of help: no preposition or past verb at the head, no signs that people do not type."""
    first = offer.split()[0].lower()
    told = (slips.past(first) or verb_guess.known(first)) and not slips.base(first) and first not in _OFTEN
    known = verb_guess.known(first)
    past = bool(told) and (known is None or known[1] != "gerund")
    return bool(_PLAIN.fullmatch(offer.strip())) and first not in PREPOSITIONS | {"not", "sorry"} and not past


def _offer(text: str, brief: Brief) -> Offer:
    named = Named(Who(brief.contact, brief.client), record(brief))
    text = re.sub(r"^A(n?) ", r"a\1 ", text)
    turned = lowered(offered(" ".join(text.split()).rstrip("."), brief), named)
    first, _, rest = turned.partition(" ")
    if first == "offer" or re.match(r"(?:we|i) (?:can|could|will)\b", turned, re.IGNORECASE):
        return _after_offer(turned)
    if first == "no":
        return Offer("do", f"see that you get {turned}")
    if first in ("stay", "use", "borrow", "sleep", "park", "live") and re.search(r"\b(?:our|my)\b", rest):
        return Offer("whole", f"You can {turned}")
    if _order(first, rest):
        return Offer("do", _to_you(turned))
    theirs = rest.split(" ", 1)[0].lower() in DETERMINERS | {"you", "mail", "everything"}
    if first.endswith("ing") and theirs and (found := _of_gerund(first)):
        return Offer("do", f"{found} {rest}")
    if re.search(r"^(?:our|the|an?|[A-Z]\w+)(?: [\w-]+){0,4} (?:can|will) [a-z]+", turned):
        return Offer("whole", capital(turned))
    return Offer("thing", _with_article(turned))


def _to_you(order: str) -> str:
    """ "lend two laptops" -> "lend you two laptops"."""
    bare = re.match(r"(?P<verb>lend|send|bring|give) (?=(?:an?|the|two|three|four|our|some|\d+) )", order)
    if bare and not re.search(r"\b(?:to|for) \w+", order[bare.end() :]):
        return f"{bare['verb']} you {order[bare.end() :]}"
    return re.sub(r"^meet (?=at|in|on)", "meet you ", order)


def _after_offer(turned: str) -> Offer:
    """ "offer to hold the mail", "we can hold the mail"."""
    rest = re.sub(r"^(?:offer(?: to| you)?|(?:we|i) (?:can|could|will)) ", "", turned, flags=re.IGNORECASE)
    return Offer("do", rest) if _order(*rest.partition(" ")[::2]) else Offer("thing", _with_article(rest))


def _order(first: str, rest: str) -> bool:
    """ "call the landlord" is an order, "call with our claims manager" a thing."""
    known = first in _OFTEN or bool(slips.base(first)) or verbs.infinitive(first) is not None
    next_word = rest.split(" ", 1)[0].lower()
    if first in _ALSO_NOUNS:
        return known and (next_word in DETERMINERS or next_word in ("you", "everyone", "everybody", "all"))
    return known and bool(rest)


def _of_gerund(word: str) -> str:
    found = verb_guess.known(word)
    if found and found[1] == "gerund":
        return found[0].base
    stems = (word[:-3], word[:-3] + "e", word[:-4])
    return next((stem for stem in stems if stem in _OFTEN or slips.base(stem)), "")


def _with_article(thing: str) -> str:
    """ "list of whom to notify" -> "a list of whom to notify"."""
    words = thing.split()
    first = words[0].lower()
    cut = next((at for at, word in enumerate(words) if word.lower() in PREPOSITIONS), len(words))
    head = words[max(0, cut - 1)].lower()
    bare = (
        first in DETERMINERS
        or not words[0][0].isalpha()
        or plural(head)
        or head in _MASS
        or first in _NUMBERS
    )
    if first == "use":
        return f"the {thing}"
    return thing if bare or words[0][0].isupper() else f"{an(words[0])} {thing}"


_NUMBERS = set(
    "one two three four five six seven eight nine ten eleven twelve our your up somebody someone anybody"
    " nobody".split()
)
