"""What Slack has to allow us, and what it may: asked for when we are installed, looked at when we start."""

import logging
from collections.abc import Iterable, Mapping

# Why each of them: app.yaml, which a test holds against these and against the calls that need them.
NEEDED = frozenset(
    """
    app_mentions:read assistant:write channels:read chat:write commands files:read files:write groups:read
    im:history im:write users:read
    """.split()
)
OPTIONAL = frozenset(["channels:history", "groups:history"])
GRANTED = "x-oauth-scopes"  # a header of every answer of the Web API

log = logging.getLogger(__name__)


def granted(headers: Mapping[str, str]) -> frozenset[str] | None:
    """None where Slack does not say."""
    told = next((value for name, value in headers.items() if name.lower() == GRANTED), None)
    return None if told is None else frozenset(scope.strip() for scope in told.split(",") if scope.strip())


def missing(allowed: Iterable[str]) -> list[str]:
    return sorted(NEEDED.difference(allowed))


def warn(headers: Mapping[str, str]) -> None:
    """Once for a workspace, when we learn who we are there."""
    allowed = granted(headers)
    if allowed is not None and (lacking := missing(allowed)):
        log.warning("Slack does not grant %s: install the app anew from the manifest", ", ".join(lacking))
