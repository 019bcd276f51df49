"""Setting up: rooms, members, the firm; and what a platform tells of them."""

from dataclasses import dataclass

from handlers.commands import Command, Job, Worded


@dataclass(frozen=True)
class ShowSettings(Worded):
    """`settings` alone shows them, `settings hour 08:30` changes one."""


@dataclass(frozen=True)
class SetUp(Command):
    """The form of the first run; without a profession it is opened."""

    profession: str = ""
    managers: str = ""
    home: str = ""
    list: str = ""


@dataclass(frozen=True)
class NoteRoom(Command):
    """What a platform or a script says of the room asked in; None, or no name, leaves a thing as it is."""

    name: str
    audience: str | None = None
    zone: str | None = None
    hour: str | None = None
    days: str | None = None
    country: str | None = None
    listening: bool | None = None
    hears: bool | None = None  # whether what is said there reaches us


@dataclass(frozen=True)
class EnterRoom(Command):
    """We were brought there; a new room takes the time zone of whoever did it."""

    zone: str = ""


@dataclass(frozen=True)
class DoubtRooms(Command):
    """In these rooms somebody came or went, or they changed; `left`: people who are not there any more."""

    rooms: tuple[str, ...]
    left: tuple[str, ...] = ()


@dataclass(frozen=True)
class NotePerson(Command):
    """What a platform or a script says of a person; `rooms` are places, None leaves them as they are."""

    person: str
    name: str | None = None
    role: str | None = None
    zone: str | None = None
    locale: str | None = None
    account: str | None = None
    active: bool | None = None
    rooms: tuple[str, ...] | None = None


@dataclass(frozen=True)
class LearnPlace(Job):
    """Ask the platform who can read in this room; then do what had to wait: a digest, or a command."""

    place: str
    digest: bool = False
    held: int = 0


@dataclass(frozen=True)
class LearnPerson(Job):
    """Ask the platform who this is; then answer the command that waited, or send the digest that did."""

    person: str
    held: int = 0
    digest: bool = False
