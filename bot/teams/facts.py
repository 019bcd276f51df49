"""What Teams knows of a room and of a person: who may read there, and who is of the firm."""

from dataclasses import replace

from bot import places
from bot.platform import Gone, Rejected
from bot.teams.connector import Connector
from bot.teams.reference import Reference
from bot.teams.wire import Json
from handlers.commands.settings import NotePerson, NoteRoom
from handlers.context import Place

GUEST = "#EXT#"  # in the name of an account that another tenant lent. Source: learn.microsoft.com, Entra B2B


async def room(connector: Connector, place: Place, here: Reference) -> NoteRoom:
    """What Teams does not let us see is unknown, which keeps us silent there."""
    try:
        name, kind = await _channel(connector, here)
        audience = await _audience(connector, _tenant(place), here, kind)
    except (Gone, Rejected):
        return NoteRoom(here.conversation, audience="unknown", hears=here.hears)
    return NoteRoom(name or here.conversation, audience=audience, hears=here.hears)


async def person(
    connector: Connector, place: Place, known: Reference, who: str, seen: Reference
) -> NotePerson:
    """Whom Teams does not let us see is nobody of ours; `seen`: a conversation they are in."""
    try:
        told = await connector.member(seen, known.user or who)
    except (Gone, Rejected):
        return NotePerson(who, account="outsider")
    return NotePerson(
        who,
        name=told.get("name") or who,
        zone=known.zone or None,
        locale=known.locale or None,
        account=account(_tenant(place), told),
        active=True,
    )


def account(tenant: str, member: Json) -> str:
    """Only who is of this very tenant, and no guest there, is of the firm."""
    if member.get("tenantId") != tenant or not (member.get("aadObjectId") or member.get("objectId")):
        return "outsider"
    lent = GUEST in str(member.get("userPrincipalName") or "").upper()
    return "guest" if lent or member.get("userRole") not in (None, "user", "owner") else "full"


async def _channel(connector: Connector, here: Reference) -> tuple[str, str]:
    """The name and the kind of a channel; a chat has neither."""
    if not here.team:
        return "", "chat"
    for told in await connector.channels(here):
        if told.get("id") == here.conversation:
            kind = told.get("type") or told.get("channelType") or "standard"
            return told.get("name") or "General", str(kind).casefold()
    return "", "unknown"


async def _audience(connector: Connector, tenant: str, here: Reference, kind: str) -> str:
    if here.shared or kind == "shared":
        return "external"
    if kind == "unknown":
        return "unknown"
    asked = replace(here, conversation=here.team) if kind == "standard" else here
    async for member in connector.members(asked):
        if account(tenant, member) != "full":
            return "external"
    return "internal"


def _tenant(place: Place) -> str:
    return places.workspace(place).partition("/")[2]
