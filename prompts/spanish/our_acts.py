"""A note of something done by the firm, as "we did it": participles, impersonal verbs, names of actions."""

import re

from prompts.spanish import nouns, verbs
from prompts.spanish.clauses import bare
from prompts.spanish.participles import action_of, infinitive_of, we_did
from prompts.spanish.persons import Who

WE = re.compile(
    r"^(?:(?:[Nn]o|[Nn]unca|[Yy]a|[Ll]e|[Ll]es|[Nn]os|[Ss]e nos|[Tt]ampoco) )*(?:nos |les? |los? "
    r"|las? )?(?P<verb>[^\W\d_]+[aei]mos)\b",
    re.IGNORECASE,
)


def ours(text: str, who: Who, *, your: bool = True) -> str:
    """A note of something done by us, as "we did it"; "" when it is of another kind."""
    for rule in (
        _said_as_we,
        _slipped,
        _badly,
        _done_to,
        _went_out,
        _done_first,
        _reflexive,
        _they_did,
        _named_action,
    ):
        if said := rule(text, who, your):
            return said
    return ""


def _said_as_we(text: str, who: Who, your: bool) -> str:
    match = WE.match(text)
    if not match:
        return ""
    return registered(text[0].lower() + text[1:], who)


_UNDONE = (
    "contestar|devolver|entregar|enviar|responder|pagar|firmar|tramitar|resolver|revisar|terminar"
    "|corregir|atender"
    "|abrir|leer|presentar|renovar|confirmar|registrar|actualizar|facturar|cerrar|publicar|reservar"
)


def _done_to(text: str, who: Who, your: bool) -> str:
    """ "Factura enviada dos veces", "Llamada no devuelta", "Correos sin contestar"."""
    undone = re.match(rf"(?P<np>[\w .'%/-]+?) sin (?P<inf>{_UNDONE})\b(?P<rest>.*)$", text)
    if undone and not re.search(r"[aeio]mos\b", undone["np"]):
        return registered(
            f"dejamos sin {undone['inf']} {_thing(undone['np'], who, your)}{undone['rest']}", who
        )
    tokens = text.split()
    for at, token in enumerate(tokens[1:6], start=1):
        infinitive = infinitive_of(bare(token))
        if not infinitive or (at + 1 < len(tokens) and infinitive_of(bare(tokens[at + 1]))):
            continue
        no = "no " if tokens[at - 1].lower() == "no" else ""
        ahead = tokens[: at - 1 if no else at]
        while ahead and ahead[-1].lower() in ("fue", "fueron", "ha", "han", "sido", "está", "quedó", "salió"):
            ahead = ahead[:-1]
        aux = re.search(rf"\b(?:ha|han|había|habían|hay|está|están)\b|{who.mention}", " ".join(ahead))
        if not ahead or aux or any(_past(bare(word)) for word in tokens):
            return ""
        rest = f" {' '.join(tokens[at + 1 :])}" if tokens[at + 1 :] else ""
        return registered(f"{no}{we_did(infinitive)} {_thing(' '.join(ahead), who, your)}{rest}", who)
    return ""


def _badly(text: str, who: Who, your: bool) -> str:
    """ "Mal calculada la plusvalía"."""
    match = re.match(r"[Mm]al (?P<pp>\w+[oa]s?) (?P<rest>.+)", text)
    infinitive = infinitive_of(match["pp"]) if match else ""
    return registered(f"{we_did(infinitive)} mal {match['rest']}", who) if match and infinitive else ""


_PAPERS = re.compile(
    r"(?P<np>(?:contrato|factura|informe|escritura|folleto|anuncio|póliza|carta|presupuesto|plano"
    r"|nómina|recibo|extracto|tarjeta|nota|acta"
    r"|dossier|invitaci|cartel|catálogo|etiqueta|certificado|documento|correo|boletín|pedido"
    r"|declaraci|propuesta|demanda|cheque|web|oferta)\w*"
    r"(?: de(?:l| la)? [\w ]+?)?) (?P<how>con|sin) (?P<rest>.+)$",
    re.IGNORECASE,
)


def _went_out(text: str, who: Who, your: bool) -> str:
    """ "Contrato con el nombre del inquilino anterior" -> "su contrato salió con el nombre…"."""
    match = _PAPERS.match(text)
    if not match or any(_past(bare(word)) or infinitive_of(bare(word)) for word in text.split()):
        return ""
    many = nouns.plural(match["np"].split()[0])
    verb = "salieron" if many else "salió"
    return registered(f"{_thing(match['np'], who, your)} {verb} {match['how']} {match['rest']}", who)


