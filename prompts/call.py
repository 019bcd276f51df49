"""One question to a model server, in the strictest form of answer it accepts, and what may come of it."""

import asyncio
import logging
from collections.abc import Awaitable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel

if TYPE_CHECKING:
    from openai import AsyncOpenAI
    from openai.types.chat import ChatCompletionMessageParam

log = logging.getLogger(__name__)

LONGEST = 20.0  # seconds for one request; who asks may wait for less
RETRIES = 1  # of the client, within the deadline

T = TypeVar("T")
Shape = TypeVar("Shape", bound=BaseModel)


class Unusable(Exception):
    """The server answered, but with nothing that could be an answer."""


@dataclass(frozen=True)
class Said:
    """The text of a whole answer, and what it cost, where the server tells."""

    content: str
    tokens: int


class Model:
    """A form of answer that a server refuses is not asked of it again."""

    def __init__(self, client: "AsyncOpenAI", name: str) -> None:
        self._client = client
        self._name = name
        self._rung = 0

    async def ask(self, messages: "list[ChatCompletionMessageParam]", name: str, schema: Any) -> Said:
        from openai import BadRequestError, InternalServerError, UnprocessableEntityError

        rungs = _rungs(name, schema)
        for rung in range(self._rung, len(rungs)):
            try:
                answer = await self._client.chat.completions.create(
                    model=self._name, messages=messages, **rungs[rung]
                )
            except (BadRequestError, UnprocessableEntityError, InternalServerError) as error:
                if rung + 1 == len(rungs) or not _about_the_form(error):
                    raise
                continue
            self._rung = rung
            return Said(_content(answer), _tokens(answer))
        raise Unusable

    async def close(self) -> None:
        await self._client.close()


def connect(*, api_key: str, base_url: str | None, model: str) -> Model:
    from openai import AsyncOpenAI

    client = AsyncOpenAI(api_key=api_key, base_url=base_url, timeout=LONGEST, max_retries=RETRIES)
    return Model(client, model)


async def in_time(work: Awaitable[T], seconds: float, what: str) -> T | None:
    """What comes of it; None where it fails or takes too long. Of an error its type alone is logged."""
    from openai import OpenAIError

    try:
        async with asyncio.timeout(seconds):
            return await work
    except (OpenAIError, TimeoutError, Unusable, ValueError) as error:  # broken JSON is a ValueError
        log.warning("the model gave no %s: %s", what, type(error).__name__)
        return None


def parsed(content: str, shape: type[Shape]) -> Shape:
    """The JSON object in it, whatever stands around; raises ValueError where there is none of this shape."""
    begin, end = content.find("{"), content.rfind("}")
    return shape.model_validate_json(content[begin : end + 1] if begin >= 0 else content)


def _rungs(name: str, schema: Any) -> tuple[dict[str, Any], ...]:
    """From the strictest form of answer to none."""
    strict = {"name": name, "strict": True, "schema": schema}
    return (
        {"response_format": {"type": "json_schema", "json_schema": strict}},
        {"response_format": {"type": "json_object"}},
        {},
    )


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


def _tokens(answer: object) -> int:
    total = getattr(getattr(answer, "usage", None), "total_tokens", None)
    return total if isinstance(total, int) else 0
