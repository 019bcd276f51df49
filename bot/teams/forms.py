"""Draw a form as an Adaptive Card with inputs, for a message or a dialog."""

from collections.abc import Mapping

from bot import wire
from bot.letters import cut, seen, whole
from bot.teams import fitting, paragraphs
from bot.teams.paragraphs import note, text
from bot.teams.parse import CANCEL, FORM, NOTHING
from bot.teams.render import action, framed
from bot.teams.text import bare, literal, quiet
from bot.teams.wire import Json
from handlers.cards import Field, Form

# Ours; Teams names none but that of the whole message.
LABEL = 300
HINT = 500
INPUT = 20_000  # clients drop what is more without a word: a handler has to see that it is too much
OPTIONS = 100
OPTION = 150
SHORT = 10  # choices that are found without searching

TOO_MUCH = "That is more than a form can hold here. Make it shorter, please, and try again."
NO_ANSWER = {"title": "No answer", "value": NOTHING}
SCALE = tuple(str(number) for number in range(1, 8))


def adaptive(form: Form) -> Json:
    """Where it stands in place of a message of ours, Cancel brings that back."""
    send = action(form.submit, {FORM: whole(wire.dump(wire.unfilled(form)))}, "primary", associated="auto")
    close = action("Cancel", {CANCEL: True})
    title = paragraphs.title(form.title)
    drawn = framed([title, *(part for field in form.fields for part in _asked(field))], [send, close])
    if fitting.weight(drawn) <= fitting.CARD:
        return drawn
    return framed([title, *paragraphs.paragraph(TOO_MUCH)], [close])


def given_back(typed: Mapping[str, str]) -> list[fitting.Group]:
    """What was typed, whole: to be copied from where it can be marked, on a phone too."""
    return [
        [{"id": name, "label": _plain(name, LABEL) or "…", **_entry(Field(name, "", value=said), True)}]
        for name, said in typed.items()
        if said.strip()
    ]


def _asked(field: Field) -> list[Json]:
    """An error is read directly below its field; and a hint that what stands in the field hides."""
    label = _plain(field.label, LABEL) or field.name
    asked = {"id": field.name, "label": label, **_required(field, label), **_input(field)}
    error = _plain(field.error, HINT)
    hidden = _hint(field) if asked.get("value") or asked.get("style") == "expanded" else ""
    return [asked, *([text(literal(error), color="Attention")] if error else []), *note(hidden)]


def _required(field: Field, label: str) -> Json:
    needed = f"Please fill in “{label}”."
    return {"isRequired": True, "errorMessage": needed} if field.required else {}


def _input(field: Field) -> Json:
    match field.kind:
        case "line" | "person" | "date":
            return _entry(field, multiline="\n" in field.value.strip())
        case "text":
            return _entry(field, multiline=True)
        case "choice":
            return _choice(field)
        case "yes-no":
            return _chosen(field, {"yes": "Yes", "no": "No"}, "expanded")
        case "scale":
            return _chosen(field, {number: number for number in SCALE}, "compact")


def _entry(field: Field, multiline: bool) -> Json:
    """What stands in it is never cut."""
    value = whole(field.value)
    longest = {"maxLength": max(INPUT, len(value))}
    shown = {"placeholder": _hint(field)} if _hint(field) else {}
    return {"type": "Input.Text", "isMultiline": multiline, "value": value, **longest, **shown}


def _choice(field: Field) -> Json:
    """What stands in it already stays choosable; more than a menu holds is typed."""
    words = [word for word in (*field.options, field.value) if word.strip()]
    titles = {whole(word): _plain(word, OPTION) or "…" for word in words}
    offered = any(word.strip() for word in field.options)
    if not offered or len(titles) > OPTIONS or any(len(word) > OPTION or not seen(word) for word in titles):
        return _entry(field, multiline="\n" in field.value.strip())
    return _chosen(field, titles, "compact" if len(titles) <= SHORT else "filtered")


def _chosen(field: Field, titles: dict[str, str], style: str) -> Json:
    """On a scale, or between yes and no, what was chosen can be taken back, where no answer will do."""
    nothing = [NO_ANSWER] if field.kind != "choice" and not field.required else []
    choices = [*({"title": title, "value": value} for value, title in titles.items()), *nothing]
    value = {"value": whole(field.value)} if whole(field.value) in titles else {}
    hint = {"placeholder": _hint(field)} if _hint(field) else {}
    return {"type": "Input.ChoiceSet", "style": style, "choices": choices, **value, **hint}


def _hint(field: Field) -> str:
    named = f"Or: {', '.join(field.options)}" if field.kind == "date" and field.options else ""
    return _plain(" · ".join(words for words in (field.hint, named) if words), HINT)


def _plain(words: str, limit: int) -> str:
    shown = cut(quiet(bare(words)).strip(), limit)
    return shown if seen(shown) else ""
