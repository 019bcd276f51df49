"""Nothing invented: names, numbers, dates and weekdays of a draft must stand in its brief."""

from prompts.grounding_dates import dates
from prompts.grounding_names import greeted, names
from prompts.grounding_numbers import numbers

__all__ = ["dates", "greeted", "names", "numbers"]
