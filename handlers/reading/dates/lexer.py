"""Cut a text into the tokens a date is made of."""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from handlers.reading.dates.kinds import Kind, Token
from handlers.reading.dates.lexicon import GATE, LEXICON, Entry

_ACCENT = "\u02b0"  # stands for an accent apart from its letter; a letter itself, so that words stay whole
_QUOTES, _DASHES = frozenset("‘’ʼ`´′＇"), frozenset("‐‑‒–—―−")
_ANY_DIGIT = re.compile(r"\d")
_ANY_WORD = re.compile(r"[^\W\d_]+")
# what looks like a date but is an address, a mention, a tag or a link; blanked so that offsets stay
_SUSPECT = re.compile(r"[@<#]|://|\.(?:com|org|net|io|co|app|ai|dev)\b")
_NOISE = re.compile(
    r"<[^<>]{1,300}>|\b\w{2,12}://\S*|[\w.+-]*@[\w.-]+|#\w+|\b[\w-]+\.(?:com|org|net|io|co|app|ai|dev)\b\S*"
)
_MONTHS = "jan|feb|mar|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez"
_PIECE = re.compile(
    rf"""
    (?P<DATE>
        (?<![\w./-])(?:
            (?:19|20)\d\d(?P<iso>[-/.])\d{{1,2}}(?P=iso)\d{{1,2}}(?:t\d[\w:.+-]*)?(?![\w-]|[./]\d)
          | \d{{1,2}}(?P<sep>[/.-])\d{{1,2}}(?P=sep)(?:\d{{4}}|\d{{2}})(?![\w/-]|[.,]\d)
          | \d{{1,2}}[/.](?:19|20)\d\d(?![\w/-]|[.,]\d)
          | (?:19|20)\d\d-(?:0[1-9]|1[0-2])(?![\w/-]|[.,]\d)
          | \d{{1,2}}/\d{{1,2}}(?![\w/%]|[.,-]\d)
          | \d{{1,2}}\.\d{{1,2}}\.(?![\d\w])
        )
    )
  | (?P<CLOCK>
        (?<![\w.,])\d{{1,2}}(?::\d\d(?::\d\d)?(?:\s?[ap]m\b)?|(?:\.\d\d)?\s?(?:uhr|[ap]m)\b|\s?h\b|h\d\d\b)
    )
  | (?P<amount>
        [$€£¥]\s?\d[\d.,]*\w*
      | \d[\d.,]*\s?(?:%|€|£|[$]|(?:k|m|mn|bn|mio|eur|usd|gbp|chf|inr|km|kg|miles)\b)
    )
  | (?P<DECIMAL>\d+(?:[.,]\d+)+)
  | (?P<ORDINAL>\d{{1,3}}(?:st|nd|rd|th|er|re|ere|eme|e|o|a)\b)
  | (?P<QUARTER>\bq[1-4]\b|\b[1-4]q\b)
  | (?P<HALF>\bh[12]\b)
  | (?P<FISCAL>\bfy\s?'?\d{{2}}(?:\d\d)?\b)
  | (?P<SHORT_YEAR>(?<!\w)'\d\d\b)
  | (?P<NUMBER>\d+(?=(?:d|w|wks?|days?|weeks?|mths?|yrs?|years?|months?)\b|(?:{_MONTHS})[a-z]*\d*\b|[^\w]|$))
  | (?P<mixed>\d+\w+|[^\W\d_]+\d\w*\b(?<!(?:{_MONTHS})\d\d)(?<!(?:{_MONTHS})\d\d\d\d))
  | (?P<abbreviation>\b[a-z](?:\.[a-z])+\b\.?|\bw/[ce]\b)
  | (?P<elision>\b(?:[ldjnmsct]|qu|jusqu)'(?=[^\W\d_]))
  | (?P<word>[^\W\d_]+(?:'[^\W\d_]+)*'?)
  | (?P<figures>\d+)
  | (?P<mark>[^\w\s])
    """,
    re.VERBOSE,
)
_TIGHT = re.compile(r"(?<=\w)-(?=\w)|(?<=\d)/(?=[a-z])|(?<=[a-z])/(?=\d)")
_UNWRITTEN = str.maketrans("", "", f"./{_ACCENT}")
_MARKS = {",": Kind.COMMA, ".": Kind.DOT, "-": Kind.DASH, "&": Kind.AND}
_FIGURES = frozenset({"DATE", "CLOCK", "DECIMAL", "ORDINAL", "QUARTER", "HALF", "FISCAL", "SHORT_YEAR"})


