"""One worker at a time on a database in a file."""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from bot.platform import CannotStart
from store import db


@contextmanager
def only_one(url: str) -> Iterator[bool]:
    """Whether we are the only worker by force: a file has one, a server any number. Raises CannotStart.

    The lock goes with the process, however it ends.
    """
    path = db.file_of(url)
    if path is None:
        yield False
        return
    with Path(f"{path}.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise CannotStart(
                f"Another process works on {path} already. Stop it, or use PostgreSQL for more than one."
            ) from error
        yield True
