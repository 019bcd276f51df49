"""What Teams knows of a room and of a person: who may read there, and who is of the firm."""

from collections.abc import AsyncIterator, Sequence
from dataclasses import replace

from bot import places
from bot.platform import Gone, Rejected
from bot.teams.connector import Connector
from bot.teams.reference import Reference
from bot.teams.wire import Json
from handlers.commands.settings import NotePerson, NoteRoom
from handlers.context import Place
from store.channels import Audience
from store.members import Account

GUEST = "#EXT#"  # in the name of an account that another tenant lent. Source: learn.microsoft.com, Entra B2B
COLLEAGUES = (None, "user", "owner")
CHAT, STANDARD, PRIVATE, SHARED = "chat", "standard", "private", "shared"
NAMED = 3  # people by whom a chat is known


async def room(connector: Connector, place: Place, here: Reference) -> NoteRoom:
    """What Teams does not let us see is unknown, which keeps us silent there; its name stays as it was."""
    name, tenant = "", _tenant(place)
    try:
        name, kind = await _channel(connector, here)
        if kind == SHARED or here.shared:
            return NoteRoom(name, audience=Audience.EXTERNAL, hears=here.hears)
        people = await _people(tenant, _readers(connector, here, kind))
    except (Gone, Rejected):
        return NoteRoom(name, audience=Audience.UNKNOWN, hears=here.hears)
    if people is None:
        return NoteRoom(name, audience=Audience.EXTERNAL, hears=here.hears)
    audience = Audience.INTERNAL if people else Audience.UNKNOWN
    return NoteRoom(name or _chat(people), audience=audience, hears=here.hears)


async def person(connector: Connector, place: Place, who: str, seen: Reference) -> NotePerson | None:
    """As Teams tells it where they are seen; None where it does not see them there."""
    try:
        told = await connector.member(seen, seen.user or who)
    except (Gone, Rejected):
        return None
    return NotePerson(
        who,
        name=told.get("name") or who,
        zone=seen.zone or None,
        locale=seen.locale or None,
        account=account(_tenant(place), told),
        active=True,
    )


def account(tenant: str, member: Json) -> Account:
    """Only who is of this very tenant, and no guest there, is of the firm."""
    if member.get("tenantId") != tenant or not (member.get("aadObjectId") or member.get("objectId")):
        return Account.OUTSIDER
    lent = GUEST in str(member.get("userPrincipalName") or "").upper()
    return Account.GUEST if lent or member.get("userRole") not in COLLEAGUES else Account.FULL


async def _channel(connector: Connector, here: Reference) -> tuple[str, str]:
    """The name and the kind of a channel; a chat has no name. The General channel is not named either."""
    if not here.team:
        return "", CHAT
    for told in await connector.channels(here):
        if told.get("id") == here.conversation:
            kind = told.get("type") or told.get("channelType") or STANDARD
            name = told.get("name") or "General"
            team = await _team(connector, here)
            return f"{team} / {name}" if team else str(name), str(kind).casefold()
    return "", "not listed"


async def _team(connector: Connector, here: Reference) -> str:
    try:
        return str((await connector.team(here)).get("name") or "")
    except (Gone, Rejected):
        return ""


def _readers(connector: Connector, here: Reference, kind: str) -> AsyncIterator[Json]:
    """A standard channel is read by its whole team, a private one by its own members. Raises Gone."""
    match kind:
        case "standard":
            return connector.members(replace(here, conversation=here.team))
        case "private" | "chat":
            return connector.members(here)
    raise Gone("a channel of which nobody says who reads it")


async def _people(tenant: str, readers: AsyncIterator[Json]) -> Sequence[str] | None:
    """The names of all, while they are of the firm: None as soon as somebody is not."""
    names = []
    async for member in readers:
        if account(tenant, member) != Account.FULL:
            return None
        names.append(str(member.get("name") or ""))
    return names


def _chat(people: Sequence[str]) -> str:
    """Teams does not tell the name of a chat; its people know it by each other."""
    named, more = [name for name in people if name][:NAMED], len(people) - NAMED
    if not named:
        return ""
    rest = f" and {more} more" if more > 0 else ""
    return f"Chat of {', '.join(named)}{rest}"


def _tenant(place: Place) -> str:
    return places.workspace(place).partition("/")[2]
