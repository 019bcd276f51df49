"""How surely a text asks, so that news of a client is not taken for a question, nor a question for news."""

from collections.abc import Sequence
from typing import Literal

from handlers.reading.questions.hearing import Heard
from handlers.reading.text import Word, words

Tone = Literal["hardly", "likely", "surely"]
_OPENINGS = frozenset(
    word.plain
    for word in words(
        """
        who whom whose which what when where why how is are was were do does did has have had can could
        would should will any anything anyone anybody show list give tell find get display wer wen wem was
        wann wo wie welche welcher welches welchen gibt zeig zeige qui que quel quels quelle quelles quand
        comment combien montre montrez parle qué quién quiénes cuándo cómo cuál cuáles cuántos cuántas hay
        muestra muéstrame cuéntame háblame
        """
    )
)
_MUCH_TOLD = frozenset("a an un une ein eine".split())  # "What a shame": news
_SOUNDS = (
    "upcoming",
    "coming",
    "pits",
    "peaks",
    "missed",
    "report",
    "metric",
    "group_by",
    "client",
    "mine",
    "kind",
    "celebrating",
)
_MISSED = frozenset("missed misses missing verpasst vergessen manque oublie perdido olvidado".split())
_WHEN_AND_WHERE = frozenset(
    "at by in on last this since for from during before yesterday today bei im letzte chez en".split()
)
_NOUNS = frozenset(
    """
    pits peaks milestones transitions birthdays anniversaries weddings retirements promotions complaints
    upcoming history geburtstage beschwerden jubilaen hochzeiten anniversaires reclamations jalons
    cumpleanos quejas bodas
    """.split()
)
_FIRST = frozenset("my mine open overdue meine offene uberfallige mes mis".split())


def tone_of(text: str, spelled: Sequence[Word], heard: Heard, guarded: bool) -> Tone:
    """Surely: it ends or opens as a question, or names what only questions name. Likely: words that ask."""
    if text.rstrip().endswith("?") or _opens(spelled):
        return "surely"
    if ":" not in text and (_NOUNS & {word.plain for word in spelled} or spelled[0].plain in _FIRST):
        return "surely"
    return "likely" if guarded or heard.has(*_SOUNDS) else "hardly"


def _opens(spelled: Sequence[Word]) -> bool:
    """ "Missed at Acme last month" asks; "missed Acme's deadline" tells."""
    first, *rest = spelled
    following = rest[0].plain if rest else ""
    if first.plain in _MISSED:
        return following in _WHEN_AND_WHERE
    return first.plain in _OPENINGS and following not in _MUCH_TOLD
