"""Spans of time between one end and the next: months, as they begin and end where the asker is."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case


def spanned(at: ColumnElement[Any], ends: Sequence[datetime]) -> ColumnElement[int]:
    """The number of the span in which it was, the first one 0, as the column `span`."""
    return case(*((at < end, number) for number, end in enumerate(ends[1:]))).label("span")


def between(at: ColumnElement[Any], ends: Sequence[datetime]) -> ColumnElement[bool]:
    """Within any of them."""
    return and_(at >= ends[0], at < ends[-1])
