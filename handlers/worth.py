"""The digest watches its own worth: of which little is acted on, only the most pressing is left."""

from collections.abc import Sequence
from datetime import date

from handlers.cards import Note
from handlers.context import Context
from handlers.mornings import Morning
from handlers.planning import ITEMS, Line
from handlers.policy.worth import TOP, WINDOW, first_day, poor
from store import acts, digests
from store.acts import Days
from store.channels import Channel

SAYS = Note(
    f"Fewer than half of these were acted on in the last {WINDOW} working days, so only the most pressing "
    "are shown. An admin brings all back with `/moment settings digest full`."
)


def little(ctx: Context, room: Channel, morning: Morning, today: date) -> bool:
    """Whether this room acted on fewer than half of what it was shown; of a new room nobody knows yet.

    It is counted anew every morning, so that the digest grows back by itself.
    """
    if room.digest_full:
        return False
    days = Days(first_day(today, morning.days), today)
    begun = digests.first_day(ctx.session, ctx.workspace.key, room.key)
    if begun is None or begun > days.first:
        return False
    return poor(*acts.tally(ctx.session, ctx.workspace.key, room.key, days, ITEMS))


def parted(lines: Sequence[Line], shrunk: bool) -> tuple[list[Line], list[Line]]:
    """What is shown, and what is not; a shrunk digest keeps its top, and all pits and what is on today."""
    shown = [line for n, line in enumerate(lines[:ITEMS]) if n < TOP or line.urgent or not shrunk]
    return shown, [line for line in lines if line not in shown]
