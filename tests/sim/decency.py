"""What holds of every line alone: who may read it, and that its days are days."""

from collections.abc import Iterator

from tests.sim import hearing
from tests.sim.finding import Finder
from tests.sim.naming import why_fits
from tests.sim.record import Record, Room
from tests.sim.said import Said, days_in

LONGEST = 110


def faults(record: Record, finder: Finder, line: Said) -> Iterator[tuple[str, str]]:
    """The name of the rule, and a sentence, for each rule this line breaks."""
    if line.raw["kind"] == "gone":  # withdrawn: nobody reads it any more
        return
    if line.raw["kind"] == "error":
        yield "no error of the bot", line.text
    room = record.rooms.get(line.to)
    if room:
        yield from _in_room(record, finder, line, room)
    elif line.to.startswith("@") and line.to[1:] in record.members:
        yield from _to_member(record, finder, line, line.to[1:])
    yield from _days(record, line)
    if line.digest:
        yield from _plain(line)
        yield from why_fits(line)


def _in_room(record: Record, finder: Finder, line: Said, room: Room) -> Iterator[tuple[str, str]]:
    if not room.internal:
        yield "nothing where outsiders read", f"{line.to} is not internal and was told {line.title!r}"
    for thing in finder.things(line.text):
        if thing.secret or thing.client.wall:
            yield (
                "nothing private in a room",
                f"{thing.words} is private or walled off, and stood in {line.to}",
            )
    for client in finder.clients(line.text):
        if client.wall:
            yield "nothing walled in a room", f"{client.name} is walled off, and stood in {line.to}"


def _to_member(record: Record, finder: Finder, line: Said, person: str) -> Iterator[tuple[str, str]]:
    for thing in finder.things(line.text):
        if not hearing.may_know(record, thing, person, line.at):
            yield "nothing private to others", f"{thing.words} is not for {person}: {line.title!r}"
    for client in finder.clients(line.text):
        if client.wall and person not in client.wall:
            yield "nothing through a wall", f"{client.name} is walled off to {person}: {line.title!r}"


def _days(record: Record, line: Said) -> Iterator[tuple[str, str]]:
    reader = record.reader(line.to)
    if reader is None:
        return
    for day in days_in(line.text):
        # What was done to it later is dated from then, also where an old digest is drawn again.
        if not any(day.on(reader.calendar.today(since)) for since in (line.since, line.at)):
            yield (
                "weekdays fit their days",
                f"{day.weekday} {day.day}.{day.month}. is no such day: {line.title!r}",
            )


def _plain(line: Said) -> Iterator[tuple[str, str]]:
    for text in line.items:
        if len(text) > LONGEST:
            yield "a line is read in five seconds", f"{len(text)} characters: {text}"
        if "!" in text:
            yield "no exclamation marks", text
