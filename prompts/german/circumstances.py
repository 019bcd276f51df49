"""What the details add to a failing: its day, what goes behind a colon, sentences of their own."""

import re

from prompts.brief import Brief
from prompts.german import details
from prompts.german.clauses import clause_of, main, told_softly
from prompts.german.details import DATE
from prompts.german.headlines import clause_of_thing
from prompts.german.participles import finite, participle_of
from prompts.german.phrases import PREPOSITIONS, known_gender, starting_low
from prompts.german.relatives import inside
from prompts.german.retelling import to_you
from prompts.german.verbs import AUXILIARY, MODAL

_MONEY_MATTERS = re.compile(
    r"haft(?:ung|pflicht|en|et|bar)|schadenersatz|schadensersatz|ersetz|klage|anwalt|regress|versicher",
    re.IGNORECASE,
)
_DATED = re.compile(rf"(?:[a-zäöüß]+(?:t|en) )?(?:am|vom) (?P<date>{DATE.pattern})", re.IGNORECASE)
_PRONOUN = {"m": "er", "f": "sie", "n": "es", "p": "sie"}


def told(brief: Brief, title: str) -> tuple[str, str, tuple[str, ...]]:
    """The day on which it was, what goes behind a colon, and what is a sentence of its own."""
    day, colon, more = "", [], []
    known = " ".join((title, *(fact.text for fact in brief.facts))).lower()
    for sentence in details.read(brief).parts:
        pieces = re.split(r",\s+", sentence)
        for piece in pieces:
            words = piece.split()
            if _MONEY_MATTERS.search(piece) or piece.lower() in known or not words:
                continue
            if (dated := _DATED.fullmatch(piece)) and not day:
                day = "am " + dated["date"]
            elif said := _sentence(piece, title, brief):
                more.append(said)
            elif len(words) <= 14:
                colon.append(starting_low(inside(piece, brief)))
    return day, ", ".join(colon[:2]), tuple(more[:2])


def _sentence(piece: str, title: str, brief: Brief) -> str:
    """A piece with a verb of its own; one without a subject takes it from the title."""
    words = piece.split()
    first = finite(words[0].lower())
    if first and first.form != "first" and not participle_of(words[0].lower()):
        subject = _PRONOUN.get(known_gender(title) or "", "")
        plural = "sie" if subject == "sie" and known_gender(title) == "p" else "er"
        return main(clause_of(subject, plural, first, words[1:])) if subject and len(words) > 1 else ""  # type: ignore[arg-type]
    if words[0].lower() in PREPOSITIONS and any(has_verb(word) or word.endswith("ten") for word in words[2:]):
        return starting_low(piece)
    if clause := to_you(piece, brief, terse=False):
        return main(told_softly(clause))
    clause = clause_of_thing(piece)
    return main(clause) if clause else ""


def has_verb(word: str) -> bool:
    """True of a finite verb that is not a participle as well."""
    found = finite(word)
    if found is None or found.form == "first" or participle_of(word):
        return False
    return not found.plural or found.verb.infinitive in AUXILIARY | MODAL
