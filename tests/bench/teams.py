"""How many requests of Teams' our whole bot answers, against stock CloudAdapter with an echo of one line."""

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from store import db
from tests.bench import ack_firm, teams_firm
from tests.bench.ack_load import Heard, Load
from tests.bench.ack_serve import free_port, serving
from tests.bench.bar import Bar, say
from tests.bench.teams_load import Replied, Sender
from tests.bench.teams_sink import sink

MANY = 16  # connections
# Of ours a moment is added by its form, in the invoke that is answered; stock takes a message.
ASKED = {"ours": teams_firm.submission, "signed": teams_firm.submission, "stock": teams_firm.message}
STORING = ("ours", "signed")
REPLYING = ("ours", "replying")
FASTEST = {"ours": 2_500, "signed": 2_500, "stock": 1_000, "replying": 1_000}  # requests a second


@dataclass(frozen=True)
class Size:
    rounds: int = 4
    seconds: int = 3


class Side(NamedTuple):
    """A server, and at how many connections it is asked."""

    kind: str
    connections: int


SIDES = tuple(Side(kind, connections) for connections in (MANY, 1) for kind in ASKED)
Found = dict[Side, list[Heard]]
Replies = dict[str, list[Replied]]


def bars(size: Size | None = None) -> Iterator[Bar]:
    wanted = size or Size()
    if shutil.which("wrk") is None:
        raise SystemExit("This bench sends its requests by wrk, which is not installed: apt-get install wrk.")
    with TemporaryDirectory(prefix="bench") as name, sink(Path(name)) as service:
        folder = Path(name)
        sender = Sender(folder, service)
        with _servers(folder, service) as ports:
            found, replies = _rounds(ports, sender, wanted)
        _kept(folder, found, replies)
        yield from _compared(found, replies)


@contextmanager
def _servers(folder: Path, service: str) -> Iterator[dict[str, int]]:
    """All of them at once, each with a database of its own; only one is asked at a time."""
    with ExitStack() as stack:
        ports = {}
        for kind in FASTEST:
            url, ports[kind] = ack_firm.url_of(folder, kind), free_port()
            if kind in STORING:
                teams_firm.fill(url)
            stack.enter_context(serving(kind, ports[kind], url, service, "teams_serve"))
        yield ports


def _rounds(ports: dict[str, int], sender: Sender, size: Size) -> tuple[Found, Replies]:
    """The sides take turns; the first turn of each only warms it up."""
    found: Found = {side: [] for side in SIDES}
    replies: Replies = {kind: [] for kind in REPLYING}
    for number in range(size.rounds + 1):
        seconds = size.seconds if number else 1
        for side in SIDES:
            kind, load = side.kind, Load(side.connections, seconds)
            signed = kind == "signed"
            heard = sender.send(ASKED[kind], ports[kind], load, FASTEST[kind], signed=signed)
            found[side].append(heard)
        for kind in REPLYING:
            replies[kind].append(sender.replied(ports[kind], Load(MANY, seconds), FASTEST[kind]))
    return found, replies


def _compared(found: Found, replies: Replies) -> Iterator[Bar]:
    for side, all_heard in found.items():
        middle = _middle(all_heard)
        say(f"{side.kind} at {side.connections}: {_told(middle.rate, middle)}")
    for kind, answered in replies.items():
        middle = _middle([each.heard for each in answered])
        say(f"{kind} at {MANY}, replies: {_told(_rate(answered), middle)} until answered")
    ours, stock = (_middle(found[Side(kind, MANY)]).rate for kind in ("ours", "stock"))
    yield Bar("teams", "rate-to-stock-echo", ours / stock, ">=", 5)
    mine, other = (_rate(replies[kind]) for kind in REPLYING)
    yield Bar("teams", "rate-with-reply-to-stock", mine / other, ">=", 2)


def _middle(heard: list[Heard]) -> Heard:
    """Each figure's median over the rounds, without the warm-up."""
    return Heard(*(median(column) for column in zip(*heard[1:], strict=True)))


def _rate(answered: list[Replied]) -> float:
    return median(each.rate for each in answered[1:])


def _told(rate: float, heard: Heard) -> str:
    return f"{rate:.0f}/s, p50 {heard.p50 * 1e3:.2f} ms, p99 {heard.p99 * 1e3:.1f} ms"


def _kept(folder: Path, found: Found, replies: Replies) -> None:
    """A moment, its occurrence, its changes and an audit line stand there for each answered request."""
    for kind in STORING:
        answered = sum(
            heard.requests for side, all_of in found.items() if side.kind == kind for heard in all_of
        )
        answered += sum(each.heard.requests for each in replies.get(kind, []))
        engine = db.connect(ack_firm.url_of(folder, kind))
        with engine.connect() as connection:
            for table, each in {"moment": 1, "occurrence": 1, "change": 2, "audit": 1}.items():
                rows = connection.exec_driver_sql(f"select count(*) from {table}").scalar_one()
                assert rows >= each * answered, f"{kind}: {rows} rows of {table} for {answered} answers"
        engine.dispose()
