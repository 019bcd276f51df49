"""How Slack wants words: there, not too long, something to see, and ringing nobody."""

from collections.abc import Iterator, Sequence
from typing import Any
from unicodedata import category

Json = dict[str, Any]

PLAIN, ANY = {"plain_text"}, {"plain_text", "mrkdwn"}


def maybe(thing: Json, name: str, limit: int, kinds: set[str] = PLAIN) -> Iterator[str]:
    if name in thing:
        yield from text(thing, name, limit, kinds)


def text(thing: Json, name: str, limit: int, kinds: set[str] = PLAIN) -> Iterator[str]:
    """A text object; in one with markup nobody is called."""
    said = thing[name]
    extra = {"plain_text": "emoji", "mrkdwn": "verbatim"}.get(said["type"], "")
    yield from keys(name, said, {"type", "text", extra})
    yield from words(said, "text", limit)
    yield from seen(name, said["text"])
    yield from calls(said["text"])
    if said["type"] not in kinds:
        yield f"{name}: {said['type']}"


def words(thing: Json, name: str, limit: int) -> Iterator[str]:
    said = thing.get(name)
    if not isinstance(said, str) or not said:
        yield f"{name}: missing or empty"
    elif len(said) > limit:
        yield f"{name}: {len(said)} > {limit}"
    elif any("\ud800" <= char <= "\udfff" for char in said):
        yield f"{name}: half a character"


def short(thing: Json, name: str, limit: int) -> Iterator[str]:
    if name in thing:
        yield from words(thing, name, limit)


def seen(name: str, said: str) -> Iterator[str]:
    if all(char.isspace() or category(char) in ("Cc", "Cf") for char in said):
        yield f"{name}: nothing to see"


def calls(said: str) -> list[str]:
    """Neither people, nor channels, nor everybody."""
    return [f"rings {call}" for call in ("<!", "<@", "<#") if call in said]


def keys(name: str, thing: Json, known: set[str]) -> list[str]:
    return [f"{name}: does not know {key}" for key in thing if key not in known]


def count(name: str, things: Sequence[object], least: int, limit: int) -> list[str]:
    return [] if least <= len(things) <= limit else [f"{name}: {len(things)}, not {least} to {limit}"]
