"""Where the days of a question lie, before or behind today, and what that makes of its intent."""

from dataclasses import replace
from datetime import date

from handlers.reading.questions.days import stretch
from handlers.reading.questions.facts import Facts
from handlers.reading.questions.hearing import Heard
from handlers.reading.questions.intent import decide
from handlers.reading.questions.question import Intent
from handlers.reading.text import Word
from handlers.reading.when import Local, Range

_BACK = frozenset(
    """
    did was were had happened filled closed missed got went retired promoted left joined got gab gewesen
    hatten war waren passe eu hubo fue fueron paso
    """.split()
)


def settled(facts: Facts, asked: str, local: Local, spelled: list[Word]) -> tuple[Intent, str, Range | None]:
    """The days lie where the intent points; a stretch that is over may change the intent."""
    ahead = stretch(asked, local, past=False)
    over = bool(ahead and ahead.last and (ahead.last < local.today or _runs_up_to(ahead, local.today)))
    facts = replace(facts, dated=ahead is not None, past=over)
    intent, rule = decide(facts)
    back = _points_back(intent, facts.heard, spelled)
    behind = stretch(asked, local, past=True) if back else None
    lies_ahead = behind is None or (behind.first is not None and behind.first > local.today)
    return intent, rule, ahead if lies_ahead else behind


def _runs_up_to(days: Range, today: date) -> bool:
    """The last 60 days."""
    return days.last == today and days.first is not None and days.first < today


def _points_back(intent: Intent, heard: Heard, spelled: list[Word]) -> bool:
    if intent in ("missed", "pits") or heard.value("status") == "uncelebrated":
        return True
    if intent == "report":
        return not heard.has("milestone", "transition", "upcoming", "coming") or _told(spelled)
    return heard.has("missed") or (intent in ("client", "mine") and _told(spelled))


def _told(spelled: list[Word]) -> bool:
    """The words are in the past tense."""
    return any(word.plain in _BACK for word in spelled[1:])  # German "was" opens a question
