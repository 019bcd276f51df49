"""Whose things a question is about: a colleague by first name, @name or "Dana's"."""

from collections.abc import Collection, Sequence

from handlers.reading.names.ordinary import ORDINARY
from handlers.reading.names.people import GIVEN, PLACES
from handlers.reading.questions.hearing import BOOK, FILLERS
from handlers.reading.text import Word, normal, words

_LEADS = frozenset(
    """
    for by of does did has have is was will should would could can to with from about against and pour par
    de d fur von bei mit hat hatte ist para por del tiene a what whats how hows where wheres when whens
    """.split()
)


def find_owner(
    text: str,
    spelled: Sequence[Word],
    taken: Sequence[tuple[int, int]],
    members: Collection[str],
    dated: Collection[int],
) -> tuple[int, int] | None:
    ours = parts_of(members)
    for at, word in enumerate(spelled):
        free = not any(start < word.end and word.start < end for start, end in taken)
        if free and word.start not in dated and _is_colleague(text, spelled, at, ours):
            return word.start, _end(text, spelled, at)
    return None


def parts_of(members: Collection[str]) -> set[str]:
    return {part for name in members for part in normal(name).split()}


def _is_colleague(text: str, spelled: Sequence[Word], at: int, ours: Collection[str]) -> bool:
    word = spelled[at]
    if word.start and text[word.start - 1] == "@":
        return word.plain != "moments"
    led = at > 0 and spelled[at - 1].plain in _LEADS
    if word.plain in ours or word.plain in GIVEN:
        plain = word.plain in ORDINARY or BOOK.knows(word.plain)
        return (word.capital and (word.owns or at > 0)) if plain else True
    known = word.plain in FILLERS or BOOK.knows(word.plain) or word.plain in PLACES
    acronym = text[word.start : word.end].isupper() and not word.owns
    return word.capital and not known and not acronym and (word.owns or (led and word.plain not in ORDINARY))


def _end(text: str, spelled: Sequence[Word], at: int) -> int:
    """With the surname, if one follows."""
    word, *after = spelled[at : at + 2]
    if after and not word.owns and after[0].capital and text[word.end : after[0].start] == " ":
        follows = after[0].plain
        if follows not in FILLERS and not BOOK.knows(follows) and follows not in ORDINARY:
            return after[0].end
    return word.end


def plainly(said: str) -> str:
    """`Dana` of `dana's`."""
    for ending in ("'s", "’s", "'", "’"):
        said = said.removesuffix(ending)
    return said[:1].upper() + said[1:] if words(said) else ""
