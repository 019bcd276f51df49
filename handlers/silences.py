"""Apply the rule of silence to rows, and say no without saying more than the asker may know."""

from collections.abc import Sequence
from datetime import date

from handlers.context import Context
from handlers.errors import Refused
from handlers.policy.silence import About, Silence, Trouble, silence
from handlers.words import what
from store import moments, pits
from store.entries import Entry
from store.pits import Shadow


def of(ctx: Context, entries: Sequence[Entry], today: date) -> dict[int, Silence]:
    """The silenced among these occurrences, each with its reason; pits nobody here sees count too."""
    shadows = pits.shadows(ctx.session, ctx.system, sorted({entry.client.key for entry in entries}))
    found = {entry.key: silence(_about(ctx, entry, shadows), today) for entry in entries}
    return {key: reason for key, reason in found.items() if reason}


def spoken(ctx: Context, entries: Sequence[Entry], today: date) -> list[Entry]:
    """Those that may be named."""
    silenced = of(ctx, entries, today)
    return [entry for entry in entries if entry.key not in silenced]


def words(ctx: Context, entry: Entry, reason: Silence) -> str:
    """Why it is silent, or the one neutral answer where the cause is not for the asker's eyes."""
    if _hidden(ctx, reason):
        return f"Not now: speak to @{entry.owner.name if entry.owner else 'your manager'} first"
    return f"Silent for now: {reason.reason}"


def refuse_if_silent(ctx: Context, entry: Entry) -> None:
    """Raise the answer of a draft that may not be written."""
    if reason := of(ctx, [entry], ctx.today).get(entry.key):
        about = "" if _hidden(ctx, reason) else f" ({what(entry)}, {entry.client.name})"
        raise Refused(f"{words(ctx, entry, reason)}{about}.")


def _hidden(ctx: Context, reason: Silence) -> bool:
    """The cause is a pit that the asker may not see."""
    return bool(reason.moment_id) and not moments.get(ctx.session, ctx.sight, reason.moment_id or 0)


def _about(ctx: Context, entry: Entry, shadows: Sequence[Shadow]) -> About:
    contact = entry.contact
    troubles = [
        _trouble(ctx, s)
        for s in shadows
        if s.client_id == entry.client.key and s.moment_id != entry.moment.key
    ]
    return About(
        kind=entry.moment.kind,
        client_status=entry.client.status,
        contact_id=contact.key if contact else None,
        contact_status=contact.status if contact else "active",
        topic=entry.moment.topic,
        troubles=troubles,
    )


def _trouble(ctx: Context, shadow: Shadow) -> Trouble:
    """Days are counted where the asker is."""
    opened = shadow.opened_at.astimezone(ctx.zone).date()
    settled = shadow.settled_at.astimezone(ctx.zone).date() if shadow.settled_at else None
    rated = shadow.rated_at.astimezone(ctx.zone).date() if shadow.rated_at else None
    about = (shadow.cause, shadow.contact_id, opened, settled)
    return Trouble(*about, shadow.moment_id, shadow.rating, rated)
