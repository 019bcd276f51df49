"""From a message to news of a client: names first, then the words, and only what is likely enough."""

import hashlib
from collections import defaultdict
from typing import cast

from handlers.reading.kinds import Cause, Judged, Kind, judge
from handlers.reading.line.markers import secrecy
from handlers.reading.names import Names
from handlers.reading.news.gate import may_be_news
from handlers.reading.news.heard import Heard
from handlers.reading.news.model import NONE
from handlers.reading.news.opinion import Opinion, Weigh, by_words
from handlers.reading.news.seen import Message, look_at
from handlers.reading.news.tells import tells
from handlers.reading.when import Local, Yearly

_NOBODY: frozenset[int] = frozenset()
_KEPT = frozenset(
    {"birthday", "work anniversary", "company anniversary", "wedding anniversary", "anniversary"}
)


def hear(
    text: str, local: Local, names: Names, hidden: frozenset[int] = _NOBODY, weigh: Weigh = by_words
) -> Heard | None:
    """News of a client or contact; None for everything else."""
    message = attend(text, local, names, hidden)
    if message is None:
        return None
    opinion = weigh(message)
    chances = dict(opinion.chances)
    sure = 1 - chances.pop(NONE)
    needed = opinion.outright if says_outright(message) else opinion.threshold
    return _heard(message, chances, sure, opinion) if sure >= needed else None


def attend(text: str, local: Local, names: Names, hidden: frozenset[int] = _NOBODY) -> Message | None:
    """The message as it is weighed; None where there is nothing to weigh."""
    if not may_be_news(text, names):
        return None
    message = look_at(text, local, names, hidden)
    return message if _names_somebody(message) else None


def says_outright(message: Message) -> bool:
    """A phrase of ours says it without a doubt of one client, and no turn of phrase takes it back."""
    judged, about = message.judged, message.about
    outright = judged is not None and judged.sure and about.client_id is not None
    return outright and "?" not in message.text and not tells(message.text)


def _names_somebody(message: Message) -> bool:
    """One of ours, whom the author may see."""
    about = message.about
    return about.client_id is not None or bool(about.candidates or about.contact_candidates)


def _heard(message: Message, chances: dict[str, float], sure: float, opinion: Opinion) -> Heard:
    kind, cause = _likeliest(chances)
    judged = _fitting(message, kind, cause)
    about = message.about
    topic = judged.topic if judged else ""
    return Heard(
        kind=kind,
        cause=cause,
        topic=topic,
        client_id=about.client_id,
        contact_id=about.contact_id,
        contact_name=about.contact_name,
        when=message.day.when,
        recurs="yearly" if topic in _KEPT or isinstance(message.day.when, Yearly) else "none",
        sensitive=opinion.sensitive or _sensitive(message, cause, judged),
        sure=sure,
        skeleton=_skeleton(message),
        evidence=tuple(line for line in (about.why, message.day.rule, judged.rule if judged else "") if line),
    )


def _likeliest(chances: dict[str, float]) -> tuple[Kind, Cause | None]:
    """The kind that is likeliest in all its causes; then its likeliest cause."""
    kinds: defaultdict[str, float] = defaultdict(float)
    for name, chance in chances.items():
        kinds[name.partition(" ")[0]] += chance
    kind = max(kinds, key=lambda one: kinds[one])
    best = max((name for name in chances if name.partition(" ")[0] == kind), key=lambda one: chances[one])
    return cast(Kind, kind), cast(Cause, best.partition(" ")[2]) if kind == "pit" else None


def _fitting(message: Message, kind: Kind, cause: Cause | None) -> Judged | None:
    """What the phrases call it, where they agree on kind and cause."""
    judged = message.judged
    if judged is None or judged.kind != kind:
        marks = [mark for mark in message.about.marks]
        judged = judge(message.text, marks, kind, message.spelled)
    return judged if judged and judged.sure and (judged.kind, judged.cause) == (kind, cause) else None


def _sensitive(message: Message, cause: Cause | None, judged: Judged | None) -> bool:
    private = secrecy(message.text, message.spelled).private
    said = (message.judged and message.judged.sensitive) or (judged and judged.sensitive)
    return cause == "personal" or private or bool(said)


def _skeleton(message: Message) -> str:
    """Of the sentence without its names, dates and numbers; words cannot be read from it."""
    shape = " ".join(message.shape.plain)
    return hashlib.blake2b(shape.encode(), digest_size=8).hexdigest()
