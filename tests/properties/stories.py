"""What people do in a drawn firm, as lines of a script."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

from tests.properties.firms import CLIENTS, MISSPELT, OFFICE, ROOMS, Client, Firm, Names, Told

Json = dict[str, Any]
NOBODY = ""
READS = """

today
upcoming
upcoming 60 days
list
list pits
list unowned
pits
missed
settings
team
help
import
add
touch
what is coming up in December?
which pits are open?
what did we miss?
mute
export csv
export json
export ics
""".splitlines()[1:]
BY_CLIENT = """
client {client}
client {client} Partners
list {client}
draft {client}
edit {client}
values {client}: calm
felt {client} 5 solved 6: glad
touch {client}: called {first}
add {client}: lease ends 4 December
add birthday {contact} @ {client} 25 November
{client}: {contact} opens a shop on 2 December
add pit: {client} invoice wrong again
edit {client} Partners status paused
edit {contact} status left
assign {client} @{other}
""".splitlines()[1:]
NEAR = """
client {near}
client {near} Partners
list {near}
add {near} Partners: lease ends 4 December
list {contact}
list {surname}
draft {contact} birthday
draft {first} birthday
undo
add {contact} retires on 4 December
touch {contact}: called
touch: called {first}
done
client add {client} Partners
add {first} retires on 4 December
draft
claim {surname}
""".splitlines()[1:]
BY_WORD = """
draft {word}
claim {word}
assign {word} @{other}
done {word}
edit {word}
list {word}
draft {word} clinic
snooze {word} until Friday
skip {word}
add Nell {word} retires on 4 December
edit Nell {word} status left
""".splitlines()[1:]
DAYS = [f"2026-11-{day}T{hour}:00:00+00:00" for day in (24, 25, 26, 27) for hour in ("08", "12")]
CLOSED: list[Json] = [
    {"room": "#wealth", "audience": "external"},
    {"room": "#desk", "audience": "unknown"},
    {"person": "gus", "account": "guest", "rooms": ["#wealth", "#desk"]},
]


@dataclass(frozen=True)
class Step:
    """One line, and whose names it says; or, without a line, a press on what was last shown to somebody."""

    line: Json = field(default_factory=dict)
    says: Names = frozenset()
    who: str = NOBODY
    pick: int = 0


def opening(firm: Firm, hidden: Names = frozenset()) -> list[Step]:
    """Rooms, people, teams, clients, and what is told of them; the hidden in lines of their own."""
    steps = [Step({"room": room, "zone": "Europe/London", "hour": "09:00"}) for room in ROOMS]
    steps += [Step({"room": "#shared", "audience": firm.shared})]
    steps += [
        Step({"person": who, "role": role, "zone": "Europe/London", "locale": "en-GB"})
        for who, role in firm.roles.items()
    ]
    steps += [say(OFFICE, f"settings profession {firm.profession}")]
    for leader, team in firm.teams.items():
        steps += [say(OFFICE, f"team @{leader} " + " ".join(f"@{who}" for who in sorted(team)))]
    if firm.cover:
        too = ", private things too" if firm.cover.private else ""
        steps += [say(firm.cover.away, f"cover me by @{firm.cover.stand_in} until Friday{too}")]
    steps += _listed([client for client in firm.clients if client.name not in hidden])
    steps += _listed([client for client in firm.clients if client.name in hidden], hidden)
    return steps + [tell(told) for told in firm.told]


def tell(told: Told) -> Step:
    names = frozenset((told.word, told.client.name))
    return Step({"who": told.author, "where": told.where, "say": f"/moment add {told.line}"}, names)


def _listed(clients: Sequence[Client], says: Names = frozenset()) -> list[Step]:
    rows = [
        f"{c.name} Partners,{c.owner},{c.contact},{c.birthday},{';'.join(sorted(c.wall))}" for c in clients
    ]
    list_ = {"file": "clients.csv", "content": "\n".join(["name,owner,contact,birthday,wall", *rows])}
    lines = [{"who": OFFICE, "where": "#wealth", **list_}, {"who": OFFICE, "press": "Save"}]
    return [Step(line, says) for line in lines if clients]


def say(who: str, words: str, where: str = "#wealth", says: Iterable[str] = ()) -> Step:
    return Step({"who": who, "where": where, "say": f"/moment {words}"}, frozenset(says), who)


@st.composite
def acts(draw: st.DrawFn, firm: Firm, hidden: Names = frozenset(), free: Names | None = None) -> Step:
    """Something that one of them does: anything if `free`, else what the hidden cannot change."""
    who = draw(st.sampled_from(firm.people))
    all_free = free is None or who in free
    number = draw(st.integers(0, len(firm.clients) - 1))
    client, told = firm.clients[number], draw(st.sampled_from(firm.told))
    if all_free and draw(st.integers(0, 3)) == 0:
        return Step(who=who, pick=draw(st.integers(0, 30)))
    pool = (READS, BY_CLIENT, BY_WORD, NEAR) if all_free else (READS, BY_CLIENT, BY_WORD)
    words = draw(st.sampled_from(draw(st.sampled_from(pool))))
    if not all_free and ((told.word in hidden and "{word}" in words) or "{other}" in words):
        words = "today"
    first, surname = client.contact.split()
    said = words.format(
        client=client.name,
        near=MISSPELT[CLIENTS.index(client.name)],
        contact=client.contact,
        first=first,
        surname=surname,
        word=told.word,
        other=draw(st.sampled_from(firm.people)),
    )
    says = {client.name} if "{client}" in words or "{contact}" in words else set()
    says |= {told.word, told.client.name} if "{word}" in words else set()
    return say(who, said, draw(st.sampled_from((*ROOMS, "dm"))), says)


@st.composite
def stories(
    draw: st.DrawFn, firm: Firm, hidden: Names = frozenset(), free: Names | None = None
) -> list[Step]:
    """What follows the opening, with mornings in between; a room may turn external at any time."""
    steps = draw(st.lists(acts(firm, hidden, free), min_size=4, max_size=10))
    days = draw(st.lists(st.sampled_from(DAYS), max_size=2, unique=True).map(sorted))
    turns = draw(st.lists(st.sampled_from(CLOSED), max_size=1))
    for new in ([Step({"at": day}) for day in days], [Step(line) for line in turns]):
        places = sorted(draw(st.integers(0, len(steps))) for _ in new)
        for place, step in reversed(list(zip(places, new, strict=True))):
            steps.insert(place, step)
    client = draw(st.sampled_from(firm.told)).client
    return steps + [look for who in sorted(free or firm.people) for look in _looks(who, client)]


def _looks(who: str, client: Client) -> list[Step]:
    """In the end everybody looks at everything."""
    asked = ("list", f"client {client.name} Partners", "export json")
    return [say(who, words, "dm", [client.name]) for words in asked]