def fold(text: str) -> str:
    """Lower case, no accents, plain quotes and dashes, of the same length, so that offsets stay true."""
    return text.lower() if text.isascii() else "".join(map(_plain, text))


@lru_cache(maxsize=4096)
def _plain(char: str) -> str:
    if char in _QUOTES:
        return "'"
    if char in _DASHES:
        return "-"
    if char.isspace():
        return " "
    return _ACCENT if unicodedata.combining(char) else unicodedata.normalize("NFKD", char.lower())[:1] or char


def may_hold_a_date(folded: str) -> bool:
    """A cheap look: figures, or one of the words without which there is no date."""
    return _ANY_DIGIT.search(folded) is not None or not GATE.isdisjoint(
        _ANY_WORD.findall(folded.replace(_ACCENT, ""))
    )


def tokens(folded: str) -> list[Token]:
    if _SUSPECT.search(folded):
        folded = _NOISE.sub(lambda noise: "\ufffd" * len(noise[0]), folded)
    return list(_joined([_token(piece) for piece in _PIECE.finditer(folded)]))


def _token(piece: re.Match[str]) -> Token:
    group, text = piece.lastgroup or "mark", piece[0]
    if group in ("word", "abbreviation"):
        return Token(Kind.WORD, 0, _bare(text), piece.start(), piece.end())
    if group == "elision":
        return Token(Kind.WORD, 0, text, piece.start(), piece.end())
    if group in ("NUMBER", "figures"):
        return Token(_figure_kind(text), int(text[:9]), text, piece.start(), piece.end())
    if group == "mark":
        kind = Kind.HYPHEN if _TIGHT.match(piece.string, piece.start()) else _MARKS.get(text, Kind.MARK)
        return Token(kind, 0, text, piece.start(), piece.end())
    if group in _FIGURES:
        return Token(Kind[group], _first_number(text), text, piece.start(), piece.end())
    return Token(Kind.WORD, 0, text, piece.start(), piece.end())


def _bare(word: str) -> str:
    return word.rstrip("'").translate(_UNWRITTEN)


def _figure_kind(text: str) -> Kind:
    if len(text) <= 2:
        return Kind.NUMBER
    return Kind.YEAR if len(text) == 4 and text[:2] in ("19", "20") else Kind.BIG


def _first_number(text: str) -> int:
    digits = re.search(r"\d+", text)
    return int(digits[0]) if digits else 0


def _joined(pieces: list[Token]) -> Iterator[Token]:
    """Words become what they mean; those that make a phrase become one token."""
    place = 0
    while place < len(pieces):
        piece = pieces[place]
        entry, length = _meaning(pieces, place) if piece.kind is Kind.WORD else (None, 1)
        place += length
        if entry is None:
            yield piece
        else:
            yield Token(entry.kind, entry.number, entry.label, piece.start, pieces[place - 1].end)


def _meaning(pieces: list[Token], place: int) -> tuple[Entry | None, int]:
    word = pieces[place].label
    entries = LEXICON.get(word)
    if entries is None and word.endswith("'s"):
        entries = LEXICON.get(word[:-2])
    for entry in entries or ():
        length = _length_of(entry, pieces, place)
        if length:
            return entry, length
    return None, 1


def _length_of(entry: Entry, pieces: list[Token], place: int) -> int:
    """How many pieces the phrase covers when it stands here ("new-year's eve" as well), else 0."""
    at = place + 1
    for word in entry.tail:
        while at < len(pieces) and _is_glue(pieces[at - 1], pieces[at]):
            at += 1
        if at >= len(pieces) or pieces[at].kind is not Kind.WORD or not _same(pieces[at].label, word):
            return 0
        at += 1
    return at - place


def _is_glue(before: Token, piece: Token) -> bool:
    return piece.kind is Kind.HYPHEN or (piece.kind is Kind.DOT and before.label == "st")


def _same(seen: str, word: str) -> bool:
    return seen == word or seen == word + "'s"
