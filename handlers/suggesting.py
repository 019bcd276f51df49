"""From what was heard to a question for its author; or to none, and nothing of it is kept."""

from dataclasses import dataclass
from datetime import timedelta

from handlers import suggestion_card
from handlers.cards import Card
from handlers.context import Context
from handlers.policy.freshness import out_of_date
from handlers.reading.names import Names
from handlers.reading.news import Heard
from handlers.reading.when import Local, On, Yearly
from store import clients, contacts, moments, pits, suggestions, workspaces
from store.clients import Client
from store.moments import Moment
from store.suggestions import Suggestion

A_DAY = 3  # suggestions to one person
DEALT_WITH = timedelta(days=14)  # for so long what is on record is not news


@dataclass(frozen=True)
class Ear:
    """What a message is judged with, while no transaction is open."""

    local: Local
    names: Names
    hidden: frozenset[int]


@dataclass(frozen=True)
class Offer:
    """A question, and the number of the row that says it was asked."""

    suggestion: int
    card: Card


def ear(ctx: Context) -> Ear | None:
    """None where nobody listens: what is unknown, external or old counts as no."""
    if not may_listen(ctx) or uncertain(ctx) or ctx.member is None or not ctx.member.full:
        return None
    return Ear(ctx.local, ctx.names, ctx.hidden) if ctx.room and ctx.room.internal else None


def may_listen(ctx: Context) -> bool:
    """Somebody switched it on; who reads here now is another question."""
    return ctx.room is not None and ctx.room.listening


def uncertain(ctx: Context) -> bool:
    """The platform has to be asked who speaks and who reads here."""
    known = [row.learned_at for row in (ctx.room, ctx.member) if row]
    return len(known) < 2 or any(out_of_date(at, ctx.now) for at in known)


def worth_asking(ctx: Context, heard: Heard, message: str) -> bool:
    """Its author would be asked about it, as it stands now."""
    return _about(ctx, heard, message) is not None and bool(_free(ctx))


def suggest(ctx: Context, heard: Heard, message: str) -> Offer | None:
    workspaces.lock(ctx.session, ctx.workspace.key)  # two at once must not both be the third of a day
    client = _about(ctx, heard, message)
    if client is None:
        return None
    free = _free(ctx)
    if not free:
        suggestions.hold_back(ctx.session, ctx.workspace.key, ctx.today)
        return None
    row = Suggestion(
        workspace_id=ctx.workspace.key,
        place=ctx.where,
        message=message,
        member_id=ctx.me.key,
        on=ctx.today,
        nth=min(free),
        at=ctx.now,
    )
    suggestions.add(ctx.session, row)
    return Offer(row.key, suggestion_card.card(ctx, row.key, heard, client))


def _about(ctx: Context, heard: Heard, message: str) -> Client | None:
    """The client it is news of; None where nobody listens, or where it is no news any more."""
    client = clients.get(ctx.session, ctx.sight, heard.client_id) if heard.client_id else None
    listens = ear(ctx) is not None and client is not None
    return client if listens and client and _new(ctx, heard, client, message) else None


def _free(ctx: Context) -> set[int]:
    """The numbers of this member's day that are not taken."""
    return {*range(1, A_DAY + 1)} - suggestions.numbers(ctx.session, ctx.workspace.key, ctx.me.key, ctx.today)


def _new(ctx: Context, heard: Heard, client: Client, message: str) -> bool:
    """Asked about neither before nor in this shape, and not on record."""
    session, workspace = ctx.session, ctx.workspace.key
    if suggestions.of_message(session, workspace, message):
        return False
    if suggestions.refused(session, workspace, ctx.me.key, heard.skeleton):
        return False
    contact = _contact(ctx, heard, client)
    return not _told(ctx, heard, client, contact) and not _in_a_pit(ctx, heard, client, contact)


def _contact(ctx: Context, heard: Heard, client: Client) -> int | None:
    """0 for somebody of whom nothing can be on record."""
    if heard.contact_id or not heard.contact_name:
        return heard.contact_id
    known = contacts.by_name(ctx.session, ctx.system, client.key, heard.contact_name)
    return known.key if known else 0


def _told(ctx: Context, heard: Heard, client: Client, contact: int | None) -> bool:
    """The same of the same person, on the same day or lately."""
    if not heard.topic:
        return False
    found = moments.of_client(ctx.session, ctx.system, client.key)
    alike = (one for one in found if one.topic == heard.topic and contact in (None, one.contact_id))
    return any(_same_day(ctx, heard, one) for one in alike)


def _same_day(ctx: Context, heard: Heard, moment: Moment) -> bool:
    lately = ctx.now - moment.added_at <= DEALT_WITH
    match heard.when:
        case On(day, "day") if moment.on or moment.month:
            return moment.on == day or (moment.month, moment.day) == (day.month, day.day)
        case Yearly(month, day) if moment.month:
            return (moment.month, moment.day) == (month, day)
        case _:
            return lately or (moment.on is not None and abs(moment.on - ctx.today) <= DEALT_WITH)


def _in_a_pit(ctx: Context, heard: Heard, client: Client, contact: int | None) -> bool:
    """An open pit of that cause, opened lately: they speak of it because they are at it."""
    if heard.kind != "pit":
        return False
    since = ctx.now - DEALT_WITH
    return any(
        pit.cause == heard.cause and pit.opened_at >= since and pit.settled_at is None
        for pit in pits.shadows(ctx.session, ctx.system, [client.key])
        if contact is None or pit.contact_id in (None, contact)
    )
