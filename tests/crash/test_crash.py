"""Posts and the death of those who send them, the short way; `make crash` is the long one."""

import asyncio
from pathlib import Path

import pytest

from tests.conftest import a_database
from tests.crash.firm import Plan
from tests.crash.run import Place, run

FEW = Plan(firms=2, rooms=6, blows=1, seconds=5.0)


async def nothing(_: bool) -> None:
    """Neither database is restarted here."""


@pytest.mark.timeout(120)
async def test_no_post_is_lost_sent_twice_or_out_of_order_when_workers_die(
    postgres: str, tmp_path: Path
) -> None:
    """Both at once: most of the time is waiting until nothing can be under way any more."""
    folders = [tmp_path / name for name in ("file", "server")]
    for folder in folders:
        folder.mkdir()
    with a_database(postgres) as url:
        counts = await asyncio.gather(
            run("SQLite restart", 21, Place(f"sqlite:///{tmp_path}/moments.db", nothing, folders[0]), FEW),
            run("PostgreSQL never restarted", 57, Place(url, nothing, folders[1]), FEW),
        )
    assert [count.faults for count in counts] == [[], []], [str(count) for count in counts]
    assert all(count.good for count in counts), [str(count) for count in counts]
