"""What each person was shown and may press: labels beside the line they stand on."""

from collections import defaultdict
from collections.abc import Sequence

from tests.sim.finding import Finder
from tests.sim.record import Record, Thing
from tests.sim.said import Json


class Seen:
    def __init__(self, record: Record, finder: Finder) -> None:
        self._record, self._finder = record, finder
        self._lines: dict[tuple[str, int], tuple[list[str], str]] = {}
        self._labels: dict[tuple[str, int], set[str]] = defaultdict(set)

    def look(self, lines: Sequence[Json]) -> None:
        for line in lines:
            for person in self._eyes(str(line["to"])):
                for text, labels in _faces(line):
                    self._note(person, text, labels)

    def labels(self, person: str, thing: Thing) -> list[str]:
        """What stands on the newest line that named it to them."""
        return self._lines.get((person, thing.number), ([], ""))[0]

    def line(self, person: str, thing: Thing) -> str:
        return self._lines.get((person, thing.number), ([], ""))[1]

    def on(self, person: str, thing: Thing) -> str:
        """The words of that line by which it is known."""
        found = thing.pattern.search(self.line(person, thing))
        return found[0] if found else thing.words

    def _note(self, person: str, text: str, labels: list[str]) -> None:
        for thing in self._finder.things(text):
            self._lines[person, thing.number] = (labels, text)

    def _eyes(self, to: str) -> list[str]:
        if to.startswith("@"):
            return [to[1:]]
        return [person for person, member in self._record.members.items() if to in member.rooms]


def _faces(line: Json) -> list[tuple[str, list[str]]]:
    """Each line with its own buttons; a card without lines as a whole. What was withdrawn has none."""
    faces = line.get("items") or [line]
    gone = line["kind"] == "gone"
    return [(face.get("text", ""), [] if gone else face.get("buttons", [])) for face in faces]
