"""Whose things a question is about: a colleague by first name, @name or "Dana's"."""

from collections.abc import Collection, Sequence

from handlers.reading.names.ordinary import CALENDAR, ORDINARY
from handlers.reading.names.people import GIVEN, PLACES
from handlers.reading.questions.hearing import BOOK, FILLERS
from handlers.reading.text import Word, normal, words

_LEADS = frozenset(
    """
    for by of does did has have is was will should would could can to with from about against and pour par
    de d fur von bei mit hat hatte ist para por del tiene a what whats how hows where wheres when whens
    """.split()
)

# Behind these a first name may be typed small, whatever else it means: "did cole fill", "report for cole".
_WHO = frozenset("did do does has is".split())
_WHOSE = frozenset("by for of peaks report".split())
_ON = frozenset("at in on this last next so since from for during and with until today yesterday".split())


def find_owner(
    text: str,
    spelled: Sequence[Word],
    taken: Sequence[tuple[int, int]],
    members: Collection[str],
    dated: Collection[int],
) -> tuple[int, int] | None:
    ours, first = parts_of(members), {normal(name).split()[0] for name in members if normal(name).split()}
    for at, word in enumerate(spelled):
        free = not any(start < word.end and word.start < end for start, end in taken)
        small = word.plain in first and _is_typed_small(spelled, at, dated)
        if free and word.start not in dated and (small or _is_colleague(text, spelled, at, ours)):
            return word.start, _end(text, spelled, at)
    return None


def _is_typed_small(spelled: Sequence[Word], at: int, dated: Collection[int]) -> bool:
    """Not "for rich clients", and no word that has a sense of its own here: "what did will"."""
    word, *after = spelled[at : at + 2]
    if word.owns:
        return True
    if not at or word.plain in FILLERS or word.plain in CALENDAR:
        return False
    before, known = spelled[at - 1].plain, BOOK.knows(word.plain)
    ends = not after or after[0].start in dated or after[0].plain in _ON
    return before in _WHO or (before in _WHOSE and ends and not known)


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
