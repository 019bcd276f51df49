"""What the details add: the hour, the place, the old role and the new one, a circumstance."""

import re
from dataclasses import dataclass

from prompts.brief import Brief
from prompts.days import months, weekdays
from prompts.german.guards import harmless, trusted
from prompts.german.phrases import PREPOSITIONS

_MONTHS = "|".join((*months("de"), "Jänner"))
_DAYS = "|".join(weekdays("de"))
DATE = re.compile(
    rf"(?:\b(?:{_DAYS})s?,?\s+)?(?:(?:den|dem)\s+)?\b\d{{1,2}}\.\s*(?:{_MONTHS}|\d{{1,2}}\.)(?:\s*\d{{4}})?",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"\b(?P<time>(?:ab|von|um|gegen"
    r"|zwischen)\s+(?:\d{1,2}(?:[.:]\d{2})?)(?:\s*Uhr)?(?:\s*(?:bis|und|-"
    r"|–)\s*\d{1,2}(?:[.:]\d{2})?)?\s*Uhr"
    r"|\d{1,2}(?:[.:]\d{2})?\s*(?:bis|-|–)\s*\d{1,2}(?:[.:]\d{2})?\s*Uhr|\d{1,2}[.:]\d{2}\s*Uhr|\d{1,2}\s*Uhr"
    r"|(?:ab|um)\s+\d{1,2}[.:]\d{2})",
    re.IGNORECASE,
)
_OLD = re.compile(
    r"\b(?:bisher(?:ige[rn]?)?|vorher|zuvor|bislang|davor|früher|war(?: bisher"
    r"| vorher)?|derzeit|statt)\b:?\s+(?P<role>[^,;.]+)",
    re.IGNORECASE,
)
_NEW = re.compile(
    r"\b(?:als\s+(?P<listed>[^,;.]+?)\s+(?:eingetragen|bestellt|berufen|bestätigt"
    r"|ernannt)|(?:künftig|neu|jetzt|ab sofort)\b:?\s+(?P<role>[A-ZÄÖÜ][^,;.]+))"
)
_GOES = re.compile(
    r"\b(?:geht|wechselt)\s+(?P<to>(?:zu[rm]?|nach|in|an|ans|ins)\s+[^,;.]+)"
    r"|\b(?:neue Stelle|nächste Station|danach):?\s+(?P<next>[^,;.]+)",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?P<label>Treffpunkt|Ort|Start|Abfahrt|Adresse"
    r"|Treffen)\b:?\s+(?P<place>[^,;.]+)|(?:^|[,;.]\s*|Uhr\s+)(?P<where>(?:in|im|am|an der"
    r"|auf dem|auf der|beim|bei der)\s+[A-ZÄÖÜ][^,;.]*)"
)
_ELEMENT = re.compile(
    r"\bElemente?\b\s*:?[^.;]*(?:[.;]|$)|\b(?:Budget|Kosten|Skript|Script|Idee"
    r"|Anlass|Ziel)\b\s*:[^.;]*(?:[.;]|$)",
    re.IGNORECASE,
)
_DATED = re.compile(r"(?:am|ab|seit|zum|vom|bis)?\s*" + DATE.pattern, re.IGNORECASE)
_SENTENCE = re.compile(
    r"(?<!\d)(?<!\bNr)(?<!\bDr)(?<!\bca)(?<!\bSt)(?<!Prof)(?<!Str)(?<!inkl)(?<!bzw)(?<!\bz)(?<!\bB)(?<!Abs)(?<!Art)[.;]\s+"
    r"|;\s*"
)
_FIGURE = re.compile(
    r"(?:rund |Platz |Note |Rang )?\d[\d.,:]* ?(?:[A-ZÄÖÜ][\wäöüß-]+)?"
    r"(?: (?:in|auf|von|aus|mit|vor)(?: de[rmn])? (?:\d+ )?[A-ZÄÖÜ]\w+)?"
)
_LAST_DAY = re.compile(
    r"letzter (?:Arbeits)?tag(?: als (?P<role>[^,;.]+?))?(?= am| ist|,|;|\.|$)", re.IGNORECASE
)


