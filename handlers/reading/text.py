"""What a person typed, made plain: cleaning, folding for comparison, and words with their offsets."""

import html
import re
import unicodedata
from typing import NamedTuple

_PLAIN = str.maketrans(
    {
        **dict.fromkeys("‘’ʼ´′＇", "'"),
        **dict.fromkeys("“”„«»″", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00a0\u2007\u202f\u2009\t\r\n\v\f", " "),
    }
)
_TERMINAL = re.compile(r"\x1b\[[0-9;?]*[ -/]*[@-~]?|\x1b.")
_SCRIPT = re.compile(r"<(script|style)\b.*?(?:</\1\s*>|$)", re.IGNORECASE | re.DOTALL)
_LINK = re.compile(r"<(?:https?:|mailto:|tel:)[^|>\s]*(?:\|([^>]*))?>")
_COLLEAGUE = re.compile(r"<@[^\s<>|]+(?:\|[^>]*)?>|<at\b[^>]*>.*?</at>", re.IGNORECASE | re.DOTALL)
_PLACE = re.compile(r"<[!#][^>|]*(?:\|([^>]*))?>")
_ROOM = re.compile(r"^@?[\w.-]*$")
_TAG = re.compile(r"</?[a-zA-Z][^<>]*>|<!--.*?-->", re.DOTALL)
_BARE_LINK = re.compile(r"\bhttps?://[^\s<>]+")
_SHOUT = re.compile(r"(?<!\w)@(?:channel|here|everyone)\b", re.IGNORECASE)
_SHORTCODE = re.compile(r"(?<!\w):([a-z][a-z0-9_+'-]*):(?::skin-tone-\d:)?", re.IGNORECASE)
_STARS = re.compile(r"\*+(?=\S)|(?<=\S)\*+|(?<!\w)[_~]+(?=\w)|(?<=\w)[_~]+(?!\w)|`+")
_QUOTED = re.compile(r"^\s*>+\s*")
_WORD = re.compile(
    r"\d+(?:[.,]\d+)*(?:(?:st|nd|rd|th|er|re|eme|ème|e|º|ª)(?![^\W\d_]))?|[^\W\d_]+(?:'[^\W\d_]+)*"
)
_ELIDED = re.compile(r"(?:[lcdjmnst]|qu)'(?=[^\W\d_]{2})", re.IGNORECASE)
_ANY_MARKUP = re.compile(r"[<>&*_~`]|(?<!\w):[a-z]|https?:|@(?:channel|here|everyone)\b", re.IGNORECASE)
_INVISIBLE = {"Cc", "Cf", "Cs", "Co", "Cn"}
_PICTURE = {"So", "Sk"}


class Word(NamedTuple):
    """A word as it is compared, and where it stands; `owns` when it was written with 's."""

    plain: str
    start: int
    end: int
    capital: bool
    owns: bool


class Cleaned(NamedTuple):
    """Readable text without markup, and the names of the emoji that stood in it."""

    text: str
    emoji: tuple[str, ...]


def clean(text: str) -> Cleaned:
    if text.isascii() and text.isprintable() and not _ANY_MARKUP.search(text):
        return Cleaned(" ".join(text.split()), ())
    seen = _TERMINAL.sub(" ", unicodedata.normalize("NFC", text)).translate(_PLAIN)
    seen = "".join(char for char in seen if unicodedata.category(char) not in _INVISIBLE)
    seen = _without_markup(html.unescape(_without_markup(seen)))
    emoji = [code.casefold().replace("_", " ") for code in _SHORTCODE.findall(seen)]
    seen = _SHORTCODE.sub(" ", seen)
    emoji += [unicodedata.name(char, "").casefold() for char in seen if _is_picture(char)]
    seen = "".join(" " if _is_picture(char) or char in "\ufe0f\ufffd" else char for char in seen)
    return Cleaned(" ".join(_QUOTED.sub("", _STARS.sub("", seen)).split()), tuple(emoji))


def normal(text: str) -> str:
    """For comparing: lower case, no accents, plain quotes and dashes, single spaces."""
    return " ".join(_folded(text.translate(_PLAIN)).split())


def words(text: str) -> list[Word]:
    """The words in order; "can't" is "cant", "Cosmo's" is "cosmo", "l'usine" is "usine"."""
    found = []
    for match in _WORD.finditer(text.translate(_PLAIN)):
        start, raw = match.start(), match.group()
        if "'" in raw:
            elided = _ELIDED.match(raw)
            if elided:
                start, raw = start + elided.end(), raw[elided.end() :]
        owns = raw.endswith(("'s", "'S"))
        plain = _folded(raw[:-2] if owns else raw).replace("'", "")
        found.append(Word(plain, start, match.end(), raw[0].isupper(), owns))
    return found


def _without_markup(text: str) -> str:
    text = _SCRIPT.sub(" ", text)
    text = _LINK.sub(lambda match: match[1] or " ", text)
    text = _COLLEAGUE.sub(" ", text)
    text = _PLACE.sub(lambda match: " " if _ROOM.match(match[1] or "") else match[1], text)
    return _SHOUT.sub(" ", _BARE_LINK.sub(" ", _TAG.sub(" ", text)))


def _folded(text: str) -> str:
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in apart if not unicodedata.combining(char))


def _is_picture(char: str) -> bool:
    return ord(char) > 0x2000 and unicodedata.category(char) in _PICTURE
