"""Whom a question names: a client, a contact, or a colleague whose things it is about."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from handlers.reading.kinds import Mark
from handlers.reading.line.claims import (
    CERTAIN,
    FAINT,
    Claim,
    client_claims,
    contact_claims,
    without_strangers,
)
from handlers.reading.names import Mention, Names
from handlers.reading.names.ordinary import CALENDAR
from handlers.reading.names.people import GIVEN
from handlers.reading.questions.colleague import find_owner, parts_of, plainly
from handlers.reading.questions.hearing import BOOK
from handlers.reading.text import Word, normal


@dataclass(frozen=True)
class Named:
    """`owner` is a colleague as written, `known` when that is a name; `by_name`: the client's own was said.

    `marks` are all names, so that no name is taken for a word.
    """

    client_id: int | None = None
    contact: tuple[int, int] | None = None
    candidates: tuple[int, ...] = ()
    owner: str = ""
    known: bool = False
    by_name: bool = False
    marks: tuple[Mark, ...] = ()

    @property
    def somebody(self) -> bool:
        return self.client_id is not None or bool(self.candidates)


def find_mentions(text: str, names: Names, hidden: frozenset[int], members: Collection[str]) -> list[Mention]:
    """A colleague is no contact, though they share a first name."""
    ours = {normal(name).split()[0] for name in members if name.strip()}
    found = without_strangers(text, names.find(text, hidden))
    return [one for one in found if _is_name(normal(plainly(text[one.start : one.end])), one, ours)]


def _is_name(said: str, mention: Mention, ours: Collection[str]) -> bool:
    """ "May" is the month, and a word of ours is no misspelled client."""
    if said in CALENDAR or (mention.typo and BOOK.knows(said)):
        return False
    return bool(mention.clients) or said not in ours


def find_named(
    text: str,
    spelled: Sequence[Word],
    mentions: Sequence[Mention],
    members: Collection[str],
    dated: Collection[int],
) -> Named:
    clients = _clients(text, mentions)
    people = [claim for claim in contact_claims(text, mentions) if claim.strength > FAINT]
    client, contact, candidates = _chosen(clients, people)
    taken = [(claim.mention.start, claim.mention.end) for claim in (*clients, *people)]
    marks = [Mark(start, end, "client") for start, end in {(c.mention.start, c.mention.end) for c in clients}]
    placed = {(mark.start, mark.end) for mark in marks}
    marks += [Mark(start, end, "person") for start, end in set(taken) - placed]
    owner = find_owner(text, spelled, taken, members, dated)
    if owner:
        marks.append(Mark(*owner, "person"))
    said = text[owner[0] : owner[1]] if owner else ""
    known = bool(said) and normal(plainly(said)).split()[0] in (*GIVEN, *parts_of(members))
    return Named(client, contact, candidates, plainly(said), known, bool(clients), tuple(sorted(marks)))


def _clients(text: str, mentions: Sequence[Mention]) -> list[Claim]:
    """A slip in a client's name is forgiven: nothing is saved by asking."""
    sure = [claim for claim in client_claims(text, mentions) if claim.strength > FAINT]
    slips = [
        Claim(client, None, FAINT, mention)
        for mention in mentions
        if mention.typo
        for client in mention.clients
    ]
    return sure or slips


def _chosen(
    clients: list[Claim], people: list[Claim]
) -> tuple[int | None, tuple[int, int] | None, tuple[int, ...]]:
    """The client named, the person there, and the clients to choose from when a name fits several."""
    named = tuple(dict.fromkeys(claim.client_id for claim in clients))
    best = [claim for claim in people if claim.strength == CERTAIN] or people
    pairs = {(c.client_id, c.contact_id) for c in best if c.contact_id is not None}
    there = {pair for pair in pairs if pair[0] in named} if named else pairs
    contact = next(iter(there)) if len(there) == 1 else None
    if contact:
        return contact[0], contact, ()
    if len(named) == 1 or (named and clients[0].mention != clients[-1].mention):
        return named[0], None, ()
    return None, None, named or tuple(sorted({pair[0] for pair in there}))
