"""What can be pressed or filled in, as Slack wants it. Numbers are those of slackblocks."""

from collections.abc import Iterator, Sequence
from typing import Any

from slackblocks import _limits as most

from tests.platforms.block_words import ANY, count, keys, maybe, short, text, words

Json = dict[str, Any]

CHOICES = {
    "static_select": (most.SELECT_OPTIONS_MIN_ITEMS, most.SELECT_OPTIONS_MAX_ITEMS),
    "radio_buttons": (most.RADIO_BUTTONS_OPTIONS_MIN_ITEMS, most.RADIO_BUTTONS_OPTIONS_MAX_ITEMS),
    "checkboxes": (most.CHECKBOXES_OPTIONS_MIN_ITEMS, most.CHECKBOXES_OPTIONS_MAX_ITEMS),
    "overflow": (most.OVERFLOW_OPTIONS_MIN_ITEMS, most.OVERFLOW_OPTIONS_MAX_ITEMS),
}
ELEMENTS = {
    "button": {"type", "text", "action_id", "value", "style", "url", "confirm", "accessibility_label"},
    "plain_text_input": {"type", "action_id", "initial_value", "multiline", "placeholder"},
    "overflow": {"type", "action_id", "options", "confirm"},
    "static_select": {"type", "action_id", "options", "initial_option", "placeholder", "confirm"},
    "radio_buttons": {"type", "action_id", "options", "initial_option", "confirm"},
    "checkboxes": {"type", "action_id", "options", "initial_options", "confirm"},
    "feedback_buttons": {"type", "action_id", "positive_button", "negative_button"},
}
ACTING, ASKING = set(ELEMENTS) - {"plain_text_input"}, set(ELEMENTS) - {"button", "overflow"}


def acting(elements: Sequence[Json], limit: int) -> Iterator[str]:
    yield from count("elements", elements, 1, limit)
    named = [each.get("action_id") for each in elements]
    if len(named) != len(set(named)):
        yield "an action_id twice"
    for each in elements:
        yield from element(each, ACTING)


def element(element: Json, known: set[str]) -> Iterator[str]:
    kind = element["type"]
    if kind not in known:
        yield f"{kind}: not here"
    yield from keys(kind, element, ELEMENTS.get(kind, set()))
    yield from words(element, "action_id", most.ACTION_ID_MAX_LENGTH)
    yield from maybe(element, "placeholder", most.SELECT_PLACEHOLDER_MAX_LENGTH)
    yield from _confirm(element.get("confirm"))
    match kind:
        case "button":
            yield from _button(element)
        case "feedback_buttons":
            for name in ("positive_button", "negative_button"):
                yield from text(element[name], "text", most.FEEDBACK_BUTTON_TEXT_MAX_LENGTH)
                yield from words(element[name], "value", most.FEEDBACK_BUTTON_VALUE_MAX_LENGTH)
        case "plain_text_input":
            if "initial_value" in element:
                yield from words(element, "initial_value", most.PLAIN_TEXT_INPUT_MAX_LENGTH_MAX)
        case _:
            yield from _options(kind, element)


def _button(button: Json) -> Iterator[str]:
    yield from text(button, "text", most.BUTTON_TEXT_MAX_LENGTH)
    yield from short(button, "value", most.BUTTON_VALUE_MAX_LENGTH)
    yield from short(button, "url", most.BUTTON_URL_MAX_LENGTH)
    yield from short(button, "accessibility_label", most.BUTTON_ACCESSIBILITY_LABEL_MAX_LENGTH)
    if button.get("style", "primary") not in ("primary", "danger"):
        yield f"style {button['style']}"


def _options(kind: str, element: Json) -> Iterator[str]:
    options = element["options"]
    yield from count("options", options, *CHOICES.get(kind, (1, 0)))
    values = [option["value"] for option in options]
    if kind != "overflow" and len(values) != len(set(values)):
        yield "an option twice"
    if "initial_option" in element and element["initial_option"] not in options:
        yield "chosen is what is not offered"
    for option in options:
        yield from keys("option", option, {"text", "value", "description"})
        yield from text(option, "text", most.OPTION_TEXT_MAX_LENGTH)
        yield from words(option, "value", most.OPTION_VALUE_MAX_LENGTH)
        yield from maybe(option, "description", most.OPTION_DESCRIPTION_MAX_LENGTH)


def _confirm(confirm: Json | None) -> Iterator[str]:
    if confirm is not None:
        yield from text(confirm, "title", most.CONFIRMATION_TITLE_MAX_LENGTH)
        yield from text(confirm, "text", most.CONFIRMATION_TEXT_MAX_LENGTH, ANY)
        yield from text(confirm, "confirm", most.CONFIRMATION_CONFIRM_MAX_LENGTH)
        yield from text(confirm, "deny", most.CONFIRMATION_DENY_MAX_LENGTH)
