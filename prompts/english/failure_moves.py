"""A failing that a headline tells of the thing itself: "Closing wire left a day late"."""

import re

from prompts.english.failure_objects import Named, object_of, rest_of
from prompts.english.title_words import HOW_LATE, SHOWING, ours, shows

_STATES = re.compile(
    r"(?:(?:was|were|is|are|came|arrived|went) )?(?P<state>incomplete|unsigned|unreadable|illegible|blank"
    r"|undated|unchecked|unfinished|untranslated|uncorrected|half[- ](?:empty|finished)"
    r"|out of date|full of .+|without .+)$",
    re.IGNORECASE,
)


def went(tokens: list[str], at: int, named: Named) -> str:
    """ "Closing wire left a day late", "Report reached the board with last year's figures"."""
    what, after = " ".join(tokens[:at]), " ".join(tokens[at:])
    verb, _, rest = after.partition(" ")
    low, said = verb.lower(), rest_of(rest, named)
    thing = object_of(what, named)
    if not thing:
        return ""
    if low in SHOWING and shows([verb, *rest.split()]):
        return f"{ours(thing)} {low} {said}" if low != "missed" else f"we missed {said} with {thing}"
    if low == "still":
        return went([*tokens[:at], *tokens[at + 1 :]], at, named)
    return _left_so(low, after, thing, named) or _on_its_way(low, rest, thing, named)


def _left_so(low: str, after: str, thing: str, named: Named) -> str:
    """A state that we left it in: incomplete, short by a day, lying on a desk."""
    said = rest_of(after.partition(" ")[2], named)
    if state := _STATES.match(after):
        return f"we delivered {thing} {state['state'].lower()}" if "without" not in after else ""
    if short := re.match(r"(?:was |came )?(?P<how>short by .+)", after):
        return f"we left {thing} {rest_of(short['how'], named)}"
    if low in ("lapsed", "expired", "slipped"):
        return f"we let {thing} {_LET[low]} {said}"
    return f"we left {thing} {said}" if low in ("sat", "lay", "lingered", "gathered") else ""


_LET = {"lapsed": "lapse", "expired": "expire", "slipped": "slip"}


def _on_its_way(low: str, rest: str, thing: str, named: Named) -> str:
    said = rest_of(rest, named)
    if low == "went":
        return _gone(rest, said, thing)
    if low in ("disappeared", "vanished"):
        return f"we lost {thing}"
    if low in ("left", "departed"):
        out = re.match(r"out (?!of\b|from\b)(?=\w)", rest)
        left_out = f"we left {object_of(rest[4:], named)} out of {thing}"
        return left_out if out else f"we sent {thing} {said}" if said else ""
    if low == "turned" and said.startswith("into "):
        return f"we turned {thing} {said}"
    if low in ("arrived", "came", "landed", "turned") and said:
        return _arrived(re.sub(r"^up ", "", said), thing)
    if low in _LATE_VERBS and HOW_LATE.match(rest):
        return f"we {_LATE_VERBS[low]} {thing} {said}"
    return _otherwise(low, said, thing)


_LATE_VERBS = {
    "began": "started",
    "started": "started",
    "opened": "started",
    "ended": "ended",
    "closed": "ended",
}


def _otherwise(low: str, said: str, thing: str) -> str:
    if low == "ran" and said:
        return f"we ran {thing} {said}"
    if low == "reached":
        return f"we got {thing} to {said}"
    fails = low in ("failed", "crashed", "broke", "bounced", "stopped")
    return f"{ours(thing)} {low} {said}" if fails else ""


def _gone(rest: str, said: str, thing: str) -> str:
    if re.match(r"(?:missing|astray)\b", rest):
        return f"we lost {thing}"
    if re.match(r"(?:live|online|public)\b", rest):
        return f"we let {thing} go {said}"
    sent = re.sub(r"^out\b\s*", "", said)
    return f"we sent {thing} {sent}" if sent and re.match(r"(?:out|to)\b", rest) else ""


def _arrived(said: str, thing: str) -> str:
    if HOW_LATE.match(said) or re.match(r"(?:after|past)\b", said):
        return f"we got {thing} to you {said}"
    if re.match(r"(?:with|without|in)\b", said):
        return f"we delivered {thing} {said}"
    return f"we sent {thing} {re.sub(r'^(?:at|in) ', 'to ', said)}" if said.startswith("at ") else ""
