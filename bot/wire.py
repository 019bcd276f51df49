"""Cards, commands and jobs as text: in a button, in a queue, in a delivery row."""

import json
from collections.abc import Collection, Mapping
from dataclasses import MISSING, dataclass, fields, replace
from functools import cache
from keyword import iskeyword
from typing import Any

from pydantic import TypeAdapter

from handlers.cards import (
    Attachment,
    Button,
    Buttons,
    Card,
    Facts,
    Form,
    Item,
    Link,
    Note,
    Picture,
    Quote,
    Series,
    Table,
    Text,
)
from handlers.commands import Command, Job
from handlers.context import Person, Place
from handlers.routes import BY_COMMAND, JOBS, ROUTES
from handlers.routing import Asker

BUTTON = 1900  # bytes of a button's value: Slack takes 2,000 characters


class Stale(Exception):
    """Not a command that may be asked at this door, or no longer one: an old button."""


@dataclass(frozen=True)
class Errand:
    """A job or a held command, with the person and the place of the command that asked for it."""

    job: Job | Command
    who: Person
    where: Place
    asker: Asker = "person"


SHOWN = (Card, Text, Quote, Note, Facts, Item, Button, Buttons, Attachment, Link, Table, Picture, Series)
PARTS = (*SHOWN, Person, Errand)
SHAPES: dict[str, type] = {
    **{route.name: route.command for route in ROUTES},
    **{job.name: job.job for job in JOBS},
    **{shape.__name__: shape for shape in PARTS},
}
NAMES = {shape: name for name, shape in SHAPES.items()}
PLAIN = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))
ASKABLE = frozenset(route.name for route in ROUTES if route.by == "person")


def name_of(command: Command | type[Command]) -> str:
    return BY_COMMAND[command if isinstance(command, type) else type(command)].name


def kind_of(errand: str) -> str:
    """What an errand is, without what it says."""
    return str(json.loads(errand).get("job", {}).get("is", "unknown"))


def dump(thing: object) -> str:
    return PLAIN.encode(_pack(thing))


def load(text: str) -> Any:
    """Whatever we wrote ourselves: a row."""
    return _unpack(json.loads(text))


def asked(text: str, allowed: Collection[str] = ASKABLE) -> Command:
    """A command that came back from a button or a form; only those of persons may."""
    try:
        value = json.loads(text)
        if value["is"] not in allowed:
            raise Stale(value["is"])
        command: Command = _unpack(value)
    except (ValueError, KeyError, TypeError) as error:
        raise Stale(str(type(error))) from error
    return command


def filled(command: Command, values: Mapping[str, Any]) -> Command:
    """The command of a form, with what was typed into its fields."""
    known = {field.name for field in fields(command)}
    own = {field.name: getattr(command, field.name) for field in fields(command)}
    typed = {own_name(name): value for name, value in values.items() if own_name(name) in known}
    built: Command = _checker(NAMES[type(command)]).validate_python(own | typed)
    return built


def unfilled(form: Form) -> Command:
    """What stands in the fields comes back from them and need not travel beside them."""
    shown = {own_name(field.name) for field in form.fields}
    known = {field.name: field.default for field in fields(form.sends) if field.default is not MISSING}
    blank: Command = replace(form.sends, **{name: known[name] for name in shown & known.keys()})
    return blank


def own_name(name: str) -> str:
    """The field `with` of a form fills `with_` of its command: Python keeps that word to itself."""
    return f"{name}_" if iskeyword(name) else name


def _pack(thing: object) -> Any:
    """Fields at their default are left out: buttons stay small, and old ones readable."""
    if shape := NAMES.get(type(thing)):
        defaults = _defaults(shape)
        values = {name: getattr(thing, name) for name in defaults}
        kept = {name: _pack(value) for name, value in values.items() if defaults[name] != value}
        return {"is": shape, **kept}
    return [_pack(item) for item in thing] if isinstance(thing, tuple) else thing


@cache
def _defaults(shape: str) -> dict[str, Any]:
    """By field; MISSING equals no value."""
    return {field.name: field.default for field in fields(SHAPES[shape])}


def _unpack(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_unpack(item) for item in value)
    if isinstance(value, dict):
        values = {key: _unpack(item) for key, item in value.items() if key != "is"}
        return _checker(value["is"]).validate_python(values)
    return value


@cache
def _checker(name: str) -> TypeAdapter[Any]:
    return TypeAdapter(SHAPES[name])
