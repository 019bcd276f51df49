"""Draw a form as an Adaptive Card with inputs, for a message or a dialog."""

from dataclasses import MISSING, fields, replace

from bot import wire
from bot.teams.parse import COMMAND, FORM
from bot.teams.render import action, framed, heading
from bot.teams.text import literal
from bot.teams.wire import Json
from handlers.cards import Field, Form
from handlers.commands import Command
from handlers.commands.lists import ShowMyDay

SCALE = tuple(str(number) for number in range(1, 8))


def adaptive(form: Form) -> Json:
    """With its buttons below: in a message Cancel brings the card back that stood there."""
    send = action(form.submit, {FORM: wire.dump(_unfilled(form))}, "primary", associated="auto")
    close = action("Cancel", {COMMAND: wire.dump(ShowMyDay())})
    drawn = [part for field in form.fields for part in _input(field)]
    return framed([heading(form.title), *drawn], [send, close])


def _unfilled(form: Form) -> Command:
    """What stands in the fields comes back from them and need not travel beside them."""
    shown = {field.name for field in form.fields}
    known = {field.name: field.default for field in fields(form.sends) if field.default is not MISSING}
    blank: Command = replace(form.sends, **{name: known[name] for name in shown & known.keys()})
    return blank


def _input(field: Field) -> list[Json]:
    required = {"isRequired": True, "errorMessage": "This is needed."} if field.required else {}
    asked = {"id": field.name, "label": field.label, "value": field.value, **required, **_kind(field)}
    error = [{"type": "TextBlock", "text": literal(field.error), "color": "Attention", "wrap": True}]
    return [asked, *(error if field.error else [])]


def _kind(field: Field) -> Json:
    match field.kind:
        case "line" | "person" | "date":
            hint = field.hint or (f"Or: {', '.join(field.options)}" if field.options else "")
            return {"type": "Input.Text", "placeholder": hint}
        case "text":
            return {"type": "Input.Text", "isMultiline": True, "placeholder": field.hint}
        case "choice":
            return _choices(field.options)
        case "yes-no":
            return _choices(("yes", "no"), style="expanded")
        case "scale":
            return _choices(SCALE)


def _choices(words: tuple[str, ...], style: str = "compact") -> Json:
    choices = [{"title": word, "value": word} for word in words]
    return {"type": "Input.ChoiceSet", "style": style, "choices": choices}
