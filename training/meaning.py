"""Fit what weighs words and meaning together, and write its file: `python -m training.meaning`.

What the words say of a batch comes from a classifier that has not learnt it: it is as unsure as later."""

import gzip
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

import handlers.reading.news
from handlers.reading.news.by_meaning import FILE, clues
from handlers.reading.news.hear import attend, says_outright
from handlers.reading.news.meaning import meaning
from handlers.reading.news.model import NONE, model_of
from training.batches import Message, batches
from training.fit import fit, learnt

WEIGHT = 3.0  # of the meaning next to the words
STRENGTH = 0.1
STRENGTH_SENSITIVE = 0.3
LIKELY = 0.4  # from there on it is sensitive: to miss it is worse than to be careful
FALSE_ALARMS = 0.08  # of the hard negatives, when the threshold was fitted without them
EASIER = 0.3  # where a phrase of the lexicon says it outright
DIGITS = 4


class Row(NamedTuple):
    message: Message
    outright: bool
    clues: list[float]


class Fold(NamedTuple):
    """The rows of one batch; `hard` counts its hard negatives, those that nobody weighs among them."""

    rows: list[Row]
    hard: int


def folds() -> Iterator[Fold]:
    everything = [(batch, learnt(batch)) for batch in batches()]
    for batch, _ in everything:
        words = model_of(fit([row for other, rows in everything if other is not batch for row in rows]))
        weighed = [(message, attend(message.text, message.local, batch.names)) for message in batch.messages]
        rows = [Row(message, says_outright(seen), clues(seen, words)) for message, seen in weighed if seen]
        yield Fold(rows, sum(_is_hard(message) for message in batch.messages))


def fit_second(folds: Sequence[Fold]) -> dict[str, Any]:
    """As its file says it."""
    rows = [row for fold in folds for row in fold.rows]
    kinds = _kinds(rows)
    news = [row for row in rows if row.message.label != NONE]
    discreet = _regression(STRENGTH_SENSITIVE).fit(_table(news), [row.message.sensitive for row in news])
    threshold = threshold_of(folds)
    return {
        "classes": list(kinds.classes_),
        "bias": _rounded(kinds.intercept_),
        "weights": [_rounded(row) for row in kinds.coef_ * _weights(rows)],
        "sensitive": _rounded(discreet.coef_[0] * _weights(rows)),
        "sensitive_bias": round(float(discreet.intercept_[0] - np.log(LIKELY / (1 - LIKELY))), DIGITS),
        "threshold": round(threshold, DIGITS),
        "outright": round(threshold - EASIER, DIGITS),
    }


def threshold_of(folds: Sequence[Fold]) -> float:
    """So high that only so many hard negatives are heard, each batch judged by what the others taught."""
    alarms: list[float] = []
    for fold in folds:
        kinds = _kinds([row for other in folds if other is not fold for row in other.rows])
        hard = [row for row in fold.rows if _is_hard(row.message)]
        sure = 1 - kinds.predict_proba(_table(hard))[:, list(kinds.classes_).index(NONE)]
        alarms += [float(one) + EASIER * row.outright for one, row in zip(sure, hard, strict=True)]
    allowed = int(FALSE_ALARMS * sum(fold.hard for fold in folds))
    return sorted(alarms, reverse=True)[allowed]


def _is_hard(message: Message) -> bool:
    return message.negative not in ("", "plain")


def _kinds(rows: Sequence[Row]) -> LogisticRegression:
    return _regression(STRENGTH).fit(_table(rows), [row.message.label for row in rows])


def _regression(strength: float) -> LogisticRegression:
    return LogisticRegression(C=strength, max_iter=3000)


def _table(rows: Sequence[Row]) -> NDArray[np.float64]:
    return np.array([row.clues for row in rows]) * _weights(rows)


def _weights(rows: Sequence[Row]) -> NDArray[np.float64]:
    """One for each clue: the last of them are the meaning."""
    size = len(meaning(""))
    return np.array([1.0] * (len(rows[0].clues) - size) + [WEIGHT] * size)


def _rounded(row: NDArray[np.float64]) -> list[float]:
    return [round(float(value), DIGITS) for value in row]


def main() -> None:
    found = list(folds())
    path = Path(handlers.reading.news.__file__).with_name(FILE)
    data = fit_second(found)
    path.write_bytes(gzip.compress(json.dumps(data, separators=(",", ":")).encode(), mtime=0))
    rows = sum(len(fold.rows) for fold in found)
    print(f"{rows} messages, {path.stat().st_size / 1024:.0f} kB, threshold {data['threshold']}")


if __name__ == "__main__":
    main()
