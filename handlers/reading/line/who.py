"""Which client and which contact a line is about, from everybody it may name."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.reading.kinds import BOOK
from handlers.reading.line.claims import CERTAIN, FAINT, LIKELY, MAYBE, Claim, client_claims, contact_claims
from handlers.reading.line.strangers import Stranger, find_stranger
from handlers.reading.names import Mention

_LED_TO = re.compile(
    r"\b(?:joins?|joined|joining|to|for|into|hired by|poached by|zu|zur|zum|rejoint)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_LED_ASIDE = re.compile(
    r"\b(?:with|by|from|to|for|into|at|vs|versus|ex|against|over|mit|von|durch|an|avec|par|con"
    r"|por)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_BESIDE = re.compile(r"^\s*(?:and|or|und|oder|et|ou|y|o|&|\+|/|,|and/or)\s*$", re.IGNORECASE)


@dataclass(frozen=True)
class Choice:
    """The client chosen, or those to choose from, or a name on no list; and why."""

    client_id: int | None = None
    candidates: tuple[int, ...] = ()
    stranger: Stranger | None = None
    why: str = ""


def choose_client(text: str, mentions: Sequence[Mention]) -> Choice:
    named = [claim for claim in client_claims(text, mentions) if claim.strength > FAINT]
    people = contact_claims(text, mentions)
    if named:
        return _among_named(text, named, people)
    return _by_people(text, mentions, people)


def _among_named(text: str, named: list[Claim], people: list[Claim]) -> Choice:
    clients = _clients(named)
    supported = [client for client in clients if client in _clients(people)]
    if len(supported) == 1:
        return Choice(supported[0], why="client and contact")
    if len(clients) == 1:
        return _unless_elsewhere(text, named[0], people)
    best = max(claim.strength for claim in named)
    strongest = [
        claim for claim in named if claim.strength == best and (claim.client_id in supported or not supported)
    ]
    top = _clients(strongest)
    return Choice(top[0], why="client") if len(top) == 1 else _by_grammar(text, strongest)


def _unless_elsewhere(text: str, named: Claim, people: list[Claim]) -> Choice:
    """Jane Doe of Acme "joins Globex": the news is of Acme. "Globex: Jane Doe …" leaves it open."""
    elsewhere = _clients([claim for claim in people if claim.strength == CERTAIN])
    if not elsewhere or named.client_id in elsewhere:
        return Choice(named.client_id, why="client")
    if len(elsewhere) == 1 and _LED_TO.search(text[: named.mention.start]):
        return Choice(elsewhere[0], why="contact who goes elsewhere")
    return Choice(candidates=(named.client_id, *elsewhere), why="contact of another client")


def _by_grammar(text: str, claims: list[Claim]) -> Choice:
    """Of two clients the one not led in by "with", "by", "from"; side by side they leave it open."""
    claims = sorted(claims, key=lambda claim: claim.mention.start)
    first = claims[0]
    other = next(claim for claim in claims if claim.client_id != first.client_id)
    if other.mention == first.mention or _BESIDE.match(text[first.mention.end : other.mention.start]):
        return Choice(candidates=_clients(claims), why="two clients")
    if _LED_ASIDE.search(text[: first.mention.start]) and not _LED_ASIDE.search(text[: other.mention.start]):
        return Choice(other.client_id, why="client")
    return Choice(first.client_id, why="client named first")


def _by_people(text: str, mentions: Sequence[Mention], people: list[Claim]) -> Choice:
    taken = [(mention.start, mention.end) for mention in mentions if not mention.typo]
    stranger = find_stranger(text, taken)
    marked = stranger if stranger and stranger.marked else None
    misspelled = [mention for mention in mentions if mention.typo and mention.clients]
    strong = _clients([claim for claim in people if claim.strength >= LIKELY])
    if misspelled and (not strong or set(strong) & set(misspelled[0].clients)):
        return _misspelled(text, misspelled[0], _clients(people))
    if strong:
        return _one_or_ask(strong, marked, "contact")
    weak = _clients([claim for claim in people if claim.strength == MAYBE])
    faint = _clients(
        [claim for claim in client_claims(text, mentions) if claim.client_id in _clients(people)]
    )
    if len(faint) == 1:
        return Choice(faint[0], why="client and contact")
    if marked:
        return Choice(stranger=marked, why="name on no list")
    opening = () if weak else _opening(text, mentions)
    return _one_or_ask(weak or opening, stranger, "part of a name" if weak else "opens the line")


def _one_or_ask(clients: tuple[int, ...], stranger: Stranger | None, why: str) -> Choice:
    """One client known by its people, unless the line says another name where the client's belongs."""
    if len(clients) == 1 and not (stranger and stranger.marked):
        return Choice(clients[0], why=why)
    return Choice(candidates=clients, stranger=stranger, why=why if clients else "")


def _misspelled(text: str, mention: Mention, people: tuple[int, ...]) -> Choice:
    """A slip in a client's name is asked about, unless one of its people is named too."""
    supported = [client for client in mention.clients if client in people]
    if len(supported) == 1:
        return Choice(supported[0], why="client misspelled, and contact")
    stranger = Stranger(mention.start, mention.end, text[mention.start : mention.end], True)
    return Choice(candidates=mention.clients, stranger=stranger, why="client misspelled")


def _opening(text: str, mentions: Sequence[Mention]) -> tuple[int, ...]:
    """ "wayne merger": a plain word in small letters is a client where it opens the line."""
    claims = [claim for claim in client_claims(text, mentions) if claim.mention.start == 0]
    return _clients([one for one in claims if not BOOK.knows(text[: one.mention.end].lower())])


def _clients(claims: Sequence[Claim]) -> tuple[int, ...]:
    return tuple(dict.fromkeys(claim.client_id for claim in claims))
