"""Whether a line that begins with a word of ours is that command, or news or a question that happens to."""

import re
from collections.abc import Callable
from typing import NamedTuple

from handlers.reading.kinds import BOOK
from handlers.reading.names.ordinary import ORDINARY
from handlers.reading.names.people import GIVEN
from handlers.reading.questions.days import dated_words
from handlers.reading.text import Word, words

_HEAD = re.compile(r"^[^:–—]{1,80}?(?::(?!\d)|\s[-–—]\s|–|—)")
_UNTIL = re.compile(r"(?:^|\s)(?:until|till|til|through|thru|up to|by|with)\s", re.IGNORECASE)
_STATUS = re.compile(r"\sstatus\s", re.IGNORECASE)
_TELLING = frozenset(
    """
    is was were are has have had will been got gets went goes came comes moved needs wants arrived ist war
    wird hat wurde est sont etait ont es fue ha han
    """.split()
)
_LEADING = frozenset(
    """
    at by for from of with against on in to about over among between under mit von bei fur de chez para con
    """.split()
)
_AFTER = frozenset("with at for from about".split())
_BESIDE_NAMES = frozenset("me for and the things nobody none no one private too".split())
_OTHER_TOUCHES = frozenset("base point points screen screens wood up upon down on by of and pad".split())
_OTHER_PEAKS = frozenset("of at season seasons time times hour hours demand load performance".split())
_FILES = frozenset(
    "csv json ics ical icalendar calendar spreadsheet xls xlsx excel pdf list file vcard clients".split()
)
_ALL_OF = frozenset("of all every everything open overdue my upcoming missed".split())


class Line(NamedTuple):
    """What stands behind the first word."""

    text: str
    words: list[Word]

    @property
    def first(self) -> str:
        return self.words[0].plain

    @property
    def asks(self) -> bool:
        return self.text.endswith("?")

    @property
    def tells(self) -> bool:
        """A sentence with a verb of its own, before any colon."""
        head = self.text.partition(":")[0]
        return any(word.plain in _TELLING for word in self.words if word.end <= len(head))

    @property
    def mentions(self) -> bool:
        return "@" in self.text


def is_command(word: str, rest: str) -> bool:
    """Alone it always is; a word not listed here takes whatever follows."""
    line = Line(rest.strip(), words(rest.strip()))
    check = CHECKS.get(word)
    return check is None or not line.words or check(line)


def _covers(line: Line) -> bool:
    """`cover @dana until Friday`, `cover dana`: names, up to the day."""
    head = words(_UNTIL.split(line.text, maxsplit=1)[0])
    return line.mentions or (
        not line.asks and 0 < len(head) <= 4 and all(_may_be_name(word) for word in head)
    )


def _teams(line: Line) -> bool:
    return line.mentions or (not line.asks and all(_may_be_name(word) for word in line.words))


def _touches(line: Line) -> bool:
    """`touch Acme: called Jane`; not "touch base with Jane"."""
    return not line.asks and bool(_HEAD.match(line.text) or line.first not in _OTHER_TOUCHES)


def _feels(line: Line) -> bool:
    return not line.asks and (any(word.plain.isdigit() for word in line.words) or _may_be_name(line.words[0]))


def _values(line: Line) -> bool:
    if line.asks or line.first in _LEADING or line.tells:
        return False
    return bool(_HEAD.match(line.text)) or "," in line.text or _may_be_name(line.words[0])


def _takes_file(line: Line) -> bool:
    named = any(word.plain in _FILES for word in line.words)
    return "\n" in line.text or len(line.words) == 1 or (named and not line.tells and not line.asks)


def _acts(line: Line) -> bool:
    """`claim Acme audit`: words that name a moment; not "claim was rejected", "claim by Acme"."""
    if line.mentions or _STATUS.search(line.text):
        return True
    rejected = line.first.endswith("ed") and not line.words[0].capital
    return not (line.asks or line.tells or rejected or line.first in _LEADING)


def _shows_client(line: Line) -> bool:
    if line.first in ("add", "new"):
        return True
    sentence = line.tells or any(word.plain in _AFTER for word in line.words)
    return _may_be_name(line.words[0]) and not line.tells if line.words[0].capital else not sentence


def _lists(line: Line) -> bool:
    return not line.asks and (line.first not in _ALL_OF or len(line.words) == 1)


def _names_days(line: Line) -> bool:
    return not line.asks and len(dated_words(line.text, line.words)) == len(line.words)


def _reports(line: Line) -> bool:
    """`report October`, `report mine`; not "report mine shafts"."""
    days = len(dated_words(line.text, line.words))
    own = sum(word.plain in ("mine", "me", "my", "own") for word in line.words)
    return not line.asks and days + own == len(line.words)


def _switches(line: Line) -> bool:
    """`listen on`; not "listen, Acme is unhappy"."""
    return len(line.words) <= 2 and not line.tells


def _more(line: Line) -> bool:
    return line.first == "more"


def _asks_why(line: Line) -> bool:
    """`why Acme`, "why Acme?", `why harbour`; not "why did Acme leave"."""
    alone = len(line.words) == 1
    return not line.tells and len(line.words) <= 6 and (alone or _may_be_name(line.words[0]))


def _plans(line: Line) -> bool:
    """`peak Acme: workshop on 12 May`; not "peak season was hard on Acme"."""
    return bool(_HEAD.match(line.text)) or not (line.asks or line.tells or line.first in _OTHER_PEAKS)


def _asks_ideas(line: Line) -> bool:
    """`ideas Acme`, `ideas for Acme?`; not "ideas were sent to Acme"."""
    return not line.tells and line.first not in _LEADING - {"for"}


def may_be_name(said: str) -> bool:
    """By its first word."""
    spelled = words(said)
    return bool(spelled) and _may_be_name(spelled[0])


def _never(line: Line) -> bool:
    """With anything behind it, it is a question or news."""
    return False


def _may_be_name(word: Word) -> bool:
    if word.plain in GIVEN or word.plain in _BESIDE_NAMES:
        return True
    return (word.capital and word.plain not in _LEADING) or not (
        word.plain in ORDINARY or BOOK.knows(word.plain)
    )


CHECKS: dict[str, Callable[[Line], bool]] = {
    "cover": _covers,
    "team": _teams,
    "touch": _touches,
    "felt": _feels,
    "values": _values,
    "peak": _plans,
    "ideas": _asks_ideas,
    "export": _takes_file,
    "import": _takes_file,
    **dict.fromkeys(("claim", "edit", "skip", "done", "draft", "snooze", "mute"), _acts),
    "listen": _switches,
    "client": _shows_client,
    "list": _lists,
    "today": _names_days,
    "report": _reports,
    "help": _more,
    "why": _asks_why,
    **dict.fromkeys(("pits", "missed", "home"), _never),
}
