"""How strongly each mention in a line speaks for a client or a contact."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from handlers.reading.line.persons import may_be_surname
from handlers.reading.names import Evidence, Mention
from handlers.reading.names.around import ADDRESS
from handlers.reading.text import words

# A name nothing else can be; a plain word written as a name; one that may be; one that needs support.
CERTAIN, LIKELY, MAYBE, FAINT = 3, 2, 1, 0
_CONTACT: dict[Evidence, int] = {
    "full name": CERTAIN,
    "initials": LIKELY,
    "surname": MAYBE,
    "first name": MAYBE,
    "short name": MAYBE,
}
_LAST_WORD = re.compile(r"(?<!\w)(\w{2,13})\.?\s+$")
_NEXT_WORD = 30
_HALF = frozenset({"first name", "short name"})
_LED_IN = re.compile(r"(?:@|\b(?:at|from|of|for|bei|von|chez|de|en))\s*(?:the\s+)?$", re.IGNORECASE)
_EDGE_BEFORE = re.compile(r"(?:^|[,;/|(@–—:]|\s-)\s*$")
_EDGE_AFTER = re.compile(r"^\s*(?:$|[,;/|):–—]|-\s)")
# "pepper's moving", "rose retires": a plain word that owns or does what only people do.
_DOES = re.compile(
    r"'s\s|..\s+(?:retire[sd]?|leaves|joins|joined|resign\w*|quit|got|gets|has|turns|promoted|moves"
    r"|is (?:leaving|moving|retiring))\b",
    re.IGNORECASE,
)


class Claim(NamedTuple):
    """One client, or one contact of it, that a mention may mean."""

    client_id: int
    contact_id: int | None
    strength: int
    mention: Mention


def client_claims(text: str, mentions: Sequence[Mention]) -> list[Claim]:
    return [
        Claim(client_id, None, _client_strength(text, mention), mention)
        for mention in mentions
        if not mention.typo
        for client_id in mention.clients
    ]


def contact_claims(text: str, mentions: Sequence[Mention]) -> list[Claim]:
    """Contacts by name; a mention that names a client too counts only after Mr, Frau and the like."""
    return [
        Claim(form.client_id, form.contact_id, _contact_strength(text, mention, form.evidence), mention)
        for mention in mentions
        for form in mention.forms
        if form.contact_id is not None and _means_person(text, mention, form.client_id)
    ]


def without_strangers(text: str, mentions: Sequence[Mention]) -> list[Mention]:
    """A first name followed by a surname we do not know is somebody else: Jane Smith is not our Jane Doe."""
    known = {mention.start for mention in mentions}
    kept = [mention for mention in mentions if not (_is_half(mention) and _goes_on(text, mention, known))]
    return [one for one in kept if not (_is_address(text, one) and one.end + 1 in known)]


def _is_half(mention: Mention) -> bool:
    return all(form.contact_id is not None and form.evidence in _HALF for form in mention.forms)


def _goes_on(text: str, mention: Mention, known: set[int]) -> bool:
    """Whether the next word reads as the rest of the name, and is not somebody else's."""
    first, *more = words(text[mention.start : mention.end + _NEXT_WORD])
    shift = mention.start
    return bool(more) and shift + more[0].start not in known and may_be_surname(text[shift:], first, more[0])


def _is_address(text: str, mention: Mention) -> bool:
    """Don in "Don Manolo", though there be a Don among our contacts."""
    return text[mention.start : mention.end].lower() in ADDRESS


def address_before(text: str, start: int) -> int | None:
    """Where Mr, Frau, Mme or the like begins, if one stands right before a name."""
    led = _LAST_WORD.search(text, 0, start)
    return led.start() if led and led[1].lower() in ADDRESS else None


def _client_strength(text: str, mention: Mention) -> int:
    if not mention.ordinary:
        return LIKELY if all(form.evidence == "first words" for form in mention.forms) else CERTAIN
    before, after = text[: mention.start], text[mention.end :]
    alone = bool(_EDGE_BEFORE.search(before)) and bool(_EDGE_AFTER.match(after))
    if mention.capital and (before.strip() or alone):
        return LIKELY
    return MAYBE if mention.capital or alone or _LED_IN.search(before) else FAINT


def _contact_strength(text: str, mention: Mention, evidence: Evidence) -> int:
    lower = mention.ordinary and not mention.capital and not _DOES.match(text[mention.end - 2 :])
    return FAINT if mention.typo or lower else _CONTACT.get(evidence, FAINT)


def _means_person(text: str, mention: Mention, client_id: int) -> bool:
    return client_id not in mention.clients or address_before(text, mention.start) is not None
