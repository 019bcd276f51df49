"""Who needs a peak, of a hundred thousand clients: beside the best SQL without pulses, and beside objects."""

import math
import resource
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from statistics import median

from sqlmodel import Session

from handlers.policy.ranking import Weights, four_years_before
from store import db, ranking, schema
from store.day_numbers import number
from store.db import Engine
from store.ranking import Asked
from store.sight import Sight
from tests.bench import peaks_by_hand, peaks_loading
from tests.bench.bar import Bar, say, seconds
from tests.bench.databases import KINDS, New, databases
from tests.bench.peaks_by_hand import FORMS
from tests.bench.peaks_firms import TODAY, Firms
from tests.bench.peaks_writing import Writing, cost

TOP = 20
LAST = date(2026, 11, 30)
FASTER, THAN_OBJECTS, SCAN, STORE, WRITE = 8.0, 500.0, 1.0, 0.3, 1.6

Top = list[tuple[int, int]]


@dataclass(frozen=True)
class Size:
    """Workspaces alone; and one of the first size among others, so many clients in all."""

    alone: tuple[int, ...] = (1_000, 10_000, 100_000)
    among: tuple[int, ...] = (10_000, 100_000, 1_000_000)
    most: int = 100_000  # clients that PostgreSQL gets
    objects: int = 10_000
    rounds: int = 15
    writes: int = 30

    def stores(self, kind: str) -> dict[str, Firms]:
        """Of the largest store, one workspace of each size alone is a part."""
        small, found = self.alone[0], {f"alone-{size}": Firms((size,), size) for size in self.alone}
        for size in self.among:
            if kind == "postgresql" and size > self.most:
                continue
            parts = self.alone if sum(self.alone) < size else (small,)
            others = max(1, size // small - len(parts))
            found[f"among-{size}"] = Firms(parts, size, others)
        return found


@dataclass(frozen=True)
class Store:
    name: str
    firms: Firms
    engine: Engine

    def top(self, workspace: int = 1) -> Top:
        """As the bot asks it, in a session of its own."""
        sight = Sight(workspace, member=workspace, manages=True)
        days = (number(TODAY), number(four_years_before(TODAY)), number(TODAY), number(LAST))
        with Session(self.engine) as session:
            found = ranking.needing(session, sight, Asked(*days, Weights().asked()), TOP)
            return [(row.pulse.client_id, row.points) for row in found]

    def by_hand(self, form: str) -> Callable[[], Top]:
        query = peaks_by_hand.form(self.engine.dialect.name, form)
        told = peaks_by_hand.asked(1, TODAY, LAST, TOP)

        def ask() -> Top:
            with self.engine.connect() as connection:
                return peaks_by_hand.top(connection, query, told)

        return ask

    def loaded(self) -> Top:
        with Session(self.engine) as session:
            return peaks_loading.top(session, Sight(1, member=1, manages=True), TODAY, LAST, TOP)


def bars(size: Size | None = None, kinds: Sequence[str] = KINDS) -> Iterator[Bar]:
    wanted = size or Size()
    for kind in kinds:
        with databases(kind) as new:
            firms = wanted.stores(kind)
            alone = [
                _store(new, name, firms.pop(name)) for name in [f"alone-{each}" for each in wanted.alone]
            ]
            yield from _writing(kind, alone[-1], wanted)
            yield _growing(kind, alone, wanted)
            stores = {store.name: store for store in alone}
            stores |= {name: _store(new, name, theirs) for name, theirs in firms.items()}
            yield _among(kind, stores, wanted)
            yield _by_hand(kind, alone[-1], wanted)
            yield _objects(kind, stores[f"alone-{wanted.objects}"])
            for store in stores.values():
                store.engine.dispose()


def _store(new: New, name: str, firms: Firms) -> Store:
    url = new(name.replace("-", "_"))
    schema.create(url)
    store = Store(name, firms, db.connect(url))
    took = seconds(lambda: firms.fill(store.engine))
    say(f"{name}: {firms.clients} clients in {firms.workspaces} workspaces, filled in {took:.0f} s")
    return store


def _writing(kind: str, store: Store, size: Size) -> Iterator[Bar]:
    writing = Writing(store.engine, store.firms.clients)
    for name, write in (("touch", writing.touch), ("moment", writing.moment)):
        kept, bare, ratio = cost(write, size.writes)
        say(f"a {name} on {kind}: {kept * 1e6:.0f} us with its pulse, {bare * 1e6:.0f} us without")
        yield Bar("peaks", f"write-{name}-{kind}", ratio, "<=", WRITE)
    took = seconds(writing.count_again)
    say(f"all pulses of {store.firms.clients} clients on {kind}, counted anew: {took:.1f} s")


def _growing(kind: str, alone: Sequence[Store], size: Size) -> Bar:
    """By how much the time grows when the clients of a workspace are ten times as many."""
    times = _in_turn([store.top for store in alone], size.rounds)
    for store, took in zip(alone, times, strict=True):
        say(f"top {TOP} of {store.firms.clients} on {kind}: {took * 1e3:.2f} ms")
    return Bar("peaks", f"scan-exponent-{kind}", _exponent(alone, times), "<=", SCAN)


def _among(kind: str, stores: dict[str, Store], size: Size) -> Bar:
    """By how much it grows when the store is ten times as large and the workspace is not."""
    first = stores[f"alone-{size.alone[0]}"]
    among = [first, *(store for name, store in stores.items() if name.startswith("among-"))]
    times = _in_turn([store.top for store in among], 3 * size.rounds)
    for store, took in zip(among, times, strict=True):
        say(f"top {TOP} of {size.alone[0]} among {store.firms.clients} on {kind}: {took * 1e3:.2f} ms")
    for number_, clients in enumerate(among[-1].firms.sizes[1:], 2):
        largest = among[-1]
        [took] = _in_turn([lambda n=number_, s=largest: s.top(n)], size.rounds)  # type: ignore[misc]
        say(f"top {TOP} of {clients} among {largest.firms.clients} on {kind}: {took * 1e3:.2f} ms")
    return Bar("peaks", f"store-exponent-{kind}", _exponent(among, times), "<=", STORE)


def _by_hand(kind: str, store: Store, size: Size) -> Bar:
    """The better of two forms, in turn with ours; the answer is the same."""
    peaks_by_hand.covered(store.engine)
    forms = {name: store.by_hand(name) for name in FORMS}
    for name, ask in forms.items():
        assert ask() == store.top(), f"{name} finds others"
    rounds = max(3, size.rounds // 3)
    ours, *theirs = _in_turn([store.top, *forms.values()], rounds)
    for name, took in zip(forms, theirs, strict=True):
        say(f"{name}, with covering indexes, {store.firms.clients} on {kind}: {took * 1e3:.0f} ms")
    say(f"by pulse: {ours * 1e3:.1f} ms; memory so far {_memory():.0f} MB")
    return Bar("peaks", f"top-{kind}", min(theirs) / ours, ">=", FASTER)


def _objects(kind: str, store: Store) -> Bar:
    assert store.loaded() == store.top(), "objects find others"
    theirs, ours = _in_turn([store.loaded, store.top], 3)
    told = f"{theirs * 1e3:.0f} ms, by pulse {ours * 1e3:.2f} ms; memory so far {_memory():.0f} MB"
    say(f"loaded as objects, {store.firms.clients} on {kind}: {told}")
    return Bar("peaks", f"objects-{kind}", theirs / ours, ">=", THAN_OBJECTS)


def _in_turn(works: Sequence[Callable[[], object]], rounds: int) -> list[float]:
    """The median seconds of each: whatever slows the machine slows all."""
    for work in works:
        work()
    turns = [[seconds(work) for work in works] for _ in range(rounds)]
    return [median(column) for column in zip(*turns, strict=True)]


def _exponent(stores: Sequence[Store], times: Sequence[float]) -> float:
    """For ten times the clients, ten to this many times the time; none when it was not even longer."""
    clients = stores[-1].firms.clients / stores[0].firms.clients
    return max(0.0, math.log10(times[-1] / times[0]) / math.log10(clients))


def _memory() -> float:
    """The most this process ever had, in megabytes."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
