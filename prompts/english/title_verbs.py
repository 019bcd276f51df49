"""Where the verb of a title stands, when nobody knows its subject: only where it can be nothing else."""

from prompts.english import verb_guess, verbs
from prompts.english.phrases import ADVERBS, DETERMINERS, PREPOSITIONS

STATES = {"back", "open", "live", "complete", "online", "ready", "home", "afloat"}
"""What a thing is without a verb in a title: "Skylarks back at the farm"."""
_SOMETIMES_NOUNS = set(
    """works visits runs walks rides records prints plays shows awards honours honors moves returns
    starts launches cycles designs trains coaches mentors plants repairs guides cooks votes ranks
    rates lists features signs sets heads tops hits steps ends rises falls travels transfers swaps
    swims lives reads finds leads saves calls answers hands ships brews harvests judges stays cuts
    draws cares speaks days helps performs stands sits begins names prizes dances acts asks mends
    fixes orders covers""".split()
)


def verb_at(tokens: list[str]) -> int | None:
    """Where the verb stands of a title whose subject is not known."""
    for at in range(1, len(tokens)):
        word, before = tokens[at], tokens[at - 1].lower()
        after = tokens[at + 1].lower() if at + 1 < len(tokens) else ""
        if " and " in " ".join(tokens[:at]) and at > 2 and not after and verbs.infinitive(word):
            return at
        if word.islower() and before not in DETERMINERS | PREPOSITIONS and _is_verb(word, after, before):
            return at
    return None


def _is_verb(word: str, after: str, before: str) -> bool:
    if word in STATES and (not after or after in PREPOSITIONS):
        return True
    if verbs.infinitive(word):
        return after in DETERMINERS | {"to", "into"} and before.endswith("s")
    found = verb_guess.known(word) or (verb_guess.find(word) if word.endswith("ed") else None)
    if not found or before.endswith(("'s", ",")) or "-" in word:
        return False
    follows = not after or after in PREPOSITIONS | DETERMINERS | ADVERBS or after[0].isdigit()
    if found[1] == "third":
        sure = after in DETERMINERS | {"to", "into", "again", "back", "on", "off"} or (
            not after and word == "begins"
        )
        return word not in _SOMETIMES_NOUNS or sure
    return follows


def maybe_verb(tokens: list[str], at: int) -> bool:
    """A word that may be the verb after all: then the title is repeated as it is, after a colon."""
    word, before = tokens[at], tokens[at - 1].lower()
    found = verb_guess.known(word) if word.islower() else None
    free = before not in DETERMINERS | PREPOSITIONS | {
        "who",
        "that",
        "which",
        "where",
    } and not before.endswith("'s")
    return (
        free
        and found is not None
        and found[1] in ("third", "past")
        and word not in _SOMETIMES_NOUNS - {"plays"}
    )


def is_plural(tokens: list[str]) -> bool:
    if tokens[0].lower() in {"all", "both", "two", "three"} or (tokens[0].isdigit() and tokens[0] != "1"):
        return True
    head = next(
        (token for at, token in enumerate(tokens) if at + 1 == len(tokens) or tokens[at + 1] in PREPOSITIONS),
        "",
    )
    return head.lower().endswith("s") and not head.lower().endswith(("ss", "us", "is"))


def has_object(rest: str) -> bool:
    first = rest.partition(" ")[0].lower()
    return first in DETERMINERS - {"all", "both", "once"} or first[:1].isdigit()
