"""Who is in a Teams tenant, and what its service tells a bot of them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from tests.platforms.tenancy import DANA, ROOM, SAM, TEAM, Json, member


@dataclass
class Roster:
    """`rooms`: who is in them; `page`: members are told so many at a time."""

    people: dict[str, Json] = field(
        default_factory=lambda: {DANA: member(DANA, "Dana"), SAM: member(SAM, "Sam")}
    )
    rooms: dict[str, list[str]] = field(default_factory=lambda: {ROOM: [DANA, SAM]})
    channels: list[Json] = field(default_factory=lambda: [{"id": ROOM, "type": "standard"}])
    team: str = "Advisors"
    page: int = 200

    def told(self, path: Sequence[str], asked: Mapping[str, str]) -> Json | None:
        """What is asked for, by its path; None for what is not there."""
        match path:
            case ["v3", "conversations", room, "pagedmembers"] if room in self.rooms:
                return self._page(self.rooms[room], asked)
            case ["v3", "conversations", talk, "members", who]:
                return self._known(talk, who)
            case ["v3", "teams", team] if team == TEAM:
                return {"id": TEAM, "name": self.team}
            case ["v3", "teams", team, "conversations"] if team == TEAM:
                return {"conversations": self.channels}
            case _:
                return None

    def _page(self, people: list[str], asked: Mapping[str, str]) -> Json:
        since = int(asked.get("continuationToken", 0))
        until = since + min(self.page, int(asked["pageSize"]))
        more = {"continuationToken": str(until)} if until < len(people) else {}
        return {"members": [self.people[who] for who in people[since:until]], **more}

    def _known(self, talk: str, who: str) -> Json | None:
        """Whom the service sees there."""
        there = self.rooms.get(talk, list(self.people))
        person = who.removeprefix("29:")
        return self.people.get(person) if talk and person in there else None
