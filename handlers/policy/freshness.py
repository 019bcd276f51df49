"""How long we trust what a platform told us of a place or a person."""

from datetime import datetime, timedelta

TRUSTED = timedelta(hours=24)


def out_of_date(learned_at: datetime | None, now: datetime) -> bool:
    """Never learned, or too long ago: the platform has to be asked."""
    return learned_at is None or now - learned_at > TRUSTED
