"""A deed as a gerund: "phoned the farmer yourself" -> "phoning the farmer yourself"."""

import re

from prompts.english import verb_guess

ADVERBS = (
    r"(?:still|always|often|also|even|once|personally|quietly|usually|regularly|first|then|just"
    r"|only|never|now)"
)
_STATES = {
    "have",
    "be",
    "know",
    "like",
    "love",
    "own",
    "belong",
    "mean",
    "say",
    "need",
    "want",
    "prefer",
    "hear",
    "see",
}
_JOINING = {"and", "but", "because", "until", "so", "while"}
_AUXILIARIES = set("have had did do can could will would may must are were was is has".split())


def gerund(words: str) -> str:
    """ "still takes the night shift" -> "still taking the night shift"; "" for states."""
    adverbs = re.match(rf"(?:{ADVERBS}\s+)*", words)
    lead, rest = (adverbs[0], words[adverbs.end() :]) if adverbs else ("", words)
    word, _, after = rest.partition(" ")
    found = verb_guess.find(word)
    if not found or found[0].base in _STATES or "never" in lead or found[1] in ("gerund", "participle"):
        return ""
    if re.search(r"[;:]|,(?! (?:in|at|on|for|with|to|yourself)\b)", after):
        return ""
    told = _and_doing(after.split())
    return f"{lead}{found[0].gerund} {' '.join(told)}".strip() if told is not None else ""


def _and_doing(tokens: list[str]) -> list[str] | None:
    """ "put … and let …" -> "… and letting …"; None when somebody else does the second thing."""
    out: list[str] = []
    for at, token in enumerate(tokens):
        if at and tokens[at - 1] in _JOINING:
            found = verb_guess.known(token) or (verb_guess.find(token) if token.endswith("ed") else None)
            if not found and any(_finite_after(word) for word in tokens[at + 1 :]):
                return None
            token = found[0].gerund if found else token
        out.append(token)
    return out


def _finite_after(word: str) -> bool:
    return word in _AUXILIARIES or (verb_guess.known(word) or ("", ""))[1] in (
        "past",
        "third",
    )
