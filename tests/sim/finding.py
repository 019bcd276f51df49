"""Which of the things that were told a text speaks of, by the words nobody else has."""

from collections import defaultdict

from tests.sim.record import Client, Contact, Record, Thing
from tests.sim.said import WORD

KNOWN = 6


class Finder:
    def __init__(self, record: Record) -> None:
        self.record = record
        self._things: dict[str, list[Thing]] = defaultdict(list)
        self._clients: dict[str, Client] = {}
        self._contacts: dict[str, Contact] = {}
        self._seen = 0

    def things(self, text: str) -> list[Thing]:
        """In the order in which they were told."""
        self._learn()
        words = {_key(word) for word in WORD.findall(text)}
        near = {thing.number: thing for word in words for thing in self._things.get(word, ())}
        return [near[number] for number in sorted(near) if near[number].pattern.search(text)]

    def clients(self, text: str) -> list[Client]:
        """Whose names stand there, those of their people included."""
        self._learn()
        words = {_key(word) for word in WORD.findall(text)}
        people = [self._contacts[word].client for word in words if word in self._contacts]
        return [self._clients[word] for word in words if word in self._clients] + people

    def of_clients(self, text: str) -> list[Thing]:
        """All that was told of the clients named there."""
        found = self.clients(text)
        return [thing for thing in self.record.things if thing.client in found]

    def _learn(self) -> None:
        for thing in self.record.things[self._seen :]:
            self._things[_rare(thing.words)].append(thing)
        self._seen = len(self.record.things)
        if len(self._clients) < len(self.record.clients):
            self._clients = {_rare(name): client for name, client in self.record.clients.items()}
        if len(self._contacts) < len(self.record.contacts):
            self._contacts = {_rare(name): contact for name, contact in self.record.contacts.items()}


def _rare(words: str) -> str:
    """The longest word is the one that nobody else has."""
    return _key(max(WORD.findall(words), key=len))


def _key(word: str) -> str:
    """Two syllables are enough to know it by: the end of a long line is cut."""
    return word[:KNOWN]
