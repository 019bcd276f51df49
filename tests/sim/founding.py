"""The first lines of a script: rooms, people, teams and client lists, as the firm has them."""

import re
from collections.abc import Iterator
from typing import Any

from tests.sim.firm import PEOPLE, Firm, yearly
from tests.sim.record import Client, Contact, Room, Thing

Json = dict[str, Any]
HEAD = "name,owner,tier,status,contact,birthday,contact_status,wall"


def opening(firm: Firm) -> Iterator[Json]:
    """The lines up to the first list."""
    yield {"at": firm.start.isoformat()}
    for room in firm.record.rooms.values():
        yield _room(room)
    for person, member in firm.record.members.items():
        known = {"person": person, "role": member.role, "zone": member.calendar.zone}
        yield {**known, "locale": member.locale, "rooms": list(member.rooms)}
    yield _said("ada", "#gulf", f"settings leap-day {firm.record.leap_day}")
    yield _said("ada", "#quiet", "settings digest off")
    if firm.record.teams:
        for boss in ("mira", "omar"):
            team = " ".join(f"@{person}" for person in PEOPLE if PEOPLE[person][3] == boss)
            yield _said("ada", "dm", f"team @{boss} {team}")


def lists(firm: Firm) -> Iterator[Json]:
    """A list for each room, shared and saved by ada; of walled clients by somebody inside."""
    for where in (*firm.record.rooms, "dm"):
        rows = [
            row
            for client in firm.record.clients.values()
            if _place(client) == where
            for row in _rows(firm, client)
        ]
        if rows:
            yield {"who": "ada", "where": where, "file": "clients.csv", "content": "\n".join([HEAD, *rows])}
            yield {"who": "ada", "press": "Save"}
    for client in firm.record.clients.values():
        if client.wall:
            content = "\n".join([HEAD, *_rows(firm, client)])
            who, where = _insider(firm, client)
            yield {"who": who, "where": where, "file": "own.csv", "content": content}
            yield {"who": who, "press": "Save"}


def _insider(firm: Firm, client: Client) -> tuple[str, str]:
    """Who brings in a walled client: in its room, if somebody inside is there."""
    there = [who for who in sorted(client.wall) if client.room in firm.record.members[who].rooms]
    return (there[0], str(client.room)) if there else (min(client.wall), "dm")


def _place(client: Client) -> str:
    return "" if client.wall else client.room or "dm"


def _rows(firm: Firm, client: Client) -> list[str]:
    people = [contact for contact in firm.record.contacts.values() if contact.client is client]
    return [",".join(_row(firm, client, contact)) for contact in people]


def _row(firm: Firm, client: Client, contact: Contact) -> tuple[str, ...]:
    status = contact.status if contact.status != "active" else ""
    born = firm.birthdays.get(contact.name)
    day = "" if born is None else f"{born[0] or '-'}-{born[1]:02d}-{born[2]:02d}"
    wall = ";".join(sorted(client.wall))
    return client.name, client.owner or "", "B", client.status, contact.name, day, status, wall


def birthdays(firm: Firm) -> None:
    """Each birthday of the lists, as a thing that comes every year; what is walled came without a room."""
    for contact in firm.record.contacts.values():
        if contact.client.wall and _insider(firm, contact.client)[1] == "dm":
            contact.client.room = None
        born = firm.birthdays.get(contact.name)
        if born:
            thing = Thing(
                len(firm.record.things), f"{contact.name}'s birthday", contact.client, "milestone", firm.start
            )
            thing.contact, thing.room, thing.recurs = contact, contact.client.room, True
            thing.yearly, thing.pattern = (born[1], born[2]), birthday_of(contact)
            thing.happenings.append(yearly(firm.record, thing, firm.start.date()))
            firm.record.note(thing)


def birthday_of(contact: Contact) -> re.Pattern[str]:
    """Also `Ruth Calloway's 50th birthday`."""
    return re.compile(rf"{re.escape(contact.name)}'s (?:\d+\w\w )?birthday")


def _room(room: Room) -> Json:
    calendar = room.calendar
    days = "mon-fri" if calendar.days == frozenset(range(5)) else "sun-thu"
    line = {"room": room.name, "zone": calendar.zone, "hour": f"{room.hour:%H:%M}", "days": days}
    return {**line, "country": calendar.country, "audience": "internal" if room.internal else "external"}


def _said(who: str, where: str, words: str) -> Json:
    return {"who": who, "where": where, "say": f"/moment {words}"}
