"""What a client and its people may be called: every form of a name, as the words it is made of."""

from typing import Literal, NamedTuple

from handlers.reading.names.around import ADDRESS, ARTICLES, LEGAL, LINKS, MERE_ADDRESS
from handlers.reading.names.ordinary import ORDINARY
from handlers.reading.text import words

Evidence = Literal[
    "name", "alias", "first words", "full name", "surname", "first name", "short name", "initials", "typo"
]
_SHORTEST_FIRST_WORD = 4
UMLAUTS = {"ä": "ae", "ö": "oe", "ü": "ue"}


class Named(NamedTuple):
    """A client as the index is told of it: id, name, other names, and its contacts as (id, name)."""

    client_id: int
    client: str
    aliases: tuple[str, ...] = ()
    contacts: tuple[tuple[int, str], ...] = ()


class Form(NamedTuple):
    """One way to write one client or contact; `of` is the whole name, so that initials can be compared."""

    key: tuple[str, ...]
    client_id: int
    contact_id: int | None
    evidence: Evidence
    of: tuple[str, ...]


def forms_of(entry: Named) -> list[Form]:
    """Each form once, the strongest evidence first."""
    found: dict[tuple[tuple[str, ...], int | None], Form] = {}
    for form in [*_client_forms(entry), *_contact_forms(entry)]:
        if form.key:
            found.setdefault((form.key, form.contact_id), form)
    return list(found.values())


def _client_forms(entry: Named) -> list[Form]:
    titles: list[tuple[str, Evidence]] = [
        (entry.client, "name"),
        *((alias, "alias") for alias in entry.aliases),
    ]
    forms = []
    for title, evidence in titles:
        for spelled in spellings(title):
            bare = without_legal(spelled)
            ways: list[tuple[tuple[str, ...], Evidence]] = [(spelled, evidence)]
            if len(bare) > 1 or len(bare[0]) >= _SHORTEST_FIRST_WORD or bare[0] not in ORDINARY:
                ways.append((bare, evidence))
            if len(bare) > 1:
                ways.append((("".join(bare),), "alias"))
            forms += [Form(key, entry.client_id, None, way, spelled) for key, way in ways]
    return forms + _first_words(entry)


def _first_words(entry: Named) -> list[Form]:
    """What people cut a long name down to: "Northpine" of Northpine Eyecare, "Tall Pines" of the school."""
    forms = []
    for spelled in spellings(entry.client):
        bare = without_legal(spelled)
        if len(bare) > 2:
            forms.append(Form(bare[:2], entry.client_id, None, "first words", spelled))
        if len(bare) > 1 and len(bare[0]) >= _SHORTEST_FIRST_WORD and bare[0] not in ORDINARY:
            forms.append(Form(bare[:1], entry.client_id, None, "first words", spelled))
    return forms


def _contact_forms(entry: Named) -> list[Form]:
    forms = []
    for contact_id, name in entry.contacts:
        for spelled in spellings(name):
            whole = _without_address(spelled)
            ways: list[tuple[tuple[str, ...], Evidence]] = [
                (whole, "full name" if len(whole) > 1 else "first name")
            ]
            if len(whole) > 1:
                ways += [
                    ((whole[0], whole[-1]), "full name"),
                    (whole[1:], "surname"),
                    (whole[-1:], "surname"),
                ]
                ways += [(whole[:1], "first name"), ((whole[-1], whole[0]), "full name")]
            forms += [Form(key, entry.client_id, contact_id, evidence, whole) for key, evidence in ways]
    return forms


def spellings(name: str) -> list[tuple[str, ...]]:
    """The words of a name, once more with ae, oe, ue where it has an umlaut."""
    if name.isascii():
        return [key_of(name)]
    written_out = "".join(UMLAUTS.get(char, char) for char in name.lower())
    return list(dict.fromkeys((key_of(name), key_of(written_out))))


def _without_address(spelled: tuple[str, ...]) -> tuple[str, ...]:
    """Mr and Frau are no part of a name; Don, Major or Lady may be, where only one other word is left."""
    while len(spelled) > 1 and (spelled[0] in MERE_ADDRESS or (spelled[0] in ADDRESS and len(spelled) > 2)):
        spelled = spelled[1:]
    return spelled


def key_of(name: str) -> tuple[str, ...]:
    spelled = [word.plain for word in words(name) if word.plain not in LINKS]
    while len(spelled) > 1 and spelled[0] in ARTICLES:
        spelled = spelled[1:]
    return tuple(spelled)


def without_legal(key: tuple[str, ...]) -> tuple[str, ...]:
    while len(key) > 1 and key[-1] in LEGAL:
        key = key[:-1]
    return key
