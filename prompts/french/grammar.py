"""Small rules of French that more than one retelling needs."""

import re

from prompts.french.clauses import MOSTLY_NOUNS
from prompts.french.phrases import elided

JOINS = frozenset("et puis mais ou ,".split()) | {";"}


def full(text: str) -> str:
    """ "qu'vous" -> "que vous": the vowel comes back where the next word no longer begins with one."""
    text = re.sub(r"\b([Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu)'(?=[tv](?:u|ous)\b)", r"\1e ", text)
    return elided(re.sub(r"\b([Ss])'(?=[tv](?:u|ous) )", r"\1i ", text))


def joined(first: str, verb: str) -> bool:
    """ "et l'a gardé" goes on with the verb, "et la garde" may be a noun."""
    return first not in ("le", "la", "les", "l'", "en") or verb.lower() not in MOSTLY_NOUNS
