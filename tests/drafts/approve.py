"""`python -m tests.drafts.approve`: the drafts of our own cases, printed for a person to read and approve."""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from bot.evaluation.drafts import predict_drafts

Json = dict[str, Any]
HERE = Path(__file__).parent
CASES, APPROVED = HERE / "cases.jsonl", HERE / "approved.md"
HEAD = """# Drafts as the offline composer writes them

Each was read by a person. `python -m tests.drafts.approve` prints them anew.
"""


def cases() -> list[Json]:
    return [json.loads(line) for line in CASES.read_text("utf-8").splitlines() if line.strip()]


def answers(rows: list[Json]) -> list[Json]:
    """Through the real store, as any member would ask; what is expected is not told."""
    return list(predict_drafts([{k: v for k, v in row.items() if k != "gold"} for row in rows], ()))


def printed(rows: list[Json], answered: list[Json]) -> str:
    return "\n".join([HEAD, *(_printed(row, answer) for row, answer in zip(rows, answered, strict=True))])


def _printed(row: Json, answer: Json) -> str:
    return "\n".join([f"## {row['id']}: {row['moment']['title']}", "", *_body(row, answer), ""])


def _body(row: Json, answer: Json) -> Iterator[str]:
    yield f"{answer['type'] or 'refused'}, {answer['form']}, {row['locale']}, {row['today']}"
    yield ""
    if answer["result"] == "refuse":
        yield f"Not written: {answer['why']}"
        return
    text = f"Subject: {answer['subject']}\n\n{answer['text']}" if answer["subject"] else answer["text"]
    yield from (f"> {line}".rstrip() for line in text.splitlines())
    yield ""
    yield from (f"- {note}" for note in answer["notes"])


def main() -> int:
    rows = cases()
    APPROVED.write_text(printed(rows, answers(rows)), "utf-8")
    sys.stdout.write(f"{len(rows)} drafts in {APPROVED.name}: read them.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
