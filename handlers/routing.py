"""How a command meets the function that serves it; every subject lists its own at its foot."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeVar

from handlers.cards import Answer, Card
from handlers.commands import Command, Job
from handlers.context import Context, Tools

C = TypeVar("C", bound=Command)
J = TypeVar("J", bound=Job)
Facts = TypeVar("Facts")
Result = TypeVar("Result")

Asker = Literal["person", "clock", "platform"]
Least = Literal["advisor", "manager", "admin"]


@dataclass(frozen=True)
class Route:
    """`says`: the words that ask for it; `by`, `least`: who may ask; `reads`: it writes nothing.

    `tells`: its card may be shown to a room too, as far as everybody there may see it.
    """

    name: str
    command: type[Command]
    handler: Callable[[Context, Any], Answer | None]
    says: tuple[str, ...] = ()
    by: Asker = "person"
    least: Least = "advisor"
    reads: bool = False
    tells: bool = False


def _of_no_card(job: Any) -> str:
    return ""


@dataclass(frozen=True)
class JobRoute:
    """`about`: the subject of the posted card that promises what it makes; there its asker sees it coming."""

    name: str
    job: type[Job]
    gather: Callable[[Context, Any], Any]
    think: Callable[[Tools, Any], Awaitable[Any]]
    keep: Callable[[Context, Any, Any], None]
    about: Callable[[Any], str] = _of_no_card


def _always(ctx: Context, key: int) -> bool:
    return True


def _nothing(ctx: Context, key: int) -> None:
    """Nothing to put right."""


@dataclass(frozen=True)
class Subject:
    """What a posted card is about (`digest:7`), and how it is drawn for the place it was posted in.

    `worth`: whether it is still worth posting when its turn comes; `lapse`: it was not posted after all;
    `refused`: nor will its place take it.
    """

    name: str
    draw: Callable[[Context, int], Card | None]
    worth: Callable[[Context, int], bool] = _always
    lapse: Callable[[Context, int], None] = _nothing
    refused: Callable[[Context, int], None] = _nothing


def route(  # noqa: PLR0913  a route is a row of a table
    name: str,
    command: type[C],
    handler: Callable[[Context, C], Answer | None],
    *,
    says: str = "",
    by: Asker = "person",
    least: Least = "advisor",
    reads: bool = False,
    tells: bool = False,
) -> Route:
    """Pair a command with its handler; the type checker refuses a wrong pair."""
    return Route(name, command, handler, tuple(says.split()), by, least, reads, tells)


def job(  # noqa: PLR0913  as a route
    name: str,
    job: type[J],
    gather: Callable[[Context, J], Facts | None],
    think: Callable[[Tools, Facts], Awaitable[Result]],
    keep: Callable[[Context, J, Result], None],
    *,
    about: Callable[[J], str] = _of_no_card,
) -> JobRoute:
    """Slow work in three steps. Only the outer two see the database, so none is open while we think."""
    return JobRoute(name, job, gather, think, keep, about)
