"""Spanish verbs: which form a word is, the same in the past, and the same said to "tú"."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from prompts.spanish.conjugation import changes, first_past, imperfect, present, preterite, second_past
from prompts.spanish.verb_list import FIRST_PRESENT, IMPERFECT

Tense = Literal["present", "past", "imperfect"]

_NOT_VERBS = set(
    """desde hasta durante mediante contra entre donde cuando porque aunque siempre cerca además antes
    para una nueva nuevo cada nueve este esa esta sobre entre casa sede obra marca meta nombre parte
    copa fin cerca fuera entrada vista media cuenta prueba trata costa cena canta caza corte llama
    pesca poda cruce sala rosa cara cargo compra venta junta planta guía carta capa muestra marcha
    firma factura entrega visita consulta reserva cita ficha nota lista oferta demanda renta gira
    forma línea mesa bolsa tienda ruta fecha salida caja cita multa ayuda crea duda
    """.split()
)
"""Forms that are nouns or little words far more often than verbs, unless a subject stands before them."""


@dataclass(frozen=True)
class Form:
    infinitive: str
    tense: Tense
    plural: bool


def find(word: str) -> Form | None:
    """The form that a word is, of a verb we know."""
    return _forms().get(word.lower())


def finite(word: str) -> bool:
    """True for a word that is surely a verb of the third person, whether we know it or not."""
    low = word.lower()
    if low in _NOT_VERBS:
        return False
    return low in _forms() or bool(re.fullmatch(r"\w{2,}(?:ó|aron|ieron|eron|aban|ará|erá|irá)", low))


def singular(word: str) -> bool:
    low = word.lower()
    return finite(low) and not low.endswith("n")


def in_the_past(word: str) -> str:
    """ "abre" -> "abrió"; a word that is no present of ours stays as it is."""
    form = find(word)
    if form:
        return preterite(form.infinitive, plural=form.plural) if form.tense == "present" else word
    for ending, past in (("an", "aron"), ("en", "ieron"), ("a", "ó"), ("e", "ió")):
        if word.endswith(ending) and not finite(word):
            return word.removesuffix(ending) + past
    return word


def guessed(word: str, after: str) -> bool:
    """True for a word that stands where a verb does and looks like one: "embotella su primera añada"."""
    low = word.lower()
    if low in _NOT_VERBS or re.search(r"(?:ad|id)[oa]s?$|mente$|(?:er|est)a$", low) or not low.isalpha():
        return False
    object_next = re.match(
        r"(?:el|la|los|las|un|una|su|sus|a|al|en|con|por|de|hasta|más|\d.*)$", after.lower()
    )
    return word == low and len(low) > 3 and bool(re.search(r"[ae]n?$", low)) and bool(object_next)


def said_to_tu(word: str) -> str:
    """ "aprendió" -> "aprendiste", "guarda" -> "guardas"."""
    form = find(word)
    if word == "es":
        return "eres"
    if form and form.tense == "past":
        return second_past(form.infinitive)
    if word.endswith("ó"):
        return re.sub(r"ió$", "iste", word) if word.endswith("ió") else word[:-1] + "aste"
    return word + "s"


def told_of_myself(word: str) -> str:
    """ "tuve" -> "tuvo", "vivo" -> "vive": the contact's own words in the third person; "" if unknown."""
    low = word.lower()
    known = FIRST_PRESENT.get(low) or _first().get(low, "")
    if known or low in ("así", "aquí", "allí", "ahí", "café", "también", "sí", "mí", "qué", "casi"):
        return known
    if re.search(r"\w{3,}[éí]$", low):
        stem = re.sub(r"gu(?=é$)", "g", re.sub(r"qu(?=é$)", "c", low))[:-1]
        return stem + ("ó" if low.endswith("é") else "ió")
    return ""


def told_by_me(word: str) -> str:
    """In the first person: "revisará" -> "revisaré", "lleva" -> "llevo"; "" if unknown."""
    if word.endswith("rá"):
        return word[:-1] + "é"
    known = {**_first(), **FIRST_PRESENT}
    mine = next((mine for mine, third in known.items() if third == word.lower()), "")
    return mine or (word[:-1] + "o" if word.endswith("a") else "")


@cache
def _forms() -> dict[str, Form]:
    found: dict[str, Form] = {}
    for infinitive in changes():
        now, before = present(infinitive), IMPERFECT.get(infinitive) or imperfect(infinitive)
        many = "son" if infinitive == "ser" else now + "n"
        found.setdefault(now, Form(infinitive, "present", False))
        found.setdefault(many, Form(infinitive, "present", True))
        found[before] = Form(infinitive, "imperfect", False)
        found[before + "n"] = Form(infinitive, "imperfect", True)
    for infinitive in changes():
        found[preterite(infinitive)] = Form(infinitive, "past", False)
        found[preterite(infinitive, plural=True)] = Form(infinitive, "past", True)
    return found


@cache
def _first() -> dict[str, str]:
    found: dict[str, str] = {}
    for infinitive in changes():
        found.setdefault(re.sub(r"[ae]$", "o", present(infinitive)), present(infinitive))
        before = IMPERFECT.get(infinitive) or imperfect(infinitive)
        found[before] = before
    for infinitive in changes():
        found[first_past(infinitive)] = preterite(infinitive)
    return found
