"""The forms in which words go out: what each is called, and how long it may be."""

from collections.abc import Mapping

from prompts.brief import Brief, Form, Type

LENGTHS: Mapping[Form, tuple[int, int]] = {
    "email": (35, 170),
    "card": (14, 40),
    "chat": (12, 80),
    "call": (40, 200),
    "linkedin": (8, 50),
}
"""Words, slots counted as their words."""
FORM_NAMES: Mapping[str, str] = {
    "email": "email",
    "card": "handwritten card",
    "chat": "chat message",
    "call": "call notes",
    "linkedin": "LinkedIn comment",
}
_OTHER_LENGTHS: Mapping[tuple[Form, Type], tuple[int, int]] = {
    ("email", "recovery"): (60, 220),
    ("email", "support"): (25, 120),
    ("email", "acknowledgement"): (20, 120),
    ("call", "acknowledgement"): (20, 120),
    ("chat", "recovery"): (35, 130),
    ("chat", "support"): (12, 70),
    ("call", "recovery"): (50, 230),
}
SMALL: tuple[Form, ...] = ("card", "chat", "linkedin")


def limits(brief: Brief) -> tuple[int, int]:
    """The fewest and the most words of this type in this form."""
    return _OTHER_LENGTHS.get((brief.form, brief.type)) or LENGTHS[brief.form]
