"""Words as an Adaptive Card takes them: only our own marks are read, what a person typed stays as it is."""

import re
from collections.abc import Sequence

from bot import marks
from bot.letters import edge, whole
from bot.teams.wire import Json

JOINER = "\u2060"  # neither seen nor wide
MY_DAY = "my day"

_COMMAND = re.compile(r"`/moment(?: (?P<words>[^`\n]+))?`")
_BREAK = re.compile(r"\r\n?")
_WIDE = re.compile(r"[\x0b\x0c\x1c-\x1f\x85]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
# Source: learn.microsoft.com, "Text features" of Adaptive Cards (date and time), "Template language", and
# "Format cards in Teams" (mentions): what is read even where no markdown is.
_CALL = re.compile(r"\{(?=\{(?:DATE|TIME)\()|\$(?=\{)|<(?=/?(?i:at)\b)")
# Source: the CommonMark specification: links, tags, entities and struck words, then what opens a list, a
# heading, a quotation or a rule; and the signs that nothing invisible can break up.
_READ = re.compile(r"\](?=[(:\[])|<(?=[A-Za-z/!?])|&(?=#?\w+;)|~(?=~)")
_OPENING = re.compile(r"^(?=(?:\d{1,9}[.)]|[+-]|#{1,6})(?:\s|$)|>|--)", re.MULTILINE)
_SIGN = re.compile(r"[\\`*_]")
_MARGIN = re.compile(r"[^\S\n]*\n\s*")


def bare(markdown: str) -> str:
    """Without the marks of bold text; a command keeps its backticks."""
    return marks.BOLD.sub(r"\g<bold>", sayable(markdown))


def sayable(markdown: str) -> str:
    """Nobody types /moment in Teams: a hint names the words that are said to us; without any it is my day."""
    return _COMMAND.sub(lambda hint: f"`{hint['words'] or MY_DAY}`", markdown)


def quiet(text: str) -> str:
    """As it was typed, but for what no eye sees: nothing in it is a mention, a date or a template."""
    spaced = _WIDE.sub(" ", _BREAK.sub("\n", whole(text)))
    return _CALL.sub(rf"\g<0>{JOINER}", _CONTROL.sub("", spaced))


def runs(markdown: str, **look: object) -> list[Json]:
    """For a RichTextBlock, in which no client reads markdown; bold words and commands look like it."""
    markdown = quiet(sayable(markdown)).strip("\n")
    found, end = list[Json](), 0
    for match in marks.SPAN.finditer(markdown):
        marked = {"weight": "Bolder"} if match["bold"] else {"fontType": "Monospace"}
        found += [run(markdown[end : match.start()], **look)]
        found += [run(match["bold"] or match["code"], **look, **marked)]
        end = match.end()
    return [piece for piece in [*found, run(markdown[end:], **look)] if piece["text"]]


def run(text: str, **look: object) -> Json:
    return {"type": "TextRun", "text": text, **look}


def shortened(pieces: Sequence[Json], limit: int) -> list[Json]:
    if sum(len(piece["text"]) for piece in pieces) <= limit:
        return list(pieces)
    kept, left = list[Json](), limit - 1
    for piece in pieces:
        if len(piece["text"]) >= left:
            end = edge(piece["text"], left) if left else 0
            return [*kept, piece | {"text": piece["text"][:end] + "…"}]
        kept.append(piece)
        left -= len(piece["text"])
    return kept


def literal(text: str) -> str:
    """For a TextBlock or a fact, in which markdown is read: what a person typed is none. A line is a line.

    As few backslashes as can be: older clients on phones show them (microsoft/AdaptiveCards#5590). Longer
    words belong into a RichTextBlock.
    """
    return _paragraphs(_inert(_lines(text)))


def marked(markdown: str) -> str:
    """`**bold**` stays."""
    text, pieces, end = _lines(sayable(markdown)), list[str](), 0
    for match in marks.BOLD.finditer(text):
        pieces += [_inert(text[end : match.start()]), f"**{_inert(match['bold'])}**"]
        end = match.end()
    return _paragraphs("".join([*pieces, _inert(text[end:])]))


def _lines(text: str) -> str:
    return _MARGIN.sub("\n", quiet(text).strip())


def _inert(text: str) -> str:
    return _SIGN.sub(r"\\\g<0>", _READ.sub(rf"\g<0>{JOINER}", text))


def _paragraphs(lines: str) -> str:
    """Source: learn.microsoft.com, "Format cards in Teams", newlines."""
    return _OPENING.sub(JOINER, lines).replace("\n", "\n\n")
