"""Fit the classifier of listening to the batches and write its file: `python -m training.fit`."""

import gzip
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import normalize

import handlers.reading.news
from handlers.reading.news.model import FILE
from handlers.reading.news.seen import look_at
from training.batches import Batch, Message, batches

SEEN_AT_LEAST = 2  # times, or a feature says nothing of messages to come
STRENGTH = 10.0
THRESHOLD = 0.75
OUTRIGHT = 0.45  # where a phrase of the lexicon says it outright
STEPS = 127
NOBODY: frozenset[int] = frozenset()


def learnt(batch: Batch) -> list[tuple[Message, list[str]]]:
    """Each message that names somebody, with its features: the others never get so far."""
    return [
        (message, look_at(message.text, message.local, batch.names, NOBODY).features)
        for message in batch.messages
        if batch.names.find(message.text)
    ]


def fit(rows: Sequence[tuple[Message, list[str]]]) -> dict[str, Any]:
    """The model as its file says it."""
    often = Counter(feature for _, found in rows for feature in found)
    kept = [{f: 1.0 for f in found if often[f] >= SEEN_AT_LEAST} for _, found in rows]
    shelf = DictVectorizer()
    table = normalize(shelf.fit_transform(kept))
    kinds = _regression().fit(table, [message.label for message, _ in rows])
    news = [number for number, (message, _) in enumerate(rows) if message.label != "none"]
    discreet = _regression().fit(table[news], [rows[number][0].sensitive for number in news])
    scale = float(max(np.abs(kinds.coef_).max(), np.abs(discreet.coef_).max()) / STEPS)
    return {
        "classes": list(kinds.classes_),
        "bias": [round(float(value), 4) for value in kinds.intercept_],
        "scale": scale,
        "weights": _named(shelf, _whole(kinds.coef_, scale).T),
        "sensitive": {name: row[0] for name, row in _named(shelf, _whole(discreet.coef_, scale).T).items()},
        "sensitive_bias": round(float(discreet.intercept_[0]), 4),
        "threshold": THRESHOLD,
        "outright": OUTRIGHT,
    }


def _regression() -> LogisticRegression:
    return LogisticRegression(C=STRENGTH, max_iter=3000)


def _whole(weights: NDArray[np.float64], scale: float) -> NDArray[np.int64]:
    return np.rint(weights / scale).astype(int)


def _named(shelf: DictVectorizer, rows: NDArray[np.int64]) -> dict[str, list[int]]:
    """Features that weigh nothing are left out."""
    return {name: row.tolist() for name, row in zip(shelf.feature_names_, rows, strict=True) if row.any()}


def main() -> None:
    rows = [row for batch in batches() for row in learnt(batch)]
    path = Path(handlers.reading.news.__file__).with_name(FILE)
    data = json.dumps(fit(rows), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
    path.write_bytes(gzip.compress(data.encode(), mtime=0))
    print(f"{len(rows)} messages, {path.stat().st_size / 1024:.0f} kB")


if __name__ == "__main__":
    main()
