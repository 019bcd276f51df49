"""The life of one worker: its name, and whether the others still take it for alive."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from bot.clock import Clock
from bot.pacing import LONGEST_REQUEST
from store.beats import DEAD_AFTER

# A request begun later than this after a beat could outlive us in the eyes of the others.
STEADY = DEAD_AFTER - timedelta(seconds=LONGEST_REQUEST) - timedelta(seconds=1)


@dataclass
class Heartbeat:
    process: str
    now: Clock  # real time, not the firm's
    _beat: datetime | None = field(default=None, init=False)

    def felt(self, began: datetime) -> None:
        """A beat that began at that moment has been committed."""
        self._beat = began

    @property
    def steady(self) -> bool:
        """Whether a request may be begun: false after a freeze, until the next beat."""
        return self._beat is not None and self.now() - self._beat < STEADY

    def holds(self, taken: datetime | None) -> bool:
        """Whether what was taken in hand then is ours still: nobody could take us for dead since."""
        return self.steady and (taken is None or self.now() - taken < STEADY)


def alone(process: str, now: Clock) -> Heartbeat:
    """The only worker there is: nobody could take over."""
    heartbeat = Heartbeat(process, now)
    heartbeat.felt(datetime.max.replace(tzinfo=UTC))
    return heartbeat
