"""A part of a letter from its place in the word files, in the variant that its form wants."""

from prompts.brief import Brief
from prompts.forms import SMALL, limits
from prompts.letter import Part, Weight
from prompts.slots import count, told
from prompts.spanish.address import Address
from prompts.spanish.wordings import pool


def said(  # noqa: PLR0913 - a place, where it stands and what fills it
    place: str,
    brief: Brief,
    to: Address,
    paragraph: int,
    weight: Weight = "core",
    uses: tuple[int, ...] = (),
    /,
    **values: str,
) -> Part:
    """`place/call` in notes for a call, `place/short` for small forms and the shorter style."""
    if brief.form == "call" and (spoken := pool(f"{place}/call", to, **values)):
        return Part(spoken, paragraph, weight, uses)
    return Part(pool(place, to, **values), paragraph, weight, uses, pool(f"{place}/short", to, **values))


def small(brief: Brief) -> bool:
    return brief.form in SMALL


def room(brief: Brief, greeting: str) -> int:
    """How many words a body may have beside greeting and foot."""
    foot = 3 + count(brief.writer) if brief.form in ("email", "card") else 0
    return limits(brief)[1] - count(greeting) - foot


def within(body: list[Part], spare: list[Part], most: int) -> tuple[Part, ...]:
    """The body without the spare parts, first to last, for which a small form has no room."""
    kept = [part for part in body if part.pool]
    for part in spare:
        if sum(_shortest(one) for one in kept) > most:
            kept = [one for one in kept if one is not part]
    return tuple(kept)


def _shortest(part: Part) -> int:
    if part.weight != "core":
        return 0
    return min(count(told(words)[0]) for words in (*part.pool, *part.short))


def fitting(words: tuple[str, ...], most: int) -> str:
    """The first of these that is short enough, else the shortest."""
    return next(
        (one for one in words if count(told(one)[0]) <= most),
        min(words, key=lambda one: count(one), default=""),
    )
