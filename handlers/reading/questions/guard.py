"""What is decided before anything else: orders, steering, help, and words that are not about us."""

from handlers.reading.questions.facts import Facts
from handlers.reading.questions.hearing import ASKS, FIGURES, MOMENTS, WEAK
from handlers.reading.questions.question import Intent

_FEW = 2


def guarded(facts: Facts) -> Intent | None:
    heard = facts.heard
    if heard.has("steering"):
        return "offtopic"
    if heard.has("how to") and not heard.has("report", "compare"):
        ours = not heard.foreign or heard.has("doing", "ours", "mine", *ASKS, *MOMENTS)
        return "help" if ours and not heard.has("world") else "offtopic"
    if heard.has("explain"):
        return "help"
    if heard.has("aside") and not heard.has(*ASKS, *MOMENTS, "client", "portfolio"):
        return "offtopic"
    return "offtopic" if heard.has("order", "world") else None


def about_us(facts: Facts) -> Intent | None:
    """ "What is a pit?" explains; "help, what pits are open" asks."""
    others = facts.heard.has(*ASKS, *MOMENTS, "mine", *FIGURES) or facts.somebody or facts.dated
    return "help" if facts.heard.has("help") and not others else None


def little_heard(facts: Facts) -> Intent | None:
    """Only names and days, or words that are foreign to us."""
    heard = facts.heard
    if heard.has(*ASKS, *MOMENTS) or heard.says("status", "uncelebrated"):
        return None
    if heard.has(*WEAK):
        return None if _speaks_of_us(facts) else "offtopic"
    return _bare(facts)


def _speaks_of_us(facts: Facts) -> bool:
    """Weak words count where no other word is foreign, or somebody is named; "my taxes" are not ours."""
    heard = facts.heard
    colleague = facts.named.owner and (facts.named.known or facts.dated)
    if heard.has("coming") or (heard.has("ours") and len(heard.foreign) <= _FEW):
        return True
    if not heard.foreign or facts.somebody or colleague or heard.has("owner"):
        return True
    own = [sound.end for sound in heard.sounds if sound.name == "mine"]
    return bool(own) and len(heard.foreign) == 1 and not any(end < heard.foreign[0] <= end + 2 for end in own)


def _bare(facts: Facts) -> Intent:
    if len(facts.heard.foreign) > (2 if facts.somebody else 0):
        return "offtopic"
    if facts.somebody:
        return "upcoming" if facts.dated and not facts.past else "client"
    if facts.dated and facts.heard.has("when"):
        return "offtopic"
    if facts.dated:
        return "report" if facts.past else "upcoming"
    return "upcoming" if facts.named.owner else "offtopic"
