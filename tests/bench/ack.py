"""How many `/moment add` are answered over HTTP, and how soon: whole, against Bolt and the obvious stack."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from store import db
from tests.bench import ack_dispatch, ack_firm, ack_under_load
from tests.bench.ack_load import Heard, Load, Sender
from tests.bench.ack_serve import free_port, serving
from tests.bench.bar import Bar, say
from tests.bench.slow_slack import slow_slack

MANY = 16  # connections
FASTEST = {"ours": 3_000, "obvious": 2_000, "bare": 12_000, "stock": 2_000}  # requests a second, to be signed


@dataclass(frozen=True)
class Size:
    rounds: int = 5
    seconds: int = 3
    dispatches: int = 2_000
    loaded: int = 15  # seconds
    posts: int = 50  # a second
    rows: int = 2_000


class Side(NamedTuple):
    """A server, and at how many connections it is asked."""

    kind: str
    connections: int


SIDES = (Side("ours", MANY), Side("obvious", MANY), Side("bare", MANY), Side("ours", 1), Side("stock", 1))
STORING = ("ours", "obvious")
Found = dict[Side, list[Heard]]


def bars(size: Size | None = None) -> Iterator[Bar]:
    wanted = size or Size()
    if shutil.which("wrk") is None:
        raise SystemExit("This bench sends its requests by wrk, which is not installed: apt-get install wrk.")
    with TemporaryDirectory(prefix="bench") as name, slow_slack() as slack:
        folder = Path(name)
        sender = Sender(folder, slack)
        with _servers(folder, slack) as ports:
            found = _rounds(ports, sender, wanted)
        _kept(folder, found)
        yield from _compared(found)
        yield ack_dispatch.bar(folder, wanted.dispatches)
        yield from ack_under_load.bars(folder, slack, sender, wanted)


@contextmanager
def _servers(folder: Path, slack: str) -> Iterator[dict[str, int]]:
    """All of them at once, each with a database of its own; only one is asked at a time."""
    with ExitStack() as stack:
        ports = {}
        for kind in dict.fromkeys(side.kind for side in SIDES):
            url, ports[kind] = ack_firm.url_of(folder, kind), free_port()
            if kind in STORING:
                ack_firm.fill(url)
            stack.enter_context(serving(kind, ports[kind], url, slack))
        yield ports


def _rounds(ports: dict[str, int], sender: Sender, size: Size) -> Found:
    """The sides take turns; the first turn of each only warms it up."""
    found: Found = {side: [] for side in SIDES}
    for number in range(size.rounds + 1):
        for side in SIDES:
            sender.sign(FASTEST[side.kind] * size.seconds)
            heard = sender.send(ports[side.kind], Load(side.connections, size.seconds if number else 1))
            found[side].append(heard)
    for side, all_heard in found.items():
        rate, p50, p99, _, _ = _middle(all_heard)
        words = f"{rate:.0f} requests/s, p50 {p50 * 1e3:.2f} ms, p99 {p99 * 1e3:.1f} ms"
        say(f"{side.kind} at {side.connections}: {words}")
    return found


def _middle(heard: list[Heard]) -> Heard:
    """Each figure's median over the rounds, without the warm-up."""
    return Heard(*(median(column) for column in zip(*heard[1:], strict=True)))


def _compared(found: Found) -> Iterator[Bar]:
    many = {side.kind: _middle(heard) for side, heard in found.items() if side.connections == MANY}
    one = {side.kind: _middle(heard) for side, heard in found.items() if side.connections == 1}
    ours, obvious, bare = many["ours"], many["obvious"], many["bare"]
    yield Bar("ack", "rate-to-obvious", ours.rate / obvious.rate, ">=", 2)
    yield Bar("ack", "p99-to-obvious", ours.p99 / obvious.p99, "<=", 0.2)
    yield Bar("ack", "p50-stock-to-ours", one["stock"].p50 / one["ours"].p50, ">=", 3)
    yield Bar("ack", "rate-to-bare", ours.rate / bare.rate, ">=", 0.2)


def _kept(folder: Path, found: Found) -> None:
    """Both stores hold a moment, its occurrence, its changes and an audit line for each answered request."""
    for kind in STORING:
        mine = [heard for side, all_heard in found.items() for heard in all_heard if side.kind == kind]
        answered = sum(heard.requests for heard in mine)
        engine = db.connect(ack_firm.url_of(folder, kind))
        with engine.connect() as connection:
            for table, each in {"moment": 1, "occurrence": 1, "change": 2, "audit": 1}.items():
                rows = connection.exec_driver_sql(f"select count(*) from {table}").scalar_one()
                assert rows >= each * answered, f"{kind}: {rows} rows of {table} for {answered} answers"
        engine.dispose()
