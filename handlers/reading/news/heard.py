"""What was heard in a message: the structure of the news, and none of its words."""

from dataclasses import dataclass

from handlers.reading.kinds import Cause, Kind, Recurs
from handlers.reading.when import When


@dataclass(frozen=True)
class Heard:
    """News of a client. `client_id` is None where no name says which; `skeleton` is a hash of the sentence's
    shape (names, dates and numbers left out), by which the same kind of false alarm is known again."""

    kind: Kind
    cause: Cause | None
    topic: str
    client_id: int | None
    contact_id: int | None
    contact_name: str | None
    when: When | None
    recurs: Recurs
    sensitive: bool
    sure: float
    skeleton: str
    evidence: tuple[str, ...] = ()
