"""Where the verb of a Spanish clause stands, and what may stand before it."""

import re

from prompts.spanish import verbs

CLITICS = set("me te se le la lo les las los nos".split())


LITTLE = CLITICS | set("no ya también nunca siempre todavía aún hoy solo incluso hasta apenas casi".split())


_NOT_BEFORE_A_VERB = set(
    "el la los las un una unos unas su sus tu tus de del al a en con por para sin sobre entre este"
    " esta cada".split()
)


def verb_at_start(tokens: list[str]) -> int | None:
    """Where the verb stands after its subject; little words may come before it."""
    at = 0
    while at < len(tokens) and tokens[at].lower() in LITTLE:
        at += 1
    if at < len(tokens) and re.fullmatch(r"[^\W\d_]+", bare(tokens[at])) and _like_a_verb(bare(tokens[at])):
        return at
    return None


def first_verb(tokens: list[str]) -> int | None:
    """The first word that is surely a verb and does not follow an article or a preposition."""
    for at, token in enumerate(tokens):
        before = tokens[at - 1].lower() if at else ""
        if verbs.finite(bare(token)) and (before not in _NOT_BEFORE_A_VERB or _surely_past(bare(token))):
            return at
    return None


def _surely_past(word: str) -> bool:
    return bool(re.search(r"(?:ó|[ai]eron|aron)$", word))


def bare(token: str) -> str:
    return token.strip(",.:;«»“”\"'()")


def _like_a_verb(word: str) -> bool:
    return verbs.find(word) is not None or verbs.finite(word) or bool(re.search(r"(?:[ae]|ía|ó|rá)$", word))
