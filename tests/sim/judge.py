"""Reads what the bot prints beside a plain record of what it was told, and reports what no rule allows."""

from collections.abc import Sequence
from datetime import datetime

from tests.sim import decency
from tests.sim.digests import Digests
from tests.sim.finding import Finder
from tests.sim.record import Record
from tests.sim.report import Report
from tests.sim.said import Json, Said
from tests.sim.words import Words


class Judge:
    def __init__(self, record: Record, report: Report) -> None:
        self.record, self.report = record, report
        self.finder = Finder(record)
        self.digests = Digests(record, self.finder, report)
        self.words = Words(record, self.finder, report)
        self._cards: dict[int, datetime] = {}

    def hear(self, raw: Sequence[Json], since: datetime, until: datetime, *, down: bool = False) -> None:
        """All that came out while the clock went from `since` to `until`."""
        lines = [Said(line, self._born(line)) for line in raw]
        for line in lines:
            for rule, sentence in decency.faults(self.record, self.finder, line):
                self.report(rule, line.at, sentence)
        self.words.hear(lines, since, until, down)
        if since < until:
            self.digests.hear(lines, since, until, down)
            self.words.unasked(lines, since)

    def _born(self, line: Json) -> datetime:
        at = datetime.fromisoformat(line["at"])
        return self._cards.setdefault(line["card"], at) if "card" in line else at
