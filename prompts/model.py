"""Write with a language model that sees no names; when it cannot, or fails twice, the other writer does."""

import logging
from collections.abc import Iterable

from pydantic import BaseModel

from prompts import call
from prompts.brief import Brief, Words, Writer
from prompts.call import Model
from prompts.checks import Failure, check
from prompts.request import Veiled, first_request, repair_request
from prompts.slots import told
from prompts.template import version

log = logging.getLogger(__name__)

DEADLINE = 20.0  # seconds for all that a draft may take, retries and repair included
_SCHEMA = {
    "type": "object",
    "additionalProperties": False,
    "required": ["subject", "text", "used"],
    "properties": {
        "subject": {"type": "string", "maxLength": 120},
        "text": {"type": "string", "maxLength": 3000},
        "used": {"type": "array", "items": {"type": "integer"}},
    },
}


class _Answer(BaseModel):
    subject: str
    text: str
    used: list[int] = []


class ModelWriter:
    def __init__(self, model: Model, otherwise: Writer, *, deadline: float = DEADLINE) -> None:
        self._model = model
        self._otherwise = otherwise
        self._deadline = deadline

    async def write(self, brief: Brief) -> Words:
        words = None
        if not brief.secret:
            words = await call.in_time(self._in_two_tries(brief), self._deadline, "letter")
        return words or await self._otherwise.write(brief)

    async def close(self) -> None:
        await self._model.close()

    async def _in_two_tries(self, brief: Brief) -> Words | None:
        request = first_request(brief)
        failures: tuple[Failure, ...] = ()
        for _ in range(2):
            said = await self._model.ask(request.messages, "letter", _SCHEMA)
            words = _words(said.content, request, brief)
            failures = check(words, brief)
            if not failures:
                return words
            request = repair_request(request, said.content, failures)
        log.warning("the model's letter failed: %s", ", ".join(_names(failures)))
        return None


def connect(*, api_key: str, base_url: str | None, model: str, otherwise: Writer) -> ModelWriter:
    return ModelWriter(call.connect(api_key=api_key, base_url=base_url, model=model), otherwise)


def _words(content: str, request: Veiled, brief: Brief) -> Words:
    answer = call.parsed(content, _Answer)
    subject, text = request.veil.show(answer.subject.strip()), request.veil.show(answer.text.strip())
    used = sorted(
        {index for index in answer.used if 0 <= index < len(brief.facts) and not brief.facts[index].private}
    )
    prompt = f"{version(brief.type)}, {version('rules')}"
    return Words(subject, text, told(f"{subject}\n{text}")[1], tuple(used), "model", prompt)


def _names(failures: Iterable[Failure]) -> list[str]:
    return sorted({failure.name for failure in failures})
