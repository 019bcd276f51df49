"""Who a line is about: client and contact together, and the stretches of text that name them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from handlers.reading.kinds import Mark, Meaning
from handlers.reading.line.claims import FAINT, client_claims, contact_claims, without_strangers
from handlers.reading.line.contact import Subject, choose_contact
from handlers.reading.line.who import Choice, choose_client
from handlers.reading.names import Mention, Names
from handlers.reading.text import Word

_GOES_ON = re.compile(r"\s+(?:&\s*)?[A-ZÀ-Þ]")


@dataclass(frozen=True)
class About:
    """Client and contact, known or as written; `marks` for reading the rest, `gone` for the title."""

    client_id: int | None
    client_name: str | None
    candidates: tuple[int, ...]
    contact_id: int | None
    contact_name: str | None
    contact_candidates: tuple[tuple[int, int], ...]
    marks: tuple[Mark, ...]
    gone: tuple[tuple[int, int], ...]
    why: str


def find_about(text: str, spelled: Sequence[Word], names: Names, hidden: frozenset[int]) -> About:
    mentions = without_strangers(text, names.find(text, hidden, spelled))
    choice = choose_client(text, mentions)
    stranger = choice.stranger if choice.client_id is None else None
    clients = _client_spans(text, mentions, choice)
    named = [*clients, *([(stranger.start, stranger.end)] if stranger and stranger.marked else [])]
    client = names.entry(choice.client_id) if choice.client_id is not None else None
    contact = choose_contact(text, spelled, client, mentions, named)
    several = contact.candidates or (_people(text, mentions) if choice.client_id is None else ())
    return About(
        choice.client_id,
        stranger.name if stranger else None,
        choice.candidates,
        contact.contact_id,
        contact.name or _as_written(text, mentions, choice),
        several,
        _marks(text, mentions, named, contact),
        (*_apart(text, named), *contact.spans),
        choice.why,
    )


def _apart(text: str, spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The first mention of the client, and later ones alone: not "Acme" in "rebrands as Acme Mobility"."""
    alone = [(start, end) for start, end in spans[1:] if not _GOES_ON.match(text[end:])]
    return [*spans[:1], *alone]


def _client_spans(text: str, mentions: list[Mention], choice: Choice) -> list[tuple[int, int]]:
    wanted = {choice.client_id} if choice.client_id is not None else set(choice.candidates)
    claims = [claim for claim in client_claims(text, mentions) if claim.client_id in wanted]
    certain = any(claim.strength > FAINT for claim in claims)
    return sorted(
        {(one.mention.start, one.mention.end) for one in claims if one.strength > FAINT or not certain}
    )


def _people(text: str, mentions: list[Mention]) -> tuple[tuple[int, int], ...]:
    """Everybody a name without a client may mean."""
    pairs = (
        (claim.client_id, claim.contact_id)
        for claim in contact_claims(text, mentions)
        if claim.strength > FAINT
    )
    return tuple(dict.fromkeys((client, contact) for client, contact in pairs if contact is not None))


def _as_written(text: str, mentions: list[Mention], choice: Choice) -> str | None:
    if choice.client_id is not None:
        return None
    claims = [claim for claim in contact_claims(text, mentions) if claim.strength > FAINT]
    return text[claims[0].mention.start : claims[0].mention.end] if claims else None


def _marks(
    text: str, mentions: list[Mention], named: list[tuple[int, int]], contact: Subject
) -> tuple[Mark, ...]:
    """Everything that is a name, so that no name is taken for news; none overlaps another."""
    people = [claim.mention for claim in contact_claims(text, mentions) if claim.strength > FAINT]
    others = [claim.mention for claim in client_claims(text, mentions) if claim.strength > FAINT]
    spans: list[tuple[tuple[int, int], Meaning]] = [
        *((span, "client") for span in named),
        *((span, "person") for span in contact.spans),
        *(((one.start, one.end), "person") for one in people),
        *(((one.start, one.end), "client") for one in others),
    ]
    marks: list[Mark] = []
    for (start, end), meaning in spans:
        if not any(mark.start < end and start < mark.end for mark in marks):
            marks.append(Mark(start, end, meaning))
    return tuple(sorted(marks))
