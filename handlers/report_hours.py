"""How long something took, as the clock of a pit counts: the hours of working days."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from handlers.policy.working import DAY, Working, local_instant

HOUR = timedelta(hours=1)


def hours(since: datetime, until: datetime, zone: str, days: Working) -> float:
    """Between two instants, those of non-working days not counted."""
    counted, at = timedelta(0), since
    day = since.astimezone(ZoneInfo(zone)).date()
    while at < until:
        day += DAY
        midnight = min(local_instant(day, time(0), zone), until)
        counted += midnight - at if days.works(day - DAY) else timedelta(0)
        at = midnight
    return counted / HOUR
