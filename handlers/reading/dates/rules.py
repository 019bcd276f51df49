"""All rules of all kinds of date, in the order that decides between equally long readings."""

from handlers.reading.dates.absolute import ABSOLUTE
from handlers.reading.dates.figures import FIGURES
from handlers.reading.dates.grammar import WhenRules
from handlers.reading.dates.periods import PERIODS
from handlers.reading.dates.recurring import RECURRING
from handlers.reading.dates.relative import RELATIVE
from handlers.reading.dates.weekdays import WEEKDAYS

RULES: WhenRules = (*RECURRING, *ABSOLUTE, *FIGURES, *WEEKDAYS, *RELATIVE, *PERIODS)
FREE: WhenRules = tuple(rule for rule in RULES if not rule.slot)
