"""Words of a card as its elements: title, paragraphs, quotes, notes, facts and links."""

import re
from collections.abc import Sequence
from itertools import chain

from bot.letters import cut, seen
from bot.teams.text import bare, literal, marked, quiet, run, runs, shortened
from bot.teams.wire import Json

# Ours: Teams names none but that of the whole message. A title that is longer is no heading.
HEADING = 150
TEXT = 8_000  # twice what anybody may type to us
FACT = 2_000

_ADDRESS = re.compile(r"https://[^\s<>\"]{1,2000}")


def title(words: str, heading: bool = True) -> Json:
    """A heading; a sentence that stands alone, or is too long for one, is text."""
    shown = bare(words).strip()
    if heading and seen(shown) and len(shown) <= HEADING:
        return text(literal(shown).replace("\n\n", " "), weight="Bolder", size="Medium", style="heading")
    return next(iter(paragraph(words)), text("…"))


def text(markdown: str, **look: object) -> Json:
    return {"type": "TextBlock", "text": markdown, "wrap": True, **look}


def paragraph(markdown: str, **look: object) -> list[Json]:
    return _rich(runs(markdown, **look))


def quote(words: str) -> list[Json]:
    """No markup at all, not even ours: it is copied as it stands."""
    inside = _rich([run(quiet(words).strip("\n"))])
    return [{"type": "Container", "style": "emphasis", "items": inside}] if inside else []


def note(markdown: str) -> list[Json]:
    return paragraph(markdown, isSubtle=True, size="Small")


def facts(pairs: Sequence[tuple[str, str]]) -> list[Json]:
    """Commands among them have to look like it, and lines are lines: a fact can do neither everywhere."""
    if any(_needs_more(value) for _, value in pairs):
        return _lines(pairs)
    told = [(literal(cut(bare(name), FACT)), marked(cut(value, FACT))) for name, value in pairs]
    listed = [{"title": _shown(name), "value": _shown(value)} for name, value in told]
    return [{"type": "FactSet", "facts": listed}] if listed else []


def link(said: str, address: str) -> list[Json]:
    """Only an address of the web can be followed."""
    if not _ADDRESS.fullmatch(address):
        return paragraph(f"{said}: {address}")
    goes = {"type": "Action.OpenUrl", "url": address}
    label = cut(quiet(said).strip(), HEADING)
    return _rich([run(f"{label}: "), run(quiet(address), underline=True, selectAction=goes)])


def _needs_more(value: str) -> bool:
    shown = runs(value)
    return any("\n" in piece["text"] or "fontType" in piece for piece in shown)


def _lines(pairs: Sequence[tuple[str, str]]) -> list[Json]:
    told = ((bare(name), shortened(runs(value), FACT) or [run("…")]) for name, value in pairs)
    lines = ([run(f"{quiet(name)}: ", weight="Bolder"), *value, run("\n")] for name, value in told)
    return _rich([*chain.from_iterable(lines)][:-1])


def _shown(markdown: str) -> str:
    return markdown if seen(markdown) else "…"


def _rich(pieces: Sequence[Json]) -> list[Json]:
    if not any(seen(piece["text"]) for piece in pieces):
        return []
    return [{"type": "RichTextBlock", "inlines": shortened(pieces, TEXT)}]
