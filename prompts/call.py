"""One question to a model server, in the strictest form of answer it accepts, and what may come of it."""

import asyncio
import logging
from collections.abc import Awaitable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel, ValidationError

from prompts.answer import Answer, gathered, whole

if TYPE_CHECKING:
    from openai import AsyncOpenAI
    from openai.types.chat import ChatCompletionMessageParam

log = logging.getLogger(__name__)

LONGEST = 20.0  # seconds for one request; who asks may wait for less
RETRIES = 1  # of the client, within the deadline
NO_KEY = "none"  # what a server in the house is told that asks for no key
API_VERSION = "2024-10-21"  # of Azure: the first stable one that knows a schema of the answer

T = TypeVar("T")
Shape = TypeVar("Shape", bound=BaseModel)


@dataclass(frozen=True)
class Server:
    """Where a model is and how it is asked; prices are for a million tokens, in the firm's currency."""

    model: str
    api_key: str = field(default=NO_KEY, repr=False)
    base_url: str | None = None
    azure_endpoint: str | None = None
    api_version: str = API_VERSION
    stream: bool = False
    answer_tokens: int | None = None  # the longest answer, where the server shall cut it
    longest: float = LONGEST  # seconds
    price_input: float = 0.0
    price_output: float = 0.0


@dataclass(frozen=True)
class Said:
    """The text of a whole answer, and what it cost, where the server tells; cost in millionths."""

    content: str
    tokens: int
    cost: int = 0


class Unusable(Exception):
    """The server answered, but with nothing that could be an answer; that costs all the same."""

    def __init__(self, why: str, tokens: int = 0, cost: int = 0) -> None:
        super().__init__(why)
        self.tokens = tokens
        self.cost = cost


class Model:
    """A form of answer that a server refuses is not asked of it again."""

    def __init__(self, client: "AsyncOpenAI", name: str, server: Server | None = None) -> None:
        self._client = client
        self._server = server or Server(name)
        self._rung = 0

    async def ask(self, messages: "list[ChatCompletionMessageParam]", name: str, schema: Any) -> Said:
        from openai import BadRequestError, InternalServerError, UnprocessableEntityError

        rungs = _rungs(name, schema)
        for rung in range(self._rung, len(rungs)):
            try:
                answer = await self._answer(messages, rungs[rung])
            except (BadRequestError, UnprocessableEntityError, InternalServerError) as error:
                if rung + 1 == len(rungs) or not _about_the_form(error):
                    raise
                continue
            self._rung = rung
            return self._said(answer)
        raise Unusable("no form of answer")

    async def close(self) -> None:
        await self._client.close()

    async def _answer(self, messages: "list[ChatCompletionMessageParam]", form: dict[str, Any]) -> Answer:
        asked = {"model": self._server.model, "messages": messages, **form}
        if self._server.answer_tokens:
            asked["max_completion_tokens"] = self._server.answer_tokens
        create = self._client.chat.completions.create
        try:
            if not self._server.stream:
                return whole(await create(**asked))
            return await gathered(await create(**asked, stream=True, stream_options={"include_usage": True}))
        except ValueError:  # what the client raises of a broken body or piece
            raise Unusable("it is no JSON") from None

    def _said(self, answer: Answer) -> Said:
        server = self._server
        cost = round(answer.asked * server.price_input + answer.written * server.price_output)
        tokens = answer.asked + answer.written
        if why := answer.missing:
            raise Unusable(why, tokens, cost)
        return Said(answer.content, tokens, cost)


def connect(server: Server) -> Model:
    """By address: OpenAI itself, Azure, or any server that speaks as they do."""
    from openai import AsyncAzureOpenAI, AsyncOpenAI

    if server.azure_endpoint:
        azure = AsyncAzureOpenAI(
            azure_endpoint=server.azure_endpoint,
            api_version=server.api_version,
            api_key=server.api_key,
            timeout=server.longest,
            max_retries=RETRIES,
        )
        return Model(azure, server.model, server)
    client = AsyncOpenAI(
        api_key=server.api_key, base_url=server.base_url, timeout=server.longest, max_retries=RETRIES
    )
    return Model(client, server.model, server)


async def in_time(work: Awaitable[T], seconds: float, what: str) -> T | None:
    """What comes of it; None where it fails or takes too long. Of an error its type alone is logged."""
    from openai import OpenAIError

    try:
        async with asyncio.timeout(seconds):
            return await work
    except Unusable as error:
        log.warning("the model gave no %s: %s", what, error)
    except (OpenAIError, TimeoutError) as error:
        log.warning("the model gave no %s: %s", what, type(error).__name__)
    return None


def parsed(content: str, shape: type[Shape]) -> Shape:
    """The JSON object in it, whatever stands around; Unusable where there is none of this shape."""
    begin, end = content.find("{"), content.rfind("}")
    try:
        return shape.model_validate_json(content[begin : end + 1] if begin >= 0 else content)
    except ValidationError:
        raise Unusable("it is not of the form asked for") from None


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
