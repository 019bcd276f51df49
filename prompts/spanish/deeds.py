"""What kind of deed a fact tells of, read by its words: for others, at night, with their own hands."""

import re
from typing import Literal

Deed = Literal[
    "roots", "others", "first", "night", "each", "taught", "built", "learned", "listened", "checked",
    "courage", "years", "person", "kept", "effort", "other",
]  # fmt: skip

_CUES: tuple[tuple[Deed, str], ...] = (
    ("years", r"^(?:usted )?sig(?:ue|ues) |todavía|\baún\b"),
    ("first", r"(?:el|la) (?:primer[oa]|últim[oa]) en\b|antes que (?:nadie|ningún)|inundación"
              r"|incendio|apagón|riada|nevada|terremoto|evacu\w+"),
    ("roots", r"de (?:su|sus|tu|tus) (?:abuel|padre|madre|tí|bisabuel)\w*|herenci\w*|heredad\w+"
              r"|primera libreta|viej[oa]s? de|recet\w+ de"),
    ("kept", r"guard\w+|conserv\w+|manten\w+|mantien\w+"),
    ("each", r"uno (?:por|a) uno|una (?:por|a) una|cada un[oa]|viaje a viaje|casa por casa"
             r"|puerta a puerta|nombre de (?:los|las|cada|todos)|a todos los|a todas las"
             r"|tod[oa]s (?:los|las) (?!domingos|sábados|lunes|martes|días|años|meses|noches"
             r"|mañanas|semanas|viernes|tardes)\w+|cada (?:clienta?|proveedor\w*|familia|emplead\w+|carta"
             r"|entrevista|alumn\w+|pieza|aprendiz|candidat\w+|mecánic\w+|vecin\w+|soci[oa])"),
    ("listened", r"escuch\w+|pregunt\w+|visit\w+|llam(?:ó|aste)|habl(?:ó|aste) con|recorr\w+"
                 r"|se sent(?:ó|aste)|entrevist\w+"),
    ("others", r"regal(?:ó|a|as|aste)|repart\w+|don(?:ó|aste|a|as)\b|ced(?:ió|iste|e)|ayud\w+"
               r"|acompañ\w+|(?:para|a) (?:los|las|sus|tus) (?:\w+ )?(?:niñ\w+|críos|vecin\w+"
               r"|mayores|jóvenes|ancian\w+)|del barrio|volunt\w+|prest(?:ó|aste|a|as)\b|acog\w+"
               r"|cuid(?:ó|a|as|aste)|para (?:los|las|que) |paga(?:ba)? de su bolsillo"
               r"|de su bolsillo|cubri\w+ (?:el|los) turno|bautiz\w+|de su propio bolsillo"),
    ("taught", r"enseñ\w+|form(?:ó|aste|a|as|ado)\b|explic(?:ó|aste|a|as|aba|abas)\b|becari\w+|tutor\w*"),
    ("night", r"madrug\w+|de madrugada|noches?\b|domingos?|sábados?|fin(?:es)? de semana|vacaciones"
              r"|festivos?|a las (?:[1-6]\b(?![.:]?\d)|cinco|seis|cuatro)\b|a las (?:dos|tres|once"
              r"|doce) de la|hasta las|antes de abrir|al amanecer|nochebuena|cuando (?:los|sus"
              r"|tus) (?:niños|hijos) dorm"),
    ("courage", r"se neg(?:ó|aste)|te neg\w+|rechaz\w+|renunci\w+|defend\w+|plant(?:ó|aste) cara"
                r"|dij(?:o|iste) que no|hipotec\w+|se atrev\w+|te atrev\w+|apost(?:ó|aste)"
                r"|arriesg\w+|sin red|contra (?:todos|el)"),
    ("learned", r"aprend\w+|estudi\w+|se examin\w+|curso\b|clases de|ensay\w+|idioma"),
    ("checked", r"revis\w+|comprob\w+|comprueb\w+|prob(?:ó|aste)|prueba\w*|cont(?:ó|aste) (?:los"
                r"|las|una)|midi\w+|mide\w*|corrig\w+|correg\w+|afin\w+|verific\w+|repas\w+"),
    ("effort", r"entren\w+|corri\w+|corre\w*|nad(?:ó|aste)|sub(?:ió|iste)|kilómetros|pedale\w+"
               r"|coron\w+|escal\w+|mochila|lesión"),
    ("built", r"constru\w+|mont(?:ó|aste)|pint\w+|restaur\w+|levant(?:ó|aste)|arregl\w+|diseñ\w+"
              r"|fabric\w+|cos(?:ió|iste)|sold(?:ó|aste)|lij\w+|plant(?:ó|aste)|dibuj\w+|reform\w+"
              r"|a mano|con sus (?:propias )?manos|con tus (?:propias )?manos|encal\w+|desmont\w+"
              r"|cosech\w+|hornea\w*|amas\w+|cocin\w+"),
    ("years", r"\baños\b|\bmeses\b|lleva\w*|desde (?:hace|que|199|20)|sig(?:ue|ues|uió|uiste)"
              r"|cada (?:semana|mes|lunes|martes|miércoles|jueves|viernes|día|mañana|tarde|año"
              r"|primavera|verano)|todos los (?:días|lunes|viernes|meses|años)|sin faltar"
              r"|no falt\w+|ni un (?:solo )?(?:día|lunes|turno)|un solo (?:día|lunes)|empez(?:ó"
              r"|aste)|comenz(?:ó|aste)"),
    ("person", r"mism[oa]\b|en persona|personalmente|a solas"),
)  # fmt: skip


def deed_of(clause: str) -> Deed:
    return next((deed for deed, pattern in _CUES if re.search(pattern, clause, re.IGNORECASE)), "other")
