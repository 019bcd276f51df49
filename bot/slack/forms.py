"""Draw a form as a modal, and tell what became of one that comes back with errors."""

import json
from dataclasses import replace
from zlib import crc32

from bot import wire
from bot.letters import cut, edge, whole
from bot.slack.text import Json, bare, plain_text, quiet
from handlers.cards import Field, Form
from handlers.context import Place

# Source: docs.slack.dev, reference of views, blocks and block elements.
TITLE = 24  # also of the button
BLOCKS = 100
HEADER = 150
METADATA = 3000
LARGEST = 250_000  # bytes of the whole view; views.open, error view_too_large
LABEL = HINT = 2000
INPUT = TEXT = 3000
OPTIONS = 100
OPTION = 75
OPTION_VALUE = 150

TOO_MUCH = "That is more than a form can hold here. Make it shorter, please, and try again."
REST = "What did not fit into the field:"
SCALE = tuple(str(number) for number in range(1, 8))


def modal(form: Form, place: Place) -> Json | None:
    """None when the form, or what it has to bring back, is more than Slack carries: no part of it is lost."""
    carried = f"{place} {wire.dump(wire.unfilled(form))}"
    if len(carried) > METADATA:
        return None
    asked = [_sendable(field) for field in form.fields]
    view = {
        "type": "modal",
        "callback_id": wire.name_of(form.sends),
        "private_metadata": carried,
        "title": plain_text(bare(form.title), TITLE),
        "submit": plain_text(form.submit, TITLE),
        "close": plain_text("Cancel", TITLE),
        "blocks": [*_heading(form), *(b for field in asked for b in (_input(field), *_rest(field)))],
    }
    return view if len(view["blocks"]) <= BLOCKS and len(json.dumps(view)) <= LARGEST else None


def errors(form: Form) -> dict[str, str]:
    """By block, as Slack shows them beside the fields."""
    return {field.name: cut(field.error, HINT) for field in form.fields if field.error}


def unchanged(form: Form, place: Place, view: Json, typed: dict[str, str]) -> bool:
    """Whether, but for its errors, this is the form that is in front of the person, as they filled it."""
    clean = replace(form, fields=tuple(replace(field, error="") for field in form.fields))
    values = {field.name: field.value.strip() for field in form.fields}
    drawn = modal(clean, place)
    as_typed = all(typed.get(name, "").strip() == value for name, value in values.items())
    return drawn is not None and _face(drawn) == _face(view) and as_typed


def _heading(form: Form) -> list[Json]:
    """A title that is too long for the bar is read below it; and a form is never empty."""
    if form.fields and len(form.title) <= TITLE:
        return []
    return [{"type": "header", "text": plain_text(bare(form.title), HEADER)}]


def _sendable(field: Field) -> Field:
    return replace(field, value=whole(field.value), options=tuple(map(whole, field.options)))


def _input(field: Field) -> Json:
    hint = _hint(field)
    return {
        "type": "input",
        "block_id": field.name,
        "optional": not field.required,
        "label": plain_text(bare(field.label), LABEL),
        "element": {**_element(field), "action_id": _action_id(field)},
        **({"hint": plain_text(hint, HINT)} if hint else {}),
    }


def _element(field: Field) -> Json:
    match field.kind:
        case "line" | "person" | "date":
            return _entry(field.value, multiline=False)
        case "text":
            return _entry(field.value, multiline=True)
        case "choice":
            return _choice(field)
        case "yes-no":
            return _chosen("radio_buttons", ("yes", "no"), field.value)
        case "scale":
            return _chosen("static_select", SCALE, field.value)


def _entry(value: str, multiline: bool) -> Json:
    shown = cut(value, INPUT)
    return {"type": "plain_text_input", "multiline": multiline, **({"initial_value": shown} if shown else {})}


def _choice(field: Field) -> Json:
    """What stands in it already stays choosable; more than a menu holds is typed."""
    words = tuple(dict.fromkeys(word for word in (*field.options, field.value) if word.strip()))
    offered = any(word.strip() for word in field.options)
    if not offered or len(words) > OPTIONS or any(len(word) > OPTION_VALUE for word in words):
        return _entry(field.value, multiline=False)
    return _chosen("static_select", words, field.value)


def _chosen(kind: str, words: tuple[str, ...], value: str) -> Json:
    options = {word: {"text": plain_text(word, OPTION), "value": word} for word in words}
    initial = {"initial_option": options[value]} if value in options else {}
    return {"type": kind, "options": list(options.values()), **initial}


def _action_id(field: Field) -> str:
    """Slack keeps what was typed into an element of the same id; a new value needs a new one."""
    return f"{field.kind}.{crc32(field.value.encode())}"


def _hint(field: Field) -> str:
    named = f"Or: {', '.join(field.options)}" if field.kind == "date" and field.options else ""
    return " · ".join(bare(words) for words in (field.error, field.hint, named) if words)


def _rest(field: Field) -> list[Json]:
    """Nothing a person typed is lost: what is too long for the field stands below it."""
    over = len(field.value) > INPUT
    rest = quiet(field.value[edge(field.value, INPUT - 1) :]) if over else ""
    parts = [rest[start : start + TEXT] for start in range(0, len(rest), TEXT)]
    return [{"type": "section", "text": plain_text(part, TEXT)} for part in ([REST, *parts] if rest else [])]


def _face(view: Json) -> object:
    """What has to be drawn anew when it changes. Slack adds ids and defaults of its own to the rest."""
    asked = [_question(block) for block in view["blocks"] if block["type"] == "input"]
    return view["callback_id"], view["private_metadata"], asked


def _question(block: Json) -> object:
    words = block["label"]["text"], block.get("hint", {}).get("text")
    options = [option["value"] for option in block["element"].get("options", ())]
    return block["block_id"], words, block["element"]["type"], options
