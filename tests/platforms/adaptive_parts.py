"""What Adaptive Cards 1.5 are made of, as far as we use it: what has to be there, and what may be.

Source: adaptivecards.io, "Schema explorer".
"""

from collections.abc import Callable
from unicodedata import category

Kind = Callable[[object], bool]


def one_of(*words: str) -> Kind:
    return lambda value: isinstance(value, str) and value in words


def seen(value: object) -> bool:
    """Words that one can see, and send."""
    return said(value) and any(
        not char.isspace() and category(char) not in ("Cc", "Cf") for char in str(value)
    )


def said(value: object) -> bool:
    return isinstance(value, str) and not any("\ud800" <= char <= "\udfff" for char in value)


def truth(value: object) -> bool:
    return isinstance(value, bool)


def number(value: object) -> bool:
    return isinstance(value, int) and value > 0


def several(value: object) -> bool:
    return isinstance(value, list) and len(value) > 0


def table(value: object) -> bool:
    return isinstance(value, dict)


def image(value: object) -> bool:
    """A PNG within the card; how large it may be is ours."""
    return isinstance(value, str) and value.startswith("data:image/png;base64,iVBOR") and len(value) < 20_000


def width(value: object) -> bool:
    return value == {"width": "Full"}


def address(value: object) -> bool:
    return seen(value) and str(value).startswith("https://")


LOOKS: dict[str, Kind] = {
    "weight": one_of("Default", "Lighter", "Bolder"),
    "size": one_of("Default", "Small", "Medium", "Large", "ExtraLarge"),
    "color": one_of("Default", "Dark", "Light", "Accent", "Good", "Warning", "Attention"),
    "fontType": one_of("Default", "Monospace"),
    "isSubtle": truth,
}
PLACED: dict[str, Kind] = {"separator": truth, "spacing": one_of("None", "Small", "Default", "Medium")}
ASKS: dict[str, Kind] = {"isRequired": truth, "errorMessage": seen, "value": said, "placeholder": seen}
PRESSED: dict[str, Kind] = {
    "style": one_of("default", "positive", "destructive"),
    "mode": one_of("primary", "secondary"),
    "associatedInputs": one_of("auto", "none"),
    "data": table,
}
# What has to be there, and what may be.
KNOWN: dict[str, tuple[dict[str, Kind], dict[str, Kind]]] = {
    "AdaptiveCard": (
        {"$schema": seen, "version": one_of("1.5"), "body": several},
        {"actions": several, "fallbackText": seen, "msteams": width},
    ),
    "TextBlock": ({"text": seen, "wrap": truth}, {**LOOKS, **PLACED, "style": one_of("default", "heading")}),
    "RichTextBlock": ({"inlines": several}, PLACED),
    "TextRun": ({"text": said}, {**LOOKS, "italic": truth, "underline": truth, "selectAction": table}),
    "Container": ({"items": several}, {**PLACED, "style": one_of("default", "emphasis")}),
    "FactSet": ({"facts": several}, PLACED),
    "ActionSet": ({"actions": several}, PLACED),
    "Image": (
        {"url": image, "altText": seen, "size": one_of("Auto", "Stretch")},
        {**PLACED, "msTeams": lambda value: value == {"allowExpand": True}},
    ),
    "Table": ({"columns": several, "rows": several, "firstRowAsHeaders": truth}, {"showGridLines": truth}),
    "TableRow": ({"cells": several}, {}),
    "TableCell": ({"items": several}, {}),
    "Input.Text": ({"id": seen, "label": seen}, {**ASKS, "isMultiline": truth, "maxLength": number}),
    "Input.ChoiceSet": (
        {"id": seen, "label": seen, "choices": several, "style": one_of("compact", "expanded", "filtered")},
        ASKS,
    ),
    "Action.Execute": ({"title": seen, "verb": seen, "fallback": table}, PRESSED),
    "Action.Submit": ({"title": seen}, PRESSED),
    "Action.OpenUrl": ({"url": address}, {"title": seen}),
}
INSIDE = {
    "body": {"TextBlock", "RichTextBlock", "Container", "FactSet", "ActionSet"}
    | {"Input.Text", "Input.ChoiceSet", "Image", "Table"},
    "rows": {"TableRow"},
    "cells": {"TableCell"},
    "items": {"TextBlock", "RichTextBlock", "ActionSet"},
    "inlines": {"TextRun"},
    "actions": {"Action.Execute", "Action.Submit"},
    "fallback": {"Action.Submit"},
    "selectAction": {"Action.OpenUrl"},
}
