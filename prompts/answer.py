"""What a model server sent, whole or in pieces: the words, whether all are there, and the tokens."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any, Protocol


@dataclass(frozen=True)
class Answer:
    """`end` is the server's reason to stop; of a torn stream there is none."""

    content: str = ""
    end: str = ""
    refused: bool = False
    asked: int = 0  # tokens of the question
    written: int = 0  # tokens of the answer

    @property
    def missing(self) -> str:
        """Why these are no words to go on with; empty where they are."""
        if self.refused or self.end == "content_filter":
            return "it refused"
        if self.end != "stop":
            return "it was cut off" if self.end == "length" else "it has no end"
        return "" if self.content.strip() else "it is empty"


class Stream(Protocol):
    def __aiter__(self) -> AsyncIterator[Any]: ...

    async def close(self) -> None: ...


def whole(answer: object) -> Answer:
    """A page of HTML comes as a str, and what a server leaves out as None: nothing is taken for granted."""
    choice = _first(answer)
    message = getattr(choice, "message", None)
    return Answer(
        _text(message, "content"),
        _text(choice, "finish_reason"),
        bool(_text(message, "refusal")),
        *_usage(answer),
    )


async def gathered(stream: Stream) -> Answer:
    """The pieces of a stream; its last one may hold nothing but the usage."""
    content, end, refused, usage = "", "", False, (0, 0)
    try:
        async for piece in stream:
            choice = _first(piece)
            delta = getattr(choice, "delta", None)
            content += _text(delta, "content")
            refused = refused or bool(_text(delta, "refusal"))
            end = _text(choice, "finish_reason") or end
            usage = max(usage, _usage(piece))
    finally:
        await stream.close()
    return Answer(content, end, refused, *usage)


def _first(answer: object) -> object:
    choices = getattr(answer, "choices", None)
    return choices[0] if isinstance(choices, list) and choices else None


def _text(holder: object, name: str) -> str:
    value = getattr(holder, name, None)
    return value if isinstance(value, str) else ""


def _usage(answer: object) -> tuple[int, int]:
    """Of the question and of the answer."""
    usage = getattr(answer, "usage", None)
    asked, written, total = (
        _number(usage, name) for name in ("prompt_tokens", "completion_tokens", "total_tokens")
    )
    return (asked, written) if asked or written else (total, 0)


def _number(holder: object, name: str) -> int:
    value = getattr(holder, name, None)
    return value if isinstance(value, int) and value > 0 else 0
