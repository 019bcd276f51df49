"""Who may hear of a thing, and in whose digest it stands."""

from datetime import datetime

from tests.sim.record import Cover, Member, Reader, Record, Room, Thing


def cover_of(record: Record, thing: Thing, now: datetime) -> Cover | None:
    """Who stands in: not for private things unless it was said, and never through a wall."""
    cover = record.covers.get(thing.owner or "")
    if cover is None or cover.ends <= now or (thing.secret and not cover.private):
        return None
    return cover if not thing.client.wall or cover.by in thing.client.wall else None


def hearer(record: Record, thing: Thing, now: datetime) -> str | None:
    cover = cover_of(record, thing, now)
    return cover.by if cover else thing.owner


def named_owner(record: Record, thing: Thing, now: datetime) -> str:
    """As a line says it."""
    cover = cover_of(record, thing, now)
    if thing.owner is None:
        return "no owner yet"
    return f"{cover.by} for {thing.owner}" if cover else thing.owner


def home(record: Record, thing: Thing) -> Room | None:
    """Where it was added, else its client's room."""
    return record.rooms.get(thing.room or thing.client.room or "")


def in_room(record: Record, thing: Thing) -> Room | None:
    """The room whose digest may name it."""
    room = home(record, thing)
    if room is None or not (room.internal and room.digest) or thing.secret or thing.client.wall:
        return None
    return room


def readers(record: Record, thing: Thing, now: datetime) -> list[Reader]:
    """In whose digests it stands: what nobody owns also in those of the managers."""
    room = in_room(record, thing)
    found: list[Reader] = [room] if room else []
    if thing.owner is None:
        return found + [m for m in managers(record) if not thing.client.wall or m.person in thing.client.wall]
    who = hearer(record, thing, now)
    return found or [record.members[who or thing.owner]]


def managers(record: Record) -> list[Member]:
    """The managers; the admins until one is named."""
    found = [m for m in record.members.values() if m.role == "manager"]
    return found or [m for m in record.members.values() if m.role == "admin"]


def bosses(record: Record, person: str) -> list[Member]:
    """The managers of a member; where the member is the manager, the next one, else an admin."""
    boss = record.members[person].boss
    if boss:
        return [record.members[boss]]
    admins = [m for m in record.members.values() if m.role == "admin" and m.person != person]
    others = [m for m in managers(record) if m.person != person]
    # Where teams are set, who reports to nobody is looked after by the admins first.
    return (admins or others) if record.teams else (others or admins)


def may_know(record: Record, thing: Thing, person: str, now: datetime) -> bool:
    """Whether a line about it may reach this member."""
    wall = thing.client.wall
    if wall and person not in wall:
        return False
    if not thing.secret or person in (thing.owner, thing.author, hearer(record, thing, now)):
        return True
    if thing.owner is None:
        return record.members[person] in managers(record)
    return record.members[person] in bosses(record, thing.owner)
