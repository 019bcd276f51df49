"""`python -m tests.bench [NAME]`: measure, and say each bar. It fails only when it could not measure."""

import sys
from collections.abc import Callable, Iterator

from tests.bench import ack, deliver, listen, peaks, plan, teams
from tests.bench.bar import Bar, say

BENCHES: dict[str, Callable[[], Iterator[Bar]]] = {
    "ack": ack.bars,
    "deliver": deliver.bars,
    "listen": listen.bars,
    "peaks": peaks.bars,
    "plan": plan.bars,
    "teams": teams.bars,
}


def main(names: list[str]) -> None:
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        sys.exit(f"No such bench: {', '.join(unknown)}. There are: {', '.join(BENCHES)}.")
    for name in names or BENCHES:
        for bar in BENCHES[name]():
            say(bar)


if __name__ == "__main__":
    main(sys.argv[1:])
