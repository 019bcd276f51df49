"""Finding what is due among a million moments, and what a tick costs as the store grows."""

import asyncio
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from statistics import median

from sqlmodel import Session, col, delete, func, select, update

from bot import clock
from bot.directory import Directory
from bot.dispatch import Dispatcher
from bot.inline import InlineJobs
from bot.tick import AT_ONCE, tick
from bot.transactions import Transactions
from bot.waking import Waker
from store import candidates, due, schema
from store.candidates import LEAD, LONGEST_LEAD, PASSED
from store.db import Engine
from store.deliveries import Delivery, Sending
from store.digests import Digest, Nudge
from store.due import Due
from store.sight import Sight
from tests.bench.bar import Bar, apart, say, seconds
from tests.bench.bare import DUE, NUDGES, Bare
from tests.bench.databases import KINDS, databases
from tests.bench.firms import Firms
from tests.bench.hundred import DAY, NOW, TODAY

MOST, GROWTH = 3.0, 2.0

Find = Callable[[], list[int]]


@dataclass(frozen=True)
class Size:
    small: Firms = field(default_factory=lambda: Firms(workspaces=10, rooms_each=10))
    large: Firms = field(default_factory=lambda: Firms(workspaces=10, rooms_each=1000))
    rounds: int = 20  # of ticks; of what is shorter ten times as many
    digests: int = 10  # of rooms, and as many of members, in one tick


@dataclass(frozen=True)
class Store:
    """A filled database, and a bot on it that leaves rows and calls no engine: planning is all it does."""

    firms: Firms
    engine: Engine
    dispatcher: Dispatcher

    def rooms(self, count: int) -> list[int]:
        """So many, from all over the store."""
        return list(self.firms.rooms[:: max(1, len(self.firms.rooms) // count)])[:count]

    def ring(self, names: list[str]) -> None:
        """These alarms ring now, all others tomorrow; nothing has been posted today."""
        with Session(self.engine) as session:
            fresh = select(Digest.id).where(Digest.on == TODAY)
            session.exec(delete(Nudge).where(col(Nudge.digest_id).in_(fresh)))
            session.exec(delete(Digest).where(col(Digest.on) == TODAY))
            session.exec(delete(Delivery).where(col(Delivery.state) != Sending.SENT))
            session.exec(update(Due).where(col(Due.at) <= NOW).values(at=NOW + DAY))
            session.exec(update(Due).where(col(Due.name).in_(names)).values(at=NOW))
            session.commit()

    def posted(self) -> int:
        with Session(self.engine) as session:
            query = select(func.count()).select_from(Delivery).where(Delivery.state == Sending.QUEUED)
            return session.exec(query).one()


def bars(size: Size | None = None, kinds: Sequence[str] = KINDS) -> Iterator[Bar]:
    wanted = size or Size()
    for kind in kinds:
        with databases(kind) as new, _store(new("small"), wanted.small) as small:
            with _store(new("large"), wanted.large) as large:
                yield _found(kind, large, wanted)
                yield _growth(kind, small, large, wanted)


@contextmanager
def _store(url: str, firms: Firms) -> Iterator[Store]:
    schema.upgrade(url)
    transactions = Transactions(url)
    began = time.perf_counter()
    firms.fill(transactions.engine)
    say(f"{len(firms.rooms)} rooms filled in {time.perf_counter() - began:.0f} s")
    waker = Waker(InlineJobs(), clock.now)
    yield Store(firms, transactions.engine, Dispatcher(transactions, waker, lambda: NOW, Directory()))
    transactions.close()


def _found(kind: str, store: Store, size: Size) -> Bar:
    """Which alarms ring, and what the digests of their rooms may have to name.

    In a transaction that is open already, as it is when a tick or a digest asks. The parts are said apart:
    of a select that takes some microseconds the fixed cost of any statement is many times the whole.
    """
    store.ring([f"digest:{room}" for room in store.rooms(size.digests)])
    bare = Bare(store.engine)
    with Session(store.engine) as session:
        due, known = partial(_due, session), partial(_bare_due, bare)
        nudges, listed = partial(_nudges, session, store, size), partial(_bare_nudges, bare, store, size)
        parts = [_apart("alarms", kind, due, known, size), _apart("nudges", kind, nudges, listed, size)]
    bare.close()
    ours, others = (sum(column) for column in zip(*parts, strict=True))
    return Bar("plan", f"find-{kind}", ours / others, "<=", MOST)


def _apart(case: str, kind: str, ours: Find, bare: Find, size: Size) -> tuple[float, float]:
    """Both sides find the same rows; of alarms for one instant either may come first."""
    assert sorted(ours()) == sorted(bare()) != []
    one, other = apart(ours, bare, 10 * size.rounds)
    say(f"{case} on {kind}: {one * 1e3:.2f} ms, bare {other * 1e3:.2f} ms, ratio {one / other:.2f}")
    return one, other


def _due(session: Session) -> list[int]:
    session.expunge_all()
    return [row.key for row in due.ripe(session, NOW, AT_ONCE)]


def _bare_due(bare: Bare) -> list[int]:
    return [row[0] for row in bare.select(DUE, now=NOW, count=AT_ONCE)]


def _nudges(session: Session, store: Store, size: Size) -> list[int]:
    """What the digests of some rooms may have to name; every row is read anew."""
    return [key for room in store.rooms(size.digests) for key in _nudges_in(session, store, room)]


def _nudges_in(session: Session, store: Store, room: int) -> list[int]:
    session.expunge_all()
    sight = Sight.of_room(store.firms.workspace_of(room))
    return [entry.key for entry in candidates.in_room(session, sight, TODAY, room)]


def _bare_nudges(bare: Bare, store: Store, size: Size) -> list[int]:
    near = {"passed": TODAY - PASSED, "near": TODAY + LEAD, "today": TODAY, "far": TODAY + LONGEST_LEAD}
    found = []
    for room in store.rooms(size.digests):
        found += bare.select(NUDGES, room=room, workspace=store.firms.workspace_of(room), **near)
    return [row[0] for row in found]


def _growth(kind: str, small: Store, large: Store, size: Size) -> Bar:
    """The same number of digests is due in both."""
    with asyncio.Runner() as runner:
        pairs = [[_tick(runner, store, size) for store in (small, large)] for _ in range(size.rounds)]
    slow, slower = (median(column) for column in zip(*pairs, strict=True))
    say(f"tick on {kind}: {slow * 1e3:.1f} ms in the small store, {slower * 1e3:.1f} ms in the large one")
    return Bar("plan", f"growth-{kind}", slower / slow, "<=", GROWTH)


def _tick(runner: asyncio.Runner, store: Store, size: Size) -> float:
    """Seconds for a tick that plans digests of rooms and of members."""
    rooms = store.rooms(size.digests)
    store.ring([f"digest:{room}" for room in rooms] + [f"digest:@{room}" for room in rooms])
    took = seconds(lambda: runner.run(tick(store.dispatcher)))
    assert store.posted() == 2 * len(rooms), "each digest is posted"
    return took
