"""What a headline adds about the client: "Statement sent to Mill Lane, an address she left in 2024"."""

import re

from prompts.english import verb_guess

_ASIDE = re.compile(
    r", (?P<of>(?:an?|the) [\w ]+?) (?:she|he|they) (?P<had>had )?(?P<rest>[a-z]+(?: [\w ]+)?)$"
)


def taken(note: str) -> tuple[str, str]:
    """ "Statement sent to Mill Lane, an address she left in 2024" -> the failing, "an address you left"."""
    match = _ASIDE.search(note)
    found = verb_guess.find(match["rest"].split()[0]) if match else None
    if not match or not found or found[1] not in ("past", "participle"):
        return note, ""
    told = " ".join([match["of"], "you", *(match["had"] or "").split(), match["rest"]])
    return (note[: match.start()], told) if _plain(told) else (note, "")


def _plain(told: str) -> bool:
    return len(told.split()) <= 10 and not re.search(r"\b(?:her|his|him|their|them|not|never|n't)\b", told)


_WITHIN = re.compile(r"\b(?:the|an?) [\w-]+(?: [\w-]+)? (?P<who>she|he|they) (?:had )?(?P<verb>[a-z]+)\b")


def within(clause: str) -> str:
    """ "to the flat she left in 2024" -> "to the flat you left in 2024"."""
    match = _WITHIN.search(clause)
    found = verb_guess.find(match["verb"]) if match else None
    if not match or not found or found[1] not in ("past", "participle"):
        return clause
    return f"{clause[: match.start('who')]}you{clause[match.end('who') :]}"