@dataclass(frozen=True)
class Details:
    time: str = ""
    place: str = ""
    old: str = ""
    new: str = ""
    goes: str = ""  # "zu den Stadtwerken Ilmtal"
    adjunct: str = ""  # "mit 12 Lehrlingen"
    parts: tuple[str, ...] = ()


def read(brief: Brief) -> Details:
    parts = tuple(part for part in _parts(brief.details) if trusted(part))
    text = "; ".join(parts)
    last = _LAST_DAY.search(text)
    new = _NEW.search(text)
    goes = _GOES.search(text)
    old = _OLD.search(text)
    return Details(
        _first(_TIME.search(text), "time"),
        _place(text),
        _role((last["role"] or "" if last else "") or (old["role"] if old else "")),
        _role((new["listed"] or new["role"] or "") if new else ""),
        (goes["to"] or "").strip() if goes else "",
        _adjunct(parts, brief),
        parts,
    )


def _parts(details: str) -> list[str]:
    """Sentences without the words that are only for us; one that gives an order takes all with it."""
    text = " ".join(details.split())
    if not trusted(text):
        return []
    return [part.strip() for part in _SENTENCE.split(_ELEMENT.sub(" ", text)) if part.strip(" .")]


def _first(match: re.Match[str] | None, group: str) -> str:
    return " ".join(match[group].split()) if match else ""


def _place(text: str) -> str:
    match = _PLACE.search(text)
    if not match:
        return _unlabelled(text)
    if match["label"]:
        return f"{match['label']} {match['place'].strip()}"
    where = match["where"].strip()
    return "" if DATE.search(where) or _TIME.search(where) else where


def _unlabelled(text: str) -> str:
    """A piece that is nothing but a name with a place in it: "Backstube am Markt"."""
    for piece in re.split(r"[,;.]\s+", DATE.sub(" ", text)):
        if re.fullmatch(
            r"[A-ZÄÖÜ][\w-]+(?: [A-ZÄÖÜ][\w-]+)?(?: (?:am|in|an der|beim|im|auf dem) [A-ZÄÖÜ][\w-]+)?", piece
        ) and not re.search(_DAYS, piece):
            return f"Ort {piece}"
    return ""


def _role(words: str) -> str:
    said = re.split(r"\s+(?:ab|zum|seit|am|bis|wird|und)\s", DATE.sub("", words).strip())[0].strip(" ,")
    return said if 0 < len(said.split()) <= 6 and said[:1].isupper() else ""


def _adjunct(parts: tuple[str, ...], brief: Brief) -> str:
    """A circumstance that can be put behind the event: "mit 12 Lehrlingen", "nach drei Jahren Bauzeit"."""
    for piece in (piece for part in parts for piece in re.split(r",\s+", part)):
        rest = _DATED.sub(" ", piece)
        rest = " ".join(
            re.sub(r"^\s*(?:[A-ZÄÖÜ]?[a-zäöü]*(?:et|t|en)\s+)(?=mit|nach|vor|bei|in|trotz)", "", rest).split()
        ).strip(" ,.")
        rest = re.sub(
            r"^(?:Verleihung|Preisverleihung|Feier|Fest|Einweihung|Übergabe|Finale|Turnier"
            r"|Lauf|Start) (?=in |bei |auf |vor |mit )",
            "",
            rest,
        )
        first = rest.split()[0].lower() if rest else ""
        if _FIGURE.fullmatch(rest) and harmless(rest) and not _TIME.search(rest):
            return rest
        if (
            first in PREPOSITIONS - {"ab", "am", "um", "als", "wie", "vom", "bis"}
            and 2 <= len(rest.split()) <= 8
            and harmless(rest)
        ):
            if brief.contact is None or brief.contact not in rest:
                return rest[0].lower() + rest[1:]
    return ""
