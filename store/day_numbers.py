"""Days as whole numbers since 1970-01-01, in Python and in both databases: compared by the thousand."""

from datetime import date, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Date, Integer, case, literal_column, type_coerce
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

FIRST = date(1970, 1, 1)


def number(day: date) -> int:
    return (day - FIRST).days


def day(number: int) -> date:
    return FIRST + timedelta(days=number)


class DayNumber(FunctionElement[int]):
    """Of a day; of an instant the day it was in UTC."""

    type = Integer()
    inherit_cache = True


class EndNumber(FunctionElement[int]):
    """Of the last day of so many months that begin with this day."""

    type = Integer()
    inherit_cache = True


def day_number(of: ColumnElement[Any]) -> ColumnElement[int]:
    return type_coerce(DayNumber(of), Integer)


def last_number(of: ColumnElement[Any], precision: ColumnElement[str]) -> ColumnElement[int]:
    """Of a month or a quarter that is named by its first day, the last one."""
    ends = {"month": EndNumber(of, literal_column("1")), "quarter": EndNumber(of, literal_column("3"))}
    named = ((precision == name, type_coerce(end, Integer)) for name, end in ends.items())
    return case((precision == "day", day_number(of)), *named, else_=day_number(of))


@compiles(DayNumber, "sqlite")
def _sqlite(element: DayNumber, compiler: Any, **more: Any) -> str:
    # Source: sqlite.org, "Date And Time Functions": julianday; 2440587.5 is 1970-01-01 00:00. It rounds to
    # milliseconds, so the last instant of a day would be the next one; what is before 1970 has no hours here.
    [of] = element.clauses
    told = compiler.process(of, **more)
    day = told if isinstance(of.type, Date) else f"substr({told}, 1, 10)"
    return f"CAST(julianday({day}) - 2440587.5 AS INTEGER)"


@compiles(EndNumber, "sqlite")
def _sqlite_end(element: EndNumber, compiler: Any, **more: Any) -> str:
    first, months = (compiler.process(clause, **more) for clause in element.clauses)
    end = f"julianday({first}, 'start of month', '+{months} months', '-1 day')"
    return f"CAST({end} - 2440587.5 AS INTEGER)"


@compiles(EndNumber, "postgresql")
def _postgresql_end(element: EndNumber, compiler: Any, **more: Any) -> str:
    first, months = (compiler.process(clause, **more) for clause in element.clauses)
    after = f"(date_trunc('month', {first}::timestamp) + INTERVAL '{months} months')::date"
    return f"({after} - 1 - DATE '1970-01-01')"


@compiles(DayNumber, "postgresql")
def _postgresql(element: DayNumber, compiler: Any, **more: Any) -> str:
    [of] = element.clauses
    told = compiler.process(of, **more)
    return f"({told} - DATE '1970-01-01')" if isinstance(of.type, Date) else _utc(told)


def _utc(told: str) -> str:
    return f"(({told} AT TIME ZONE 'UTC')::date - DATE '1970-01-01')"
