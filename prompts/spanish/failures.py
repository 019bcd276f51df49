"""What we got wrong, as a clause that owns it: "Factura enviada dos veces" -> "enviamos su factura…"."""

import re
from dataclasses import dataclass

from prompts.brief import Brief
from prompts.spanish import details, nouns, trust
from prompts.spanish.clauses import first_verb
from prompts.spanish.objects import with_contact_as_object
from prompts.spanish.our_acts import WE, ours, registered
from prompts.spanish.persons import Who, owned
from prompts.spanish.retelling import retell

_STAFF = (
    r"técnic[oa]|formador[a]?|consultor[a]?|asesor[a]?|abogad[oa]|coach|ponente|repartidor[a]?"
    r"|comercial|gestor[a]?|compañer[oa]|colega|ayudante"
    r"|becari[oa]|diseñador[a]?|perit[oa]|mediador[a]?|agente|recepción|centralita|equipo|pasante"
    r"|procurador[a]?|portal|sistema|web|aplicación|app"
)
_SORE = re.compile(
    r"\b(?:enfad\w+|enoj\w+|furios\w+|molest[oa]s?|indignad\w+|quej\w+|amenaz\w+|quiere\w*|exig\w+"
    r"|pide\w*|piden|abogad[oa]|demand\w+|denunci\w+|harto|harta|decepcion\w+"
    r"|disgust\w+|nervios\w*|grit\w+|dej(?:a|ar) de ser client\w+|se va con|rescind\w+|irse)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Failure:
    """`clause` says what we did; `noun` names it where only that is safe; `more` is what the details add."""

    clause: str = ""
    noun: str = ""
    aside: str = ""
    more: str = ""
    thing: str = ""


def read(brief: Brief, who: Who) -> Failure:
    title = _to_them(trust.clean(brief.what), who)
    if not re.search(r"[^\W\d_]{3}", title) or len(title.split()) > 26:
        return Failure()
    clause = _clause(title, who)
    noun = "" if clause else nouns.with_article(title)
    aside, more = _details(brief, who)
    return Failure(clause, noun, aside, more, thing_of(clause or noun))


def thing_of(clause: str) -> str:
    """What it was about: "la factura", "el informe de turnos"."""
    match = re.search(
        r"\b(?:el|la|los|las|su|sus|tu|tus) (?!(?:un|que)\b)[^\W\d_]{3,}(?: de(?:l| la| los"
        r"| las)? [^\W\d_]{4,})?(?=\b)",
        clause,
    )
    found = match[0] if match else ""
    return "" if re.search(r"\b(?:día|semana|mes|hora|fallo|error|tarde|mañana)\b|\d", found) else found


def _clause(title: str, who: Who) -> str:
    return (
        ours(title, who)
        or _mistake(title)
        or _staff(title, who)
        or _nobody(title, who)
        or _it_happened(title, who)
    )


def _to_them(title: str, who: Who) -> str:
    """The title without the client as the one it was done to: "a Bodegas Urrechu", "de Bodegas Urrechu"."""
    client = re.escape(who.client)
    title = re.sub(rf"^{client}\s*[:,–—-]\s*|\s+(?:a|para|con) {client}(?=$|[,;.])", "", title)
    title = owned(title, who)
    if who.contact:
        title = re.sub(rf"^{who.mention}\s*[:,–—-]\s*", "", title)
        title = with_contact_as_object(title, who)
    title = re.sub(
        rf"\b(el|la|los|las) ([\w ]{{3,40}}?) (?:de|del) (?:client[ea]|{client})\b", rf"{who.your} \2", title
    )
    return re.sub(r"\b(?:al|a la) client[ea]\b", "", title).strip() if "cliente" in title else title


def _mistake(title: str) -> str:
    if match := re.match(r"(?P<many>Errores|Fallos|Erratas)\b (?P<rest>.+)", title):
        return f"cometimos {match['many'].lower()} {match['rest']}"
    if match := re.match(r"(?:Un )?(?P<one>[Ee]rror|[Ff]allo|[Ee]rrata) (?P<rest>.+)", title):
        return (
            f"cometimos un{'a' if match['one'].lower() == 'errata' else ''}"
            f" {match['one'].lower()} {match['rest']}"
        )
    if match := re.match(r"Retraso (?P<rest>.+)", title):
        return (
            f"llegamos con retraso: {match['rest']}"
            if match["rest"][:2] not in ("de", "en")
            else f"tuvimos un retraso {match['rest']}"
        )
    if match := re.match(r"(?:Falta|Ausencia) de respuesta (?:a|al) (?P<rest>.+)", title):
        return f"dejamos sin respuesta {match['rest']}"
    if match := re.match(r"Olvid(?:o|ar) (?:de )?(?P<rest>.+)", title):
        return f"olvidamos {match['rest']}"
    return ""


def _staff(title: str, who: Who) -> str:
    """ "La formadora llegó tarde" -> "nuestra formadora llegó tarde"."""
    match = re.match(
        rf"(?P<art>El|La|Nuestr[oa]|Un|Una)\s+(?P<who>{_STAFF})\b(?P<rest>.*)$", title, re.IGNORECASE
    )
    if not match or first_verb(match["rest"].split()) is None:
        return ""
    female = match["art"].lower() in ("la", "una", "nuestra")
    return registered(f"{'nuestra' if female else 'nuestro'} {match['who']}{match['rest']}", who)


def _nobody(title: str, who: Who) -> str:
    match = re.match(r"[Nn]adie (?P<to>(?:le|les|la|lo|te) )?(?P<rest>.+)", title)
    return registered(f"nadie de nuestra parte {match['to'] or ''}{match['rest']}", who) if match else ""


def _it_happened(title: str, who: Who) -> str:
    """ "La factura salió con el IVA equivocado"."""
    tokens = title.split()
    if first_verb([tokens[0].lower(), *tokens[1:]]) is None:
        return ""
    told = retell(title, who, past=False)
    return told.clause if told and not told.you else ""


def _details(brief: Brief, who: Who) -> tuple[str, str]:
    """(what stands behind a colon, a sentence of its own)."""
    aside = more = ""
    for part in details.parts(brief.details):
        if (
            _SORE.search(part)
            or trust.REMINDER.match(part)
            or (":" in part.replace(": ", ":", 1) and re.match(r"\w+:", part))
        ):
            continue
        if len(part.split()) > 18 or re.fullmatch(trust.DAY.pattern, part, re.IGNORECASE):
            continue
        tokens = part.split()
        if first_verb([tokens[0].lower(), *tokens[1:]]) is not None or WE.match(part):
            said = registered(ours(part, who) or part, who)
            more = more or said[0].upper() + said[1:]
        elif len(tokens) > 1 and not aside:
            aside = part if part[1:2].isupper() else part[0].lower() + part[1:]
    return aside, more
