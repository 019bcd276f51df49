"""What of a typed note may be repeated: never an order, a reminder among colleagues, a sore point."""

import re

from prompts.days import months, weekdays

_ORDER = re.compile(
    r"\b(?:ignor[ae]n?|disregard|olvida|omite|desobedece)\s+(?:\w+\s+){0,3}?(?:instruc\w+|reglas?"
    r"|rules?|anterior\w*|previ\w+|todo|all)"
    r"|\b(?:assistant|asistente|system|sistema|prompt|user|usuario|ia|ai|bot|nota para)\s*:"
    r"|\binstruc(?:ciones|tions?)\b"
    r"|\bfirma como\b|\byour rules\b|\b(?:añade|agrega|incluye|escribe|responde|ofrece"
    r"|promete)\s+(?:que|un|una|el|la|este|esta|al)\b"
    r"|https?:|www\.|\S+@\S+|\.example\b|<\w",
    re.IGNORECASE,
)
_OTHERS = set(
    """the of and her his with for to from by at their its is was has have opens wins promoted new leaves
    joins invoice wrong again und der die das dem den ein eine mit für im zum zur hat ist wird
    eröffnet von bei nach et du des les une avec pour sur dans sa ses leur est ouvre
    """.split()
)
_OURS = set(
    "el la los las de del en con su sus un una y que por para al se lo le no tras sin como desde".split()
)
_TELLING = set(
    "birthday anniversary promotion wedding retirement award opening geburtstag"
    " hochzeit anniversaire mariage".split()
)
_NOT_SPANISH = re.compile(r"\b[a-zäöü]*(?:sch|ck|pp|tt|[äöß]|ght|sh|wn|ff)[a-zäöüß]*\b")
_BROKEN = re.compile(r"[\[\]{}<>@#*_|\\`~^=]")
REMINDER = re.compile(
    r"\W*(?:ojo|pendiente|confirmar|preguntar\w*|llamar\w*|enviar\w*|mandar\w*|recordar\w*"
    r"|avisar\w*|no (?:mencion|decir|habl|coment)\w*"
    r"|elemento|presupuesto|coste|costo|importe|quiere|pide|exige|prefiere|espera|cuidado|según"
    r"|felicitar\w*|comprar\w*|hablar con"
    r"|ver si|habrá que|hay que|falta|revisar\w*|proponer\w*|le gusta\w*|no le gusta\w*|odia"
    r"|detesta|alérgic\w+|regalo|urgente|interno|confidencial)\b",
    re.IGNORECASE,
)
CHEERLESS = re.compile(
    r"\b(?:quej\w+|enfad\w+|enoj\w+|molest\w+|furios\w+|perdi(?:ó|eron|mos|da|do)|pérdida\w*"
    r"|fall(?:ó|aron|o|os)|errores|error"
    r"|equivoc\w+|retras\w+|con demora|enferm\w+|hospital\w*|ingresad\w+|cáncer|tumor|quimio\w*"
    r"|ictus|infarto|operación|operad\w+|cirugía"
    r"|muri\w+|fallec\w+|entierro|funeral|duelo|luto|divorci\w+|separ(?:ó|aron|ación|ándose)"
    r"|custodia|despid\w+|despedid\w+|ERE|demand(?:a|ó|ado)|juicio|deudas?"
    r"|quiebra|concurso de acreedores|insolven\w+|problemas?|estr[eé]s\w*|depre\w+|ansiedad"
    r"|embaraz\w+|secret\w+|confiden\w+|embargo\w*|rumor\w*"
    r"|pele(?:ó|aron|ado)|discuti\w+|bronca|baja médica|de baja|agotad\w+|casi|odia|miedo|lloró"
    r"|llorando|arruin\w+|robo|robaron|no se hablan|a punto de)\b",
    re.IGNORECASE,
)
BUSINESS = re.compile(
    r"\b(?:honorarios|cuotas?|descuentos?|tarifas?|pólizas?|primas?|cartera|impag\w+|pagó tarde"
    r"|referid\w+|nos recom\w+|recomendó"
    r"|(?:factura|contrato|presupuesto|precio)s? (?:pendiente|impagad|con nosotros|de renov|nuev|firmad)\w*"
    r"|renov(?:ó|ará|ación|ar) (?:con|el contrato|la póliza)|nuestr[oa]s?|nosotr[oa]s)\b|[€$£]",
    re.IGNORECASE,
)
_WANTS = re.compile(
    r"^(?:\S+ ){0,3}(?:quiere|pide|exige|prefiere|espera|necesita|odia|busca)\b", re.IGNORECASE
)
_MONTHS = "|".join(months("es"))
_WEEKDAYS = "|".join(weekdays("es"))
DAY = re.compile(
    rf"(?:\b(?:desde |a partir |hasta )?(?:el|del|al|desde el|a partir del"
    rf"|hasta el)\s+)?(?:(?:{_WEEKDAYS}),?\s+)?(?:día\s+)?"
    rf"\b\d{{1,2}} de (?:{_MONTHS})(?: de(?:l)? \d{{4}})?\b",
    re.IGNORECASE,
)
ANY_DAY = re.compile(
    rf"\b(?:{_WEEKDAYS}|{_MONTHS}|hoy|ayer|anoche|pasado mañana|esta (?:semana|mañana|tarde|noche)"
    rf"|este (?:mes|año))\b"
    r"|(?<!la )(?<!cada )\bmañana\b",
    re.IGNORECASE,
)


def foreign(text: str) -> bool:
    """True for a note typed in another language than the letter: its words are of no use here."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    others, ours = sum(word in _OTHERS for word in words), sum(word in _OURS for word in words)
    strange = any(word in _TELLING for word in words) or bool(_NOT_SPANISH.search(text))
    return others > ours or (not ours and strange)


def clean(text: str) -> str:
    """The note up to the first thing that is no news: an order, a bracket, a link; "" in another language."""
    text = " ".join(text.split())
    if foreign(text):
        return ""
    cut = [match.start() for match in (_ORDER.search(text), _BROKEN.search(text)) if match]
    if not cut:
        return text.rstrip(" .")
    kept = text[: min(cut)]
    # an order begins where its sentence or its bracket begins, not at the word that gives it away
    if _ORDER.search(text) and not _BROKEN.match(text, min(cut)):
        kept = re.split(r"[.;:—–]\s+[^.;:—–]*$", kept)[0] if re.search(r"[.;:—–]\s", kept) else ""
    return kept.strip(" .;,:—–-")


def orders(text: str) -> bool:
    return bool(_ORDER.search(text) or _BROKEN.search(text) or foreign(text))


def cheerful(text: str) -> bool:
    return not (CHEERLESS.search(text) or REMINDER.match(text) or _WANTS.match(text))
