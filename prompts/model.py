"""Write with a language model that sees no names; when it cannot, or fails twice, the other writer does."""

import asyncio
import logging
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel

from prompts.brief import Brief, Words, Writer
from prompts.checks import Failure, check
from prompts.request import Veiled, first_request, repair_request
from prompts.slots import slots_in
from prompts.template import version

if TYPE_CHECKING:
    from openai import AsyncOpenAI

log = logging.getLogger(__name__)

DEADLINE = 20.0  # seconds for all that a draft may take, retries and repair included
RETRIES = 1  # of the client, within the deadline
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
_RUNGS: tuple[dict[str, Any], ...] = (
    {
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "letter", "strict": True, "schema": _SCHEMA},
        }
    },
    {"response_format": {"type": "json_object"}},
    {},
)
"""From the strictest form of answer to none: what a server refuses is not asked of it again."""


class Unusable(Exception):
    """The server answered, but with nothing that could be a letter."""


class _Answer(BaseModel):
    subject: str
    text: str
    used: list[int] = []


class ModelWriter:
    def __init__(
        self, client: "AsyncOpenAI", model: str, otherwise: Writer, *, deadline: float = DEADLINE
    ) -> None:
        self._client = client
        self._model = model
        self._otherwise = otherwise
        self._deadline = deadline
        self._rung = 0

    async def write(self, brief: Brief) -> Words:
        words = None if brief.secret else await self._written(brief)
        return words or await self._otherwise.write(brief)

    async def close(self) -> None:
        await self._client.close()

    async def _written(self, brief: Brief) -> Words | None:
        from openai import OpenAIError

        try:
            async with asyncio.timeout(self._deadline):
                return await self._in_two_tries(brief)
        except (OpenAIError, TimeoutError, Unusable, ValueError) as error:  # broken JSON is a ValueError
            log.warning("the model gave no letter: %s", type(error).__name__)
            return None

    async def _in_two_tries(self, brief: Brief) -> Words | None:
        request = first_request(brief)
        failures: tuple[Failure, ...] = ()
        for _ in range(2):
            content = await self._ask(request)
            words = _words(content, request, brief)
            failures = check(words, brief)
            if not failures:
                return words
            request = repair_request(request, content, failures)
        log.warning("the model's letter failed: %s", ", ".join(_names(failures)))
        return None

    async def _ask(self, request: Veiled) -> str:
        """One answer in the strictest form that the server is known to accept."""
        from openai import BadRequestError, InternalServerError, UnprocessableEntityError

        for rung in range(self._rung, len(_RUNGS)):
            try:
                answer = await self._client.chat.completions.create(
                    model=self._model, messages=request.messages, **_RUNGS[rung]
                )
            except (BadRequestError, UnprocessableEntityError, InternalServerError) as error:
                if rung + 1 == len(_RUNGS) or not _about_the_form(error):
                    raise
                continue
            self._rung = rung
            return _content(answer)
        raise Unusable


def connect(*, api_key: str, base_url: str | None, model: str, otherwise: Writer) -> ModelWriter:
    from openai import AsyncOpenAI

    client = AsyncOpenAI(api_key=api_key, base_url=base_url, timeout=DEADLINE, max_retries=RETRIES)
    return ModelWriter(client, model, otherwise)


def _about_the_form(error: Exception) -> bool:
    """Servers that do not know a form of answer say so with 400, 422 or even 500, and name the field."""
    status = getattr(error, "status_code", 0)
    named = any(word in str(error) for word in ("response_format", "json_schema", "json_object"))
    return named or status in (400, 422)


def _content(answer: object) -> str:
    """The text of a whole answer: a page of HTML, no choices or one cut off is not one."""
    choices = getattr(answer, "choices", None)
    if not isinstance(choices, list) or not choices or getattr(choices[0], "finish_reason", None) != "stop":
        raise Unusable
    content = getattr(getattr(choices[0], "message", None), "content", None)
    if not isinstance(content, str) or not content.strip():
        raise Unusable
    return content


def _words(content: str, request: Veiled, brief: Brief) -> Words:
    begin, end = content.find("{"), content.rfind("}")
    answer = _Answer.model_validate_json(content[begin : end + 1] if begin >= 0 else content)
    subject, text = request.veil.show(answer.subject.strip()), request.veil.show(answer.text.strip())
    used = sorted(
        {index for index in answer.used if 0 <= index < len(brief.facts) and not brief.facts[index].private}
    )
    prompt = f"{version(brief.type)}, {version('rules')}"
    return Words(subject, text, slots_in(f"{subject}\n{text}"), tuple(used), "model", prompt)


def _names(failures: Iterable[Failure]) -> list[str]:
    return sorted({failure.name for failure in failures})
