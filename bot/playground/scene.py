"""What stands around a conversation: who I am, the rooms I am in, who is there, what time it is."""

from dataclasses import dataclass
from urllib.parse import urlencode

from bot import places
from bot.playground.live import Live
from bot.playground.seat import WORKSPACE, Seat
from bot.playground.talk import BOT, visible
from handlers.context import Place

DIRECT = "dm"  # the direct message, as the address of a page names it
TINTS = 6


@dataclass(frozen=True)
class Member:
    name: str
    role: str
    initials: str
    href: str
    here: bool


@dataclass(frozen=True)
class Door:
    label: str
    href: str
    here: bool
    outside: bool  # people outside the firm read there
    unread: int


def seat(live: Live, who: str | None, room: str | None) -> Seat | None:
    """The seat a page asks for; None when there is no such person, or they are not in there."""
    if who is None or places.direct(WORKSPACE, who) not in live.chat.people:
        return None
    place = {**_rooms(live, who), DIRECT: places.direct(WORKSPACE, who)}.get(room or "")
    return Seat(who, place) if place else None


def nearest(live: Live, who: str | None, room: str | None) -> Seat:
    """For an address that does not fit: this person if there is one, and their first room."""
    everyone = [told.person for told in live.chat.people.values()]
    person = who if who in everyone else everyone[0]
    direct = places.direct(WORKSPACE, person)
    return seat(live, person, room) or Seat(person, next(iter(_rooms(live, person).values()), direct))


def href(seat: Seat) -> str:
    return _address(seat.who, seat.place)


def file_of(seat: Seat, message: int) -> str:
    """The address of the file on a card, as this person gets it."""
    return _address(seat.who, seat.place, f"file/{message}")


def pictures_of(seat: Seat, message: int, touched: int) -> tuple[str, str]:
    """The address of a picture on a card, before and behind its place there; anew when the card changes."""
    path, _, asked = _address(seat.who, seat.place, f"picture/{message}/{touched}/").partition("?")
    return path, f"?{asked}"


def people(live: Live, seat: Seat) -> list[Member]:
    return [
        Member(
            name=told.person,
            role=live.role_of(told),
            initials=initials(told.person),
            href=_address(told.person, seat.place),
            here=told.person == seat.who,
        )
        for told in live.chat.people.values()
    ]


def doors(live: Live, seat: Seat) -> list[Door]:
    """The rooms this person is in, and their direct message last."""
    return [
        _door(live, Seat(seat.who, place), seat) for place in (*_rooms(live, seat.who).values(), seat.mine)
    ]


def outside(live: Live, seat: Seat) -> bool:
    """Whether people outside the firm read here."""
    room = live.chat.rooms.get(seat.place)
    return room is not None and room.audience != "internal"


def company(live: Live, seat: Seat) -> list[str]:
    """Who is in the room in front of this person."""
    everyone = [told.person for told in live.chat.people.values()]
    return [name for name in everyone if seat.place in live.chat.rooms_of(name, seat.place)]


def clock_words(live: Live, seat: Seat) -> tuple[str, str]:
    """The day and the hour, as it is where this person is."""
    now = live.stage.clock().astimezone(live.zone_of(seat.who))
    return f"{now:%A} {now.day} {now:%B %Y}", f"{now:%H:%M}"


def name_of(live: Live, place: Place) -> str:
    room = live.chat.rooms.get(place)
    return room.name if room else BOT


def initials(name: str) -> str:
    return "".join(part[0] for part in name.split()[:2]).upper()


def tints(live: Live) -> dict[str, int]:
    """A colour for each person."""
    return {told.person: number % TINTS for number, told in enumerate(live.chat.people.values())}


def _door(live: Live, there: Seat, here: Seat) -> Door:
    unread = 0 if there == here else _unread(live, there)
    return Door(name_of(live, there.place), href(there), there == here, outside(live, there), unread)


def _unread(live: Live, there: Seat) -> int:
    read = live.read.get(there, live.begun)
    return sum(message.number > read for message in visible(live, there))


def _rooms(live: Live, who: str) -> dict[str, Place]:
    """The rooms of this person, by their names in an address."""
    found = live.chat.rooms_of(who, places.direct(WORKSPACE, who))
    return {_short(place): place for place in live.chat.rooms if place in found}


def _address(who: str, place: Place, path: str = "") -> str:
    """Another person comes to their own direct message, not to that of the one before."""
    room = DIRECT if places.person(place) is not None else _short(place)
    return f"/{path}?" + urlencode({"who": who, "room": room})


def _short(place: Place) -> str:
    return places.local(place).lstrip("#")
