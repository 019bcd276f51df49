"""Write with a language model that sees no names; when it cannot, or fails twice, the other writer does."""

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol, get_args

from pydantic import BaseModel

from prompts import call
from prompts.brief import Brief, Slot, Tell, Topic, Words, Writer, quietly
from prompts.call import Model, Said, Unusable
from prompts.checks import Failure, check
from prompts.request import Veiled, first_request, repair_request, version
from prompts.slots import told

log = logging.getLogger(__name__)

DEADLINE = 20.0  # seconds for all that a draft may take, retries and repair included
TOPICS = get_args(Topic)
NO_OBJECT = Failure("answer", "it is not one JSON object with subject, text, slots and used")
_SLOT = {
    "type": "object",
    "additionalProperties": False,
    "required": ["text", "topic"],
    "properties": {"text": {"type": "string"}, "topic": {"type": "string", "enum": list(TOPICS)}},
}
_SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["subject", "text", "slots", "used"],
    "properties": {
        "subject": {"type": "string"},
        "text": {"type": "string"},
        "slots": {"type": "array", "items": _SLOT},
        "used": {"type": "array", "items": {"type": "integer"}},
    },
}


@dataclass(frozen=True)
class Leave:
    """To ask once. `names` are others that are known here and may stand in the brief: they are hidden too."""

    names: tuple[str, ...] = ()


class Purse(Protocol):
    """Who says how often a model may be asked, and counts what it cost."""

    async def take(self, brief: Brief) -> Leave | None:
        """None where the day of this workspace is spent, or no model may see this."""

    async def pay(self, brief: Brief, tokens: int, cost: int) -> None: ...


class Open:
    """A purse without a bottom, for those who try a model."""

    async def take(self, brief: Brief) -> Leave | None:
        return Leave()

    async def pay(self, brief: Brief, tokens: int, cost: int) -> None:
        return None


class _Named(BaseModel):
    text: str = ""
    topic: str = ""


class _Answer(BaseModel):
    subject: str = ""
    text: str
    slots: list[_Named] = []
    used: list[int] = []


class ModelWriter:
    def __init__(
        self,
        model: Model,
        otherwise: Writer,
        *,
        deadline: float = DEADLINE,
        names_allowed: bool = False,
        purse: Purse | None = None,
    ) -> None:
        self._model = model
        self._otherwise = otherwise
        self._deadline = deadline
        self._names_allowed = names_allowed
        self._purse = purse or Open()

    async def write(self, brief: Brief, tell: Tell = quietly) -> Words:
        """Of an acknowledgement that there may be a claim no model ever hears."""
        words = None
        if not brief.secret and brief.type != "acknowledgement":
            words = await call.in_time(self._in_two_tries(brief, tell), self._deadline, "letter")
        return words or await self._otherwise.write(brief)

    async def close(self) -> None:
        await self._model.close()

    async def _in_two_tries(self, brief: Brief, tell: Tell) -> Words | None:
        leave = await self._purse.take(brief)
        if leave is None:
            return None
        request = first_request(brief, leave.names, names_allowed=self._names_allowed)
        words, failures, said = await self._try(request, brief, tell)
        if failures and await self._purse.take(brief):
            words, failures, _ = await self._try(repair_request(request, said, failures), brief, tell)
        if failures:
            log.warning("the model's letter failed: %s", ", ".join(_names(failures)))
        return None if failures else words

    async def _try(self, request: Veiled, brief: Brief, tell: Tell) -> tuple[Words, tuple[Failure, ...], str]:
        tell("writing")
        said = await self._ask(request, brief)
        tell("checking")
        try:
            words = _words(said.content, request, brief)
        except Unusable:  # broken JSON, or JSON of another shape
            return Words("", ""), (NO_OBJECT,), said.content
        return words, check(words, brief), said.content

    async def _ask(self, request: Veiled, brief: Brief) -> Said:
        """Paid for, whether it can be used or not."""
        try:
            said = await self._model.ask(request.messages, "letter", _SCHEMA)
        except Unusable as error:
            await self._purse.pay(brief, error.tokens, error.cost)
            raise
        await self._purse.pay(brief, said.tokens, said.cost)
        return said


def _words(content: str, request: Veiled, brief: Brief) -> Words:
    answer = call.parsed(content, _Answer)
    subject = request.veil.show(answer.subject.strip()) if brief.form == "email" else ""
    subject, of_subject = told(subject)
    text, of_text = told(request.veil.show(answer.text.strip()))
    topics = {_bracketed(request.veil.show(slot.text)): slot.topic for slot in answer.slots}
    slots = tuple(_with_topic(slot, topics, brief) for slot in dict.fromkeys((*of_subject, *of_text)))
    used = sorted(
        {index for index in answer.used if 0 <= index < len(brief.facts) and not brief.facts[index].private}
    )
    return Words(subject, text, slots, tuple(used), "model", version(brief))


def _with_topic(slot: Slot, topics: dict[str, str], brief: Brief) -> Slot:
    """As the model named it; where it did not, the one slot of a recognition is the personal line."""
    topic = topics.get(slot.text, "")
    if topic in TOPICS:
        return Slot(slot.text, topic)  # type: ignore[arg-type]
    praise = brief.type in ("recognition", "belated") and slot.topic == "detail"
    return Slot(slot.text, "personal") if praise else slot


def _bracketed(text: str) -> str:
    return f"[{text.strip().strip('[]')}]"


def _names(failures: Iterable[Failure]) -> list[str]:
    return sorted({failure.name for failure in failures})
