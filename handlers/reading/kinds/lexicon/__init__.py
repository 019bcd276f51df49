"""Every topic the bot knows, from all parts of the lexicon."""

from handlers.reading.kinds.lexicon.birthdays import BIRTHDAYS
from handlers.reading.kinds.lexicon.careers import CAREERS
from handlers.reading.kinds.lexicon.dealings import DEALINGS
from handlers.reading.kinds.lexicon.failings import FAILINGS
from handlers.reading.kinds.lexicon.families import FAMILIES
from handlers.reading.kinds.lexicon.feats import FEATS
from handlers.reading.kinds.lexicon.firms import FIRMS
from handlers.reading.kinds.lexicon.grievances import GRIEVANCES
from handlers.reading.kinds.lexicon.growth import GROWTH
from handlers.reading.kinds.lexicon.harm import HARM
from handlers.reading.kinds.lexicon.hints import HINTS
from handlers.reading.kinds.lexicon.honours import HONOURS
from handlers.reading.kinds.lexicon.illness import ILLNESS
from handlers.reading.kinds.lexicon.leavings import LEAVINGS
from handlers.reading.kinds.lexicon.money import MONEY
from handlers.reading.kinds.lexicon.sorrows import SORROWS
from handlers.reading.kinds.topics import Topic

TOPICS: tuple[Topic, ...] = (
    *BIRTHDAYS,
    *FAMILIES,
    *HONOURS,
    *FEATS,
    *SORROWS,
    *ILLNESS,
    *CAREERS,
    *LEAVINGS,
    *FIRMS,
    *GROWTH,
    *DEALINGS,
    *MONEY,
    *HARM,
    *FAILINGS,
    *GRIEVANCES,
    *HINTS,
)
