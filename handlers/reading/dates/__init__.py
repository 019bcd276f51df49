"""Reading dates: in free text, in a date slot, as a stretch of days, and how long before to remind."""

from handlers.reading.dates.find import find_when
from handlers.reading.dates.lead import remind_before
from handlers.reading.dates.ranges import read_range
from handlers.reading.dates.slot import read_when

__all__ = ["find_when", "read_range", "read_when", "remind_before"]
