"""Spanish nouns: their gender by ending and table, and the article that a headline left out."""

import re

_FEMININE = set(
    """mano foto moto radio clase noche tarde sede nave llave gente muerte base fase serie calle torre
    fuente luz red voz paz flor labor cruz sal miel piel cárcel crisis tesis imagen orden ley mujer madre
    leche suerte parte corte frase clave sangre nieve nube sierra fe hipótesis síntesis app web rompiente
    cofradía señal catedral vocal capital central sucursal credencial postal col raíz vez actriz hoz
    superficie especie gripe carne torre mente higiene""".split()
)
_MASCULINE = set(
    """día programa sistema tema problema mapa idioma clima poema diploma drama planeta agua águila
    aula alma área arma hada tranvía panorama esquema dilema lema emblema aroma carisma cometa sofá
    avión camión corazón bastón salón buzón bar par examen origen mes país interés compás
    mar lugar hogar pan fin jardín valor amor sabor color calor rigor honor motor""".split()
)
_FEMININE_ENDINGS = re.compile(r"(?:a|ción|sión|dad|tad|tud|ez|umbre|triz|tis|gión|nión|xión)$")
_DETERMINED = re.compile(
    r"(?:el|la|los|las|lo|un|una|unos|unas|mi|su|sus|tu|tus|este|esta|ese|esa|cada|todo|toda|todos|todas"
    r"|muchos?|muchas?|al|del)\b",
    re.IGNORECASE,
)
_BEFORE_NOUN = re.compile(
    r"^(?:nuev[oa]s?|primer[oa]?s?|segund[oa]s?|tercer[oa]?s?|cuart[oa]s?|quint[oa]s?|sext[oa]s?|séptim[oa]s?"
    r"|octav[oa]s?|noven[oa]s?|décim[oa]s?|gran(?:des)?|mejor(?:es)?|buen[oa]?s?|últim[oa]s?|próxim[oa]s?"
    r"|doble|triple|\d+\.?[ºªoa°])$",
    re.IGNORECASE,
)
_COUNTS = set(
    "dos tres cuatro cinco seis siete ocho nueve diez once doce quince veinte treinta cien mil".split()
)
_KIN = "hij|niet|herman|padre|madre|marido|mujer|espos|abuel|sobrin|cuñad"
_STRESSED_A = ("agua", "aula", "alma", "área", "arma", "hada", "águila")


def gender(noun: str) -> str:
    """ "f" or "m" of a noun in either number."""
    word = singular(noun.lower())
    if word in _FEMININE or noun.lower() in _FEMININE:
        return "f"
    if word in _MASCULINE or noun.lower() in _MASCULINE:
        return "m"
    return "f" if _FEMININE_ENDINGS.search(word) else "m"


def singular(noun: str) -> str:
    if noun.endswith(("crisis", "tesis", "lunes", "martes", "jueves", "viernes", "és", "ús", "is")):
        return noun
    if noun.endswith("ciones"):
        return noun[:-4] + "ón"
    if noun.endswith("ces"):
        return noun[:-3] + "z"
    if re.search(r"[^aeioué]es$", noun) and re.search(r"(?:[dlnrj])es$", noun):
        return noun[:-2]
    return noun[:-1] if noun.endswith("s") else noun


def plural(noun: str) -> bool:
    return noun.lower().endswith("s") and singular(noun.lower()) != noun.lower()


def article(noun: str, ahead: str = "") -> str:
    """ "el", "la", "los", "las" of a noun, before which an adjective may stand."""
    if plural(noun):
        return "las" if gender(noun) == "f" else "los"
    if noun.lower() in _STRESSED_A and not ahead:
        return "el"
    return "la" if gender(noun) == "f" else "el"


