"""What a writer is given, what it gives back, and what a writer is."""

from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

Type = Literal["recognition", "marking", "recovery", "support", "belated", "acknowledgement"]
Style = Literal["plain", "shorter", "warmer"]
Cause = Literal["service", "personal", "business"]


@dataclass(frozen=True)
class Fact:
    """Something on record that a draft may use; a private one may set the tone, its content is never said."""

    text: str
    said_by: str
    on: date | None = None
    private: bool = False


@dataclass(frozen=True)
class Brief:
    """One draft to write. `wording` counts the wordings already shown, so that the next one differs."""

    type: Type
    client: str
    what: str
    today: date
    writer: str  # who sends it: signs at the foot
    firm: str = ""
    contact: str | None = None  # whom it speaks to (full name), or of, in a support note to a survivor
    role: str = ""
    cause: Cause | None = None
    on: date | None = None
    topic: str = ""  # birthday, anniversary, promotion, bereavement … when the reading knew it
    locale: str = "en-GB"
    facts: tuple[Fact, ...] = ()
    values: tuple[str, ...] = ()
    history: tuple[str, ...] = ()  # earlier notes to this client: nothing of them is repeated
    style: Style = "plain"
    wording: int = 0
    secret: bool = False  # sensitive, private or walled: never shown to a model


@dataclass(frozen=True)
class Words:
    """A draft: every `[…]` in the text is a slot that the person fills; `used` are indexes into the facts."""

    subject: str
    text: str
    slots: tuple[str, ...] = ()
    used: tuple[int, ...] = ()
    writer: Literal["offline", "model"] = "offline"
    prompt: str = ""  # name and version of the prompt, of a model's draft


class Writer(Protocol):
    async def write(self, brief: Brief) -> Words: ...
