"""Spoilt by how it says it: for anybody, in another language, without thanks, as before."""

import re
from collections.abc import Iterator
from dataclasses import replace

from prompts.forbidden import personal
from prompts.record import named_on_record
from prompts.slots import slots_in
from tests.drafts.notes import Note, good, with_text

_FOR_ANYBODY = {
    "en": "I heard your news and wanted to write at once. It says a great deal about you and your people that"
    " it came to this, and I have thought about it more than once since. Some things take a while and "
    "then they are there, and this seems to be one of them.",
    "de": "ich habe Ihre Neuigkeit gehört und wollte gleich schreiben. Es sagt viel über Sie und Ihre Leute, "
    "dass es so gekommen ist, und ich habe seither mehr als einmal daran gedacht. Manches braucht seine "
    "Zeit, und dann ist es da, und so scheint es hier zu sein.",
    "fr": "J'ai appris votre nouvelle et j'ai voulu vous écrire aussitôt. Cela dit beaucoup de vous et des "
    "vôtres, et j'y ai pensé plus d'une fois depuis. Il y a des choses qui prennent leur temps, et puis "
    "un jour elles sont là, et celle-ci me semble en être une.",
    "es": "He sabido la noticia y he querido escribir enseguida. Dice mucho de quien es y de su gente, y "
    "desde entonces lo he pensado más de una vez. Hay cosas que llevan su tiempo y un día están ahí, y "
    "esta me parece una de ellas.",
}


def for_anybody(note: Note) -> Iterator[tuple[Note, str]]:
    """A body that would fit any client, with this one's name above it."""
    if (
        note.brief.form != "email"
        or note.brief.type in ("acknowledgement", "recovery")
        or personal(note.brief)
    ):
        return
    parts = note.words.text.split("\n\n")
    slots = [part for part in parts[1:-1] if slots_in(part) == (part,)]
    text = "\n\n".join([parts[0], _FOR_ANYBODY[note.brief.language], *slots, parts[-1]])
    words = replace(
        note.words, subject="News", text=text, slots=tuple(s for s in note.words.slots if s.text in text)
    )
    yield replace(note, words=words), "body for anybody"


def other_language(note: Note) -> Iterator[tuple[Note, str]]:
    """The words of a note in another language; and one sentence of it."""
    for other in good():
        if other.brief.language != note.brief.language and other.brief.type == note.brief.type:
            sentence = max(re.split(r"(?<=[.])\s", named_on_record(other.words.text, other.brief)), key=len)
            yield from with_text(
                note, note.words.text + " " + re.sub(r"\[[^\]]*\]", "", sentence), sentence[:60]
            )
            return


def without_thanks(note: Note) -> Iterator[tuple[Note, str]]:
    if note.brief.type == "recovery":
        said = re.compile(r"[^.\n]*\b(?:[Tt]hank|[Dd]ank|[Mm]erci|[Gg]racias)\w*\b[^.\n]*\.")
        yield from with_text(note, said.sub("", note.words.text), "nobody is thanked")


def not_owned(note: Note) -> Iterator[tuple[Note, str]]:
    if note.brief.type == "recovery":
        ours = {
            "en": r"\b(?:[Ww]e|[Oo]ur|us)\b",
            "de": r"\b(?:[Ww]ir|[Uu]ns\w*)\b",
            "fr": r"\b(?:[Nn]ous|[Nn]otre|nos)\b",
        }
        pattern = ours.get(note.brief.language, r"\b(?:[Nn]uestr\w+|nos|\w+[aei]mos|[Hh]emos|\w+noslo)\b")
        yield from with_text(note, re.sub(pattern, "X", note.words.text).replace("X", "es"), "nobody owns it")


def without_next_step(note: Note) -> Iterator[tuple[Note, str]]:
    if note.brief.type == "recovery" and note.words.slots:
        keep = [
            s
            for s in re.split(r"(?<=[.:])\s", note.words.text)
            if not slots_in(s) and not re.search("30|[Dd]e[cz]ember|diciembre|décembre", s)
        ]
        words = replace(note.words, text=" ".join(keep), slots=())
        yield replace(note, words=words), "nothing of what comes next"


def on_time(note: Note) -> Iterator[tuple[Note, str]]:
    """A late note that does not say so."""
    if note.brief.type == "belated":
        late = r"[^.\n:]*\b(?:late|Late|delay|should have|zu spät|retard|[Tt]arde)\b[^.\n:]*[:.]"
        yield from with_text(note, re.sub(late, "", note.words.text), "on time")
        today = {
            "en": "Today is the day.",
            "de": "Heute ist es so weit.",
            "fr": "C'est aujourd'hui le jour.",
            "es": "Hoy es el día.",
        }
        yield from with_text(note, note.words.text + " " + today[note.brief.language], "today")


def other_register(note: Note) -> Iterator[tuple[Note, str]]:
    """The form of address that was not asked for."""
    lines = {
        ("de", "Sie"): ("Das hast du gut gemacht.", "Ich denke an dich.", "Dein Wort gilt."),
        ("de", "du"): ("Das haben Sie gut gemacht.", "Ich denke an Sie.", "Da gilt Ihr Wort."),
        ("fr", "vous"): ("Je pense à toi.", "C'est bien ce que tu fais.", "Tes mots comptent."),
        ("fr", "tu"): ("Je pense à vous.", "C'est votre manière.", "Vos mots comptent."),
        ("es", "usted"): ("Pienso en ti.", "Así eres tú.", "Siempre llegas a tiempo con tus cosas."),
        ("es", "tú"): ("Pienso en usted.", "Así es usted siempre.", "Con ustedes da gusto hablar."),
    }
    for wish in note.brief.preferences:
        for line in lines.get((note.brief.language, wish), ()):
            yield from with_text(note, note.words.text + f" {line}", line)


def said_before(note: Note) -> Iterator[tuple[Note, str]]:
    """A sentence of the note stood in an earlier one already."""
    said = [
        line for line in re.split(r"(?<=[.])\s", note.words.text.replace("\n", " ")) if len(line.split()) > 9
    ]
    own = [line for line in said if not slots_in(line)]
    if own:
        yield replace(note, brief=replace(note.brief, history=(f"Well. {own[-1]} Yours",))), own[-1]


def built_alike(note: Note) -> Iterator[tuple[Note, str]]:
    """An earlier note with the same frame and other things in it."""
    if note.brief.form == "email":
        swap = re.sub(r"\b[^\W\d_]{7,}\b", "Quittung", note.words.text)
        yield replace(note, brief=replace(note.brief, history=(re.sub(r"\d+", "7", swap),))), "the same frame"
