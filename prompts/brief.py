"""What a writer is given, what it gives back, and what a writer is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Literal, Protocol

Type = Literal["recognition", "marking", "recovery", "support", "invitation", "belated", "acknowledgement"]
Form = Literal["email", "card", "chat", "call", "linkedin"]
Style = Literal["plain", "shorter", "warmer"]
Cause = Literal["service", "personal", "business"]
ClientKind = Literal["organisation", "household", "person"]
Language = Literal["en", "de", "fr", "es"]
Topic = Literal["personal", "name", "cause", "cost", "action", "deadline", "owner", "offer", "detail"]


@dataclass(frozen=True)
class Fact:
    """Something on record that a draft may use; a private one may set the tone, its content is never said."""

    text: str
    said_by: str
    on: date | None = None
    private: bool = False
    doubtful: bool = False  # contradicts another: none of its numbers, days and names is on record


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
    form: Form = "email"
    details: str = ""  # what else was typed of the moment: data, as all else
    client_kind: ClientKind = "organisation"
    since: date | None = None  # a client from then on
    preferences: tuple[str, ...] = ()  # of the contact, in free words: "Sie", "call her Yamada-san"
    offers: tuple[str, ...] = ()  # help that the firm may offer here, in its own words
    workspace: int = 0  # whose budget a model is paid from
    voice: tuple[str, ...] = ()  # what this writer really sent before, where they agreed to show it
    lately: tuple[str, ...] = ()  # notes to others of late: their wordings are left alone while others remain

    @property
    def language(self) -> Language:
        code = self.locale[:2].lower()
        return code if code in ("de", "fr", "es") else "en"  # type: ignore[return-value]


@dataclass(frozen=True)
class Slot:
    """A gap `[…]` of the text that only the person can fill, and what kind of thing belongs there."""

    text: str
    topic: Topic = "detail"


@dataclass(frozen=True)
class Words:
    """A draft: its slots are those of the subject and the text; `used` are indexes into the facts."""

    subject: str
    text: str
    slots: tuple[Slot, ...] = ()
    used: tuple[int, ...] = ()
    writer: Literal["offline", "model"] = "offline"
    prompt: str = ""  # name and version of the prompt, of a model's draft


Stage = Literal["collecting", "writing", "checking"]
Tell = Callable[[Stage], None]


def quietly(stage: Stage) -> None:
    """Nobody waits to see it."""


class Writer(Protocol):
    async def write(self, brief: Brief, tell: Tell = quietly) -> Words:
        """It may tell how far it is; never a word of what it writes."""
