"""What a brief puts on record, as text to compare a draft with."""

import re
import unicodedata
from collections.abc import Iterable
from functools import cache

from prompts.brief import Brief, Fact
from prompts.slots import words_in

_RUN = 4
_STEM = 5
_ORDER = re.compile(
    r"(?:\b(?:system|sistema|système|assistant|assistent|asistente|prompt"
    r"|note to (?:the )?ai|nota para la ia|(?:anweisung |befehl |hinweis )?an die ki"
    r"|(?:consigne |note )?(?:à|pour) l'ia"
    r"|instructions? for the (?:ai|model)|instrucci[oó]n(?:es)? para (?:la ia|el modelo))\s*:"
    r"|\b(?:ignore|disregard|forget) (?:all|any|your|the (?:rules|note|above)|previous|every)\b"
    r"|\bignorier\w* (?:alle|die|deine)\b|\balle \w+ ignorieren"
    r"|\b(?:ignore[sz]?|oublie[sz]?) (?:les|tes|vos|toutes)"
    r"|\b(?:ignor[ae]|olvid[ae]) (?:las|tus|sus|todas)).*",
    re.IGNORECASE | re.DOTALL,
)
_WISH = re.compile(
    r"\b(?:wants?|wanted|asks?|asked|demands?|expects?|claims?|would like|fragt\w*|möchte|verlangt"
    r"|will (?:den|das|die|ein\w*|wissen|haben|unser\w*)"
    r"|fordert|erwartet|wünscht|veut|voudrait|demande|exige|réclame|quiere|pide|exige|reclama|pregunta)\b|\?",
    re.IGNORECASE,
)


def plain_words(text: str) -> list[str]:
    return [word.lower() for word in words_in(text)]


def tidy(text: str) -> str:
    """Quotes, dashes and spaces as a keyboard has them, so that typing differs in nothing."""
    return unicodedata.normalize("NFC", text).translate(_TYPED)


_TYPED = str.maketrans(
    {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "\u00a0": " ", "\u202f": " ", "\u2009": " ", "–": "-"}
    | {"‑": "-"}
)


def trusted(text: str) -> str:
    """What somebody typed, up to where it turns into an order to a machine."""
    kept = _ORDER.sub("", text)
    return kept if kept == text else re.sub(r"<\w*>$", "", kept.rstrip()).rstrip("[(<«\"' ")


def on_record(brief: Brief) -> str:
    """Every word that may be repeated: all of the brief except private facts and orders to a machine."""
    return tidy("\n".join([*_names(brief), brief.topic, *_matter(brief), *brief.history, *brief.preferences]))


def matter(brief: Brief) -> str:
    """What a draft can be about: the moment and what is known of the people, without who writes to whom."""
    return tidy("\n".join([*_matter(brief), brief.role]))


def promised(brief: Brief) -> str:
    """What we may hold out: the record without what the client said or wants."""
    ours = [trusted(fact.text) for fact in _public(brief) if not _theirs(fact, brief)]
    return tidy("\n".join([brief.what, trusted(brief.details), *ours, *brief.offers]))


def _theirs(fact: Fact, brief: Brief) -> bool:
    who = fact.said_by.lower()
    of_client = bool(who) and (who in brief.client.lower() or who in (brief.contact or "").lower())
    return of_client or bool(_WISH.search(fact.text)) or (brief.contact or "\n").lower() in who


def _names(brief: Brief) -> list[str]:
    said_by = [fact.said_by for fact in brief.facts]
    return [brief.client, brief.contact or "", brief.writer, brief.firm, brief.role, *said_by]


def _matter(brief: Brief) -> list[str]:
    facts = [_reliable(fact) for fact in _public(brief)]
    return [trusted(brief.what), trusted(brief.details), *facts, *brief.values, *brief.offers]


def _reliable(fact: Fact) -> str:
    """Of a fact that contradicts another no figure may be repeated."""
    return re.sub(r"\S*\d\S*", "", trusted(fact.text)) if fact.doubtful else trusted(fact.text)


def _public(brief: Brief) -> list[Fact]:
    return [fact for fact in brief.facts if not fact.private]


def private_words(brief: Brief) -> list[str]:
    """Runs of four words (or three, of a short one) of the private facts that are not on record elsewhere."""
    known = f" {' '.join(plain_words(on_record(brief)))} "
    runs = []
    for fact in brief.facts:
        words = plain_words(fact.text) if fact.private and len(plain_words(fact.text)) > 2 else []
        runs += [" ".join(words[at : at + _RUN]) for at in range(max(1, len(words) - _RUN + 1)) if words]
    return [run for run in runs if f" {run} " not in known]


def named_on_record(text: str, brief: Brief) -> str:
    """The text with the names of the brief taken out: what a name contains is nobody's tone."""
    names = (brief.client, brief.contact or "", brief.writer, brief.firm)
    for name in sorted(map(tidy, filter(None, names)), key=len, reverse=True):
        text = text.replace(name, "N").replace(f"The {name.removeprefix('The ')}", "N")
    parts = [
        part
        for name in (brief.contact or "", brief.writer)
        for part in re.findall(r"[^\W\d_]{2,}", tidy(name))
    ]
    return re.sub(rf"\b(?:{'|'.join(parts)})\b", "N", text) if parts else text


def sentences(text: str) -> list[str]:
    lines = re.split(r"\n+", re.sub(r"(?m)^\s*[-•–]\s+", "", text))
    return [part.strip() for line in lines for part in _END.split(line) if part.strip()]


_END = re.compile(
    r"(?<=\])\s+(?=[^\W\d_a-z])|(?<=[.!?])(?<!\bDr\.)(?<!\bMr\.)(?<!\bSt\.)(?<!\bMrs\.)(?<!\d\.)(?<!\bLic\.)\s+"
)


def plain(word: str) -> str:
    """Without accents and capitals: "Éloïse" and "eloise" are the same word."""
    return _plain(word)


@cache
def _plain(word: str) -> str:
    parts = unicodedata.normalize("NFKD", word)
    return "".join(part for part in parts if not unicodedata.combining(part)).casefold()


def stems(text: str, without: Iterable[str] = ()) -> set[str]:
    """What its longer words and its numbers begin with: "crew's" is "crew", "checking" is "checked"."""
    common = set(without)
    words = re.findall(r"[^\W_]{3,}", tidy(text))
    return {plain(word)[:_STEM] for word in words if word.lower() not in common and plain(word) not in common}
