"""Words as Slack takes them: cut to its limits, literal, and read back as they were typed."""

import re
from typing import Any

Json = dict[str, Any]

_SPAN = re.compile(r"\*\*(?P<bold>.+?)\*\*|`(?P<code>[^`\n]+)`", re.DOTALL)
_CALL = re.compile(r"<(?=[!@#])")
_HALF_ENTITY = re.compile(r"&[a-z]{0,3}$")
_TOKEN = re.compile(r"<(?![@])(?P<address>[^<>|]*)(?:\|(?P<label>[^<>]*))?>")
# Source: docs.slack.dev, formatting message text. The last one has to be read last.
_ENTITIES = (("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&"))


def cut(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1] + "…"


def bare(markdown: str) -> str:
    """Without the marks of bold text; a command keeps its backticks."""
    return markdown.replace("**", "")


def plain_text(text: str, limit: int) -> Json:
    """A text object in which nothing is markup, nor `:tada:` a picture; Slack refuses an empty one."""
    return {"type": "plain_text", "text": cut(_quiet(text).strip() or "…", limit), "emoji": False}


def spans(markdown: str, limit: int) -> list[Json]:
    """Rich text: Slack reads no markup in it, so what a person typed stays what they typed."""
    markdown = cut(markdown.strip("\n"), limit)
    found, end = [], 0
    for match in _SPAN.finditer(markdown):
        style = {"bold": True} if match["bold"] else {"code": True}
        found += [span(markdown[end : match.start()]), span(match["bold"] or match["code"], style)]
        end = match.end()
    return [piece for piece in [*found, span(markdown[end:])] if piece["text"]]


def span(text: str, style: Json | None = None) -> Json:
    return {"type": "text", "text": _quiet(text), **({"style": style} if style else {})}


def escaped(text: str, limit: int) -> str:
    """For the one place where Slack does look for markup: the text that stands in for the blocks."""
    for entity, char in reversed(_ENTITIES):
        text = text.replace(char, entity)
    return text if len(text) <= limit else _HALF_ENTITY.sub("", text[: limit - 1]) + "…"


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


def _quiet(text: str) -> str:
    """Slack rings nobody for `<!channel>` here; broken up, nothing it is copied into does either."""
    return _CALL.sub("<\u2060", text)
