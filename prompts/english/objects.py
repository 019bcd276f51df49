"""Complete what follows a verb: notes drop articles ("opens second clinic"), letters may not."""

import re

from prompts.english.phrases import (
    ADVERBS,
    CONJUNCTIONS,
    DETERMINERS,
    MASS,
    PREPOSITIONS,
    RANKS,
    ROLES,
    an,
    plural,
    stands_alone,
)
from prompts.english.verbs import Verb, find

_NEEDS_AN_OBJECT = {
    "become",
    "get",
    "win",
    "have",
    "make",
    "receive",
    "reach",
    "hit",
    "take",
    "give",
    "beat",
    "join",
}
_COMPLETE_ALONE = set(
    "graduate retire marry relocate emigrate qualify move travel return leave resign win".split()
)
_TAKES_A_ROLE = {"become", "appoint", "name", "elect", "make", "promote", "vote", "crown"}
_TAKES_A_NAME = set(
    "join leave quit beat reach acquire buy promote appoint name elect hire choose invite".split()
)


def completed(rest: str, verb: Verb, owner: str, *, passive: bool) -> str | None:
    """The rest with its articles, cut before what cannot be completed; None when nothing sure is left."""
    tokens = rest.split()
    if not tokens:
        return None if verb.base in _NEEDS_AN_OBJECT else ""
    first = _object(tokens, verb, owner, passive)
    if first is None:
        return None
    words = _until_unsure(first, owner)
    if not words and verb.base not in _COMPLETE_ALONE:
        return None
    return " ".join(words) if words or verb.base not in _NEEDS_AN_OBJECT else None


def with_article(rest: str, verb: Verb, owner: str) -> str | None:
    """The rest with the article of its first object; None when that object is not sure."""
    tokens = _object(rest.split(), verb, owner, passive=False) if rest else []
    return None if tokens is None else " ".join(tokens)


def _object(tokens: list[str], verb: Verb, owner: str, passive: bool) -> list[str] | None:
    first = tokens[0].lower()
    if first in RANKS:
        return [owner, *tokens]
    if stands_alone(tokens[0]) or first in MASS:
        return tokens
    if _doing_something(first):
        return tokens if verb.base in {"start", "begin", "finish", "keep"} else None
    if (passive or verb.base in _TAKES_A_ROLE) and _is_role(tokens):
        return tokens
    if passive:
        return _title(tokens)
    return _with_article(tokens, verb, owner)


def _title(tokens: list[str]) -> list[str] | None:
    """ "named woman of the year", "rated outstanding"; a bare noun of another kind is not sure."""
    joined = " ".join(tokens).lower()
    sure = re.match(r"[\w -]+ of the \w+|outstanding$|excellent$|good$|best \w+|top \w+|mayor\b", joined)
    return tokens if sure or tokens[0][0].isupper() else None


def _with_article(tokens: list[str], verb: Verb, owner: str) -> list[str] | None:
    head = _head(tokens)
    proper = head[0].isupper()
    if verb.bare == "as is":
        return tokens if proper or plural(head) or head.lower() in MASS else None
    if verb.bare == "your" and head.endswith("ing"):
        return tokens
    if verb.bare == "your":
        return tokens if proper and tokens[0].istitle() else [owner, *tokens]
    if re.search(r" of the \w+", " ".join(tokens)):
        return tokens
    if not verb.bare:
        return [an(tokens[0]), *tokens] if verb.base == "become" and not plural(head) else None
    if plural(head) or head.lower() in MASS or (proper and verb.base in _TAKES_A_NAME):
        return tokens
    if proper:
        return ["the", *tokens]
    return ["the" if verb.bare == "the" else an(tokens[0]), *tokens]


def _doing_something(word: str) -> bool:
    found = find(word)
    return found is not None and found[1] == "gerund"


def _head(tokens: list[str]) -> str:
    """The noun before the first preposition: "design award for shops" -> "award"."""
    group = []
    for token in tokens:
        if token.lower() in PREPOSITIONS | CONJUNCTIONS | ADVERBS:
            break
        group.append(token)
    return group[-1] if group else tokens[0]


def _is_role(tokens: list[str]) -> bool:
    return tokens[0].lower() in ROLES or (tokens[0].isupper() and len(tokens[0]) <= 4)


def _until_unsure(tokens: list[str], owner: str) -> list[str]:
    """Articles after prepositions: "to new office" -> "to your new office"; cut before "with partner"."""
    out: list[str] = []
    for at, token in enumerate(tokens):
        follows = out[-1].lower() if out else ""
        if (
            follows in PREPOSITIONS - {"as", "of"}
            and at
            and not _sure_after(follows, token, tokens[at + 1 :])
        ):
            if token.lower() in RANKS:
                out.append(owner)
            else:
                return _without_tail(out)
        out.append(token)
    return _without_tail(out)


def _sure_after(preposition: str, token: str, after: list[str]) -> bool:
    word = token.lower()
    if word in RANKS:
        return False
    return (
        word in DETERMINERS | ADVERBS | PREPOSITIONS | MASS
        or (word in ROLES and preposition in {"to", "from", "as"})
        or not token[0].islower()
        or word.endswith("ing")
        or plural(_head([token, *after]))
    )


def _without_tail(tokens: list[str]) -> list[str]:
    while tokens and tokens[-1].lower() in (PREPOSITIONS - {"up", "out", "off", "away"}) | CONJUNCTIONS:
        tokens = tokens[:-1]
    return tokens
