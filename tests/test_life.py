"""The life of a worker: it takes over from the dead whatever their version, at its very start too."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta

import pytest

from bot.heartbeat import Heartbeat
from bot.jobs import Wake, Work
from bot.life import Life
from store import beats
from store.db import Session
from tests.postoffice import PostOffice, opened


@dataclass
class Told:
    """An engine that writes down what it is told."""

    wakes: list[int] = field(default_factory=list)
    dead: list[str] = field(default_factory=list)

    def run_later(self, session: Session, wake: Wake) -> None:
        self.wakes.append(wake.row)

    def deliver_later(self, session: Session, wake: Wake) -> None:
        self.wakes.append(wake.row)

    async def start(self, work: Work) -> None:
        """Nothing is done here."""

    def take_over(self, dead: list[str]) -> None:
        self.dead += dead

    async def tidy(self) -> None:
        """Nothing is kept here."""

    async def stop(self, patience: float) -> None:
        """Nothing was begun here."""


@pytest.fixture
def engine() -> Told:
    return Told()


@pytest.fixture
def office(sqlite: str, engine: Told) -> Iterator[PostOffice]:
    with opened(sqlite, engine=engine) as office:
        yield office


def life(office: PostOffice, engine: Told, process: str = "heir") -> Life:
    return Life(Heartbeat(process, office.real), office.transactions, engine, office.dispatcher.waker)


async def test_the_first_beat_finds_who_died_and_calls_again_what_they_had_been_called_for(
    office: PostOffice, engine: Told
) -> None:
    await office.post("a")
    await life(office, engine, "dead").beat()
    office.real.time += timedelta(seconds=16)
    await life(office, engine).beat()
    assert engine.dead == ["dead"]
    assert engine.wakes == [1, 1]
    await life(office, engine).beat()
    assert engine.dead == ["dead"], "the dead are buried"


async def test_who_leaves_in_order_is_followed_at_once(office: PostOffice, engine: Told) -> None:
    leaving = life(office, engine, "leaving")
    await leaving.beat()
    await life(office, engine).beat()
    assert engine.dead == []
    await leaving.leave()
    await life(office, engine).beat()
    assert engine.dead == ["leaving"]


async def test_who_is_alone_with_a_file_takes_over_from_everybody(office: PostOffice, engine: Told) -> None:
    await life(office, engine, "before").beat()
    await life(office, engine).alone()
    assert engine.dead == ["before"]


async def test_who_was_only_frozen_is_alive_again(office: PostOffice, engine: Told) -> None:
    frozen = life(office, engine, "frozen")
    await frozen.beat()
    office.real.time += timedelta(seconds=16)
    assert not frozen.heartbeat.steady
    await life(office, engine).beat()
    await frozen.beat()
    assert frozen.heartbeat.steady
    living = await office.transactions.read(lambda session: beats.living(session, office.real()))
    assert sorted(living) == ["frozen", "heir"]
