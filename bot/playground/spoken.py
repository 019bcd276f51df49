"""A message that a line of a script has named, so that later lines can edit or delete it."""

from dataclasses import dataclass

from handlers.context import Place


@dataclass(frozen=True)
class Spoken:
    who: str
    where: Place
    message: str
