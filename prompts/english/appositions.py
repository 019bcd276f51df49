"""A name with its old office between commas: "Ruth Calloway, senior registrar, named clinical director"."""

import re

from prompts.english import verb_guess
from prompts.english.persons import Who

_BETWEEN = re.compile(
    r"(?P<name>[^,:]+), (?:(?:so far|until now|till now|up to now|currently|hitherto|formerly|now) )?"
    r"(?P<old>[A-Za-z][\w &’'-]{2,50}), (?P<rest>(?:is |was |has been )?[a-z].*)$"
)
_MADE = re.compile(
    r"(?:is |was |has been )?(?:named|appointed|elected|promoted|made|to be|becom\w+|chosen|moves?)\b"
)


def without(title: str, who: Who) -> tuple[str, str]:
    """The title as if nothing stood between the commas, and the office that did."""
    match = _BETWEEN.match(title)
    if not match or not any(match["name"].endswith(name) for name in who.names):
        return title, ""
    first = match["rest"].split()[0]
    if not (_MADE.match(match["rest"]) or verb_guess.find(first)) or re.match(
        r"(?:and|with|of) ", match["old"]
    ):
        return title, ""
    return f"{_called(match['name'], who)} {match['rest']}", match["old"] if _MADE.match(
        match["rest"]
    ) else ""


def _called(name: str, who: Who) -> str:
    """As the record calls them: "Dr Ruth Calloway" is "Ruth Calloway" where no title is on record."""
    return next((own for own in who.names if name.endswith(own)), name)