def with_article(phrase: str) -> str:
    """ "Segunda tienda de X" -> "la segunda tienda de X"; a phrase that has its article keeps it."""
    words = phrase.split()
    if not words or _DETERMINED.match(words[0]):
        return lowered(phrase)
    if words[0].lower() in _COUNTS and len(words) > 1 and plural(words[1]):
        return f"{article(words[1])} {lowered(phrase)}"
    head = next((word for word in words if not _BEFORE_NOUN.match(word)), words[0]).strip(",.:;")
    if re.match(r"\d", words[0]) and not _BEFORE_NOUN.match(words[0]):
        noun = words[1] if len(words) > 1 else ""
        return f"{article(noun)} {phrase}" if plural(noun) else phrase
    if re.search(r"[aei]r$", head.lower()) and head.lower() not in _MASCULINE:
        return lowered(phrase)
    return f"{article(head, words[0] if words[0] != head else '')} {lowered(phrase)}"


def lowered(phrase: str) -> str:
    """The first letter small, unless the word is a name: an abbreviation or followed by another capital."""
    words = phrase.split()
    if not words or words[0][1:2].isupper() or not words[0][0].isupper():
        return phrase
    titled = words[0].lower() in _TITLED and len(words) > 1 and words[1].istitle()
    named = len(words) > 1 and words[1][0].isupper() and (titled or words[0].lower() not in _COMMON)
    return phrase if named else phrase[0].lower() + phrase[1:]


def of_house(name: str) -> str:
    """ "Cooperativa Sierra Alta" -> "la Cooperativa Sierra Alta", as it stands in a sentence."""
    first = name.split()[0] if name.split() else ""
    return f"{article(first.lower())} {name}" if first.lower() in HOUSES else name


def of(phrase: str) -> str:
    """ "de" before a phrase: "de el premio" is "del premio"."""
    return "del " + phrase[3:] if phrase.startswith("el ") else f"de {phrase}"


def to(phrase: str) -> str:
    return "al " + phrase[3:] if phrase.startswith("el ") else f"a {phrase}"


_TITLED = {"premio", "medalla", "certificado", "sello", "título", "exposición"}
HOUSES = set(
    """fundación clínica librería cooperativa residencia óptica floristería panadería horno grupo colegio
    hotel escuela academia asociación bodega editorial farmacia imprenta granja hospital instituto
    restaurante taller museo teatro club camping familia conservera pastelería carpintería
    ferretería peluquería biblioteca guardería constructora cervecería quesería galería almazara
    papelería zapatería joyería orquesta parroquia fábrica heladería marisquería confitería gestoría
    notaría destilería
    """.split()
)
"""First words of names that take their article in a sentence."""
OFFICES = set(
    """fundador fundadora dueño dueña gerente director directora consejo junta jurado ayuntamiento gobierno
    tribunal presidente presidenta equipo comité alcalde alcaldesa ministerio gremio universidad
    fiscalía juzgado audiencia
    """.split()
)
_COMMON = set(
    """el la los las un una premio boda segunda primera nueva tercera segundo primer nuevo apertura
    inauguración estreno lanzamiento certificado certificación acreditación medalla título maratón
    doctorado exposición visita día tarde noche mañana cena almuerzo paseo concierto error fallo
    factura informe contrato amanecer traslado ascenso fusión venta compra cierre incendio robo
    inundación aniversario cumpleaños jubilación
    """.split()
)


def object_of(clause: str) -> str:
    """ "… abrió su segundo taller en Getafe" -> "su segundo taller": what a subject may name."""
    match = re.search(
        r"\b(?:su|sus|tu|tus|el|la|los|las)(?: [\w.ºª-]+){1,3}?(?= (?:en|con|de|del|para|por|a|al|y"
        r"|como|que|sin|tras)\b|[,.]|$)",
        re.sub(r"^(?:el|la|los|las) (?:\w+ )?\d+ de \w+ ", "", clause),
    )
    said = match[0] if match else ""
    if re.match(rf"(?:su|sus|tu|tus) (?:{_KIN})", said):
        return ""
    return said if said and len(said.split()) > 1 and not re.search(r"(?:ó|aron|ieron)\b", said) else ""
