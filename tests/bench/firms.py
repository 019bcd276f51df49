"""Firms as large as wanted: rooms whose clients they are, and a hundred moments in each room."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from bot import places, wire
from handlers.commands.digests import SendDigest, SendPrivateDigest
from handlers.context import Place
from store import clients
from store.channels import Audience, Channel, Presence
from store.clients import Client, Wall
from store.contacts import Contact
from store.db import Engine
from store.deliveries import Delivery, Sending
from store.digests import Digest, Nudge
from store.due import Due
from store.members import Account, Member, Role
from store.moments import Moment
from store.occurrences import Occurrence
from store.pits import Pit
from store.workspaces import Workspace
from tests.bench import hundred
from tests.bench.hundred import CLIENTS, FRIDAY, LONG_AGO, MOMENTS, NOW
from tests.bench.loading import Loader, Values

DAY = timedelta(days=1)


@dataclass(frozen=True)
class Firms:
    """Rows are numbered 1, 2, 3 …, so a room and its advisor, a client and its contact share a number."""

    workspaces: int
    rooms_each: int

    @property
    def rooms(self) -> range:
        return range(1, self.workspaces * self.rooms_each + 1)

    def workspace_of(self, room: int) -> int:
        return (room - 1) // self.rooms_each + 1

    def place(self, room: int) -> Place:
        return places.room(_name(self.workspace_of(room)), f"C{room}")

    def fill(self, engine: Engine) -> None:
        """Empty, migrated tables."""
        loader = Loader(engine)
        numbers = range(1, self.workspaces + 1)
        loader.load(Workspace, ({"name": _name(number), "set_up": True} for number in numbers))
        loader.load(Member, self._members())
        loader.load(Channel, self._channels())
        loader.load(Presence, ({"channel_id": room, "member_id": room} for room in self.rooms))
        loader.load(Client, self._clients())
        loader.load(Contact, self._contacts())
        loader.load(Wall, ({"client_id": room * CLIENTS - 1, "member_id": room} for room in self.rooms[::10]))
        loader.load(Moment, self._moments())
        loader.load(Occurrence, self._occurrences())
        loader.load(Pit, self._pits())
        loader.load(Due, self._alarms())
        loader.load(Digest, ({**self._owned(room), "channel_id": room, "on": FRIDAY} for room in self.rooms))
        loader.load(Nudge, self._nudges())
        loader.load(Delivery, self._deliveries())
        loader.settle()

    def _owned(self, room: int) -> Values:
        return {"workspace_id": self.workspace_of(room)}

    def _members(self) -> Iterator[Values]:
        """One adviser for each room, and a manager for each workspace."""
        known = {"account": Account.FULL, "zone": "UTC", "learned_at": NOW}
        for room in self.rooms:
            yield {**self._owned(room), "person": f"U{room}", "name": f"advisor{room}", **known}
        for number in range(1, self.workspaces + 1):
            boss = {"person": f"UM{number}", "name": f"manager{number}", "role": Role.MANAGER}
            yield {"workspace_id": number, **boss, **known}

    def _channels(self) -> Iterator[Values]:
        for room in self.rooms:
            known = {"audience": Audience.INTERNAL, "learned_at": NOW, "place": self.place(room)}
            yield {**self._owned(room), "name": f"room{room}", **known}

    def _clients(self) -> Iterator[Values]:
        for room in self.rooms:
            for number in range(CLIENTS):
                name = f"Client {room} {number}"
                known = {"name": name, "called": clients.called(name), "owner_id": room, "room_id": room}
                yield {**self._owned(room), "aliases": [], **known}

    def _contacts(self) -> Iterator[Values]:
        for client in range(1, len(self.rooms) * CLIENTS + 1):
            room = (client - 1) // CLIENTS + 1
            known = {"client_id": client, "name": f"Jane Doe {client}", "called": f"jane doe {client}"}
            yield {**self._owned(room), **known}

    def _moments(self) -> Iterator[Values]:
        for room in self.rooms:
            owned = self._owned(room)
            for number in range(MOMENTS):
                yield owned | hundred.moment(room, number)

    def _occurrences(self) -> Iterator[Values]:
        for room in self.rooms:
            owned, first = self._owned(room), (room - 1) * MOMENTS + 1
            for number in range(MOMENTS):
                yield owned | {"moment_id": first + number} | hundred.occurrence(room, number)

    def _pits(self) -> Iterator[Values]:
        for room in self.rooms:
            moment = (room - 1) * MOMENTS + hundred.PIT + 1
            yield {**self._owned(room), "moment_id": moment, "opened_at": NOW - DAY}

    def _alarms(self) -> Iterator[Values]:
        """Nothing rings before tomorrow."""
        for room in self.rooms:
            digest, private = wire.dump(SendDigest(room)), wire.dump(SendPrivateDigest(room))
            later = {**self._owned(room), "at": NOW + DAY + timedelta(seconds=room)}
            yield {**later, "name": f"digest:{room}", "command": digest}
            yield {**later, "name": f"digest:@{room}", "command": private}

    def _nudges(self) -> Iterator[Values]:
        """What the last digest named is done by now."""
        for room in self.rooms:
            for line, number in enumerate(hundred.DONE[:3]):
                occurrence = (room - 1) * MOMENTS + number + 1
                yield {"digest_id": room, "occurrence_id": occurrence, "line": line, "stage": "ahead"}

    def _deliveries(self) -> Iterator[Values]:
        sent = {"state": Sending.SENT, "shown": 1, "queued_at": LONG_AGO, "turn_at": LONG_AGO}
        for room in self.rooms:
            subject = {"name": f"digest:{room}", "subject": f"digest:{room}"}
            yield {**self._owned(room), **subject, **sent, "place": self.place(room), "message": f"C:{room}"}


def _name(workspace: int) -> str:
    return f"slack/T{workspace}"
