"""Which of the intents a question has: rules in order, the first that holds decides."""

from collections.abc import Callable

from handlers.reading.questions.facts import Facts
from handlers.reading.questions.guard import about_us, guarded, little_heard
from handlers.reading.questions.hearing import FIGURES, MOMENTS
from handlers.reading.questions.question import Intent

Rule = tuple[str, Callable[[Facts], Intent | None]]


def decide(facts: Facts) -> tuple[Intent, str]:
    for name, rule in RULES:
        intent = rule(facts)
        if intent:
            return intent, name
    return "offtopic", "nothing we know"


def _mine(facts: Facts) -> Intent | None:
    if not facts.heard.has("mine", "portfolio"):
        return None
    return None if facts.somebody and facts.heard.has("client") else "mine"


def _report(facts: Facts) -> Intent | None:
    heard = facts.heard
    if not heard.has(*FIGURES):
        return None
    figures = heard.has(
        "report", "metric", "average", "group_by", "compare", *MOMENTS, "pits", "missed", "peaks"
    )
    return "client" if facts.somebody and not figures else "report"


def _missed(facts: Facts) -> Intent | None:
    if facts.heard.has("missed") or (facts.heard.has("unnoticed") and not facts.heard.has("pits")):
        return "missed"
    late = facts.heard.value("status") == "overdue" and facts.heard.has("kind", "milestone", "transition")
    return "missed" if late and facts.heard.value("kind") != "pit" and not facts.heard.has("pits") else None


def _peaks(facts: Facts) -> Intent | None:
    heard = facts.heard
    if heard.says("status", "uncelebrated"):
        return "missed" if heard.has(*MOMENTS) and not heard.has("peaks") else "peaks"
    if heard.has("celebrating") and not heard.has("peaks"):
        return "peaks" if facts.of_people and not heard.has(*MOMENTS, "upcoming", "coming") else "upcoming"
    return "peaks" if heard.has("peaks") and heard.first("peaks") < heard.first("pits") else None


def _pits(facts: Facts) -> Intent | None:
    heard = facts.heard
    if heard.has("pits", "type"):
        return "pits"
    if heard.has("botched"):
        return "missed" if heard.has(*MOMENTS) else "pits"
    plain = not heard.has(*MOMENTS) and heard.value("status") in ("open", "overdue", "filled")
    return "pits" if plain and heard.has("status") else None


def _undone(facts: Facts) -> Intent | None:
    return "missed" if facts.heard.has("left undone") else None


def _client(facts: Facts) -> Intent | None:
    heard = facts.heard
    if not facts.somebody or heard.has(*MOMENTS):
        return None
    ahead = facts.dated and not facts.past
    if heard.has("client") or (heard.has("going on") and not ahead):
        return "client"
    return None if ahead or heard.has("upcoming", "coming") else "client"


def _upcoming(facts: Facts) -> Intent | None:
    heard = facts.heard
    if facts.past:
        return "report" if heard.has(*MOMENTS, "upcoming", "coming", "going on", "client") else None
    return (
        "upcoming" if heard.has(*MOMENTS, "upcoming", "coming", "going on", "owner") or facts.dated else None
    )


def _help(facts: Facts) -> Intent | None:
    return "help" if facts.heard.has("help") else None


RULES: tuple[Rule, ...] = (
    ("guard", guarded),
    ("about us", about_us),
    ("little heard", little_heard),
    ("the asker's own", _mine),
    ("figures", _report),
    ("missed", _missed),
    ("peaks", _peaks),
    ("pits", _pits),
    ("left undone", _undone),
    ("client", _client),
    ("what comes", _upcoming),
    ("help", _help),
)
