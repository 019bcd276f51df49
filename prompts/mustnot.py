"""What a type of draft must not say, and what it must."""

import re
from collections.abc import Iterator
from functools import cache

from prompts.brief import Brief, Type
from prompts.english.persons import KIN
from prompts.english.wordings import vocabulary
from prompts.forbidden import IN_PERSONAL_TROUBLE, MUST_NOT
from prompts.record import named_on_record, on_record

_SAYABLE = {"partner", "baby", "child", "friend", "dog", "cat", "died", "death", "funeral", "job", "loss"}
_LATE = re.compile(
    r"\b(?:late|belated(?:ly)?|overdue|should have (?:written|said|sent)|missed your|(?:days?"
    r"|weeks?) ago|slow to write)\b",
    re.IGNORECASE,
)


def found(text: str, brief: Brief) -> Iterator[str]:
    said = named_on_record(text.replace("’", "'"), brief)
    record = on_record(brief).lower()
    for name, pattern, may_be_on_record in _patterns(
        brief.type, brief.type == "support" and brief.cause != "business"
    ):
        for match in pattern.finditer(said):
            if not (may_be_on_record and match[0].lower() in record):
                yield f"{name}: {match[0]!r}"
    if brief.type == "support" and brief.cause != "business":
        yield from _details(said, brief)


def _details(said: str, brief: Brief) -> Iterator[str]:
    """Words of the note on a personal trouble that say more of it than that it happened."""
    names = set(re.findall(r"[^\W\d_]+", f"{brief.contact} {brief.client} {brief.writer}".lower()))
    noted = {word for word in re.findall(r"[^\W\d_]{3,}", brief.what) if word.islower()} - names
    for word in re.findall(r"[^\W\d_]{3,}", said.lower()):
        if word in noted - KIN - _SAYABLE - vocabulary():
            yield f"a detail of the trouble: {word!r}"


def missing(text: str, slots: bool, brief: Brief) -> Iterator[str]:
    """What the type must say and this text does not."""
    said = text.lower()
    if brief.type == "recovery":
        if not re.search(r"\b(?:we|our|us)\b", said):
            yield 'the failing is not owned as "we"'
        if "thank" not in said:
            yield "nobody is thanked for saying so"
        if not slots and not re.search(r"\bwill\b|\bby \w+day\b", said):
            yield "what comes next, by whom and by when, is neither said nor a slot"
    if brief.type == "belated" and not _LATE.search(text):
        yield "the lateness is not owned"


@cache
def _patterns(kind: Type, personal: bool) -> tuple[tuple[str, re.Pattern[str], bool], ...]:
    rules = [(name, pattern, free) for name, types, pattern, free in MUST_NOT if kind in types]
    rules += [(name, pattern, False) for name, pattern in IN_PERSONAL_TROUBLE if personal]
    return tuple((name, re.compile(pattern, re.IGNORECASE), free) for name, pattern, free in rules)
