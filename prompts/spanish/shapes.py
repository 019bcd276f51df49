"""What kind of event a title tells of, by its words: a birthday, an honour, something built."""

import re
from typing import Literal

from prompts.spanish.persons import Who

Shape = Literal[
    "birthday", "years", "wedding", "baby", "retirement", "honour", "building", "effort", "learning",
    "figure", "giving", "family", "other",
]  # fmt: skip

_SHAPES: tuple[tuple[Shape, str], ...] = (
    ("wedding", r"\bbodas?\b|se cas(?:a|ó|an|aron)|matrimonio de|bodas de (?:plata|oro)"),
    ("birthday", r"cumpleaños|cumpl(?:e|ió|en|ieron|iría) \d+ años$|cumpl(?:e|ió) años"),
    ("baby", r"\bnac(?:e|ió|ieron|imiento)\b|bebé|abuel[oa]s? por|sido abuel|primer niet"
             r"|primera niet|gemel[oa]s|mellizo"),
    ("retirement", r"jubil\w+"),
    ("years", r"aniversario|\b\d+ años (?:de|en|con|desde)|lleva \d+ años|cumpl\w+ \d+ años|centenario"),
    ("learning", r"gradu\w+|doctor(?:ado|a en|ó)|tesis|título|examen|exámenes|oposici\w+|diplom\w+"
                 r"|máster|carrera de|aprob(?:ó|aron)|licenciad\w+|licenciatura|idioma"),
    ("honour", r"premi\w+|medalla|galard\w+|finalista|elegid\w+|nombrad\w+|distinci\w+|certific\w+"
               r"|acredit\w+|sello|estrella|mejor \w+|ganó|gana\b|ganaron|denominación|reconoc\w+"),
    ("giving", r"don(?:ó|a|aron|ación)|recaud\w+|solidari\w+|volunt\w+|beca\w*|apadrin\w+|benéfic\w+"),
    ("effort", r"marat\w+|triatl\w+|coron\w+|camino de santiago|cruz(?:ó|a) a nado|travesía"
               r"|escal\w+|ironman|carrera|cima|cumbre|peregrin\w+|nad(?:ó|a)|kilómetros"),
    ("building", r"abr(?:ió|e|en|ieron)\b|inaugur\w+|estren\w+|lanz\w+|bot(?:ó|a)\b|fund\w+"
                 r"|nuev[oa] |apertura|segund[oa] |primer[oa]? |public\w+|libro|tienda|taller"
                 r"|termin\w+|reabr\w+|restaur\w+"),
    ("figure", r"\d{2,}|mil\b|millón|millones|cien\b|número"),
)  # fmt: skip


def shape_of(title: str, who: Who) -> Shape:
    said = title.lower()
    shape: Shape = next((shape for shape, pattern in _SHAPES if re.search(pattern, said)), "other")
    if shape == "birthday" and title.startswith(who.client) and who.client != who.contact:
        return "years"
    of_one_person = shape in ("birthday", "honour", "learning", "effort", "other")
    return "family" if of_one_person and _of_kin(title, who) else shape


def _of_kin(title: str, who: Who) -> bool:
    kin = r"(?:hij|niet|herman|padre|madre|espos|marido|mujer|abuel|sobrin)\w*"
    return bool(re.match(rf"(?:\w+ ){{0,4}}?(?:la|el|los|las|su|sus|del?) {kin}\b", title, re.IGNORECASE))
