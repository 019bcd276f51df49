"""What happened: the kind of a moment, its cause and topic, from the words of a text."""

from handlers.reading.kinds.decide import BOOK, Judged, judge
from handlers.reading.kinds.sentence import Mark, Meaning
from handlers.reading.kinds.topics import Cause, Kind, Recurs

__all__ = ["BOOK", "Cause", "Judged", "Kind", "Mark", "Meaning", "Recurs", "judge"]