def _past(word: str) -> bool:
    form = verbs.find(word)
    return bool(re.search(r"(?:ó|aron|ieron)$", word)) or (form is not None and form.tense == "past")


def _done_first(text: str, who: Who, your: bool) -> str:
    """ "Enviado el contrato a otro cliente"."""
    tokens = text.split()
    infinitive = infinitive_of(tokens[0]) if len(tokens) > 2 else ""
    if infinitive and re.match(r"(?:de|del|en|a|al|por)$", tokens[1]):
        them = re.sub(r"o(?=s?$)", "o", tokens[0][-2:] if tokens[0].endswith("s") else tokens[0][-1:])
        return registered(f"l{them} {we_did(infinitive)} {' '.join(tokens[1:])}", who)
    return registered(f"{we_did(infinitive)} {' '.join(tokens[1:])}", who) if infinitive else ""


def _reflexive(text: str, who: Who, your: bool) -> str:
    """ "Se cobró dos veces la cuota", "No se avisó del cambio"."""
    match = re.match(
        r"(?P<no>[Nn]o )?[Ss]e (?P<to>les? )?(?P<verb>\w+(?:ó|o|aron|ieron|eron))\b(?P<rest>.*)$", text
    )
    form = verbs.find(match["verb"]) if match else None
    if not match or not form or form.tense != "past":
        return ""
    to = f"{who.clitic} " if (match["to"] or "").strip() in ("le", "les") else ""
    return registered(f"{'no ' if match['no'] else ''}{to}{we_did(form.infinitive)}{match['rest']}", who)


def _slipped(text: str, who: Who, your: bool) -> str:
    """ "Se nos pasó el plazo"."""
    return registered(text[0].lower() + text[1:], who) if re.match(r"[Ss]e nos \w+", text) else ""


def _they_did(text: str, who: Who, your: bool) -> str:
    """ "Cobraron dos veces la cuota", "No le devolvieron la llamada"."""
    match = re.match(
        r"(?P<no>[Nn]o )?(?P<to>[Ll]es? |[Tt]e |[Ll]a |[Ll]o )?(?P<verb>[^\W\d_]+ron)\b(?P<rest>.*)$", text
    )
    form = verbs.find(match["verb"]) if match else None
    if not match or not form:
        return ""
    to = f"{who.clitic} " if match["to"] else ""
    return registered(f"{'no ' if match['no'] else ''}{to}{we_did(form.infinitive)}{match['rest']}", who)


def _named_action(text: str, who: Who, your: bool) -> str:
    """ "Envío del contrato a otra dirección", "Doble cobro de la cuota"."""
    match = re.match(
        r"(?P<twice>[Dd]oble )?(?P<noun>\w+)(?P<dup> (?:doble|duplicad[oa]))? (?P<of>de|del) (?P<rest>.+)$",
        text,
    )
    if match and match["noun"].lower() == "cambio" and match["of"] == "de":
        return registered(f"{who.clitic} cambiamos de {match['rest']}", who)
    infinitive = action_of(match["noun"]) if match else ""
    if not match or not infinitive:
        return ""
    rest = f"el {match['rest']}" if match["of"] == "del" else match["rest"]
    twice = " dos veces" if match["twice"] or match["dup"] else ""
    return registered(f"{we_did(infinitive)}{twice} {rest}", who)


def _thing(np: str, who: Who, your: bool) -> str:
    """ "factura" -> "su factura"; what has its article or its number keeps it."""
    words = np.strip()
    first = words.split()[0].lower()
    if first in ("el", "la", "los", "las", "un", "una", "su", "sus", "tu", "tus") or first[0].isdigit():
        return registered(words[0].lower() + words[1:], who)
    low = words if words[1:2].isupper() else words[0].lower() + words[1:]
    if not your:
        return nouns.with_article(low)
    return f"{who.your}{'s' if nouns.plural(first) else ''} {low}"


def registered(text: str, who: Who) -> str:
    """What is "su" and "le" of the client in the note, in the register of the letter."""
    if not who.address.tu:
        return text
    return re.sub(r"\bles?\b(?= \w+mos\b)", "te", re.sub(r"\bsu(s?)\b", r"tu\1", text))
