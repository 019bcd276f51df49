"""What happened, told to the person: a clause ("abrió usted su taller") or a noun ("la boda de su hija")."""

import re
from dataclasses import dataclass

from prompts.brief import Brief
from prompts.spanish import conjugation, nouns, trust
from prompts.spanish.clauses import first_verb
from prompts.spanish.details import on_day
from prompts.spanish.participles import infinitive_of
from prompts.spanish.persons import Who, owned
from prompts.spanish.retelling import retell, with_its_article
from prompts.spanish.second_person import Told
from prompts.spanish.shapes import Shape, shape_of

_CHOSEN = re.compile(
    r"(?P<how>(?:[Ee]legid|[Nn]ombrad|[Pp]remiad|[Gg]alardonad|[Rr]econocid|[Ss]eleccionad"
    r"|[Cc]ertificad|[Aa]creditad|[Dd]esignad"
    r"|[Dd]istinguid|[Dd]eclarad|[Aa]dmitid|[Aa]ceptad)[oa]s?)\b\s*(?P<rest>.+)"
)


@dataclass(frozen=True)
class Event:
    shape: Shape
    told: Told | None = None
    noun: str = ""
    rest: str = ""  # what the title says besides: "Ya no lleva compras"

    @property
    def known(self) -> bool:
        return bool(self.told or self.noun)

    @property
    def clause(self) -> str:
        return self.told.clause if self.told else ""


def read(brief: Brief, who: Who) -> Event:
    """The event of a brief; one without clause and noun when nothing of its title can be repeated."""
    title = trust.clean(brief.what)
    title = re.sub(rf"^{re.escape(who.client)}\s*[:–—]\s*", "", title)
    shape = "birthday" if brief.topic == "birthday" and not title else shape_of(title, who)
    if len(title.split()) > 26 or not re.search(r"[^\W\d_]{3}", title):
        return Event(shape)
    past = brief.on is not None and brief.on < brief.today
    for part in reversed(re.split(r"(?<!\d):\s+", title)) if ": " in title and who.contact else ():
        if re.search(who.mention, part) and (told := retell(part, who, past=past)):
            return Event(shape, told, rest=title.replace(part, "").strip(" :"))
    if (
        told := _chosen(title, who, past=past)
        or _is(title, who, past=past)
        or _achieved(title, who, past=past)
        or retell(title, who, past=past, elided=bool(who.contact))
    ):
        return Event(shape, told)
    return Event(shape, noun=noun_of(title, who))


def noun_of(title: str, who: Who) -> str:
    """ "Boda de la hija de Carmen" -> "la boda de su hija"; "" where a name would be left over."""
    lead = re.match(rf"{who.mention}\s*[,:–—-]\s*(?P<rest>.+)", title) if who.contact else None
    title = lead["rest"] if lead else title
    own = re.match(rf"(?P<what>[^,;:]+?) de {who.mention}(?P<rest>.*)$", title) if who.contact else None
    if own and len(own["what"].split()) <= 4 and not re.search(r"\bde$|\b(?:el|la|los|las)\b", own["what"]):
        many = "s" if nouns.plural(own["what"].split()[0]) else ""
        return f"{who.your}{many} {nouns.lowered(own['what'])}{owned(own['rest'], who)}"
    said = owned(title, who)
    if who.contact and re.search(who.mention, said):
        said = re.sub(rf"\ba {who.mention}", f"a {who.after}", said)
    if who.contact and re.search(who.mention, said):
        return ""
    return nouns.with_article(said)


_STATE = re.compile(
    r"(?:[^\W\d]+ ){0,5}?(?:ha|has|han|va por|vas por|es|eres|son|está|estás|están|lleva|llevas"
    r"|tiene|tienes|sigue|sigues)\b"
)
"""What is so since a day, and did not happen on it."""


