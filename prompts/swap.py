"""The swap test: a draft that would read as well for any other client says nothing of this one."""

import re
from collections.abc import Iterator

from prompts.brief import Brief, Words
from prompts.forbidden import personal, rules_of
from prompts.record import matter, plain, plain_words, stems, tidy
from prompts.slots import without_slots

_TO_FILL = ("cause", "cost", "action", "offer", "detail", "deadline")
_ENOUGH = 2
_FEW = 3  # words of a title


def interchangeable(words: Words, brief: Brief) -> Iterator[str]:
    """Without names, some of the record must be left, or a gap for it; a personal trouble is not retold."""
    if brief.type == "acknowledgement" or (brief.type == "support" and personal(brief)):
        return
    mine = _own(brief)
    said = stems(without_slots(tidy(f"{words.subject}\n{words.text}")))
    gaps = [slot for slot in words.slots if slot.topic in _TO_FILL]
    title = stems(tidy(brief.what), rules_of(brief.language).common) & mine
    told = bool(title) and len(said & title) * 2 >= len(title)
    if not (gaps or told or _thin(brief)) and len(said & mine) < min(_ENOUGH, len(mine)):
        yield "nothing in it is of this client alone: it would read as well for any other"


def _thin(brief: Brief) -> bool:
    """ "gets married", and nothing else on record: who it is for is all that is their own."""
    usable = [fact for fact in brief.facts if not fact.private]
    return not usable and not brief.details and len(plain_words(brief.what)) <= _FEW


def _own(brief: Brief) -> set[str]:
    """What the record says of the moment and the people, without the names and the words of every letter."""
    common = rules_of(brief.language).common
    names = f"{brief.client} {brief.contact or ''} {brief.writer} {brief.firm}"
    named = {plain(word)[:5] for word in re.findall(r"[^\W_]{3,}", tidy(names))}
    return stems(matter(brief), common) - named
