"""What is known of a question when its intent is decided."""

from dataclasses import dataclass

from handlers.reading.questions.hearing import Heard
from handlers.reading.questions.who import Named


@dataclass(frozen=True)
class Facts:
    """`past` when its days are over; `of_people` when it asks who: "which clients", not which event."""

    heard: Heard
    named: Named
    dated: bool
    past: bool
    of_people: bool

    @property
    def somebody(self) -> bool:
        return self.named.somebody
