"""What a headline tells of a client's business, told to them: "you have lost the county school contract"."""

import re

from prompts.english import slips, verb_guess
from prompts.english.failure_objects import Named, lowered
from prompts.english.phrases import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, an, capital, plural

_BY_THEMSELVES = set(
    "collapsed failed died left resigned burned burnt sank broke crashed went walked quit fell".split()
)
_NOBODYS = set(
    """
    hail frost fire flood storm wind lightning ransomware malware rain snow drought thieves burglars vandals
    hackers wildfire hurricane tornado gale water lava smoke rust mould mold""".split()
)
_IRREGULAR = {
    "loses": "lost", "lost": "lost", "burnt": "burnt", "burned": "burned", "sank": "sunk", "shut": "shut",
    "flooded": "flooded", "stolen": "stolen", "hit": "hit", "struck": "struck", "cut": "cut",
}  # fmt: skip


_BARE_EVENT = re.compile(
    r"\b(in|after|by) (avalanche|accident|crash|car crash|road accident|fire|flood|storm|raid|gas leak"
    r"|audit)\b"
)


def happened(clause: str, named: Named) -> str:
    tokens = lowered(clause, named).split()
    if tokens[0] in _BODIES:
        tokens[0] = capital(tokens[0])
    if tokens[0] == "you":
        return _you_did(tokens[1:])
    if slips.past(tokens[0]) and len(tokens) > 1 and tokens[0] in ("lost", "missed"):
        return f"you {tokens[0]} {_the(tokens[1:])}"
    for at in range(1, len(tokens)):
        if tokens[at - 1].lower() in DETERMINERS | PREPOSITIONS | CONJUNCTIONS:
            continue
        if said := _befell(tokens, at):
            return _BARE_EVENT.sub(lambda match: f"{match[1]} {an(match[2])} {match[2]}", said)
    return ""


_BODIES = set("ofsted customs parliament congress brussels".split())
_OUTSIDE = set(
    """minister ministry council court government regulator tribunal inspectorate authority authorities police
    union state city county jury judge press""".split()
)


_DONE_TO_YOU = set(
    "refused denied fined sued evicted stripped accused ordered banned barred excluded".split()
)


def _you_did(tokens: list[str]) -> str:
    """ "you loses its largest customer" -> "you have lost your largest customer"."""
    found = _verb(tokens[0]) if tokens else None
    if tokens[:1] == ["to"] and len(tokens) > 2:
        return f"you are to {_own(tokens[1:])}"
    if not found:
        return ""
    rest = _own(tokens[1:])
    if tokens[0] in _DONE_TO_YOU:
        return f"you have been {tokens[0]} {rest}".strip()
    if found[1] == "past" and (not rest or rest.split()[0] in ("by", "in", "out", "from", "for", "with")):
        return f"you have been {found[0]} {rest}".strip()
    return f"you have {found[0]} {_the(rest.split()) if rest else ''}".strip()


def _many(head: list[str]) -> bool:
    until = next((place for place, token in enumerate(head) if token in PREPOSITIONS), len(head))
    return plural(head[max(0, until - 1)]) and head[0].lower() not in {"a", "an", "one"} | _BODIES


def _own(words: list[str]) -> str:
    return re.sub(r"\b(?:its|their|his|her)\b", "your", " ".join(words))


def _befell(tokens: list[str], at: int) -> str:
    word, head, rest = tokens[at], tokens[:at], " ".join(tokens[at + 1 :])
    if rest.startswith("by you"):
        done = _verb(word)
        return f"you have {done[0]} {_the(head)}{rest[6:]}" if done else ""
    if word in ("insolvent", "bankrupt") and not rest:
        return f"{_your(head)} is {word}"
    if word in ("was", "were", "is", "are", "has", "have"):
        return f"{_your(head)} {word} {rest}" if rest else ""
    if word in ("cannot", "can't", "will", "may", "must"):
        return f"{_your(head)} {word} {rest}"
    many = _many(head)
    if word in ("under", "down", "out", "without", "within", "offline", "empty"):
        return f"{_your(head)} {'are' if many else 'is'} {word} {rest}".strip()
    found = _verb(word)
    if not found:
        return ""
    be = "have" if many else "has"
    alone = (slip := slips.past(word)) is not None and slip.participle != word
    if found[1] == "third" or _active(rest) or word in _BY_THEMSELVES or alone:
        return f"{_your(head)} {be} {found[0]} {rest}".strip()
    return f"{_your(head)} {be} been {found[0]} {rest}".strip()


def _verb(word: str) -> tuple[str, str] | None:
    """The participle of the verb, and whether it stands in the present or the past."""
    if word in _IRREGULAR:
        return _IRREGULAR[word], "third" if word == "loses" else "past"
    if slip := slips.participle(word) or slips.past(word):
        return slip.participle, "past"
    found = verb_guess.known(word) or (verb_guess.find(word) if word.endswith("ed") else None)
    if not found and word.endswith("s") and (slip := slips.base(word[:-1]) or slips.base(word[:-2])):
        return slip.participle, "third"
    if not found or found[1] == "gerund":
        return None
    by_itself = found[1] == "past" and found[0].past != found[0].participle
    return found[0].participle, "third" if by_itself else found[1]


def _active(rest: str) -> bool:
    """ "has ended the lease": an object follows."""
    return rest.split(" ", 1)[0].lower() in DETERMINERS if rest else False


def _your(head: list[str]) -> str:
    first = head[0].lower()
    if first in _OUTSIDE and len(head) == 1:
        return f"the {first}"
    if head[-1].lower() in _NOBODYS:
        single = first in ("storm", "fire", "flood", "hurricane", "tornado", "gale", "wildfire")
        return f"a {' '.join(head)}" if single else " ".join(head)
    if first in DETERMINERS or head[0][:1].isupper() or first[0].isdigit():
        return " ".join(head)
    if " of " in " ".join(head):
        return f"the {' '.join(head)}"
    return f"your {' '.join(head)}"


def _the(words: list[str]) -> str:
    first = words[0].lower()
    if first in PREPOSITIONS:
        return " ".join(words)
    known = first in DETERMINERS or (words[0][:1].isupper() and words[0].isalpha() and len(words) == 1)
    return " ".join(words) if known or not first[0].isalpha() else f"the {' '.join(words)}"
