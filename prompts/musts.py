"""What a type of draft must say: owned, thanked, late, what comes next, the role that is left."""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta

from prompts.brief import Brief, Slot, Type, Words
from prompts.forbidden import rules_of
from prompts.grounding_days import days_of, said_days, weekday_names
from prompts.record import sentences, stems, tidy, trusted
from prompts.slots import without_slots

_AHEAD = timedelta(days=60)
_WHO_AND_WHEN = ("owner", "deadline", "action")


def missing(words: Words, brief: Brief) -> Iterator[str]:
    """What the type must say and this text does not."""
    for must in _MUSTS.get(brief.type, ()):
        yield from must(words, brief)


def _owned(words: Words, brief: Brief) -> Iterator[str]:
    if not re.search(rules_of(brief.language).owns, _text(words), re.IGNORECASE):
        yield 'the failing is not owned as "we"'


def _thanked(words: Words, brief: Brief) -> Iterator[str]:
    if not re.search(rules_of(brief.language).thanks, _text(words), re.IGNORECASE):
        yield "nobody is thanked for saying so"


def _next_step(words: Words, brief: Brief) -> Iterator[str]:
    told = any(_to_come(line, brief) for line in sentences(_text(words)))
    if not told and not any(_left_open(slot, brief) for slot in words.slots):
        yield "what comes next, by whom and by when, is neither said nor a slot"


def _late(words: Words, brief: Brief) -> Iterator[str]:
    pattern = rules_of(brief.language).late
    late = [line for line in sentences(_text(words)) if re.search(pattern, line, re.IGNORECASE)]
    if not late:
        yield "the lateness is not owned"
    elif len(late) > 2:
        yield "the lateness is owned more than once"


def _old_role(words: Words, brief: Brief) -> Iterator[str]:
    """Where the news itself names the role they leave, the letter names something of it."""
    news, role = tidy(f"{brief.what} {trusted(brief.details)}").lower(), tidy(brief.role).lower()
    if not role or role not in news or any(slot.topic in ("detail", "cause") for slot in words.slots):
        return
    old = stems(role) - stems(news.replace(role, " "))
    if old and not old & stems(tidy(f"{words.subject} {words.text}")):
        yield f"the old role is not named: {brief.role}"


_MUSTS: Mapping[Type, tuple[Callable[[Words, Brief], Iterator[str]], ...]] = {
    "recovery": (_owned, _thanked, _next_step),
    "acknowledgement": (_next_step,),
    "belated": (_late,),
    "marking": (_old_role,),
}


def _text(words: Words) -> str:
    return tidy(without_slots(words.text))


def _left_open(slot: Slot, brief: Brief) -> bool:
    """An open gap for who or when; one that nobody sorted tells by its hint."""
    if slot.topic == "detail":
        return bool(re.search(rules_of(brief.language).next_step, slot.text, re.IGNORECASE))
    return slot.topic in _WHO_AND_WHEN


def _to_come(line: str, brief: Brief) -> bool:
    """A day of the next weeks stands in it, by date, by weekday or as "tomorrow"."""
    rules = rules_of(brief.language)
    said, rest = said_days(line, brief.locale)
    days = [day for one in said if (day := one.nearest(brief.today))]
    if any(brief.today <= day <= brief.today + _AHEAD for day in days):
        return True
    if any(days > 0 and re.search(pattern, rest, re.IGNORECASE) for pattern, days in rules.relative):
        return True
    said_words = rest.lower().split()
    named = [at for name, at in weekday_names().items() if any(name in word for word in said_words)]
    ahead = {day.weekday() for day in days_of(brief) if day >= brief.today} if named else set()
    return any(at in ahead for at in named) or bool(named and re.search(rules.commits, line, re.IGNORECASE))
