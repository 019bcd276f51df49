"""What changes for a contact or a client: which kind of change, from what, to what."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.brief import Brief
from prompts.spanish import details, events, trust
from prompts.spanish.events import Event
from prompts.spanish.persons import Who

Kind = Literal[
    "role",
    "leaving",
    "transfer",
    "joining",
    "retiring",
    "handover",
    "merger",
    "move",
    "start",
    "end",
    "other",
]

_KINDS: tuple[tuple[Kind, str], ...] = (
    ("retiring", r"\bjubil\w+|\bretir(?:a|ó|o|ada|ado)\b"),
    ("handover", r"\bced(?:e|ió|erá)\b|\brelevo\b|\briendas\b|\btestigo\b|traspas(?:a|ó) (?:la|el"
                 r"|su)|suce(?:de|dió|sión)\w*|segunda generación"),
    ("merger", r"fusi[oó]n\w*|absor\w+|\bcompr(?:a|ó|an|aron)\b|adqui\w+|\bvend(?:e|ió|en|ieron|ida"
               r"|ido)\b|\bventa\b|se une[n]? (?:a|con)|se integra en|entra en el grupo|socio mayoritario"),
    ("end", r"(?:termin|acab|cierr|conclu|finaliz)\w+ (?:el|la|nuestr[oa]) (?:proyecto|encargo"
            r"|contrato|colaboración|programa|acompañamiento|proceso)|(?:fin|final|cierre) (?:del"
            r"|de la|de) (?:proyecto|encargo|contrato|colaboración|programa|proceso)"),
    ("start", r"(?:empiez|arranc|comienz|inici|empez|comenz)\w+ (?:el|la|nuestr[oa]"
              r"|a trabajar) (?:proyecto|encargo|contrato|colaboración|programa|acompañamiento"
              r"|proceso|con nosotros)|(?:inicio|arranque|comienzo) (?:del|de la|de)"),
    ("transfer", r"traslad(?:an|aron|ad[oa])\b|\bdestin(?:an|aron|ad[oa])\b"),
    ("move", r"se (?:muda|mudó|mudan|traslada|trasladó|trasladan)|traslado|traslad(?:a|ó) (?:su|la"
             r"|el)|mudanza|nueva sede|nuevas oficinas|cambi(?:a|ó) de (?:sede|local|oficina|casa"
             r"|dirección|ciudad)"),
    ("leaving", r"\bdej(?:a|ó|ará)\b|se (?:marcha|marchó|va|fue|despide|despidió)|\bsal(?:e|ió) de"
                r"|último día|\bfich(?:a|ó) por|renunci\w+|cambi(?:a|ó) de (?:empresa|trabajo)"
                r"|dimi\w+|se incorpora a(?:l)? (?!la empresa)"),
    ("joining", r"se (?:incorpora|incorporó|une|unió)|\bllega\b|\bllegó\b|nuev[oa] (?:contacto"
                r"|interlocutor\w*)|\bentr(?:a|ó) (?:en|a)\b"),
)  # fmt: skip
_OFFICE = (
    r"(?:vice)?(?:director|gerent|president|consejer|jef|responsabl|coordinador|encargad|supervisor"
    r"|soci|capitan|capitán|patron|patrón|portavoz"
    r"|secretari|tesorer|administrador|rector|decan|alcald|concejal|profesor|catedrátic|subdirector"
    r"|técnic|abogad|asesor|editor|redactor|chef"
    r"|maestr|capataz|médic|fiscal|juez|notari|arquitect|ingenier|analist|consultor|delegad"
    r"|comisari|conservador|productor|enólog|adjunt|mand|líder"
    r"|copropietari|propietari|fundador|cofundador|dueñ|CEO|CFO|COO|CTO|titular|cabez|sous)\w*"
)
_ROLE = (
    rf"(?P<{{0}}>(?:(?:la|el|su|una?) )?(?:[Pp]rimer[ao]? |[Nn]uev[oa] "
    rf"|[Ss]egund[oa] )?(?:{_OFFICE}|(?:la )?(?:jefatura|dirección|gerencia|presidencia"
    rf"|subdirección|coordinación|administración|secretaría|decanato|cátedra))\b(?:(?! (?:desde"
    rf"|a partir|el \d+|en enero|tras|después|porque|para|a la lic|a la l|y)\b)[^,;:.])*?)"
)


def _role(name: str) -> str:
    return _ROLE.replace("{0}", name)


_END = (
    r"(?=$|[,;:.(]| (?:desde|a partir|el \d+|tras|después|y|para|porque|cuando|en (?:enero|febrero"
    r"|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))\b)"
)
_FROM_TO = re.compile(
    rf"\bde(?:l)? {_role('old')} a(?:l)? (?:ser |puesto de |cargo de )?{_role('new')}{_END}", re.IGNORECASE
)
_NEW = re.compile(
    r"(?:nombr\w+|ascend\w+|asciend\w+|promocion\w+|promov\w+|promuev\w+|elig\w+|elegid\w+"
    r"|designad?\w*|será|es ya|es ahora|ya es|se convierte en|convertid[oa] en|toma posesión|asume|asumió"
    r"|pasa a(?: ser)?|pasó a(?: ser)?|como|,\s*nuev[oa]|^nuev[oa]|para ser)"
    rf"\s+(?:a |como |por |en |el cargo de |el puesto de |para |nuev[oa] )?{_role('new')}{_END}",
    re.IGNORECASE,
)
_OLD = re.compile(
    rf"(?:ven(?:ía|ías|go|ia) de|hasta ahora|antes|dej(?:a|ó|ará)|era|tras \w+ años (?:como|de)"
    rf"|sale de)\s+(?:ser |como |el puesto de |el cargo de )?{_role('old')}{_END}",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Change:
    kind: Kind
    event: Event
    happened: str = ""
    old: str = ""
    new: str = ""
    joins: bool = False


def read(brief: Brief, who: Who) -> Change:
    title = trust.clean(brief.what)
    event = events.read(brief, who)
    happened = events.happened(event, brief)
    kind = next((kind for kind, pattern in _KINDS if re.search(pattern, title, re.IGNORECASE)), None)
    told = f"{title}. {'. '.join(details.parts(brief.details))}"
    new, old = _roles(title, told, who)
    if new and who.contact and kind in (None, "joining", "leaving") and _is_theirs(title, who):
        return Change("role", event, happened, old or _former(brief, new), new, joins=kind == "joining")
    if not new and kind == "joining" and who.contact and re.search(who.mention, title) and brief.role:
        return Change("role", event, happened, "", brief.role[0].lower() + brief.role[1:], joins=True)
    if kind == "transfer" and new:
        return Change(kind, event, happened, old, new)
    return Change(kind or "other", event, happened, old, new)


def _roles(title: str, told: str, who: Who) -> tuple[str, str]:
    both = _FROM_TO.search(told)
    if both:
        return _short(both["new"], who), _short(both["old"], who)
    without = re.sub(rf"\s*\ba {who.mention}", "", told) if who.contact else told
    new, old = _NEW.search(without), _OLD.search(told)
    return (_short(new["new"], who) if new else "", _short(old["old"], who) if old else "")


def _short(role: str, who: Who) -> str:
    """A role without "nueva" and without "de Astilleros Cabo Busto", where that is the client."""
    role = re.sub(
        r"^(?:(?:el|su|una?)\s+)?nuev[oa]\s+|^(?:el|su|un|una)\s+", "", role.strip(), flags=re.IGNORECASE
    )
    role = re.sub(rf"\s+(?:de|en) (?:la |el |los |las )?{re.escape(who.client)}.*$", "", role)
    return role[0].lower() + role[1:] if role and not role[1:2].isupper() else role


def _former(brief: Brief, new: str) -> str:
    """The role on record, unless it is the new one already."""
    role = brief.role.strip()
    same = role.lower() in new.lower() or new.lower() in role.lower()
    if not role or same or not re.match(_OFFICE, role, re.IGNORECASE):
        return ""
    return role[0].lower() + role[1:] if not role[1:2].isupper() else role


def _is_theirs(title: str, who: Who) -> bool:
    """True unless somebody else is named as the one who changes."""
    return bool(re.search(who.mention, title)) or not re.search(r"^[A-ZÁÉÍÓÚ]\w+ [A-ZÁÉÍÓÚ]\w+", title)
