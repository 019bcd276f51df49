"""What a type of draft must not say, and what it must."""

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache

from prompts.brief import Brief
from prompts.checks_vocabulary import vocabulary_of
from prompts.forbidden import KINDS, Freed, Rules, personal, rules_of
from prompts.record import named_on_record, on_record, promised, tidy, trusted
from prompts.slots import without_slots

_AHEAD = timedelta(days=60)
_WHO_AND_WHEN = ("owner", "deadline", "action")


def found(text: str, brief: Brief) -> Iterator[str]:
    """Words that this type of draft must not say."""
    said = named_on_record(tidy(without_slots(text)), brief)
    forbidden = rules_of(brief.language).forbidden
    for kind in KINDS:
        if kind.holds_for(brief) and kind.key in forbidden:
            record = _freeing(kind.freed, brief)
            for match in _compiled(forbidden[kind.key]).finditer(said):
                if match[0].lower() not in record:
                    yield f"{kind.name}: {match[0]!r}"


def _freeing(freed: Freed, brief: Brief) -> str:
    match freed:
        case "on record":
            return on_record(brief).lower()
        case "by us":
            return promised(brief).lower()
    return ""


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def details(text: str, brief: Brief) -> Iterator[str]:
    """Words of the note on a personal trouble that say more of it than that it happened."""
    if not personal(brief):
        return
    rules = rules_of(brief.language)
    free = _mentionable(brief, rules)
    noted = _private_words(trusted(brief.what), lower=not rules.nouns_are_capital) - free
    noted |= _private_words(trusted(brief.details)) - free
    said = named_on_record(tidy(without_slots(text)), brief)
    for word in dict.fromkeys(re.findall(r"[^\W\d_]{3,}", said)):
        if word.lower() in noted:
            yield word


def _mentionable(brief: Brief, rules: Rules) -> set[str]:
    """Kin and a death by name, the people, what we offer, public facts, and our own words of support."""
    facts = [fact.text for fact in brief.facts if not fact.private]
    known = " ".join([brief.contact or "", brief.client, brief.writer, brief.firm, *brief.offers, *facts])
    words = {word.lower() for word in re.findall(r"[^\W\d_]+", tidy(known))}
    usual = rules.kin | rules.common | rules.greets | rules.capitals
    return words | usual | vocabulary_of(brief.language, "support")


def _private_words(text: str, lower: bool = False) -> set[str]:
    words = re.findall(r"[^\W\d_]{3,}", tidy(text))
    return {word.lower() for word in words if word.islower() or not lower}
