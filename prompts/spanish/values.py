"""What a client holds dear, as far as a letter can name it: one that is a sentence is left out."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.brief import Brief
from prompts.spanish import nouns

Class = Literal["people", "abstract", "thing"]
_LATIN = re.compile(r"[A-Za-zÁÉÍÓÚÜÑáéíóúüñ'’ -]+$")
_NO_VALUE = re.compile(
    r"\b(?:no|nunca|somos|es|son|nuestr\w+|dinero|precio\w*|beneficio\w*|ventas)\b", re.IGNORECASE
)
_PEOPLE = re.compile(
    r"(?:equipos?|famili\w+|lector\w+|vecin\w+|client\w+|personas?|gente|niñ\w+|alumn\w+|pacient\w+"
    r"|agricultor\w+|jóvenes|mayores"
    r"|trabajador\w+|barrios?|pueblos?|comunidad\w*|amig\w+|hij\w+|niet\w+|mujeres|emplead\w+"
    r"|emplead\w+|aprendices|viajer\w+|huéspedes)$",
    re.IGNORECASE,
)
_ABSTRACT = re.compile(
    r"(?:\w+(?:dad|tad|ción|sión|eza|ncia|tud|ismo|umbre|aje|nza)|cercanía|rigor|oficio|criterio"
    r"|respeto|humor|cuidado|trato|servicio|ahorro"
    r"|palabra|detalle|orden|calma|discreción|orgullo|esfuerzo|trabajo|empeño|valentía|alegría"
    r"|compromiso|apoyo|silencio|sencillo|largo plazo|futuro|tiempo)$",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Value:
    """`words` with its article."""

    kind: Class
    words: str
    many: bool

    def filled(self, client: str) -> dict[str, str]:
        many = self.many
        return {
            "value": self.words,
            "of_value": nouns.of(self.words),
            "to_value": nouns.to(self.words),
            "plain": self.words.split(" ", 1)[1],
            "is": "son" if many else "es",
            "means": "significan" if many else "significa",
            "takes": "ocupan" if many else "ocupa",
            "stands": "están" if many else "está",
            "house": nouns.of_house(client),
        }


def value_of(brief: Brief) -> Value | None:
    """The first value that reads as a thing one can care about."""
    for written in brief.values:
        words = written.strip().rstrip(".")
        tokens = words.split()
        if not 0 < len(tokens) <= 4 or not _LATIN.match(words) or _NO_VALUE.search(words) or words.isupper():
            continue
        said = nouns.with_article(words)
        if said.split()[0] not in ("el", "la", "los", "las"):
            continue
        head = said.split()[1]
        return Value(_class(head), said, nouns.plural(head))
    return None


def _class(head: str) -> Class:
    if _PEOPLE.match(head):
        return "people"
    return "abstract" if _ABSTRACT.match(head) else "thing"
