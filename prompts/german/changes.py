"""What changes for whom: the kind of change, the old role and the new one, and where somebody goes."""

import re
from dataclasses import dataclass

from prompts.brief import Brief
from prompts.german import details, titles
from prompts.german.clauses import main, told_as_past
from prompts.german.days import over
from prompts.german.guards import trusted
from prompts.german.nouns import gender
from prompts.german.people import formal
from prompts.german.retelling import to_you
from prompts.german.titles import Event

_KINDS: tuple[tuple[str, str], ...] = (
    ("retirement", r"ruhestand|\brente\b|pension(?!är)|altersteilzeit|verrent"),
    ("back", r"rückkehr|zurück aus|kehrt zurück|kommt zurück|wieder da"),
    (
        "away",
        (
            r"elternzeit|elternkarenz|karenz|sabbatical|auszeit|mutterschutz|babypause"
            r"|mutterschaftsurlaub|vaterschaftsurlaub"
        ),
    ),
    (
        "leaving",
        (
            r"abschied|verlässt|weggang|ausscheiden|scheidet|geht zu|wechselt zu[rm]?\b"
            r"|letzter (?:arbeits)?tag|verabschied|kündigt\b|abgang"
        ),
    ),
    (
        "joining",
        (
            r"neuer ansprechpartner|neue ansprechpartnerin|neuer kontakt|tritt ein|fängt an"
            r"|beginnt als|startet als|neu bei|neu im|erster (?:arbeits)?tag|eintritt"
            r"|antritt|stellt sich vor"
        ),
    ),
    (
        "start",
        (
            r"zusammenarbeit beginnt|beginn der zusammenarbeit|mandat beginnt|mandatsbeginn"
            r"|projektstart|projektbeginn|kick-?off|auftakt"
        ),
    ),
    (
        "end",
        (
            r"zusammenarbeit endet|ende der zusammenarbeit|mandat endet|mandatsende"
            r"|projektende|projektabschluss|abschluss des (?:projekts|mandats)"
        ),
    ),
    (
        "handover",
        (
            r"übergabe|nachfolge|hofübergabe|betriebsübergabe|übergibt|stabwechsel"
            r"|generationswechsel|generationenwechsel"
        ),
    ),
    (
        "merger",
        (
            r"fusion|zusammenschluss|zusammengeschlossen|übernahme|verkauf|aufgekauft"
            r"|beteilig|umfirmier|namenswechsel|umbenenn|rechtsform|umwandlung"
        ),
    ),
    (
        "move",
        (
            r"umzug|zieht (?:um|nach|in)|umgezogen|neuer standort|neue räume|neues büro"
            r"|neue adresse|verlegt"
        ),
    ),
    (
        "role",
        (
            r"prokura|beförder|wird\b|ernannt|bestellt|gewählt|berufen|übernimmt|steigt"
            r"|aufgestiegen|leitung|leiter|wechselt|vom\b.*\bzu[rm]\b|rückt|partnerin\b"
            r"|partner\b|neue (?:stelle|rolle|aufgabe)|teilzeit"
            r"|\bneue[rsn]? \w+(?:in|er|or|ant|ent|eur|chef)\b|folgt auf"
        ),
    ),
)
_ROLE = (
    r"(?P<new>[A-ZÄÖÜ][\w/&-]*(?:\s+(?:[A-ZÄÖÜ][\w/&-]*|der|des|für|und|im|in|den"
    r"|die)\b)*(?<! und)(?<! der)(?<! in)(?<! im)(?<! für))"
)
_NEW = (
    re.compile(rf"\bvo[nm]\s+(?:der |dem )?(?P<old>[A-ZÄÖÜ][\w/ &-]*?)\s+zu[rm]\s+{_ROLE}"),
    re.compile(rf"\bwird\s+(?:neue[rns]?\s+|die neue\s+|der neue\s+|zu[rm]\s+)?{_ROLE}"),
    re.compile(
        rf"\bzu[rm]\s+(?:neuen\s+)?{_ROLE}(?=\s+(?:befördert|ernannt|bestellt|gewählt|berufen|auf\b)|$|,)"
    ),
    re.compile(rf"\bals\s+(?:neue[rns]?\s+)?{_ROLE}"),
    re.compile(rf"\bneue[rns]?\s+{_ROLE}"),
    re.compile(rf"\b(?:rückt|steigt)\s+(?:zu[rm]|als)\s+{_ROLE}"),
)
_NO_ROLE = re.compile(
    r"\b(?:Monat|Jahr|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August"
    r"|September|Oktober|November|Dezember|Ende|Beginn)"
)