def happened(event: Event, brief: Brief, *, dated: bool = True) -> str:
    """The clause with its day before it, unless it names one itself."""
    if not event.told:
        return ""
    day, clause = on_day(brief), event.told.clause
    lasting = _STATE.match(clause) or re.search(r"\bya\b", clause)
    if not dated or not day or lasting or trust.ANY_DAY.search(clause):
        return clause
    return f"{day} {event.told.behind}"


def _chosen(title: str, who: Who, *, past: bool) -> Told | None:
    """ "Elegida mejor panadería" -> "Horno Candela fue elegida…"; of a person "fue usted elegida"."""
    person = re.match(rf"{who.mention},?\s+", title) if who.contact else None
    firm = re.match(rf"{re.escape(who.client)},?\s+", title)
    lead = person or firm
    match = _CHOSEN.match(title[lead.end() :] if lead else title)
    if not match or not past:
        return None
    rest = owned(match["rest"], who)
    how = match["how"].lower()
    if not person:
        return Told(with_its_article(f"{who.client} fue {how} {rest}", who))
    if who.address.tu:
        return Told(f"fuiste {how} {rest}", you=True)
    return Told(f"usted fue {how} {rest}", f"fue usted {how} {rest}", you=True)


_SEVERAL = re.compile(r"(?:abuelos|padres|bisabuelos|tíos|campeon[ea]s|finalistas)\b.*", re.IGNORECASE)


def _is(title: str, who: Who, *, past: bool) -> Told | None:
    """ "Marta Solís, finalista del premio…" -> "es usted finalista…"."""
    if several := _SEVERAL.match(title):
        vos = who.address.tu and who.address.locale == "es-ES"
        return Told(f"{'ya sois' if vos else 'ya son ustedes'} {several[0][0].lower()}{several[0][1:]}")
    match = (
        re.match(
            rf"{who.mention},\s+(?P<what>(?:finalista|ganador[a]?|madrina|padrino|campe(?:ón|ona)"
            rf"|candidat[oa]|semifinalista|doctora?|abuel[oa]|madre|padre|voluntari[oa])\b.*)",
            title,
        )
        if who.contact
        else None
    )
    if not match:
        return None
    what = owned(match["what"], who)
    if who.address.tu:
        return Told(f"{'fuiste' if past else 'eres'} {what}", you=True)
    return Told(f"{'fue' if past else 'es'} usted {what}", you=True)


_OBJECT = re.compile(r"(?:el|la|los|las|su|tu|mil|cien|\d[\d.,]*)\b")


def _counted_or_with_article(np: str) -> str:
    counted = re.match(r"(?:mil|cien|\d[\d.,]*) ", np, re.IGNORECASE)
    return np[0].lower() + np[1:] if counted else nouns.with_article(np)


def _achieved(title: str, who: Who, *, past: bool) -> Told | None:
    """ "Certificación ISO 9001 obtenida" -> "Talleres Rivas obtuvo la certificación ISO 9001"."""
    match = re.match(
        r"(?P<np>.+?) (?P<pp>\w+[aei]d[oa]s?|abiert[oa]s?|cubiert[oa]s?)(?P<rest>(?: (?:en|con|por"
        r"|tras|sin|ante|a) .+)?)$",
        title,
    )
    infinitive = infinitive_of(match["pp"]) if match else ""
    if not match or not past or not infinitive or first_verb(match["np"].lower().split()) is not None:
        return None
    np = _counted_or_with_article(
        owned(re.sub(rf"\s+(?:de|en|para) {re.escape(who.client)}", "", match["np"]), who)
    )
    if re.search(who.mention, np) or len(np.split()) > 9 or not _OBJECT.match(np):
        return None
    if who.client == who.contact:
        return retell(f"{who.contact} {conjugation.preterite(infinitive)} {np}{match['rest']}", who)
    return Told(
        with_its_article(f"{who.client} {conjugation.preterite(infinitive)} {np}{match['rest']}", who)
    )
