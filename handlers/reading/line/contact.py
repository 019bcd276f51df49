"""Which contact of the chosen client a line is about, or the person on no list it names."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from handlers.reading.kinds import BOOK
from handlers.reading.line.claims import Claim, address_before, contact_claims
from handlers.reading.line.persons import find_person
from handlers.reading.names import Mention, Named
from handlers.reading.names.entries import key_of
from handlers.reading.names.ordinary import ORDINARY
from handlers.reading.text import Word

_SHORTEST = 3
_REPLACES = re.compile(
    r"\b(?:replac(?:es|ed|ing)|succeeds|succeeding|takes over from|took over from|taking over from"
    r"|instead of|remplace|ersetzt"
    r"|sustituye a|reemplaza a|releva a)\b",
    re.IGNORECASE,
)
_REPLACED = re.compile(r"\b(?:is|was|has been|been|being|gets)\s+replaced\b", re.IGNORECASE)


class Subject(NamedTuple):
    """The contact, by id or as written; `candidates` when several fit; `spans` where the text names them."""

    contact_id: int | None = None
    name: str | None = None
    candidates: tuple[tuple[int, int], ...] = ()
    spans: tuple[tuple[int, int], ...] = ()


def choose_contact(
    text: str,
    spelled: Sequence[Word],
    client: Named | None,
    mentions: Sequence[Mention],
    taken: Sequence[tuple[int, int]],
) -> Subject:
    """The contact the news is about: in a hand-over the one who goes, else the first named."""
    claims = [
        claim for claim in contact_claims(text, mentions) if client and claim.client_id == client.client_id
    ]
    if client and claims:
        return _named(text, client, claims)
    free = [
        word for word in spelled if not any(start < word.end and word.start < end for start, end in taken)
    ]
    shortened = client and _shortened(client, free)
    if shortened:
        return shortened
    person = find_person(text, free, taken)
    return Subject(name=person.name, spans=((person.start, person.end),)) if person else Subject()


def _named(text: str, client: Named, claims: list[Claim]) -> Subject:
    """Claims on one client only; a mention in which two of its people fit is for the asker to settle."""
    mentions = sorted({claim.mention for claim in claims}, key=lambda mention: _order(text, mention, claims))
    chosen = mentions[0]
    fitting = tuple(dict.fromkeys(claim.contact_id for claim in claims if claim.mention == chosen))
    if len(fitting) > 1:
        return Subject(candidates=tuple((client.client_id, one) for one in fitting if one is not None))
    contact_id = fitting[0]
    same = {claim.mention for claim in claims if claim.contact_id == contact_id}
    spans = tuple(sorted((_with_address(text, mention), mention.end) for mention in same))
    return Subject(contact_id, dict(client.contacts).get(contact_id or 0), spans=spans)


def _order(text: str, mention: Mention, claims: list[Claim]) -> tuple[int, int, int]:
    """After "replaces" stands the one who goes; a mention of one person comes before one of several."""
    replaces = _REPLACES.search(text)
    gone = replaces is not None and not _REPLACED.search(text) and mention.start >= replaces.end()
    unclear = len({claim.contact_id for claim in claims if claim.mention == mention}) > 1
    return -gone, unclear, mention.start


def _shortened(client: Named, free: Sequence[Word]) -> Subject | None:
    """ "Vic @ Acme" for Victor: the beginning of a first or last name of one of the client's people."""
    for word in free:
        if len(word.plain) < _SHORTEST or word.plain in ORDINARY or BOOK.knows(word.plain):
            continue
        fitting = [contact for contact in client.contacts if _begins_with(contact[1], word.plain)]
        if len(fitting) == 1:
            return Subject(fitting[0][0], fitting[0][1], spans=((word.start, word.end),))
    return None


def _begins_with(name: str, start: str) -> bool:
    return any(part != start and part.startswith(start) for part in key_of(name))


def _with_address(text: str, mention: Mention) -> int:
    address = address_before(text, mention.start)
    return mention.start if address is None else address
