"""A second look at what was heard, by a model that sees no names: whether it is news, and of which kind."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from pydantic import BaseModel, ConfigDict

from prompts import call
from prompts.call import Model
from prompts.template import fill
from prompts.veil import plain, without_strangers

if TYPE_CHECKING:
    from openai.types.chat import ChatCompletionMessageParam

Kind = Literal["milestone", "transition", "pit", "peak"]
Hide = Callable[[str], str]  # the names we know, as {client}, {contact} and {person}

DEADLINE = 5.0  # seconds; then what was judged here stands
LONGEST = 1_500  # characters
_MOST_STRANGERS = 1 / 3  # of the words: where every noun has a capital, too little is left to judge
_SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["news", "kind"],
    "properties": {
        "news": {"type": "boolean"},
        "kind": {"type": "string", "enum": ["milestone", "transition", "pit", "peak"]},
    },
}


@dataclass(frozen=True)
class Verdict:
    news: bool
    kind: Kind
    tokens: int = 0  # what it took, where the server tells
    cost: int = 0  # in millionths


class Confirmer(Protocol):
    async def judge(self, message: str, kind: Kind) -> Verdict | None:
        """Of a message without names; None where it has nothing to say, for whatever reason."""

    async def close(self) -> None: ...


class _Answer(BaseModel):
    model_config = ConfigDict(strict=True, extra="forbid")

    news: bool
    kind: Kind


class ModelConfirmer:
    def __init__(self, model: Model, *, deadline: float = DEADLINE) -> None:
        self._model = model
        self._deadline = deadline

    async def judge(self, message: str, kind: Kind) -> Verdict | None:
        return await call.in_time(self._judged(message, kind), self._deadline, "verdict")

    async def close(self) -> None:
        await self._model.close()

    async def _judged(self, message: str, kind: Kind) -> Verdict:
        asked: list[ChatCompletionMessageParam] = [
            {"role": "system", "content": fill("confirm", kind=kind)},
            {"role": "user", "content": fill("message", message=message)},
        ]
        said = await self._model.ask(asked, "verdict", _SCHEMA)
        answer = call.parsed(said.content, _Answer)
        return Verdict(answer.news, answer.kind, said.tokens, said.cost)


def veiled(text: str, hide: Hide) -> str | None:
    """The message on one line, without a name; None where nearly nothing would be left of it."""
    strangers: list[str] = []

    def stranger(name: str) -> str:
        strangers.extend(name.split())
        return "{person}"

    known = hide(plain(text, LONGEST))
    message = without_strangers(known, stranger)
    return message if len(strangers) <= len(known.split()) * _MOST_STRANGERS else None
