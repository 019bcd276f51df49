"""A failing as a headline names it: "Invoice sent to the wrong address" -> "we sent your invoice to …"."""

import re

from prompts.english import slips, verb_guess
from prompts.english.failure_moves import went
from prompts.english.failure_objects import STAFF, Named, object_of, rest_of
from prompts.english.phrases import PREPOSITIONS, capital
from prompts.english.slips import BE, Slip
from prompts.english.title_words import ADVERBS, HOW_LATE, NOT, a_noun, may_follow, ours, shows


def clause_of(title: str, named: Named) -> str:
    """What we did, from "we" on; "" when the headline is none of these shapes."""
    tokens = title.split()
    for at in range(1, len(tokens)):
        if not a_noun(tokens[:at]):
            continue
        said = _by_people(tokens, at, named) or _done(tokens, at, named) or went(tokens, at, named)
        if said:
            return said
    return _begun(tokens, named)


def _by_people(tokens: list[str], at: int, named: Named) -> str:
    """ "Our facilitator drove to the wrong plant": who works for us did it, unless it was done to them."""
    verb, rest = tokens[at].lower(), rest_of(" ".join(tokens[at + 1 :]), named)
    of_ours = tokens[0].lower() == "our" or STAFF.match(tokens[at - 1])
    done_to = slips.participle(verb)
    if not of_ours or not rest or (done_to and done_to.base in _DONE_TO_PEOPLE):
        return ""
    if verb in BE and rest:
        return (
            f"{ours(object_of(' '.join(tokens[:at]), named))} {verb} {rest}"
            if tokens[0].lower() == "our"
            else ""
        )
    if not (slips.past(verb) or verb_guess.known(verb) or verb in ("mixed", "turned", "drove", "showed")):
        return ""
    return f"{ours(object_of(' '.join(tokens[:at]), named))} {verb} {rest}"


_DONE_TO_PEOPLE = set(
    "book send schedule hire order assign pay confirm announce name list brief inform tell invite".split()
)


def _done(tokens: list[str], at: int, named: Named) -> str:
    """ "Spring appeal e-mailed twice", "Renewal was never sent"."""
    after, adverbs = at, list[str]()
    while after < len(tokens) and tokens[after].lower() in BE | {"has", "have", "had"} | ADVERBS | NOT:
        adverbs.append(tokens[after].lower())
        after += 1
    verb = slips.participle(tokens[after]) if after < len(tokens) else None
    if not verb or (after == at and shows(tokens[after:])) or not may_follow(tokens[after + 1 :]):
        return ""
    if verb.base == "leave" and not _left_somewhere(tokens[after + 1 :]):
        return ""
    thing, rest = object_of(" ".join(tokens[:at]), named), rest_of(" ".join(tokens[after + 1 :]), named)
    if verb.base in ("promise", "agree", "announce"):
        kept = rest_of(_unkept(tokens[after + 1 :]), named)
        return f"we had promised {thing} {kept} and did not keep to it"
    if verb.base == "break" and not adverbs:
        return f"{ours(thing)} was broken {rest}"
    if not thing or (not rest and verb.base in _HARMLESS and not set(adverbs) & NOT):
        return ""
    return _we(verb, adverbs, thing, rest)


def _unkept(after: list[str]) -> str:
    """ "promised for Tuesday never happened": what was promised, without that it did not come."""
    text = " ".join(after)
    match = re.search(
        r"\b(?:never|not|did not|didn't) (?:\w+)$|\b(?:never|not) (?:kept|made|given|done)\b", text
    )
    return text[: match.start()].strip() if match else text


_HARMLESS = set(
    """send issue post mail email e-mail file submit deliver sign pay print publish book update register
    upload process write check run air make set hand give show tell promise confirm approve correct
    renew start finish do complete""".split()
)


def _we(verb: Slip, adverbs: list[str], thing: str, rest: str) -> str:
    if "never" in adverbs:
        return f"we never {verb.past} {thing} {rest}"
    if "not" in adverbs:
        return f"we did not {verb.base} {thing} {rest}"
    wrongly = "wrongly " if {"wrongly", "incorrectly", "mistakenly"} & set(adverbs) else ""
    again = " again" if "again" in adverbs else ""
    if verb.base == "leave":
        return f"we left {thing} {rest}"
    if particle := re.match(r"(?:up|down|out|off|back|over)\b ?", rest):
        return f"we {wrongly}{verb.past} {particle[0].strip()} {thing} {rest[particle.end() :]}{again}"
    return f"we {wrongly}{verb.past} {thing} {rest}{again}"


def _left_somewhere(after: list[str]) -> bool:
    """ "left off the list", not "left a day late"."""
    out = len(after) > 1 and after[0].lower() == "out" and after[1].lower() not in ("of", "from")
    late = HOW_LATE.match(" ".join(after))
    return bool(after) and not late and not out and after[0].lower() not in ("for", "from")


def _begun(tokens: list[str], named: Named) -> str:
    """ "Missed the filing deadline by two days", "Forgot to renew the licence"."""
    verb, rest = slips.past(tokens[0]) if tokens else None, " ".join(tokens[1:])
    if not verb or not rest or tokens[0].lower() in ("delayed", "double", "set", "put", "read"):
        return ""
    if rest.split()[0].lower() in PREPOSITIONS - {"to"}:
        return ""
    if re.match(r"(?:the|a|an|our|his|her|their|to|\d|two|three|all|wrong|it)\b", rest, re.IGNORECASE):
        wrong = "the " if rest.lower().startswith("wrong") else ""
        you = "you " if verb.base in ("charge", "bill", "quote") and re.match(r"an? ", rest) else ""
        return f"we {verb.past} {you}{wrong}{rest_of(rest, named)}"
    cut = re.search(rf" (?:{'|'.join(PREPOSITIONS - {'of'})}) ", f"{rest} ")
    head, tail = (rest[: cut.start()], rest[cut.start() :]) if cut else (rest, "")
    thing = object_of(capital(head), named)
    return f"we {verb.past} {thing} {rest_of(tail, named)}" if thing and a_noun(head.split()) else ""
