"""Hints as Teams has them: of a command, the words alone."""

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.playground.lines import Line
from tests.parity.seen import Asked, Face, Seen

HINT = re.compile(r"`/moment(?: (?P<words>[^`\n]+))?`")


def words_alone(line: Line, expected: Sequence[Seen], got: Sequence[Seen]) -> Sequence[Seen]:
    return [replace(seen, face=_face(seen.face)) for seen in expected]


def _face(face: Face) -> Face:
    """What stands in a field was typed: it stays as it is."""
    items = tuple(replace(item, text=_said(item.text)) for item in face.items)
    form = tuple(map(_asked, face.form)) if face.form else face.form
    return replace(face, title=_said(face.title), text=_said(face.text), items=items, form=form)


def _asked(asked: Asked) -> Asked:
    return replace(asked, label=_said(asked.label), error=_said(asked.error), beside=_said(asked.beside))


def _said(words: str) -> str:
    return HINT.sub(lambda hint: f"`{hint['words'] or 'my day'}`", words)
