"""The last look before a post leaves the house: whether it is still ours to send.

Between taking a post in hand and the first byte on the wire a process may be frozen. The check has to stand
at the wire, below the libraries that speak to a platform, which hand nothing through: hence a context.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar

Check = Callable[[], None]  # raises when it may not leave

_check: ContextVar[Check | None] = ContextVar("_check", default=None)


@contextmanager
def before_sending(check: Check) -> Iterator[None]:
    """Look once now, and again when each request that is made inside is written."""
    check()
    token = _check.set(check)
    try:
        yield
    finally:
        _check.reset(token)


def look() -> None:
    """Raise what the check raises, where there is one."""
    if check := _check.get():
        check()
