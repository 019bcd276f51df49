"""`moments eval`: labelled texts in, predictions out; what was expected is only compared with them."""

import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from bot.evaluation.report import errors

Json = dict[str, Any]
Predict = Callable[[Iterable[Mapping[str, Any]], list[Json]], Iterator[Json]]
HIDDEN = ("expected", "meta")
TASKS = ("listen", "commands", "questions", "dates")


def run(task: str, file: Path, out: Path, roster: Path | None) -> int:
    """The exit status: 0 when every line was answered."""
    predict = _task(task)
    if predict is None:
        print(f"I do not know the task {task}. There are {', '.join(TASKS)}.", file=sys.stderr)
        return 2
    rows = [json.loads(line) for line in file.read_text("utf-8").splitlines() if line.strip()]
    asked = [{name: value for name, value in row.items() if name not in HIDDEN} for row in rows]
    known: list[Json] = json.loads(roster.read_text("utf-8")) if roster else []
    answered, given = 0, []
    with out.open("w", encoding="utf-8") as predictions:
        for answered, prediction in enumerate(predict(asked, known), 1):
            predictions.write(json.dumps(prediction, ensure_ascii=False) + "\n")
            given.append(prediction)
            print(f"\r{answered} of {len(rows)}", end="", file=sys.stderr)
    print(file=sys.stderr)
    for line in errors(rows, given):
        print(line, file=sys.stderr)
    return 0 if answered == len(rows) else 1


def _task(name: str) -> Predict | None:
    """Imported when it is asked for."""
    if name not in TASKS:
        return None
    return cast(Predict, getattr(import_module(f"bot.evaluation.{name}"), f"predict_{name}"))
