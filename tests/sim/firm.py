"""The firm of a seed: six rooms in four time zones, eight members, sixty clients and their people."""

import random
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

from tests.sim.calendar import Calendar, weekdays
from tests.sim.names import Names
from tests.sim.record import Client, Contact, Happening, Member, Record, Room, Thing

CLIENTS = 60
ZONES = {
    "#gulf": ("Asia/Dubai", "AE", "sun-thu"),
    "#london": ("Europe/London", "GB", "mon-fri"),
    "#newyork": ("America/New_York", "US", "mon-fri"),
    "#tokyo": ("Asia/Tokyo", "JP", "mon-fri"),
}
HOURS = (time(7), time(7, 30), time(8), time(8, 30), time(9), time(9, 30), time(10))
# person: role, zone, rooms, whom they report to where teams are set
PEOPLE = {
    "dana": ("advisor", "Europe/London", ("#london", "#shared"), "mira"),
    "cole": ("advisor", "Europe/London", ("#london", "#tokyo"), "mira"),
    "nils": ("advisor", "America/New_York", ("#newyork", "#quiet"), "omar"),
    "tess": ("advisor", "America/Los_Angeles", ("#newyork", "#quiet"), "omar"),
    "yuki": ("advisor", "Asia/Tokyo", ("#tokyo",), "mira"),
    "mira": ("manager", "Europe/London", ("#london", "#newyork", "#tokyo", "#shared"), None),
    "omar": ("manager", "Asia/Dubai", ("#gulf", "#newyork", "#quiet"), None),
    "ada": ("admin", "Asia/Dubai", ("#gulf", "#london", "#newyork", "#tokyo", "#quiet", "#shared"), None),
}
STARTS = (date(2026, 11, 23), date(2027, 1, 4), date(2027, 2, 15), date(2027, 5, 31), date(2027, 9, 6))


@dataclass
class Firm:
    rng: random.Random
    names: Names
    record: Record
    start: datetime
    birthdays: dict[str, tuple[int | None, int, int]]  # of a contact: year if known, month, day


def found(seed: int) -> Firm:
    rng = random.Random(seed)
    start = datetime.combine(rng.choice(STARTS), time(4), UTC)
    record = Record(leap_day=rng.choice(("28 February", "1 March")), teams=rng.random() < 0.5)
    firm = Firm(rng, Names(rng), record, start, {})
    _rooms(firm)
    _members(firm)
    for number in range(CLIENTS):
        _client(firm, number)
    return firm


def _rooms(firm: Firm) -> None:
    for name, (zone, country, days) in ZONES.items():
        calendar = Calendar(zone, weekdays(days), country)
        firm.record.rooms[name] = Room(name, firm.rng.choice(HOURS), calendar)
    london, newyork = (firm.record.rooms[name].calendar for name in ("#london", "#newyork"))
    firm.record.rooms["#shared"] = Room("#shared", time(9), london, internal=False)
    firm.record.rooms["#quiet"] = Room("#quiet", time(9), newyork, digest=False)


def _members(firm: Firm) -> None:
    for person, (role, zone, rooms, boss) in PEOPLE.items():
        first = firm.record.rooms[rooms[0]]
        calendar = Calendar(zone, first.calendar.days, first.calendar.country)
        member = Member(f"@{person}", first.hour, calendar, role=role, rooms=rooms)
        member.locale = "en-US" if person in ("nils", "tess") else "en-GB"
        member.boss = boss if firm.record.teams else None
        firm.record.members[person] = member


def _client(firm: Firm, number: int) -> None:
    rng, record = firm.rng, firm.record
    room = rng.choice(["#london", "#newyork", "#tokyo", "#gulf", "#london", "#newyork", "#quiet", "#shared"])
    people = [person for person in PEOPLE if room in PEOPLE[person][2] and PEOPLE[person][0] != "admin"]
    owner = rng.choice(people) if number % 9 else None
    client = Client(firm.names.client(), owner, room if record.rooms[room].internal else None)
    client.status = {5: "paused", 17: "former", 29: "legal hold"}.get(number, "active")
    if owner and number % 11 == 3:
        client.wall = frozenset({owner, rng.choice([p for p in PEOPLE if p != owner])})
    record.clients[client.name] = client
    for _ in range(rng.choice((1, 1, 2))):
        _contact(firm, client)


def _contact(firm: Firm, client: Client) -> None:
    rng = firm.rng
    contact = Contact(firm.names.person(), client)
    contact.status = rng.choices(("active", "deceased", "left", "do not celebrate"), (20, 1, 1, 1))[0]
    firm.record.contacts[contact.name] = contact
    if rng.random() < 0.8:
        firm.birthdays[contact.name] = _birthday(rng, firm.start.date())


def _birthday(rng: random.Random, start: date) -> tuple[int | None, int, int]:
    """None on the first days: on which day a list is read depends on where."""
    if rng.random() < 0.08:
        return None, 2, 29
    day = start + timedelta(days=rng.randrange(4, 360))
    year = rng.randrange(1938, 2000) if rng.random() < 0.4 else None
    return (year, 2, 28) if (day.month, day.day) == (2, 29) and year else (year, day.month, day.day)


def on_year(record: Record, year: int, month: int, day: int) -> date:
    """29 February is kept on the day that the firm has chosen, in common years."""
    try:
        return date(year, month, day)
    except ValueError:
        return date(year, 2, 28) if record.leap_day == "28 February" else date(year, 3, 1)


def yearly(record: Record, thing: Thing, since: date) -> Happening:
    """The first that is still to come: past years are never made up for."""
    assert thing.yearly
    this = on_year(record, since.year, *thing.yearly)
    return Happening(this if this >= since else on_year(record, since.year + 1, *thing.yearly))
