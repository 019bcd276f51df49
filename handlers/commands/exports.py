"""Taking out what is on record."""

from dataclasses import dataclass

from handlers.commands import Worded


@dataclass(frozen=True)
class Export(Worded):
    """`export csv`; `format` travels in a button, where words may not."""

    format: str = ""