_NOTHING = Event()


@dataclass(frozen=True)
class Change:
    kind: str = "other"
    event: Event = _NOTHING
    old: str = ""
    new: str = ""
    goes: str = ""

    @property
    def step(self) -> str:
        """ "von der Leiterin Einkauf zur Prokuristin"; empty where a role is not one of a person."""
        old, new = _person(self.old), _person(self.new)
        if not old or not new:
            return ""
        return f"{'von der' if old == 'f' else 'vom'} {self.old} {'zur' if new == 'f' else 'zum'} {self.new}"


def read(brief: Brief) -> Change:
    if not trusted(brief.what):
        return Change()
    known = details.read(brief)
    kind = _kind(brief.what) or _kind(" ".join(known.parts)) or "other"
    old, new = _roles(brief.what)
    old = "" if set(old.split()) & set((brief.contact or "").split()) else old
    new = new or known.new
    old = old or known.old
    if (
        not old
        and brief.role
        and brief.role.lower() != new.lower()
        and kind in ("role", "leaving", "retirement")
    ):
        no_role = re.match(r"Kund|Mandant|Klient|Client|Patient", brief.role)
        old = "" if no_role or _same(brief.role, new or brief.what) else brief.role
    return Change(kind, titles.read(brief), old, new, known.goes or _goes(brief.what))


def from_details(brief: Brief) -> str:
    """A piece of the details that says what they do: "Übernimmt ab 1. Dezember den Einkauf"."""
    for part in details.read(brief).parts:
        if clause := to_you(part, brief):
            return main(told_as_past(clause) if over(brief) else clause)
    return ""


def you_go(goes: str, brief: Brief) -> str:
    return f"gehen Sie {goes}" if formal(brief) else f"gehst du {goes}"


def _kind(text: str) -> str:
    return next((kind for kind, cues in _KINDS if re.search(cues, text, re.IGNORECASE)), "")


def _roles(text: str) -> tuple[str, str]:
    for pattern in _NEW:
        if match := pattern.search(text):
            new = match["new"].strip()
            if not _NO_ROLE.match(new) and not re.match(
                r"Stelle|Rolle|Aufgabe|Weg|Büro|Standort|Ansprech|Kontakt|Adresse|Räume", new
            ):
                return (match.groupdict().get("old") or "").strip(), new
    return "", ""


def _goes(text: str) -> str:
    match = re.search(r"\b(?:geht|wechselt)\s+(?P<to>zu[rm]?\s+[A-ZÄÖÜ][^,;.]*|zu den\s+[^,;.]+)", text)
    return match["to"].strip() if match else ""


def _person(role: str) -> str:
    """The gender of the word for the role, where it is one for a person."""
    words = role.split()
    first = words[0] if words else ""
    if not first[:1].isupper() or first.isupper():
        return ""
    if first.endswith("in") or (len(words) > 1 and words[1][:1].isupper() and words[1].endswith("in")):
        return "f"
    if first in ("Senior", "Junior"):
        first = words[1] if len(words) > 1 else first
    return (
        "m"
        if gender(first) == "m"
        and re.search(r"(?:er|or|ist|ent|ant|eur|ling|chef|vorstand|mann|meister)$", first)
        else ""
    )


def _same(role: str, other: str) -> bool:
    """ "Werkleiterin" and "Werkleitung" are one and the same."""
    stem = re.sub(r"(?:erin|er|ung|in)$", "", role.split()[0].lower())
    return len(stem) > 3 and stem in other.lower()
