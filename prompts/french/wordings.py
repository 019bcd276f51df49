"""The French sentences that letters are made of, in the form of address that the reader wants."""

import re

from prompts import wordings
from prompts.brief import Brief
from prompts.french.persons import reader

_HERE = "prompts.french"
_ADDRESSES = re.compile(r"\{([^{}|]*)\|([^{}|]*)\}")
_WRITTEN = re.compile(
    r"\b(?:écri\w+|lettre|relit|lue?s?|lu|quelques mots|un mot|ce mot|lignes?)\b", re.IGNORECASE
)


def pool(brief: Brief, place: str, /, **values: str) -> tuple[str, ...]:
    """`{vous|tu}` in a wording becomes one of the two; what is only written is not said in a call."""
    tu = reader(brief).tu
    said = wordings.pool(_HERE, place, **values)
    said = tuple(_ADDRESSES.sub(lambda match: match[1 + tu], words) for words in said)
    if brief.form == "call":
        return tuple(words for words in said if not _WRITTEN.search(words)) or said
    return said


def first_pool(brief: Brief, *places: str, **values: str) -> tuple[str, ...]:
    """The wordings of the first place that has any."""
    return next((found for place in places if (found := pool(brief, place, **values))), ())
