"""Every topic the bot knows, from all parts of the lexicon."""

from handlers.reading.kinds.lexicon.careers import CAREERS
from handlers.reading.kinds.lexicon.celebrations import CELEBRATIONS
from handlers.reading.kinds.lexicon.failings import FAILINGS
from handlers.reading.kinds.lexicon.firms import FIRMS
from handlers.reading.kinds.lexicon.hints import HINTS
from handlers.reading.kinds.lexicon.setbacks import SETBACKS
from handlers.reading.kinds.lexicon.sorrows import SORROWS
from handlers.reading.kinds.topics import Topic

TOPICS: tuple[Topic, ...] = (*SORROWS, *CELEBRATIONS, *CAREERS, *FIRMS, *SETBACKS, *FAILINGS, *HINTS)
