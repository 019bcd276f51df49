"""All rules of all kinds of date, in the order that decides between equally long readings."""

from handlers.reading.dates.absolute import ABSOLUTE
from handlers.reading.dates.periods import PERIODS
from handlers.reading.dates.recurring import RECURRING
from handlers.reading.dates.relative import RELATIVE
from handlers.reading.dates.weekdays import WEEKDAYS

RULES = (*RECURRING, *ABSOLUTE, *WEEKDAYS, *RELATIVE, *PERIODS)
FREE = tuple(rule for rule in RULES if not rule.slot)
