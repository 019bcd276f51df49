"""What a failing was, said as "we": one way for each shape of a headline that is a noun."""

import re
from collections.abc import Callable

from prompts.english import slips
from prompts.english.failure_objects import STAFF, Named, lowered, object_of, rest_of
from prompts.english.phrases import an

Say = Callable[[re.Match[str], Named], str]

COUNT = r"(?:an? |two |three |four |five |six |seven |eight |nine |ten |several |many |\d+ )?"
_SENT_THINGS = (
    r"(?:replies|reply|answers?|responses?|confirmation|reminders?|notice|updates?|reports?|invoices?"
    r"|minutes|agenda|statements?|news|word)"
)


def wrong(match: re.Match[str], named: Named) -> str:
    what, rest = match["x"], rest_of(match["rest"], named)
    if any(slips.participle(word) for word in what.split()):
        return ""
    if match["how"].lower() in ("on", "in"):
        return f"we put the {match['wrong'].lower()} {what} {match['how'].lower()} {_the(rest, named)}"
    if match["how"].lower() == "to":
        return f"we sent the {match['wrong'].lower()} {what} to {rest}"
    return f"we used the {match['wrong'].lower()} {what} {match['how'].lower()} {_the(rest, named)}"


def errors(match: re.Match[str], named: Named) -> str:
    found = match["found"]
    single = not re.match(rf"(?:an?|two|\d)\b|.*s$|{COUNT}\w+s$", found, re.IGNORECASE)
    found = lowered(found, named)
    article = f"{an(found)} " if single else ""
    return f"we made {article}{found} {match['how'].lower()} {_the(rest_of(match['rest'], named), named)}"


def none(match: re.Match[str], named: Named) -> str:
    what, rest = match["x"].lower(), rest_of(match["rest"] or "", named)
    if re.match(r"(?:return )?call(?: ?back)?s?$|call-?backs?$", what):
        return f"we did not call you back {rest}"
    if re.fullmatch(_SENT_THINGS, what) and rest.startswith("for "):
        bare = what.endswith("s") or what in ("news", "word")
        return f"we left you without {what if bare else f'{an(what)} {what}'} {rest}"
    if re.fullmatch(_SENT_THINGS, what):
        return f"we sent you no {what} {rest}"
    return f"we had no {match['x']} {rest}" if rest else ""


def late(match: re.Match[str], named: Named) -> str:
    return f"we were late with {object_of(match['x'], named)}"


def delay(match: re.Match[str], named: Named) -> str:
    how = (match["long"] or match["long2"] or "").replace("-", " ").replace("'", "").replace("’", "")
    how = how.strip().lower() + (
        "s" if re.search(r"(?:two|three|[2-9]) \w+[^s]$", how.strip().lower()) else ""
    )
    return f"we were {how + ' ' if how else ''}late with {object_of(match['x'], named)}"


def waiting(match: re.Match[str], named: Named) -> str:
    long = match["long"].replace("-", " ").lower()
    many = not re.match(r"(?:an?|one|1) ", long) and not long.endswith("s")
    return f"we kept you waiting {long}{'s' if many else ''} for {object_of(match['x'], named)}"


def without(match: re.Match[str], named: Named) -> str:
    return f"we left you {match['long'].lower()} without {rest_of(match['rest'], named)}"


def missing(match: re.Match[str], named: Named) -> str:
    where = _the(rest_of(match["rest"], named), named)
    return f"we left {object_of(match['x'], named)} out of {where}"


def mixed(match: re.Match[str], named: Named) -> str:
    what = rest_of(match["rest"], named)
    return (
        f"we mixed up {_the(what, named)}"
        if match["how"].lower() != "in"
        else f"we mixed things up in {_the(what, named)}"
    )


def wrong_thing(match: re.Match[str], named: Named) -> str:
    verb = slips.participle(match["done"])
    if not verb:
        return ""
    return f"we {verb.past} the wrong {match['x']} {rest_of(match['rest'], named)}"


def twice(match: re.Match[str], named: Named) -> str:
    thing = object_of(match["x"], named)
    return f"we sent {thing} {rest_of(match['rest'] or '', named)} twice" if thing else ""


def state(match: re.Match[str], named: Named) -> str:
    thing = object_of(match["x"], named) if STAFF.match(match["x"].split()[-1]) else ""
    ours = re.sub(r"^(?:the|your) ", "our ", thing)
    return f"{ours} was {match['state'].lower()} {rest_of(match['rest'] or '', named)}" if thing else ""


def not_there(match: re.Match[str], named: Named) -> str:
    thing = object_of(match["x"], named)
    return (
        f"we did not have {thing} {match['state'].lower()} {rest_of(match['rest'], named)}" if thing else ""
    )


def unreached(match: re.Match[str], named: Named) -> str:
    thing, rest = object_of(match["x"], named), rest_of(match["rest"], named)
    to = f"to {rest}" if match["verb"].lower().startswith("reach") and rest else f"to you {rest}"
    return f"we did not get {thing} {to}" if thing else ""


def noun_of(verb: str) -> Say:
    return lambda match, named: f"we {verb} {_the(rest_of(match['rest'], named), named)}"


def _the(words: str, named: Named) -> str:
    """ "wedding invitations" -> "the wedding invitations"; what has its article keeps it."""
    head, cut, tail = _before_preposition(words)
    return f"{object_of(head, named) or head}{cut}{tail}"


def _before_preposition(words: str) -> tuple[str, str, str]:
    match = re.search(r" (?=(?:to|for|from|at|by|with|after|before|on|in) )", words)
    return (words[: match.start()], " ", words[match.end() :]) if match else (words, "", "")
