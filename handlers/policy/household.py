"""Who lives with whom, as far as names tell: grief is shared at home, a couple's days end with it."""

import re

from handlers.reading.text import words

COUPLES_DAYS = frozenset({"wedding anniversary", "wedding"})
_HOME = re.compile(
    r"\b(family|household|familie|haushalt|famille|foyer|familia|hogar|mr\.? (and|&) mrs|herr und frau)\b",
    re.IGNORECASE,
)
_AFTER_NAMES = frozenset({"jr", "sr", "ii", "iii", "phd", "md"})


def is_home(client: str) -> bool:
    """Whether the client is a household by its name: everybody there belongs to it."""
    return _HOME.search(client) is not None


def of_one_home(client: str, one: str | None, other: str | None) -> bool:
    """Two people of this client share a home: it is one, or they share a surname."""
    if is_home(client):
        return True
    return one is not None and other is not None and _surname(one) == _surname(other)


def names_person(what: str, person: str, contact: str | None) -> bool:
    """Whether these words about a contact speak of that person: by a given name that is theirs alone."""
    given = _spelled(person)[:1]
    shared = person != contact and given == _spelled(contact or "")[:1]
    return bool(given) and set(_spelled(person) if shared else given) <= set(_spelled(what))


def _surname(name: str) -> str:
    """Of a single name, the name itself."""
    spelled = [word for word in _spelled(name) if word not in _AFTER_NAMES]
    return spelled[-1] if spelled else ""


def _spelled(text: str) -> list[str]:
    return [word.plain for word in words(text)]
