"""Words as Slack takes them: cut to its limits, literal, and read back as they were typed."""

import re
from collections.abc import Iterator, Sequence
from typing import Any

from bot import marks
from bot.letters import cut, edge, seen, whole

Json = dict[str, Any]

_CALL = re.compile(r"<(?=[!@#])")
_HALF_ENTITY = re.compile(r"&[a-z]{0,3}$")
_TOKEN = re.compile(r"<(?![@])(?P<address>[^<>|]*)(?:\|(?P<label>[^<>]*))?>")
# Source: docs.slack.dev, formatting message text. The last one has to be read last.
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def bare(markdown: str) -> str:
    """Without the marks of bold text; a command keeps its backticks."""
    return marks.BOLD.sub(r"\g<bold>", markdown)


def quiet(text: str) -> str:
    """Slack rings nobody for `<!channel>` here; broken up, nothing it is copied into does either."""
    text = text if text.isascii() else whole(text)
    return _CALL.sub("<\u2060", text) if "<" in text else text


def plain_text(text: str, limit: int) -> Json:
    """A text object in which nothing is markup, nor `:tada:` a picture."""
    shown = cut(quiet(text).strip(), limit)
    return {"type": "plain_text", "text": shown if seen(shown) else "…", "emoji": False}


def spans(markdown: str) -> list[Json]:
    """Rich text: Slack reads no markup in it, so what a person typed stays what they typed."""
    markdown = quiet(markdown.strip("\n"))
    found, end = [], 0
    for match in marks.SPAN.finditer(markdown):
        style = {"bold": True} if match["bold"] else {"code": True}
        found += [span(markdown[end : match.start()]), span(match["bold"] or match["code"], style)]
        end = match.end()
    return [piece for piece in [*found, span(markdown[end:])] if piece["text"]]


def span(text: str, style: Json | None = None) -> Json:
    return {"type": "text", "text": text, **({"style": style} if style else {})}


def portions(pieces: Sequence[Json], size: int) -> Iterator[list[Json]]:
    """The same words in order, in parts that are no longer than that."""
    part, room = list[Json](), size
    for piece in pieces:
        words = piece["text"]
        while len(words) > room:
            end = edge(words, room) if room else 0
            yield [*part, *([piece | {"text": words[:end]}] if end else [])]
            part, room, words = [], size, words[end:]
        part.append(piece | {"text": words})
        room -= len(words)
    if part:
        yield part


def shortened(pieces: Sequence[Json], limit: int) -> list[Json]:
    if sum(len(piece["text"]) for piece in pieces) <= limit:
        return list(pieces)
    return [*next(portions(pieces, limit - 1)), span("…")]


def escaped(text: str, limit: int) -> str:
    """For the one place where Slack does look for markup: the text that stands in for the blocks."""
    text = whole(text)
    for entity, char in reversed(_ENTITIES):
        text = text.replace(char, entity)
    return text if len(text) <= limit else _HALF_ENTITY.sub("", text[: edge(text, limit - 1)]) + "…"


def typed(text: str) -> str:
    """What a person typed, from the way Slack sends it; a mention of a person stays a mention."""
    text = _TOKEN.sub(_words, text)
    for entity, char in _ENTITIES:
        text = text.replace(entity, char)
    return text.strip()


def _words(token: re.Match[str]) -> str:
    """`<https://acme.com|Acme>` is Acme, `<#C1|general>` is #general, `<!here>` is @here."""
    address, label = token["address"], token["label"]
    if address.startswith("#"):
        return f"#{label or address[1:]}"
    if address.startswith("!") and not label:
        return f"@{address[1:].partition('^')[0]}"
    return label or address
