"""Files as Slack and Teams have them: behind their card, after consent, with ids of their own."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import chain

from bot.playground.lines import Line
from tests.parity.seen import Face, Seen

Lines = Sequence[Seen]


def file_behind(line: Line, expected: Lines, got: Lines) -> Lines:
    def parted(seen: Seen) -> Iterable[Seen]:
        if seen.face.file is None:
            return [seen]
        card, file = replace(seen.face, file=None), Face("", file=seen.face.file)
        return [replace(seen, face=card), replace(seen, face=file, card=-seen.card)]

    return list(chain.from_iterable(map(parted, expected)))


def consent(line: Line, expected: Lines, got: Lines) -> Lines:
    return [_asking(seen) for seen in expected]


def _asking(seen: Seen) -> Seen:
    if seen.face.file is None:
        return seen
    title, *notes, name = seen.face.text.splitlines()
    words = " ".join([f"{title}.", *notes])
    return replace(seen, face=replace(seen.face, text=f"{words}\n{name}", file=None))


def own_ids(line: Line, expected: Lines, got: Lines) -> Lines:
    return [_with_ids(seen) for seen in expected]


def _with_ids(seen: Seen) -> Seen:
    file = seen.face.file
    if file is None:
        return seen
    named = replace(file, content=file.content.replace("@playground.local", "@slack.T1"))
    return replace(seen, face=replace(seen.face, file=named))
