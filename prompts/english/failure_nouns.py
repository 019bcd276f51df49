"""A failing that a headline names as a thing: "Typo in the brochure", "No reply for nine days"."""

import re

from prompts.english import failure_noun_ways as ways
from prompts.english.failure_noun_ways import COUNT, Say, noun_of
from prompts.english.failure_objects import Named, rest_of

_TIME = r"(?:\w+[ -])(?:minutes?|hours?|days?|weeks?|months?)"
_ERRORS = (
    r"(?:spelling |factual |printing |calculation |translation )?(?:errors?|mistakes?|typos?|misprints?)"
)


def clause_of(title: str, named: Named) -> str:
    """What we did, from "we" on; "" when the headline is none of these shapes."""
    for pattern, say in _SHAPES:
        if match := pattern.match(title):
            return say(match, named)
    return ""


def _shape(pattern: str, say: Say) -> tuple[re.Pattern[str], Say]:
    return re.compile(pattern, re.IGNORECASE), say


_SHAPES: tuple[tuple[re.Pattern[str], Say], ...] = (
    _shape(
        r"(?:the )?wrong (?P<x>[\w' -]+?) (?P<done>[a-z]+ed|sent|sold|bought|paid|run|cut|set|shown|given"
        r"|put|read|laid|built)\b(?P<rest>.*)$",
        ways.wrong_thing,
    ),
    _shape(
        r"(?:the )?(?P<wrong>wrong|old|outdated) (?P<x>[\w' -]+?) (?P<how>on|in|to|for|at) (?P<rest>.+)$",
        ways.wrong,
    ),
    _shape(rf"(?P<found>{COUNT}{_ERRORS}) (?P<how>in|on|with|over) (?P<rest>.+)$", ways.errors),
    _shape(
        r"(?:no|zero) (?P<x>(?:return )?call ?-?backs?|return calls?|[\w-]+(?: [\w-]+)?)"
        r"(?P<rest> (?:for|to|in|on|at|from|after|before|since|until|about|with)\b.*)?$",
        ways.none,
    ),
    _shape(
        r"(?P<x>[\w' -]+?) (?:was |were )?not (?P<state>in place|ready|available|there|on site|complete"
        r"|in stock"
        r"|working|up to date|on time)(?P<rest>.*)$",
        ways.not_there,
    ),
    _shape(
        r"(?P<x>[\w' -]+?) (?:never|did not|didn't) (?P<verb>arrived?|came|come|reach(?:ed)?|got to|get"
        r" to)\b"
        r"(?P<rest>.*)$",
        ways.unreached,
    ),
    _shape(
        r"(?:an? )?(?:(?P<long>[\w-]+(?:[ -](?:minute|hour|day|week|month)s?)['’]?) )?delay"
        rf"(?: of (?P<long2>{_TIME}))? (?:in|with|to|on|of|for) (?P<x>.+)$",
        ways.delay,
    ),
    _shape(r"(?:late|delayed|belated|overdue) (?P<x>.+)$", ways.late),
    _shape(rf"(?P<long>{_TIME}) (?:of )?(?:wait|waiting) for (?P<x>.+)$", ways.waiting),
    _shape(
        r"(?:nothing|no word|not a word|silence)(?: heard| received)?(?: from (?:us|our side))?"
        r" (?P<rest>for .+)$",
        lambda match, named: f"we left you without a word {rest_of(match['rest'], named)}",
    ),
    _shape(rf"(?P<long>{_TIME}) without (?P<rest>.+)$", ways.without),
    _shape(
        rf"(?P<long>{_TIME})['’]? (?:of )?silence(?P<rest>.*)$",
        lambda match, named: (
            f"we left you {match['long'].lower()} without a word {rest_of(match['rest'], named)}"
        ),
    ),
    _shape(
        r"(?:delivery|dispatch|posting) of (?P<rest>.+ (?:to|at) (?:the |an? )?(?:wrong|old|former|other)"
        r" .+)$",
        ways.noun_of("delivered"),
    ),
    _shape(r"missing (?P<x>[\w' -]+?) (?:in|on|from|at) (?P<rest>.+)$", ways.missing),
    _shape(
        r"(?P<x>[\w' -]+?) (?:was |were )?(?:missing|omitted|absent) (?:from|in|on) (?P<rest>.+)$",
        ways.missing,
    ),
    _shape(
        r"(?:a )?(?:mix-?up|confusion|muddle) (?P<how>of|with|over|between|in|about) (?P<rest>.+)$",
        ways.mixed,
    ),
    _shape(r"double[ -]booking of (?P<rest>.+)$", noun_of("double-booked")),
    _shape(
        r"(?:double|duplicate) (?P<x>[\w'-]+(?: [\w'-]+)?)(?P<rest> (?:for|to|on|in|of)\b.*)?$", ways.twice
    ),
    _shape(r"loss of (?P<rest>.+)$", noun_of("lost")),
    _shape(r"(?:disclosure|leak|release) of (?P<rest>.+)$", noun_of("disclosed")),
    _shape(r"(?:cancellation) of (?P<rest>.+)$", noun_of("cancelled")),
    _shape(r"(?:late|last-minute) cancellation of (?P<rest>.+)$", noun_of("cancelled")),
    _shape(r"omission of (?P<rest>.+)$", noun_of("left out")),
    _shape(r"unanswered (?P<rest>.+)$", noun_of("did not answer")),
    _shape(r"unreturned (?P<rest>.+)$", noun_of("did not return")),
    _shape(r"failure to (?P<rest>.+)$", lambda match, named: f"we failed to {rest_of(match['rest'], named)}"),
    _shape(
        r"(?P<x>[\w' -]+?) (?:was |were |is |are )?(?P<state>down|offline|unavailable|unreachable)\b"
        r"(?P<rest>.*)$",
        ways.state,
    ),
)
