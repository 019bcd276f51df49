"""Draw a card as plain text and JSON, as a screen reader would read it."""

from dataclasses import dataclass
from typing import Any

from bot import aloud
from handlers.cards import Attachment, Button, Buttons, Card, Form, Item
from handlers.commands import Command

Json = dict[str, Any]


@dataclass(frozen=True)
class Shown:
    """A button as a person finds it: its label, the line it belongs to, and what it sends."""

    label: str
    line: str
    sends: Command


def card(card: Card) -> Json:
    items = [block for block in card.blocks if isinstance(block, Item)]
    drawn: Json = {
        "title": card.title,
        "text": text(card),
        "buttons": [shown.label for shown in buttons(card)],
    }
    if items:
        drawn["items"] = [{"text": plain(item.text), "buttons": _labels(item)} for item in items]
    if file := next((block for block in card.blocks if isinstance(block, Attachment)), None):
        drawn["file"] = {"name": file.name, "content": file.content}
    return drawn


def form(form: Form) -> Json:
    fields = [
        {
            "name": field.name,
            "label": field.label,
            "value": field.value,
            "required": field.required,
            "error": field.error,
            "options": list(field.options),
        }
        for field in form.fields
    ]
    words = [f"{field.label}: {field.value} {field.error}".rstrip() for field in form.fields]
    shown = {"title": form.title, "fields": fields}
    return {"title": form.title, "text": "\n".join([form.title, *words]), "buttons": [], "form": shown}


def text(card: Card) -> str:
    return "\n".join(
        [plain(card.title), *(line for block in card.blocks if (line := aloud.words(block, plain)))]
    )


def buttons(card: Card) -> list[Shown]:
    """All that can be pressed, menu entries included, in reading order."""
    found: list[Shown] = []
    for block in card.blocks:
        match block:
            case Buttons(items, menu):
                found += [Shown(b.label, text(card), b.sends) for b in _once((*items, *menu))]
            case Item(line, items, menu):
                found += [Shown(b.label, plain(line), b.sends) for b in _once((*items, *menu))]
            case _:
                pass
    return found


def plain(markdown: str) -> str:
    return markdown.replace("**", "")


def _labels(item: Item) -> list[str]:
    return [button.label for button in _once((*item.buttons, *item.menu))]


def _once(buttons: tuple[Button, ...]) -> list[Button]:
    return list({button.label: button for button in reversed(buttons)}.values())[::-1]
