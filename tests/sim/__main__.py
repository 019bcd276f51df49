"""`python -m tests.sim --seeds 1-50 --days 400 --jobs 2`: a year of each seed, and what was broken."""

import argparse
import asyncio
import json
import sys
import tempfile
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from tests.sim.play import template
from tests.sim.year import Year, live

SHOWN = 12


def main() -> int:
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=_seeds, default=range(1, 51), help="50, or 7-9")
    parser.add_argument("--days", type=int, default=400)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument(
        "--scripts", type=Path, default=Path(tempfile.gettempdir()), help="where broken years go"
    )
    parser.add_argument("--first", action="store_true", help="end with the first thing that is broken")
    told = parser.parse_args()
    broken = 0
    with tempfile.TemporaryDirectory(prefix="sim-") as folder:
        one = partial(_one, days=told.days, path=template(Path(folder)), first=told.first)
        with ProcessPoolExecutor(told.jobs) as pool:
            for year in pool.map(one, told.seeds):
                broken += len(year.broken)
                _say(year, told.scripts)
                if broken and told.first:
                    pool.shutdown(cancel_futures=True)
                    break
    _print(f"sim: {len(told.seeds)} seeds, {told.days} days, {broken} broken")
    return 1 if broken else 0


def _seeds(text: str) -> range:
    """`50` means the first fifty."""
    first, _, last = text.rpartition("-")
    return range(int(first or 1), int(last) + 1)


def _one(seed: int, days: int, path: Path, first: bool) -> Year:
    return asyncio.run(live(seed, days, path, first=first))


def _say(year: Year, scripts: Path) -> None:
    acts, lines = sum(year.acts.values()), len(year.lines)
    known = f"{year.days} days, {acts} acts, {lines} lines, {sum(year.report.unknowns.values())} unknown"
    _print(f"seed {year.seed}: {known}, {len(year.broken)} broken, {year.seconds:.0f} s")
    if not year.broken:
        return
    path = scripts / f"sim-{year.seed}.jsonl"
    path.write_text("".join(json.dumps(line, ensure_ascii=False) + "\n" for line in year.lines))
    for broken in year.broken[:SHOWN]:
        _print(f"  {broken.at:%a %d %b %Y %H:%M} {broken.rule}: {broken.sentence}")
        for number, line in year.report.leading_to(broken):
            _print(f"    {number}: {json.dumps(line, ensure_ascii=False)[:220]}")
    _print(f"  moments play --script {path}")


def _print(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
