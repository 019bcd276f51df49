"""A model server with voices: it answers as the next of them says, and remembers what it was asked."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer
from multidict import CIMultiDictProxy

Voice = Callable[[dict[str, Any]], Awaitable[web.Response]]

KEY = "sk-test-very-secret"
SUBJECT = "The second clinic"
GOOD = (
    "Dear {contact_first},\n\nToday you open your second clinic, and I wanted to say so before it is over."
    " Every Saturday for two years you ran the clinic yourself, and that is what I think of first."
    "\n\n[one thing you saw yourself]\n\nKind regards,\n{writer}"
)
WITH_AN_INVENTED_NAME = GOOD.replace("and that is", "as Daniel Fry told me, and that is")


def says(
    text: str, *, finish: str = "stop", used: tuple[int, ...] = (0,), slots: Any = (), subject: str = SUBJECT
) -> Voice:
    answer = {"subject": subject, "text": text, "slots": slots, "used": used}
    return raw(json.dumps(answer), finish=finish)


def judges(news: bool, kind: str, *, tokens: int = 0) -> Voice:
    return raw(json.dumps({"news": news, "kind": kind}), tokens=tokens)


def raw(
    content: str | None,
    *,
    finish: str = "stop",
    tokens: int = 0,
    written: int = 0,
    refusal: str | None = None,
) -> Voice:
    """A whole answer with this content, JSON or not."""
    message = {"role": "assistant", "content": content, "refusal": refusal}
    choice = {"index": 0, "finish_reason": finish, "message": message}
    usage = {"prompt_tokens": tokens, "completion_tokens": written, "total_tokens": tokens + written}
    answer = {"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}
    return body(answer | ({"usage": usage} if tokens else {}))


def body(answer: Any) -> Voice:
    async def voice(asked: dict[str, Any]) -> web.Response:
        return web.json_response(answer)

    return voice


def page(text: str, content_type: str = "text/html") -> Voice:
    async def voice(asked: dict[str, Any]) -> web.Response:
        return web.Response(text=text, content_type=content_type)

    return voice


def status(code: int, message: str = "no") -> Voice:
    async def voice(asked: dict[str, Any]) -> web.Response:
        return web.json_response({"error": {"message": message}}, status=code)

    return voice


def refuses() -> Voice:
    """As OpenAI does: no content, and why in a field of its own."""
    return raw(None, refusal="I cannot help with that.")


def hangs_up(body: str = "") -> Voice:
    """Promises more than it sends."""

    async def voice(asked: dict[str, Any]) -> web.Response:
        return _Torn(text=body, content_type="application/json")

    return voice


class _Torn(web.Response):
    async def write_eof(self, data: bytes = b"") -> None:
        assert self._req is not None and self._req.transport is not None
        self._req.transport.abort()


def slow(seconds: float, then: Voice | None = None) -> Voice:
    async def voice(asked: dict[str, Any]) -> web.Response:
        await asyncio.sleep(seconds)
        return await (then or says(GOOD))(asked)

    return voice


def only(form: str | None) -> Voice:
    """A server that knows one form of answer and refuses the others by name."""

    async def voice(asked: dict[str, Any]) -> web.Response:
        wanted = (asked.get("response_format") or {}).get("type")
        if wanted == form:
            return await says(GOOD)(asked)
        return web.json_response({"error": {"message": f"response_format {wanted} is unknown"}}, status=400)

    return voice


class ModelServer:
    """Speaks with its voices in turn, and with the last of them from then on."""

    def __init__(self) -> None:
        self.asked: list[dict[str, Any]] = []
        self.addressed: list[tuple[str, CIMultiDictProxy[str]]] = []  # path with query, and headers
        self.voices: list[Voice] = [says(GOOD)]
        app = web.Application()
        app.router.add_post("/v1/chat/completions", self._answer)
        app.router.add_post("/openai/deployments/{name}/chat/completions", self._answer)
        self.server = TestServer(app)

    @property
    def url(self) -> str:
        return str(self.server.make_url("/v1"))

    @property
    def heard(self) -> str:
        """All that was sent here, as one text."""
        return json.dumps(self.asked, ensure_ascii=False)

    @property
    def forms(self) -> list[str | None]:
        return [(asked.get("response_format") or {}).get("type") for asked in self.asked]

    async def _answer(self, request: web.Request) -> web.Response:
        self.asked.append(await request.json())
        self.addressed.append((request.path_qs, request.headers))
        voice = self.voices.pop(0) if len(self.voices) > 1 else self.voices[0]
        return await voice(self.asked[-1])
