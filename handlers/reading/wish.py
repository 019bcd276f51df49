"""How a draft is wanted: `Jane Doe promotion as a card in German` is a thing, a form and a language."""

import re
from dataclasses import dataclass

FORMS = {
    "email": "e-?mail|mail|letter",
    "card": "(?:handwritten )?card",
    "chat": "chat(?: message)?|message|text",
    "call": "(?:phone )?call(?: notes)?|notes",
    "linkedin": "linkedin(?: comment| post)?",
}
LANGUAGES = {
    "en": "english|englisch|anglais|inglés",
    "de": "german|deutsch|allemand|alemán",
    "fr": "french|französisch|français|francés",
    "es": "spanish|spanisch|espagnol|español",
}
TYPES = ("recognition", "marking", "recovery", "support", "invitation", "belated")
_FORM = "|".join(f"(?P<{name}>{words})" for name, words in FORMS.items())
_LANGUAGE = "|".join(f"(?P<{name}>{words})" for name, words in LANGUAGES.items())
_TYPE = "|".join(TYPES)
_TAIL = re.compile(
    rf"(?:^|\s+)(?:(?:as|for) (?:an? |the )?(?:(?P<type>{_TYPE})|{_FORM})|in (?:{_LANGUAGE}))\s*$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Wish:
    """What the words name, and how it is wanted; "" where nothing was said."""

    thing: str
    form: str = ""
    language: str = ""
    type: str = ""


def read_wish(text: str) -> Wish:
    """Takes the wishes off the end, in whatever order they stand."""
    told: dict[str, str] = {}
    while match := _TAIL.search(text):
        text = text[: match.start()]
        groups = {name: said.lower() for name, said in match.groupdict().items() if said}
        told |= {_field(name): said if name == "type" else name for name, said in groups.items()}
    return Wish(text.strip(), **told)


def language_named(words: str) -> str:
    """The code of a language by its name, or "" when it is none of ours."""
    said = words.strip()
    return next(
        (code for code, names in LANGUAGES.items() if re.fullmatch(f"{names}|{code}", said, re.I)), ""
    )


def _field(name: str) -> str:
    if name == "type":
        return "type"
    return "form" if name in FORMS else "language"
