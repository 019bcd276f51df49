"""A small firm, drawn, and who may know of each word told there: from the product's description alone."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from hypothesis import strategies as st

Json = dict[str, Any]
Names = frozenset[str]

# Made-up words, far from each other and from all that the bot says by itself.
CLIENTS = ("Zorvane", "Quibbex", "Tramolk", "Yendrix")
MISSPELT = ("Zorvan", "Quibex", "Tramok", "Yendirx")
SURNAMES = ("Oddlepook", "Wexfane", "Brunchild", "Kyvorna")
WORDS = ("grumvik", "plonskar", "dwellit", "skorbam", "yazmund", "fubbery", "tolquist", "neffrop", "jalopar")
FIRST = ("Ida", "Bo")
MEMBERS = ("dana", "cole", "mira", "ada", "tess")
OFFICE = "omar"  # an admin who sets all up and does nothing afterwards: nobody else can take that back
ROOMS = ("#wealth", "#desk", "#shared")
TEMPLATES = {
    "plain": "{client}: lease of the {word} hall ends {day}",
    "cheer": "{client}: {contact} opens the {word} clinic on {day}",
    "service": "pit: {client} invoice for {word} wrong again",
    "private": "{client}: {contact} promoted to {word} director on {day}, private",
    "nda": "{client}: under NDA, {word} office opens on {day}",
    "merger": "{client}: merger with {word} on {day}",
    "hospital": "pit: {client}, {contact} in hospital, {word} ward",
    "layoffs": "pit: {client} layoffs at the {word} plant",
    "newcomer": "{client}: Nell {Word} promoted to director on {day}, private",
    "patient": "pit: {client}, Nell {Word} in hospital",
}
OPEN = frozenset(("plain", "cheer", "service"))
CHEERFUL = frozenset(("private", "nda", "merger", "newcomer"))  # secrets that silence nothing
DAYS = ("24 November", "25 November", "27 November", "4 December")


@dataclass(frozen=True)
class Client:
    name: str  # a made-up word
    contact: str
    owner: str  # "" is nobody
    wall: Names
    birthday: str

    @property
    def words(self) -> tuple[str, str]:
        """By which it is recognised: its name, and the surname of who is there."""
        return self.name, self.contact.split()[1]


@dataclass(frozen=True)
class Cover:
    away: str
    stand_in: str
    private: bool


@dataclass(frozen=True)
class Told:
    """A moment: its made-up word, and what makes it more or less secret."""

    word: str
    nature: str
    client: Client
    author: str
    where: str
    day: str

    @property
    def line(self) -> str:
        names = {"client": f"{self.client.name} Partners", "contact": self.client.contact}
        words = {"word": self.word, "Word": self.word.capitalize(), "day": self.day}
        return TEMPLATES[self.nature].format(**names, **words)


@dataclass(frozen=True)
class Firm:
    profession: str
    roles: Mapping[str, str]
    teams: Mapping[str, Names]
    clients: tuple[Client, ...]
    cover: Cover | None
    told: tuple[Told, ...]
    shared: str  # what the platform says of #shared
    owners: Mapping[str, str] = field(default_factory=dict)  # by the word of a moment: who claimed it

    @property
    def everybody(self) -> Names:
        return frozenset(self.roles)

    @property
    def people(self) -> list[str]:
        return sorted(self.everybody - {OFFICE})

    def inside(self, client: Client) -> Names:
        return client.wall or self.everybody

    def outside(self, inside: Names) -> Names:
        return frozenset(self.people) - inside

    def having(self, role: str) -> Names:
        return frozenset(who for who, has in self.roles.items() if has == role)

    def managers(self) -> Names:
        """Until a manager is named, what is meant for managers goes to the admins."""
        return self.having("manager") or self.having("admin")

    def managers_of(self, owner: str) -> Names:
        """Theirs; all of them where no teams are set; the admins of whom teams leave out."""
        if not self.teams:
            return self.managers()
        bosses = frozenset(boss for boss, team in self.teams.items() if owner in team)
        others = self.having("admin") - {owner} or self.having("manager") - {owner}
        return bosses or others

    def secret(self, told: Told) -> bool:
        return told.nature not in OPEN and not (told.nature == "merger" and self.profession == "coaching")

    def owner(self, told: Told, owners: Mapping[str, str]) -> str:
        return owners.get(told.word) or told.client.owner or told.author

    def may_know(self, told: Told, owners: Mapping[str, str]) -> Names:
        """Who may hear of a moment, in private."""
        inside = self.inside(told.client)
        if not self.secret(told):
            return inside
        owner = self.owner(told, owners)
        lent = self.cover and self.cover.private and self.cover.away == owner
        stand_in = {self.cover.stand_in} if self.cover and lent else set()
        return inside & ({owner, told.author} | self.managers_of(owner) | stand_in)

    def told_in_rooms(self, told: Told) -> bool:
        return not self.secret(told) and not told.client.wall


def some(values: Any) -> st.SearchStrategy[Names]:
    return st.frozensets(st.sampled_from(sorted(values)), min_size=1)


@st.composite
def firms(draw: st.DrawFn) -> Firm:
    people = MEMBERS[: draw(st.integers(3, 5))]
    roles = {who: draw(st.sampled_from(("advisor", "advisor", "manager", "admin"))) for who in people}
    roles[OFFICE] = "admin"
    clients = tuple(draw(_client(people, number)) for number in range(draw(st.integers(2, 4))))
    told = tuple(draw(_told(people, clients, word)) for word in WORDS[: draw(st.integers(2, 6))])
    return Firm(
        profession=draw(st.sampled_from(("law", "law", "coaching"))),
        roles=roles,
        teams=draw(_teams(roles)),
        clients=clients,
        cover=draw(st.none() | _cover(people)),
        told=told,
        shared=draw(st.sampled_from(("external", "unknown"))),
    )


@st.composite
def _client(draw: st.DrawFn, people: tuple[str, ...], number: int) -> Client:
    wall = draw(st.just(frozenset()) | some(people)) if number else draw(some(people[1:]))  # one is walled
    owner = draw(st.sampled_from(("", *sorted(wall or people))))
    contact = f"{draw(st.sampled_from(FIRST))} {SURNAMES[number]}"
    return Client(CLIENTS[number], contact, owner, wall, draw(st.sampled_from(("--11-25", "--12-02"))))


@st.composite
def _told(draw: st.DrawFn, people: tuple[str, ...], clients: tuple[Client, ...], word: str) -> Told:
    client = draw(st.sampled_from(clients))
    author = draw(st.sampled_from(sorted(client.wall or people)))
    where = draw(st.sampled_from((*ROOMS, "dm")))
    nature = draw(st.sampled_from(sorted(TEMPLATES)))
    return Told(word, nature, client, author, where, draw(st.sampled_from(DAYS)))


@st.composite
def _teams(draw: st.DrawFn, roles: Mapping[str, str]) -> Mapping[str, Names]:
    leading = sorted(who for who, role in roles.items() if role != "advisor" and who != OFFICE)
    bosses = draw(st.sets(st.sampled_from(leading), max_size=2)) if leading else set()
    return {boss: draw(some(set(roles) - {boss, OFFICE})) for boss in sorted(bosses)}


def _cover(people: tuple[str, ...]) -> st.SearchStrategy[Cover]:
    pairs = st.permutations(people)
    return st.builds(lambda who, private: Cover(who[0], who[1], private), pairs, st.booleans())
