"""Questions in plain words to intents: the predictions that the evaluation of questions scores."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from bot.evaluation.commands import local_of, names_of
from handlers.reading.questions import Question, read_question


def predict_questions(
    rows: Iterable[Mapping[str, Any]], roster: Sequence[Mapping[str, Any]]
) -> Iterator[dict[str, Any]]:
    """One record a row; reads `text`, `posted_at`, `timezone` and `locale` only."""
    names = names_of(roster)
    for row in rows:
        yield {"id": row["id"], **record(read_question(row["text"], local_of(row), names))}


def record(question: Question) -> dict[str, Any]:
    return {
        "intent": question.intent,
        "args": question.args,
        "start": _iso(question.start),
        "end": _iso(question.end),
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
