"""What a person finds: the face of a message, and the messages that a line of a script brought."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]
JOINER = "\u2060"  # which no eye sees


@dataclass(frozen=True)
class Pressable:
    """A button: its label, the words it belongs to, and as its platform has it."""

    label: str
    line: str = field(default="", compare=False)
    element: Json = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True)
class Item:
    text: str
    buttons: tuple[str, ...]


@dataclass(frozen=True)
class Asked:
    """A field of a form. `beside`: words that stand at it and are no error; `kind` is known of ours alone."""

    name: str
    label: str
    value: str = ""
    required: bool = False
    error: str = ""
    options: tuple[str, ...] = ()
    beside: str = ""
    kind: str = field(default="", compare=False)


@dataclass(frozen=True)
class File:
    name: str
    content: str


@dataclass(frozen=True)
class Face:
    """`drawn` is what was sent, by which the platform itself presses and fills in."""

    title: str
    text: str = ""
    buttons: tuple[Pressable, ...] = ()
    items: tuple[Item, ...] = ()
    form: tuple[Asked, ...] | None = None
    file: File | None = None
    drawn: Json = field(default_factory=dict, compare=False, repr=False)


@dataclass(frozen=True)
class Seen:
    """`card` numbers the message, so that an update can be held against what it updates."""

    at: str
    to: str
    private: bool
    kind: str
    card: int
    face: Face


def told(seen: Seen) -> list[str]:
    """Line by line, for a difference that can be read."""
    face = seen.face
    lines = [f"{seen.kind} to {seen.to}{' (private)' if seen.private else ''} at {seen.at}: {face.title}"]
    lines += [f"  | {line}" for line in face.text.splitlines()]
    lines += [f"  - {item.text} {list(item.buttons)}" for item in face.items]
    lines += [f"  ? {_question(asked)}" for asked in face.form or ()]
    lines += [f"  buttons {[button.label for button in face.buttons]}"]
    return [*lines, *([f"  file {face.file}"] if face.file else [])]


def _question(asked: Asked) -> str:
    needed = " (required)" if asked.required else ""
    held = f"{asked.value!r} of {list(asked.options)}, error {asked.error!r}, beside {asked.beside!r}"
    return f"{asked.name} {asked.label!r}{needed}: {held}"
