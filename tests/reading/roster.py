"""The clients that the lines of the tables speak of."""

from pathlib import Path

from handlers.reading.names import Named, Names


def clients() -> list[Named]:
    lines = Path(__file__).with_name("roster.txt").read_text("utf-8").splitlines()
    rows = [[cell.strip() for cell in line.split("|")] for line in lines if not line.startswith("#")]
    return [
        Named(number, name, _listed(aliases), tuple(enumerate(_listed(contacts))))
        for number, (name, aliases, contacts) in enumerate(rows, 1)
    ]


def roster() -> Names:
    return Names(clients())


def _listed(cell: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in cell.split(";") if part.strip())
