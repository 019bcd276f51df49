"""Notes for a call in a client's trouble: say it, leave room, offer one thing, leave it there."""

from prompts.brief import Brief
from prompts.english import help
from prompts.english.turning import after_colon
from prompts.english.wordings import pool
from prompts.letter import Part


def parts(
    brief: Brief, news: tuple[str, ...], instead: tuple[str, ...], last: tuple[str, ...]
) -> tuple[Part, ...]:
    """`instead` of an offer on record; `last` is how the call ends."""
    first, *more = help.spoken(brief, instead)
    return (
        _led("say", "news", news),
        Part(pool("support/call/room"), 0),
        _led("offer", "offer", first),
        *(_led("offer/also", "offer", also) for also in more),
        Part(last, 0),
    )


def _led(place: str, name: str, sentences: tuple[str, ...]) -> Part:
    """Each sentence after each way of leading up to it."""
    said = (pool(f"support/call/{place}", **{name: after_colon(sentence)}) for sentence in sentences)
    return Part(tuple(one for wordings in said for one in wordings), 0)
