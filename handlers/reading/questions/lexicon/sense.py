"""A sense: what a few words of a question ask for, with the phrases that say it."""

from typing import NamedTuple


class Sense(NamedTuple):
    """`value` is its argument, if it has one; of phrases that overlap the longest is heard."""

    name: str
    value: str
    phrases: str


def asks(name: str, phrases: str) -> Sense:
    return Sense(name, "", phrases)
