"""Apply the rule of silence to rows, and say no without saying more than the asker may know."""

from collections.abc import Sequence
from datetime import date
from zoneinfo import ZoneInfo

from handlers.context import Context
from handlers.errors import Refused
from handlers.policy.silence import About, Silence, Somebody, Trouble, may_be_joint, silence
from handlers.words import what
from store import contacts, moments, pits
from store.contacts import Contact, Standing
from store.entries import Entry
from store.pits import Shadow


def of(
    ctx: Context, entries: Sequence[Entry], today: date, zone: ZoneInfo | None = None
) -> dict[int, Silence]:
    """The silenced among these occurrences, each with its reason; pits nobody here sees count too."""
    abouts = about(ctx, entries, zone)
    found = {key: silence(each, today) for key, each in abouts.items()}
    return {key: reason for key, reason in found.items() if reason}


def spoken(ctx: Context, entries: Sequence[Entry], today: date, zone: ZoneInfo | None = None) -> list[Entry]:
    """Those that may be named where they are read."""
    silenced = of(ctx, entries, today, zone)
    return [entry for entry in entries if entry.key not in silenced]


def words(ctx: Context, entry: Entry, reason: Silence) -> str:
    """Why it is silent, or the one neutral answer where the cause is not for the asker's eyes."""
    if _hidden(ctx, reason):
        return neutral(entry.owner.name if entry.owner else "")
    return f"Silent for now: {reason.reason}"


def neutral(owner: str) -> str:
    """Of what nobody owns a manager can tell more."""
    return f"Not now: speak to {f'@{owner}' if owner else 'your manager'} first"


def refuse_if_silent(ctx: Context, entry: Entry) -> None:
    """Raise the answer of a draft that may not be written."""
    if reason := of(ctx, [entry], ctx.today).get(entry.key):
        about = "" if _hidden(ctx, reason) else f" ({what(entry)}, {entry.client.name})"
        raise Refused(f"{words(ctx, entry, reason)}{about}.")


def _hidden(ctx: Context, reason: Silence) -> bool:
    """The cause is a pit that the asker may not see."""
    return bool(reason.moment_id) and not moments.get(ctx.session, ctx.sight, reason.moment_id or 0)


def about(ctx: Context, entries: Sequence[Entry], zone: ZoneInfo | None = None) -> dict[int, About]:
    """What the rule has to know of each; its days as they are in this zone, else where the asker is."""
    shadows = pits.shadows(ctx.session, ctx.system, sorted({entry.client.key for entry in entries}))
    joint = {e.client.key for e in entries if may_be_joint(e.moment.topic, e.moment.what)}
    people = contacts.of_clients(ctx.session, ctx.system, sorted(joint)) if joint else []
    return {entry.key: _about(entry, shadows, people, zone or ctx.zone) for entry in entries}


def _about(entry: Entry, shadows: Sequence[Shadow], people: Sequence[Contact], zone: ZoneInfo) -> About:
    contact, moment, client = entry.contact, entry.moment, entry.client
    others = (s for s in shadows if s.client_id == client.key and s.moment_id != moment.key)
    here = (person for person in people if person.client_id == client.key)
    return About(
        kind=moment.kind,
        client_status=client.status,
        contact_id=contact.key if contact else None,
        contact_status=contact.status if contact else "active",
        topic=moment.topic,
        troubles=[trouble(shadow, zone) for shadow in others],
        client=client.name,
        contact=contact.name if contact else None,
        what=moment.what,
        told_on=moment.added_at.astimezone(zone).date(),
        people=[Somebody(person.name, person.status == Standing.DECEASED) for person in here],
        uncelebrated=moment.uncelebrated,
        muted=entry.owner is not None and (moment.muted or client.muted),
    )


def trouble(shadow: Shadow, zone: ZoneInfo) -> Trouble:
    """A pit as the rule knows it, its days as they are in this zone."""
    opened = shadow.opened_at.astimezone(zone).date()
    settled = shadow.settled_at.astimezone(zone).date() if shadow.settled_at else None
    rated = shadow.rated_at.astimezone(zone).date() if shadow.rated_at else None
    days = (shadow.cause, shadow.contact_id, opened, settled, shadow.moment_id, shadow.rating, rated)
    return Trouble(*days, shadow.contact, shadow.topic)


def untold_deaths(ctx: Context, client_id: int) -> frozenset[int | None]:
    """Contacts whose death was told in confidence: to the asker their status is nobody's business."""
    told = moments.telling(ctx.session, ctx.system, client_id, "death")
    return told - moments.telling(ctx.session, ctx.sight, client_id, "death")
