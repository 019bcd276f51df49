"""How the words of a name lie in a text: one after the other, "and" passed over, some cut to initials."""

from collections.abc import Sequence

from handlers.reading.names.around import LINKS


def next_word(plain: Sequence[str], at: int) -> int | None:
    """The word after this one, "and" passed over."""
    following = at + 1
    if following < len(plain) and plain[following] in LINKS:
        following += 1
    return following if following < len(plain) else None


def end_of(key: tuple[str, ...], plain: Sequence[str], at: int) -> int | None:
    where: int | None = at
    for wanted in key:
        if where is None or plain[where] != wanted:
            return None
        end, where = where + 1, next_word(plain, where)
    return end


def initials_fit(letters: Sequence[str], rest: tuple[str, ...]) -> bool:
    """Whether the initials are those of the rest of the name, or of its last word."""
    if len(letters) == 1 and rest and rest[-1].startswith(letters[0]):
        return True
    return len(letters) <= len(rest) and all(
        word.startswith(one) for one, word in zip(letters, rest, strict=False)
    )
