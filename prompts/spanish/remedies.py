"""What the record says about a failing of ours: what it cost them, what is done, what comes next."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.brief import Brief, Fact
from prompts.days import months, weekdays
from prompts.spanish import conjugation, our_acts, trust, verbs
from prompts.spanish.clauses import bare, first_verb
from prompts.spanish.facts import contradicted, in_first_person, spoken_by_contact
from prompts.spanish.objects import with_contact_as_object
from prompts.spanish.persons import Who, owned
from prompts.spanish.quotes import quoted
from prompts.spanish.records import by_writer, day_of, moving, uncounted
from prompts.spanish.retelling import retell
from prompts.spanish.speech import told_by_them

Kind = Literal["cost", "done", "next"]

NOT_TO_SAY = re.compile(
    r"\b(?:proveedor\w*|subcontrat\w*|imprenta|sistema nuevo|nuevo sistema|compañer[oa] nuev[oa]"
    r"|de baja|vacaciones|carga de trabajo|falta de personal|saturad\w*|desbordad\w*"
    r"|descuento\w*|gratis|gratuit\w*|reembols\w+|abon(?:o|ar|aremos|amos)|compens\w+|indemniz\w+"
    r"|cuota|cuotas|sin coste|sin cargo|rebaj\w+|devolver(?:emos)? el dinero|a nuestro cargo|cortesía"
    r"|garanti\w+|no (?:ha|han) (?:respondido|contestado|dicho|llamado)|sigue sin|promet\w+"
    r"|nunca más|no volverá|probablemente|quizá\w*|a lo mejor|seguramente"
    r"|responsabilidad civil|seguro|neglig\w+|culpa (?:suya|del cliente)|problema técnico|error informático"
    r"|creemos|parece que|enfad\w+|furios\w+|molest[oa]s?|indignad\w+|decepcion\w+|quiere|quieren"
    r"|pide|exige|amenaz\w+|abogado|encantad\w+|feliz|content[oa]s?)\b",
    re.IGNORECASE,
)
_FUTURE = re.compile(
    r"\b\w+(?:ará|erá|irá|arán|erán|irán|aré|eré|iré|aremos|eremos|iremos|drá|drán|dremos|va a"
    r"|van a|vamos a)\b|\bva a\b|\bvan a\b",
    re.IGNORECASE,
)
_DATE = re.compile(rf"\b(?P<day>\d{{1,2}}) de (?P<month>{'|'.join(months('es'))})", re.IGNORECASE)
_WEEKDAY = re.compile(rf"\b(?:{'|'.join(weekdays('es'))})\b", re.IGNORECASE)
_COST = re.compile(
    r"\b(?:tuv\w+ que|perd\w+|esper\w+|par(?:ó|ar|aste)|explic\w+|llam\w+|rehac\w+|rehizo|cancel\w+"
    r"|anul\w+|aplaz\w+|retras\w+|pag\w+|horas?|días?|noches?|tarde|fin de semana|viaj\w+"
    r"|presentaron|entraron|vinieron|qued\w+|sin\b|disculp\w+|cerr\w+|repet\w+|devolv\w+|buscar"
    r"|enter\w+|confund\w+|aparec\w+|lleg\w+|recibi\w+|compr\w+|repiti\w+|mand\w+|desconvoc\w+"
    r"|abri\w+|vio\b|vieron|ley[óe]\w*|acept\w+|improvis\w+|dio\b|dar explicaciones)",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Remedy:
    """`clause` in lower case, without its full stop; `yours` when the person addressed is its subject."""

    kind: Kind
    index: int
    clause: str
    yours: bool = False


def on_record(brief: Brief, who: Who) -> dict[Kind, Remedy]:
    """The newest fact for each part of a recovery that may be said."""
    found: dict[Kind, Remedy] = {}
    doubtful = contradicted(brief)
    order = sorted(range(len(brief.facts)), key=lambda index: brief.facts[index].on or brief.today)
    for index in order:
        fact = brief.facts[index]
        if fact.private or trust.orders(fact.text) or NOT_TO_SAY.search(fact.text):
            continue
        remedy = _remedy(index, fact, brief, who, doubtful=index in doubtful)
        if remedy and not (remedy.kind == "cost" and index in doubtful and remedy.kind in found):
            found[remedy.kind] = remedy
    return found


def _remedy(index: int, fact: Fact, brief: Brief, who: Who, *, doubtful: bool) -> Remedy | None:
    text = " ".join(fact.text.split()).rstrip(".")
    if doubtful and not (text := uncounted(text)):
        return None
    if not 2 < len(text.split()) <= 32 or moving(text, fact, brief):
        return None
    if in_first_person(fact, who) and not our_acts.WE.match(text):
        clause = told_by_them(text, who)
        said = clause or quoted(text, brief)
        return Remedy("cost", index, said, yours=bool(clause))
    return (
        _next(index, text, brief, who)
        or _done(index, text, fact, brief, who)
        or _cost(index, text, fact, who)
    )


_LOST = re.compile(r"(?:Se )?(?:perdi|cay|anular|quedaron sin|cancelar)\w*", re.IGNORECASE)


def _happened_to_others(text: str) -> bool:
    """Something that somebody else did or suffered by it: neither our people nor what we put right."""
    ours = re.match(r"(?:El equipo|La oficina|El despacho|Nuestr\w+|Ya|Se)\b", text)
    return not ours and bool(re.search(r"\b\w+(?:ó|aron|ieron)\b", text))


def _cost(index: int, text: str, fact: Fact, who: Who) -> Remedy | None:
    if re.match(r"Se (?:perd|cay|qued|anul|cancel)\w+", text):
        return Remedy("cost", index, text[0].lower() + text[1:])
    told = retell(text, who, elided=True)
    theirs = told and (
        told.you or spoken_by_contact(fact, who) or _COST.search(text) or _happened_to_others(text)
    )
    if not told or not theirs:
        return None
    return Remedy("cost", index, told.unnamed if told.you else told.clause, yours=told.you)


def _next(index: int, text: str, brief: Brief, who: Who) -> Remedy | None:
    """Who does what by when, still to come."""
    days = [day_of(match, brief) for match in _DATE.finditer(text)]
    ahead = any(day and day >= brief.today for day in days) or (
        bool(_FUTURE.search(text)) and bool(days or _WEEKDAY.search(text))
    )
    past = re.search(r"\b\w+(?:ó|aron|ieron)\b|\b\w+[aei]mos\b(?<!emos)", text) and not _FUTURE.search(text)
    if not ahead or past:
        return None
    said = by_writer(_to_you(text, who), brief)
    return Remedy("next", index, said)


def _done(index: int, text: str, fact: Fact, brief: Brief, who: Who) -> Remedy | None:
    if spoken_by_contact(fact, who) or _LOST.match(text):
        return None
    if clause := our_acts.ours(_to_you(text, who), who, your=False):
        return Remedy("done", index, clause)
    tokens = _to_you(text, who).split()
    lead = re.match(
        rf"{re.escape(brief.writer)}|{re.escape(brief.writer.split()[0])}\b"
        if brief.writer.split()
        else r"(?!)",
        text,
    )
    if lead:
        rest = text[lead.end() :].split()
        form = verbs.find(bare(rest[0])) if rest else None
        return (
            Remedy("done", index, " ".join([conjugation.we_did(form.infinitive), *rest[1:]]))
            if form and form.tense == "past"
            else None
        )
    at = first_verb([tokens[0].lower(), *tokens[1:]])
    if at is None or (re.search(who.mention, text) and tokens[0] in who.names):
        return None
    started = re.match(r"(?:La|El|Los|Las|Nuestr\w+|Ya|Desde)\b", text) and re.search(
        r"correg|corr[ei]|nuev|buen|cambiad|sustitu|salió|arregl|repar|devuel|retir|restablec"
        r"|funciona|revis|anul|confirm|borr|elimin|recuper|bloque|list[oa]|copia|en marcha|llam|recib",
        text,
        re.IGNORECASE,
    )
    return Remedy("done", index, text[0].lower() + text[1:]) if started else None


def _to_you(text: str, who: Who) -> str:
    said = with_contact_as_object(owned(text, who), who)
    if who.address.tu:
        said = re.sub(r"\bles?\b", "te", re.sub(r"\bsu(s?)\b", r"tu\1", said))
    return said
