"""`python -m tests.crash --seed N --runs K`: so many runs, one mode after the other, and their sum."""

import argparse
import asyncio
import shutil
import sys
import tempfile
from pathlib import Path

import psycopg
from psycopg import sql
from sqlalchemy import make_url

from tests.crash.firm import Plan
from tests.crash.modes import MODES, Restart
from tests.crash.postgres import serving
from tests.crash.run import Place, run
from tests.crash.verdict import Count


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--runs", type=int, default=len(MODES))
    parser.add_argument("--first", type=int, default=0, help="The mode to begin with.")
    told = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="crash-"))
    with serving(folder) as (server, restart):
        numbers = range(told.first, told.first + told.runs)
        counts = [_one(told.seed, n, server, restart, folder) for n in numbers]
    lost, twice, wrong = (sum(map(len, column)) for column in zip(*map(_faults, counts), strict=True))
    say(f"crash: {len(counts)} runs, {lost} lost, {twice} twice, {wrong} out of order")
    if not all(count.good for count in counts):
        return 1
    shutil.rmtree(folder)  # evidence of nothing
    return 0


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def _one(seed: int, n: int, server: str, restart: Restart, folder: Path) -> Count:
    mode = [*MODES][n % len(MODES)]
    own = folder / f"run{n + 1}"
    own.mkdir()
    place = Place(_database(mode, server, own), restart, own)
    count = asyncio.run(run(mode, 100 * seed + n, place, Plan()))
    say(str(count) if count.good else f"{count}; see {own}")
    return count


def _database(mode: str, server: str, folder: Path) -> str:
    """An empty one; it goes with the server."""
    if "SQLite" in mode:
        return f"sqlite:///{folder}/moments.db"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(sql.SQL("create database {}").format(sql.Identifier(folder.name)))
    return make_url(server).set(database=folder.name).render_as_string(hide_password=False)


def _faults(count: Count) -> tuple[list[str], list[str], list[str]]:
    return count.lost, count.twice, count.out_of_order


if __name__ == "__main__":
    sys.exit(main())
