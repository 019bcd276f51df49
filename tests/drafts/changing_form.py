"""Spoilt in form: gaps, markup, slots, signature, length."""

import re
from collections.abc import Iterator
from dataclasses import replace

from prompts.brief import Slot
from tests.drafts.notes import Note, with_text


def gap_left(note: Note) -> Iterator[tuple[Note, str]]:
    first = re.findall(r"[^\W\d_]+", (note.brief.contact or "").split()[0])[0]
    for gap in ("{contact}", "{{name}}", "XXX", "[...]", "TBD", "%s"):
        yield from with_text(note, note.words.text.replace(first, gap), gap)
        yield from with_text(note, f"{gap} {note.words.text}", gap)


def marked_up(note: Note) -> Iterator[tuple[Note, str]]:
    word = max(re.findall(r"[^\W\d_]+", note.words.text.split("\n\n")[-1] or "x"), key=len)
    for sign in (
        "**{}**",
        "<b>{}</b>",
        "https://{}.example",
        "*{}*",
        "`{}`",
        "{}@mail.example",
        "&amp; {}",
        "<@{}>",
    ):
        yield from with_text(note, note.words.text.replace(word, sign.format(word), 1), sign)


def without_slot(note: Note) -> Iterator[tuple[Note, str]]:
    if note.brief.type in ("recognition", "belated"):
        text = re.sub(r"\n*\[[^\]]*\]", "", note.words.text)
        yield replace(note, words=replace(note.words, text=text, slots=())), "no personal slot"


def slot_unlisted(note: Note) -> Iterator[tuple[Note, str]]:
    for slot in note.words.slots:
        yield (
            replace(note, words=replace(note.words, slots=tuple(s for s in note.words.slots if s != slot))),
            slot.text,
        )
    yield replace(note, words=replace(note.words, slots=(*note.words.slots, Slot("[nowhere]")))), "[nowhere]"


def unsigned(note: Note) -> Iterator[tuple[Note, str]]:
    if note.brief.form in ("email", "card"):
        yield from with_text(note, note.words.text.rpartition("\n")[0] + "\nDaniel", "signed by another")


def too_long(note: Note) -> Iterator[tuple[Note, str]]:
    parts = note.words.text.split("\n\n")
    yield from with_text(note, "\n\n".join([*parts[:-1], *parts[:-1] * 6, parts[-1]]), "seven times")


def too_loud(note: Note) -> Iterator[tuple[Note, str]]:
    if note.brief.type in ("recovery", "support", "acknowledgement"):
        yield from with_text(note, note.words.text.replace(". ", "! ", 1), "!")
    yield from with_text(note, f"{note.words.text} 😀", "a face")
