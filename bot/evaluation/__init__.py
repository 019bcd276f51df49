"""`moments eval`: labelled texts in, predictions out; what was expected is only compared with them."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any, cast

from bot.config import OpenAI, Settings
from bot.evaluation.confirmed import NO_MODEL, with_model
from bot.evaluation.report import errors
from handlers.reading.news.by_meaning import by_meaning
from handlers.reading.news.meaning import MISSING, installed

Json = dict[str, Any]
Predict = Callable[..., Iterator[Json]]  # rows and roster, and what a task takes besides
HIDDEN = ("expected", "meta", "gold")
TASKS = ("listen", "commands", "questions", "dates", "drafts")


class Refused(Exception):
    """Its text says why."""


def run(  # noqa: PLR0913  the options of a public interface
    task: str, file: Path, out: Path, roster: Path | None, *, semantic: bool = False, model: bool = False
) -> int:
    """The exit status: 0 when every line was answered."""
    try:
        predict = _task(task, semantic)
    except Refused as refused:
        print(refused, file=sys.stderr)
        return 2
    with ExitStack() as stack:
        settings = _model() if model else None
        if settings and task == "listen":
            predict = partial(predict, agree=stack.enter_context(with_model(settings)))
        if settings and task == "drafts":
            predict = partial(predict, model=settings)
        return _predicted(predict, file, out, roster)


def _model() -> OpenAI | None:
    """Calm where there is none: the rest is done all the same."""
    settings = Settings().openai
    if settings is None:
        print(NO_MODEL, file=sys.stderr)
    return settings


def _predicted(predict: Predict, file: Path, out: Path, roster: Path | None) -> int:
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


def _task(name: str, semantic: bool) -> Predict:
    """Imported when it is asked for. Only listening has another way of reading."""
    if name not in TASKS:
        raise Refused(f"I do not know the task {name}. There are {', '.join(TASKS)}.")
    if semantic and not installed():
        raise Refused(MISSING)
    predict = cast(Predict, getattr(import_module(f"bot.evaluation.{name}"), f"predict_{name}"))
    return partial(predict, weigh=by_meaning) if semantic and name == "listen" else predict
