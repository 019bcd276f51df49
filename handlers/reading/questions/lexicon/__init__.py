"""Every sense the words of a question may have, in four languages."""

from handlers.reading.kinds.classes import CLASSES as WORDS
from handlers.reading.questions.lexicon.clients import CLIENTS
from handlers.reading.questions.lexicon.coming import COMING
from handlers.reading.questions.lexicon.guards import GUARDS
from handlers.reading.questions.lexicon.helping import HELPING
from handlers.reading.questions.lexicon.missed import MISSED
from handlers.reading.questions.lexicon.peaks import PEAKS
from handlers.reading.questions.lexicon.pits import PITS
from handlers.reading.questions.lexicon.reports import REPORTS
from handlers.reading.questions.lexicon.sense import Sense
from handlers.reading.questions.lexicon.small import SMALL
from handlers.reading.questions.lexicon.things import TYPES, WHOSE
from handlers.reading.questions.lexicon.verbs import CONCEPT, DO, DOING, THING, UNDO, UNDONE
from handlers.reading.questions.lexicon.world import WORLD

SENSES: tuple[Sense, ...] = (
    *GUARDS,
    *WORLD,
    *WHOSE,
    *REPORTS,
    *PITS,
    *TYPES,
    *COMING,
    *MISSED,
    *PEAKS,
    *CLIENTS,
    *HELPING,
)
CLASSES = {
    "do": DO,
    "doing": DOING,
    "undo": UNDO,
    "undone": UNDONE,
    "thing": THING,
    "noun": "attention input action reply answer call help approval decision touch ok okay",
    "concept": CONCEPT,
    "n": WORDS["n"],
    "family": WORDS["family"],
}

__all__ = ["CLASSES", "SENSES", "SMALL", "Sense"]
