"""What was told to the bot, as plain data: nothing here knows how the bot remembers it."""

import re
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time
from typing import Literal

from tests.sim.calendar import Calendar

Debt = Literal["none", "may", "must"]
LEADS = {"milestone": (3, 0), "transition": (7, 0), "peak": (14, 3, 0), "pit": ()}
NEVER = datetime(1, 1, 1, tzinfo=UTC)


@dataclass
class Reader:
    """Who reads a digest: a room, or a member for their eyes only."""

    name: str  # as in `to`
    hour: time
    calendar: Calendar
    posted: set[date] = field(default_factory=set)
    shaken: datetime = NEVER  # when its hour, zone or audience was last changed
    loose: bool = False  # whether today's digest may be left out, since its hour was moved over it


@dataclass
class Room(Reader):
    internal: bool = True
    digest: bool = True


@dataclass
class Member(Reader):
    role: str = "advisor"
    rooms: tuple[str, ...] = ()
    locale: str = "en-GB"
    boss: str | None = None  # whom they report to, where teams are set

    @property
    def person(self) -> str:
        return self.name[1:]


@dataclass
class Client:
    name: str
    owner: str | None
    room: str | None
    status: str = "active"
    wall: frozenset[str] = frozenset()


@dataclass
class Contact:
    name: str
    client: Client
    status: str = "active"
    leaves: date | None = None


@dataclass
class Naming:
    """Once in a digest, or directly."""

    at: datetime
    day: date
    to: str


@dataclass
class Happening:
    """One dated happening of a thing, or the only one of news without a date."""

    on: date | None
    state: str = "open"
    snoozed: date | None = None
    snoozed_at: datetime = NEVER
    snoozed_on: date | None = None  # the day of whoever did it
    woken: bool = True
    named: list[Naming] = field(default_factory=list)
    missed: bool = False  # whether it was shown after its day
    debt: Debt = "none"  # what a digest owes it that could not, or need not, name it on its day
    shaken: bool = False  # whether somebody has had a hand on it since it was named
    held: bool = False  # whether it was silent on its day: it may have been let go since

    @property
    def open(self) -> bool:
        return self.state == "open"

    def named_on(self, day: date) -> bool:
        return any(naming.day == day for naming in self.named)


@dataclass
class Pit:
    """The steps on its clock; `None` for one that was not taken."""

    opened: datetime
    acknowledged: datetime | None = None
    plan_on: date | None = None
    planned: datetime | None = None
    settled: datetime | None = None
    rating: int | None = None
    rated: datetime | None = None
    looked: set[int] = field(default_factory=set)
    told: dict[str, datetime] = field(default_factory=dict)  # who was to be told at once, and when
    escalated: dict[str, datetime] = field(default_factory=dict)
    shaken: bool = False  # whether its clock was moved by hand: undo, another room, another owner


@dataclass
class Thing:
    """A moment as it was told."""

    number: int
    words: str  # what it is known by in every line
    client: Client
    kind: str
    told: datetime
    contact: Contact | None = None
    cause: str | None = None
    recurs: bool = False
    yearly: tuple[int, int] | None = None  # month and day
    promised: tuple[int, ...] = ()  # the nudges its card spoke of, where a reminder was asked for
    secret: bool = False
    room: str | None = None
    author: str | None = None
    claimed: str | None = None
    happenings: list[Happening] = field(default_factory=list)
    pit: Pit | None = None
    line: str = ""  # as it was typed, to be typed again
    pattern: re.Pattern[str] = re.compile("$^")
    gone: bool = False

    @property
    def owner(self) -> str | None:
        return self.claimed or self.client.owner or self.author

    @property
    def leads(self) -> tuple[int, ...]:
        return self.promised or LEADS[self.kind]

    @property
    def now(self) -> Happening:
        """The happening that is spoken of: the earliest open one, else the last."""
        return next((h for h in self.happenings if h.open), self.happenings[-1])

    @property
    def open(self) -> bool:
        return not self.gone and any(h.open for h in self.happenings)

    def shake(self) -> None:
        """Somebody else reads of it from now on, or something else was changed about it by hand."""
        for happening in self.happenings:
            happening.debt = "may" if happening.debt == "must" else happening.debt
            happening.shaken = True
        if self.pit:
            self.pit.shaken = True


@dataclass
class Cover:
    away: str
    by: str
    ends: datetime
    private: bool


@dataclass
class Record:
    """The firm and all that was told."""

    rooms: dict[str, Room] = field(default_factory=dict)
    members: dict[str, Member] = field(default_factory=dict)
    clients: dict[str, Client] = field(default_factory=dict)
    contacts: dict[str, Contact] = field(default_factory=dict)
    things: list[Thing] = field(default_factory=list)
    covers: dict[str, Cover] = field(default_factory=dict)
    pits: dict[str, list[Thing]] = field(default_factory=dict)  # by their client
    leap_day: str = "28 February"
    teams: bool = False

    def reader(self, to: str) -> Reader | None:
        return self.rooms.get(to) if to.startswith("#") else self.members.get(to[1:])

    @property
    def readers(self) -> list[Reader]:
        return [*self.rooms.values(), *self.members.values()]

    def note(self, thing: Thing) -> None:
        self.things.append(thing)
        if thing.pit:
            self.pits.setdefault(thing.client.name, []).append(thing)

    def pits_of(self, client: Client) -> list[Thing]:
        return [thing for thing in self.pits.get(client.name, ()) if not thing.gone]
