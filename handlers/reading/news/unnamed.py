"""A message without the names we know, for a reader outside the house."""

import re
from collections.abc import Collection, Iterator

from handlers.reading.names import Mention, Names
from handlers.reading.names.ordinary import ORDINARY
from handlers.reading.names.people import GIVEN
from handlers.reading.news.heard import Heard
from handlers.reading.news.model import fitted
from handlers.reading.text import normal

_WORD = re.compile(r"(?<![\w{])[^\W\d_]+(?:['’]s)?(?![\w}])")
_NUMBER = re.compile(r"\+?\d(?:[\d .()/-]{4,})\d")  # of a telephone, an account: longer than a year
_DAY = re.compile(r"(?:19|20)\d\d-\d\d-\d\d")


def unnamed(text: str, names: Names, heard: Heard, people: Collection[str]) -> str:
    """{client} and {contact} are whom the news is of, {person} is everybody else, also in small letters."""
    parts, end = [], 0
    for mention in names.find(text):
        if mention.start >= end and not _is_word(mention, heard):
            parts += [text[end : mention.start], _placeholder(mention, heard)]
            end = mention.end
    hidden = "".join([*parts, text[end:]])
    return _without_numbers(_without_parts(hidden, dict(_known_parts(names, heard, people))))


def _is_word(mention: Mention, heard: Heard) -> bool:
    """A plain word that is a name elsewhere."""
    return mention.ordinary and not mention.capital and heard.client_id not in mention.clients


def _placeholder(mention: Mention, heard: Heard) -> str:
    if heard.client_id in mention.clients:
        return "{client}"
    meant = heard.contact_id is not None and (heard.client_id, heard.contact_id) in mention.contacts
    return "{contact}" if meant else "{person}"


def _known_parts(names: Names, heard: Heard, people: Collection[str]) -> Iterator[tuple[str, str]]:
    """Single words of the names of colleagues, and of whom it is about; the last said of a word counts."""
    entry = names.entry(heard.client_id) if heard.client_id is not None else None
    whole = [(name, "{person}") for name in people]
    if entry:
        whole += [(name, "{person}") for _, name in entry.contacts]
        whole += [(name, "{client}") for name in (entry.client, *entry.aliases)]
    whole += [(heard.contact_name, "{contact}")] if heard.contact_name else []
    for name, placeholder in whole:
        yield from ((part, placeholder) for part in normal(name).split() if _tells(part))


def _tells(part: str) -> bool:
    return len(part) > 1 and part not in ORDINARY


def _without_parts(text: str, known: dict[str, str]) -> str:
    """Also first names of anybody, and the word after one that is none of ours."""
    after_a_name = False

    def hidden(match: re.Match[str]) -> str:
        nonlocal after_a_name
        said, own, rest = match[0].replace("’", "'").partition("'s")
        plain = normal(said)
        placeholder = known.get(plain)
        if placeholder is None and (_is_given(said, plain) or (after_a_name and _is_strange(plain))):
            placeholder = "{person}"
        after_a_name = placeholder is not None and not own
        if placeholder:
            return f"{placeholder}{own}{rest}"
        return match[0].lower() if _opens(match) and not _is_strange(plain) else match[0]

    return _WORD.sub(hidden, text)


def _opens(match: re.Match[str]) -> bool:
    """Its capital is that of a sentence: no other word with one follows."""
    before, after = match.string[: match.start()].rstrip(), match.string[match.end() :].lstrip()
    return (not before or before[-1] in ".:!?") and not after[:1].isupper()


def _is_given(said: str, plain: str) -> bool:
    return plain in GIVEN and (plain not in ORDINARY or said[0].isupper())


def _is_strange(plain: str) -> bool:
    return plain not in ORDINARY and f"w {plain}" not in fitted().weights


def _without_numbers(text: str) -> str:
    return _NUMBER.sub(lambda match: match[0] if _DAY.fullmatch(match[0]) else "(number)", text)
