"""Shapes that JSON may be held against, strictly: what is not known is wrong."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Text:
    longest: int = 2048
    pattern: str = ""
    among: tuple[str, ...] = ()


@dataclass(frozen=True)
class Flag:
    pass


@dataclass(frozen=True)
class Many:
    of: "Rule"
    most: int
    once: bool = False


@dataclass(frozen=True)
class Table:
    """`must` names those that cannot be left out."""

    known: Mapping[str, "Rule"]
    must: Sequence[str] = field(default=())


Rule = Text | Flag | Many | Table


def faults(rule: Rule, value: Any, at: str) -> Iterator[str]:
    match rule:
        case Text():
            yield from _text(rule, value, at)
        case Flag():
            if not isinstance(value, bool):
                yield f"{at} is neither true nor false"
        case Many():
            yield from _many(rule, value, at)
        case Table():
            yield from _table(rule, value, at)


def _text(rule: Text, value: Any, at: str) -> Iterator[str]:
    if not isinstance(value, str) or not value:
        yield f"{at} is no text"
    elif len(value) > rule.longest:
        yield f"{at} is longer than {rule.longest}"
    elif rule.pattern and not re.fullmatch(rule.pattern, value):
        yield f"{at} does not look as it must"
    elif rule.among and value not in rule.among:
        yield f"{at} is none of {rule.among}"


def _many(rule: Many, value: Any, at: str) -> Iterator[str]:
    if not isinstance(value, list):
        yield f"{at} is no list"
        return
    if len(value) > rule.most:
        yield f"{at} has more than {rule.most}"
    if rule.once and any(each in value[:n] for n, each in enumerate(value)):
        yield f"{at} has something twice"
    for n, each in enumerate(value):
        yield from faults(rule.of, each, f"{at}[{n}]")


def _table(rule: Table, value: Any, at: str) -> Iterator[str]:
    if not isinstance(value, dict):
        yield f"{at} is no object"
        return
    yield from (f"{at}.{name} is missing" for name in rule.must if name not in value)
    for name, each in value.items():
        known = rule.known.get(name)
        yield from faults(known, each, f"{at}.{name}") if known else [f"{at}.{name} is unknown"]
