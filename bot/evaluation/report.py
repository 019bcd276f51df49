"""Where predictions differ from what was expected, by type: for whoever improves the reading."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

ROWS = 20


def errors(rows: Sequence[Mapping[str, Any]], given: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    """`12  kind: pit, not none (past)`, the most frequent first; nothing where nothing was expected."""
    counted: Counter[str] = Counter()
    for row, prediction in zip(rows, given, strict=False):
        expected = row.get("expected") or {}
        of_type = (row.get("meta") or {}).get("neg") or (row.get("meta") or {}).get("lang") or ""
        for name, value in expected.items():
            if name in prediction and not _right(name, expected, prediction[name]):
                said = f"{name}: {prediction[name]}, not {value}" if _is_class(value) else name
                counted[f"{said} ({of_type})" if of_type else said] += 1
    yield from (f"{count:5d}  {said}" for said, count in counted.most_common(ROWS))


def _right(name: str, expected: Mapping[str, Any], value: object) -> bool:
    return value in (expected[name], *expected.get(f"{name}_alts", ()))


def _is_class(value: object) -> bool:
    """One of a few words, so that saying it tells a type and no single line."""
    return value is None or isinstance(value, bool) or (isinstance(value, str) and value.islower())
