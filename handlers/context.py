"""What a handler may use. Everything outside it is passed in here."""

from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import NewType, Protocol
from zoneinfo import ZoneInfo

from handlers.cards import Card
from handlers.commands import Command, Job
from handlers.commands.settings import NotePerson, NoteRoom
from handlers.errors import Refused
from handlers.reading.names import Names
from handlers.reading.when import Local
from prompts.brief import Tell, Writer, quietly
from store import channels, clients, covers
from store.channels import Channel
from store.covers import Standing
from store.db import Session
from store.members import Member
from store.sight import Sight
from store.workspaces import Workspace

# A channel or a direct message. Handlers pass it around and never look inside,
# so they cannot ask which platform they are on.
Place = NewType("Place", str)


@dataclass(frozen=True)
class Person:
    """Somebody as their platform knows them."""

    id: str
    name: str


@dataclass(frozen=True)
class Post:
    """A message of the bot's own accord, to a room or to one member. Its key says which one it is.

    With a subject (`digest:7`) it is drawn from the rows whenever it is sent or changed, and so is the answer
    to a command to `show`; else `card` is kept.
    After `until` it has lost its sense and is not sent any more.
    """

    key: str
    to: Place | Member
    subject: str | None = None
    card: Card | None = None
    show: Command | None = None
    until: datetime | None = None


class Outside(Protocol):
    """What a platform can be asked, while no transaction is open."""

    async def about_place(self, place: Place) -> NoteRoom: ...

    async def about_person(self, place: Place, person: str) -> NotePerson: ...

    async def fetch(self, place: Place, file: str) -> str: ...

    async def link_to(self, place: Place, message: str) -> str | None: ...


@dataclass(frozen=True)
class Tools:
    """The ports of a job that thinks."""

    writer: Writer
    platform: Outside
    tell: Tell = quietly  # how far it has come, to whoever waits for it


class Desk(Protocol):
    """What the dispatcher does for a handler; all of it only writes rows, in the same transaction."""

    def later(self, job: Job) -> None: ...

    def hold(self, command: Command) -> int: ...

    def release(self, job_id: int, keep: bool) -> None: ...

    def post(self, post: Post) -> None: ...

    def at(self, instant: datetime, command: Command, key: str) -> None: ...

    def changed(self, subject: str) -> None: ...

    def names(self) -> Names: ...


@dataclass(frozen=True)
class Context:
    """One request, inside its transaction."""

    session: Session
    workspace: Workspace
    sight: Sight
    member: Member | None
    where: Place
    room: Channel | None
    now: datetime
    command: str  # the id of this command, for undo and for references
    desk: Desk

    @property
    def me(self) -> Member:
        """Who asks. The clock never reaches the handlers that want to know."""
        if self.member is None:
            raise Refused("Only a person can ask for that.")
        return self.member

    @cached_property
    def zone(self) -> ZoneInfo:
        return ZoneInfo(self.zone_of(self.member) if self.member else self.room.zone if self.room else "UTC")

    @property
    def today(self) -> date:
        """The asker's day."""
        return self.now.astimezone(self.zone).date()

    @property
    def local(self) -> Local:
        american = self.member is not None and self.member.locale in ("en-US", "en_US")
        return Local(self.today, "mdy" if american else "dmy")

    @property
    def locale(self) -> str:
        return self.member.locale if self.member else "en-GB"

    @cached_property
    def names(self) -> Names:
        return self.desk.names()

    @cached_property
    def hidden(self) -> frozenset[int]:
        """The clients that do not exist for the asker."""
        return clients.hidden(self.session, self.sight)

    @cached_property
    def covers(self) -> dict[int, Standing]:
        """Who stands in just now, by the member they stand in for."""
        return covers.holding(self.session, self.workspace.key, self.now)

    @property
    def system(self) -> Sight:
        """For what has to be known to decide, and is not told."""
        return Sight.of_system(self.workspace.key)

    def zone_of(self, member: Member) -> str:
        """The zone they chose, else that of their profile, else that of their first room."""
        return member.own_zone or member.zone or next((room.zone for room in self.rooms_of(member)), "UTC")

    def where_lives(self, owner: Member | None) -> ZoneInfo:
        """Where the days of what they own are counted; of what nobody owns, where the asker is."""
        return ZoneInfo(self.zone_of(owner)) if owner else self.zone

    def rooms_of(self, member: Member) -> list[Channel]:
        return list(channels.of_member(self.session, self.workspace.key, member.key))
