"""What a question in plain words asks for."""

from dataclasses import dataclass, field
from datetime import date
from typing import Literal

from handlers.reading.questions.tone import Tone

Intent = Literal["peaks", "upcoming", "pits", "missed", "report", "client", "mine", "help", "offtopic"]


@dataclass(frozen=True)
class Question:
    """
    `args` by the names of the labelling rules; ids are those of the name index. `candidates` are the
    clients a name may mean when it fits several; `portfolio` when the asker's clients are meant; `figures`
    when the asker's own are; `tone` tells how surely it is a question; `evidence` is the rule and the
    words behind it; `unknown` are the words that mean nothing here, as they were written.
    """

    intent: Intent
    args: dict[str, str] = field(default_factory=dict)
    start: date | None = None
    end: date | None = None
    client_id: int | None = None
    contact_id: int | None = None
    candidates: tuple[int, ...] = ()
    portfolio: bool = False
    figures: bool = False
    tone: Tone = "hardly"
    evidence: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
