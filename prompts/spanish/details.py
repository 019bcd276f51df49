"""What else was typed of a moment, in pieces: when, with how many, how; each as far as it may be said."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Literal

from prompts.brief import Brief
from prompts.days import long_date, short_date
from prompts.spanish import trust
from prompts.spanish.clauses import first_verb
from prompts.spanish.persons import Who
from prompts.spanish.retelling import retell

Kind = Literal["with", "noun", "participle", "clause"]
_PARTICIPLE = re.compile(
    r"[A-ZÁÉÍÓÚ]?\w+(?:ad|id)[oa]s?\b(?! (?:\w+ ){0,2}(?:fue|es|será)\b)|(?:Abiert|Escrit|Hech"
    r"|Puest|Cubiert|Rot|Vist)[oa]s?\b"
)


@dataclass(frozen=True)
class Piece:
    kind: Kind
    text: str


def pieces(brief: Brief, who: Who) -> tuple[Piece, ...]:
    """The pieces of the details that tell of the event, without its day, which is said elsewhere."""
    said = (_piece(part, brief, who) for part in parts(brief.details))
    return tuple(piece for piece in said if piece)


def parts(details: str) -> tuple[str, ...]:
    """Sentences and half-sentences; behind an order to the machine nothing is read."""
    return tuple(
        part.strip(" .;")
        for part in re.split(r"[.]\s+(?=[A-ZÁÉÍÓÚÑ¿\d])|;\s*", trust.clean(details))
        if part.strip(" .;")
    )


def without_day(text: str, on: date | None, brief: Brief) -> str:
    """The text without the day of the event: "Inaugurado el 3 de mayo con…" -> "Inaugurado con…"."""
    if on is None:
        return text
    day = re.sub(r"^\S+ ", "", long_date(on, "es-ES", on))
    shown = re.compile(
        rf"\s*,?\s*(?:\b(?:desde el|a partir del|el|del)\s+)?(?:\b\w+,? )??{re.escape(day)}(?: de \d{{4}})?",
        re.IGNORECASE,
    )
    match = shown.search(text)
    return " ".join((text[: match.start()] + text[match.end() :]).split()).strip(" ,") if match else text


def _piece(part: str, brief: Brief, who: Who) -> Piece | None:
    if not trust.cheerful(part) or trust.BUSINESS.search(part) or ":" in part:
        return None
    text = without_day(part, brief.on, brief)
    head, _, tail = text.partition(",")
    if tail and _only_when(head):
        text = tail.strip()
    if not 1 < len(text.split()) <= 18 or _only_when(text):
        return None
    return _how(text) or _sentence(text, who) or _named(text)


def _how(text: str) -> Piece | None:
    """ "Con 12 aprendices", "Inaugurado con 40 vecinos", "Tras dos años de obras"."""
    lowered = text[0].lower() + text[1:]
    if re.match(r"con\b", lowered):
        return Piece("with", lowered)
    if _PARTICIPLE.match(text):
        simple = re.match(r"\S+\s+(con .+)$", text)
        return Piece("with", simple[1]) if simple else Piece("participle", lowered)
    led = re.match(r"(?:después de|tras|ante|entre|durante|junto a|gracias a)\b", lowered)
    return Piece("participle", lowered) if led else None


def _sentence(text: str, who: Who) -> Piece | None:
    tokens = text.split()
    led = re.match(r"(?:se|le|les|te|lo|la)\b", text, re.IGNORECASE)
    if not led and first_verb([tokens[0].lower(), *tokens[1:]]) is None:
        return None
    told = retell(text, who) if len(tokens) > 2 else None
    return Piece("clause", told.clause) if told else None


def _named(text: str) -> Piece | None:
    if len(text.split()) > 9:
        return None
    if re.match(r"\d+ ?(?:h|min|horas|minutos)\b", text):
        return Piece("participle", f"en {text}")
    if re.match(r"\d[\d.,]* (?!de )[^\W\d_]{4,}", text):
        return Piece("noun", text)
    first = re.match(r"(?:primer|únic|mejor|segund|tercer|últim)\w*\b", text, re.IGNORECASE)
    return Piece("participle", text[0].lower() + text[1:]) if first else None


def _only_when(text: str) -> bool:
    rest = trust.DAY.sub(" ", text)
    rest = trust.ANY_DAY.sub(" ", rest)
    rest = re.sub(
        r"\b(?:desde|a partir|último|última|día|fecha|firma|el|la|las|los|de|del|a|al|hasta|en"
        r"|próximo|próxima|y|por|firmad\w+|abiert\w+|efectiv\w+)\b|[\d:.,h\s]",
        " ",
        rest,
    )
    return not rest.strip()


def on_day(brief: Brief) -> str:
    """ "el 13 de noviembre", "el viernes 26 de febrero", "hoy"; "" without a day."""
    if brief.on is None:
        return ""
    if brief.on == brief.today:
        return "hoy"
    written = short_date if brief.on < brief.today else long_date
    return f"el {written(brief.on, brief.locale, brief.today)}"


def from_day(brief: Brief) -> str:
    """ "desde el 1 de diciembre"; "a partir de" where it is still to come."""
    if brief.on is None:
        return ""
    return f"desde el {short_date(brief.on, brief.locale, brief.today)}"
