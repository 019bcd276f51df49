"""What can be asked for. Commands and jobs are plain data: no platform, no session, no clock."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Command:
    """A request by a person, a button, a form or the clock; answered in one transaction."""


@dataclass(frozen=True)
class Worded(Command):
    """A command that a person may also type: what stands behind its word."""

    text: str = ""


@dataclass(frozen=True)
class Job:
    """Slow work, started after the transaction that asked for it has committed."""
