"""Addresses: platform/workspace/room, or platform/workspace/@person. Only this folder reads them."""

from handlers.context import Place


def room(workspace: str, local: str) -> Place:
    return Place(f"{workspace}/{local}")


def direct(workspace: str, person: str) -> Place:
    """The direct message between the bot and one person."""
    return Place(f"{workspace}/@{person}")


def workspace(place: Place) -> str:
    """`slack/T1`: the part every address of one workspace begins with."""
    return "/".join(place.split("/", 2)[:2])


def platform(place: Place) -> str:
    return place.partition("/")[0]


def local(place: Place) -> str:
    """The address as its platform knows it."""
    return place.split("/", 2)[2]


def person(place: Place) -> str | None:
    """Whose direct message this is; None for a room."""
    return local(place)[1:] if local(place).startswith("@") else None
