"""Many rooms of several firms: each hears two posts, and has something to name in its morning digest."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from random import Random

from bot import places, wire
from bot.keys import Vault
from handlers.commands.digests import SendDigest
from handlers.context import Place
from store import channels, clients, due, moments, occurrences, workspaces
from store.channels import Audience, Channel
from store.clients import Client
from store.db import Session
from store.due import Due
from store.installations import Installation
from store.moments import Kind, Moment
from store.occurrences import Occurrence
from store.workspaces import Workspace

NOON = 12


@dataclass(frozen=True)
class Plan:
    """How many workspaces, how many rooms in each, how many posts in each room besides its digest.

    `blows` says how much is done to those who send them.
    """

    firms: int = 8
    rooms: int = 25
    posts: int = 2
    blows: int = 3
    seconds: float = 15.0  # in which the alarms ring

    def places(self) -> list[Place]:
        return [Place(f"slack/T{t}/C{t}x{c}") for t in range(self.firms) for c in range(self.rooms)]

    @property
    def total(self) -> int:
        return self.firms * self.rooms * (self.posts + 1)


def furnish(session: Session, plan: Plan, now: datetime, dice: Random, vault: Vault) -> None:
    """Enter them all; their alarms ring one by one from now on."""
    for firm in range(plan.firms):
        token = vault.seal(f"xoxb-{firm}")
        session.add(Installation(team=f"T{firm}", token=token, bot_user="UBOT", installed_at=now))
    for place in plan.places():
        name = places.workspace(place)
        workspace = workspaces.named(session, name) or workspaces.add(session, name)
        room = _room(session, workspace, place, now)
        _moment(session, workspace, room, now)
        at = now + timedelta(seconds=dice.uniform(0, plan.seconds))
        ring = wire.dump(SendDigest(room.key))
        due.put(session, Due(workspace_id=workspace.key, name=f"digest:{room.key}", at=at, command=ring))


def _room(session: Session, workspace: Workspace, place: Place, now: datetime) -> Channel:
    """It is noon there, so the hour of the digest has come."""
    ahead = NOON - now.hour
    room = Channel(workspace_id=workspace.key, place=place, name=places.local(place), days="mon-sun")
    room.zone, room.hour = f"Etc/GMT{-ahead:+d}" if ahead else "UTC", time(9)
    room.audience, room.learned_at = Audience.INTERNAL, now
    return channels.add(session, room)


def _moment(session: Session, workspace: Workspace, room: Channel, now: datetime) -> None:
    """Known since the day before yesterday, and on today."""
    client = Client(workspace_id=workspace.key, name=f"Client of {room.name}", room_id=room.key)
    clients.add(session, client)
    today = now.date()
    told = moments.fingerprint(client.key, None, Kind.MILESTONE, "fair", str(today))
    moment = Moment(
        workspace_id=workspace.key,
        client_id=client.key,
        fingerprint=told,
        kind=Kind.MILESTONE,
        what="fair",
        on=today,
        added_at=now - timedelta(days=2),
        room_id=room.key,
    )
    moments.add(session, moment)
    occurrences.add(session, Occurrence(workspace_id=workspace.key, moment_id=moment.key, on=today))
