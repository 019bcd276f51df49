"""A client's trouble, read for what may be said: who died, whom it is about, or that something happened."""

import re
from dataclasses import dataclass
from typing import Literal

from prompts.brief import Brief
from prompts.spanish import nouns, trust
from prompts.spanish.clauses import first_verb
from prompts.spanish.details import parts
from prompts.spanish.persons import KIN, Who, owned
from prompts.spanish.retelling import retell

Kind = Literal["death", "their death", "loss", "kin", "other"]

_DEATH = re.compile(
    r"\b(?:falle[cz]\w*|muri[óe]\w*|muere|muert[eoa]|ha muerto|defunci\w+|entierr\w+|funeral"
    r"|sepelio|duelo|luto|difunt\w+)\b",
    re.IGNORECASE,
)
_NAMED = r"(?: (?-i:[A-ZÁÉÍÓÚ][a-záéíóúñ]+))?"
_LOST = re.compile(
    rf"\b(?:pierde|perdió|ha perdido) a (?P<who>(?:su|sus|la|el) (?:{KIN})\b{_NAMED})", re.IGNORECASE
)
_UNBORN = re.compile(r"\b(?:embaraz\w+|abort\w+|gestaci\w+|perinatal|bebé)\b", re.IGNORECASE)
_PARTED = re.compile(r"\b(?:separ\w+|divorci\w+|ruptura|custodia)\b", re.IGNORECASE)
_WHO_DIED = re.compile(
    r"(?:falle[cz]\w*|muri\w+|muere|ha muerto|muerte|fallecimiento|entierro|funeral|sepelio"
    r"|defunción|duelo por|luto por)(?: repentin\w+)?(?: (?:de|del|por))?\s+"
    r"(?P<who>(?:(?:su|sus|tu|tus|la|el|las|los) )?[^,;.:]+?)(?=$|[,;.:]| (?:el \d|en |tras |a los "
    r"|esta |este |hoy|ayer|anoche|después|por ))"
    r"|^(?P<first>[^,;.:]+?),? (?:falleció|fallece|murió|muere|ha fallecido|ha muerto)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Trouble:
    """`who` died or is concerned: "su padre", a name. Of "their death" nobody is greeted."""

    kind: Kind
    who: str = ""


def personal(brief: Brief, who: Who) -> Trouble:
    title = trust.clean(brief.what)
    if _UNBORN.search(title) or _PARTED.search(title):
        return Trouble("other")
    if lost := _LOST.search(title):
        return Trouble("death", _theirs(re.sub(r"^(?:el|la) ", "su ", lost["who"]), who))
    if _DEATH.search(title):
        return _dead(title, brief, who)
    said = owned(re.sub(rf"\ba {who.mention}", "", title) if who.contact else title, who)
    kin = re.search(rf"\b{who.your}s? (?:{KIN})\b(?: [A-ZÁÉÍÓÚ][\w]+)?", said) or re.search(
        rf"\bsus? (?:{KIN})\b", said
    )
    child = kin and re.search(r"\b(?:socia|socio|equipo|gente|familia|compañer)", kin[0])
    return Trouble("kin", _theirs(kin[0], who)) if kin and not child else Trouble("other")


def _dead(title: str, brief: Brief, who: Who) -> Trouble:
    match = _WHO_DIED.search(title)
    named = (match["who"] or match["first"] or "").strip() if match else ""
    if not named:
        return Trouble("loss")
    theirs = re.sub(r"^(?:El|La|Su|Los|Las)\b", lambda m: m[0].lower(), owned(named, who))
    if who.contact and re.fullmatch(who.mention, theirs):
        return Trouble("their death")
    if who.contact and re.search(who.mention, theirs):
        return Trouble("loss")
    if re.match(rf"(?:la |el )?(?:{KIN})$", theirs, re.IGNORECASE):
        theirs = f"su {re.sub(r'^(?:la|el) ', '', theirs, flags=re.IGNORECASE).lower()}"
    known = theirs.startswith(("su ", "tu ", "sus ", "tus ")) or theirs[0].isupper()
    return Trouble("death", _theirs(theirs, who)) if known and len(theirs.split()) <= 6 else Trouble("loss")


def _theirs(kin: str, who: Who) -> str:
    kin = kin[0].lower() + kin[1:] if kin.lower().startswith("su") else kin
    return re.sub(r"^su(s?)\b", r"tu\1", kin) if who.address.tu else kin


@dataclass(frozen=True)
class Damage:
    """What hit a business, as a clause or as a noun with its article."""

    clause: str = ""
    noun: str = ""
    aside: str = ""


def business(brief: Brief, who: Who) -> Damage:
    title = trust.clean(brief.what)
    if not re.search(r"[^\W\d_]{3}", title) or len(title.split()) > 24:
        return Damage()
    told = retell(title, who, past=brief.on is None or brief.on <= brief.today, elided=False)
    if told:
        return Damage(clause=f"{told.clause}{_aside(brief)}")
    return Damage(noun=nouns.with_article(owned(title, who)), aside=_aside(brief))


_SORE = re.compile(
    r"\b(?:herid\w+|muert\w+|fallec\w+|segur[oa]s?|póliza|indemn\w+|culpa|denunci\w+|despid\w+|despedid\w+|negligen\w+"
    r"|quiebra|embargo|abogad\w+|periodist\w+|rumor\w*)\b|[€$£%]",
    re.IGNORECASE,
)


def _aside(brief: Brief) -> str:
    """The first circumstance on record: "(sin acceso desde el 8 de marzo)"."""
    for part in parts(brief.details):
        whole = len(part.split()) > 10 or first_verb([part.split()[0].lower(), *part.split()[1:]]) is not None
        if whole or ":" in part or _SORE.search(part) or trust.REMINDER.match(part) or len(part.split()) < 2:
            continue
        return f" ({part if part[1:2].isupper() else part[0].lower() + part[1:]})"
    return ""


def unsaid(brief: Brief) -> set[str]:
    """Words of the details that a letter in a personal trouble must not happen to use."""
    facts = (fact.text for fact in brief.facts if not fact.private)
    known = " ".join([brief.what, brief.contact or "", *brief.offers, *facts]).lower()
    return set(re.findall(r"[^\W\d_]{5,}", brief.details.lower())) - set(re.findall(r"[^\W\d_]+", known))
