"""Notes that are no sentence but a thing ("design award", "Cannes Lion"), given their article."""

import re

from prompts.english import verbs
from prompts.english.persons import Who
from prompts.english.phrases import RANKS, ROLES, first_clause, plural
from prompts.english.subjects import subject_of

_EVENTS = set(
    """award awards prize medal launch opening exhibition show concert premiere album book marathon
    ride race triathlon ironman swim climb walk run trek graduation degree doctorate phd mba exam
    exams qualification certification accreditation anniversary centenary jubilee fair fete festival
    party gala reunion christening baptism ceremony keynote lecture recital publication debut
    listing ipo round record title championship victory nomination election fellowship scholarship
    patent housewarming harvest vintage extension renovation restoration relaunch rebrand website
    clinic shop store branch office studio factory plant school restaurant house home farm regatta
    tournament campaign shower speech tour mitzvah confirmation knighthood damehood mbe obe cbe star
    go-live""".split()
)
_FUNCTIONAL = set("and or with but no if when is are was on under to at for after".split())


def noun_phrase(note: str, who: Who) -> str:
    """ "design award" -> "your design award", "Cannes Lion" -> "the Cannes Lion"; "" when in doubt."""
    clause = first_clause(note)
    subject, rest, _ = subject_of(clause, who)
    tokens = _without_article(_without_owner(rest, who)).split()
    if not 0 < len(tokens) <= 5 or any(_no_noun(token) for token in tokens):
        return ""
    article = "your" if subject.you else "the"
    if " ".join(tokens).lower() == "hall of fame":
        return f"{article} place in the hall of fame"
    if tokens[-1].lower() in _EVENTS or _something_new(tokens):
        return " ".join([article, *tokens])
    return " ".join(["the", *tokens]) if _proper(tokens) else ""


def _no_noun(token: str) -> bool:
    if token.lower() in _EVENTS:
        return False
    verb = verbs.find(token)
    return token.lower() in _FUNCTIONAL or (verb is not None and verb[1] != "gerund")


def _without_owner(rest: str, who: Who) -> str:
    owners = "|".join(re.escape(name) for name in (*who.names, who.client))
    return re.sub(rf"^(?:{owners})['’]s?\s+", "", rest)


def _without_article(rest: str) -> str:
    return re.sub(r"^(?:the|a|an|his|her|their|its|your)\s+", "", rest, flags=re.IGNORECASE)


def _something_new(tokens: list[str]) -> bool:
    return tokens[0].lower() in RANKS and len(tokens) > 1 and tokens[-1].lower() not in ROLES


def _proper(tokens: list[str]) -> bool:
    named = all(token[0].isupper() or token[0].isdigit() for token in tokens)
    return (
        named and not plural(tokens[-1]) and (len(tokens) > 1 or (tokens[0].isupper() and len(tokens[0]) > 1))
    )
