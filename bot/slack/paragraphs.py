"""Words of a card as blocks: paragraphs, quotes, facts, notes and links; no markup but ours is read."""

import re
from collections.abc import Sequence
from itertools import chain

from bot.letters import cut, seen
from bot.shares import share
from bot.slack.text import Json, bare, plain_text, portions, quiet, shortened, span, spans

TEXT = 3000  # one text object; Slack names no limit for rich text
LABEL = 75

_ADDRESS = re.compile(r"https://[^\s<>|]{1,2990}")


def link(said: str, address: str) -> list[Json]:
    """Only an address of the web can be followed."""
    if not _ADDRESS.fullmatch(address):
        return shortened([span(quiet(f"{said}: {address}"))], TEXT)
    return [span(f"{cut(quiet(said), LABEL)}: "), {"type": "link", "url": address, "text": address}]


def rich(pieces: Sequence[Json], kind: str = "rich_text_section") -> Json:
    return {"type": "rich_text", "elements": [{"type": kind, "elements": list(pieces)}]}


def paragraphs(pieces: Sequence[Json], kind: str = "rich_text_section") -> list[Json]:
    """What is too long for one block goes on in the next."""
    parts = portions(pieces, TEXT)
    return [rich(part, kind) for part in parts if any(seen(piece["text"]) for piece in part)]


def quote(words: str) -> list[Json]:
    """No markup at all, not even ours: it is copied as it stands."""
    return paragraphs([span(quiet(words))], "rich_text_quote")


def note(words: str) -> list[Json]:
    return [{"type": "context", "elements": [plain_text(words, TEXT)]}] if seen(words) else []


def facts(pairs: Sequence[tuple[str, str]]) -> list[Json]:
    most = share([len(value) for _, value in pairs], TEXT, TEXT)
    lines = ([*_bold(name), *shortened(spans(value or "…"), most), span("\n")] for name, value in pairs)
    return list(chain.from_iterable(lines))[:-1]


def _bold(name: str) -> list[Json]:
    return [span(f"{quiet(bare(name))}: ", {"bold": True})]
