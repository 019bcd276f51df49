"""What the record says of a failing: what it cost the client, what is done, what comes next."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Literal

from prompts import days
from prompts.brief import Brief, Fact
from prompts.french.clauses import is_clause, participle_at, tokens
from prompts.french.facts import contradicted, said_by_reader
from prompts.french.nouns import a, article, determined, head, known
from prompts.french.persons import name_words, reader
from prompts.french.phrases import clean, lower_first
from prompts.french.retelling import retold, subject_of
from prompts.french.verbs import past_participle

Sort = Literal["cost", "done", "next"]

_DEMAND = re.compile(
    r"\?|\b(?:demande (?:si|que|à|un|une|le|la|des)|exige|réclame|veut (?:qu|un|une|être)|menace|rembours"
    r"|indemnis|dédommag|geste|avoir de|remise|gratuit"
    r"|avocat|assignera|porter plainte|responsab|changer de|résili|concurren|furieu|en colère|mécontent"
    r"|la faute (?:de|à|du)|stagiaire|débord|sous-effectif"
    r"|fournisseur|prestataire|logiciel|bug|panne|congés?|vacances|arrêt maladie|promet|promis(?! à)"
    r"|offr(?:e|ir|ons)|ristourne|annuler (?:les|nos) honoraires)",
    re.IGNORECASE,
)
_COMING = re.compile(
    r"\b(?:demain|d'ici|avant le|au plus tard|prévue?s?|sera|seront|aura|auront|va |vont |doit |doivent"
    r"|à venir|à faire|en cours|programmée?s?"
    r"|\w+(?:era|eront|ira|iront|dra|dront)|rendez-vous (?:le|fixé)|attendue?s? (?:le|pour))\b",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\b(?:corrig|rectifi|envoy|parti|transmis|refait|remplac|annul|rappel|répar|remis|relanc|signal"
    r"|demand|dépos|livr|mis(?:e|es)? (?:à jour|en ligne)"
    r"|rétabli|rendu|retir|repris|recalcul|recrédit|crédit|adress|publi|restaur|réimprim|réexpédi"
    r"|régularis|prévenu|contact|remont|présent|obten|bloqu|vérifi|appel|téléphon|supprim|effac|ajout"
    r"|install|retrouv|relu|imprim|commandé|réserv|convenu|inform)",
    re.IGNORECASE,
)
_HARM = re.compile(
    r"\b(?:n'|ne |pas|plus|jamais|sans|perdu|manqué|refus|reporté|passée? (?:à|au)|annul|retard|attendu"
    r"|coût|plaint|bloqué|fermé|trop|mauvais)",
    re.IGNORECASE,
)
_MONTHS = "|".join(days.months("fr"))
_DAY = re.compile(rf"\b(\d{{1,2}})(?:er)? ({_MONTHS})(?: (\d{{4}}))?", re.IGNORECASE)


@dataclass(frozen=True)
class Remedy:
    sort: Sort
    text: str
    index: int
    shape: Literal["clause", "noun", "quote"] = "clause"


def on_record(brief: Brief) -> dict[Sort, Remedy]:
    """The first of each sort."""
    found: dict[Sort, Remedy] = {}
    for remedy in _remedies(brief):
        found.setdefault(remedy.sort, remedy)
    return found


def _remedies(brief: Brief) -> Iterator[Remedy]:
    barred = contradicted(brief) if len(brief.facts) > 1 else set()
    for index, fact in enumerate(brief.facts):
        text = clean(fact.text)
        if fact.private or not text or index in barred or _DEMAND.search(text) or len(text.split()) > 40:
            continue
        if remedy := _remedy(index, fact, text, brief):
            yield remedy


def _remedy(index: int, fact: Fact, text: str, brief: Brief) -> Remedy | None:
    person = reader(brief)
    own = said_by_reader(fact, brief)
    theirs = own or bool(subject_of(text, person)) or re.match(r"(?:son|sa|ses) ", text, re.IGNORECASE)
    if theirs or not (_DONE.search(text) or _coming(text, brief) or _went_well(text)):
        said = retold(text, person, first_person=own)
        if said is None:
            return Remedy("cost", text, index, "quote") if own else None
        said = lower_first(said, name_words(brief))
        return Remedy(
            "cost", said, index, "clause" if is_clause(said) or said.startswith(("vous ", "tu ")) else "noun"
        )
    ours = _of_ours(text, fact, brief)
    if ours is None:
        return None
    return Remedy(
        "next" if _coming(text, brief) else "done",
        ours,
        index,
        "clause" if is_clause(ours) or ours.startswith(("nous ", "j'")) else "noun",
    )


def _went_well(text: str) -> bool:
    """A past of ours that says nothing of harm: "La bonne attestation est arrivée le 13 janvier"."""
    told = re.search(r"\b(?:est|sont|a|ont) (?:été )?\w+(?:é|i|u|s|t)e?s?\b", text)
    return bool(told) and not _HARM.search(text)


def _coming(text: str, brief: Brief) -> bool:
    if _COMING.search(text):
        return True
    return any(day > brief.today for day in _days(text, brief.today))


def _days(text: str, today: date) -> Iterator[date]:
    months = days.months("fr")
    for match in _DAY.finditer(text):
        year = int(match[3]) if match[3] else today.year
        try:
            near = [
                date(y, months.index(match[2].lower()) + 1, int(match[1]))
                for y in ({year} if match[3] else {year - 1, year, year + 1})
            ]
        except ValueError:
            continue
        yield min(near, key=lambda day: abs((day - today).days))


def _of_ours(text: str, fact: Fact, brief: Brief) -> str | None:
    """What one of us did: "Nouvelle facture envoyée" -> "nous avons envoyé une nouvelle facture"."""
    person, writer = reader(brief), brief.writer.split()
    mine = fact.said_by.lower() == brief.writer.lower()
    text = re.sub(r"^On (?=a )", "Nous ", text).replace("Nous a ", "Nous avons ")
    if re.match(r"(?:J'|Je )", text) and not mine:
        text = re.sub(r"^J'ai ", f"{fact.said_by} a ", text)
        if re.match(r"(?:J'|Je )", text):
            return None
    if writer and (
        own := re.match(
            rf"(?:{re.escape(brief.writer)}|{re.escape(writer[0])}|(?:M\."
            rf"|Mme) {re.escape(writer[-1])}) a (?P<rest>.+)",
            text,
        )
    ):
        text = "J'ai " + own["rest"]
    said = retold(_participial(text, brief), person, noted=False)
    return lower_first(said, name_words(brief)) if said else None


def _participial(text: str, brief: Brief) -> str:
    words = tokens(text)
    at = participle_at(words)
    if at is None or is_clause(text) or re.match(r"(?:J'|Je |Nous )", text):
        return text
    if at + 2 < len(words) and past_participle(words[at + 2]):
        at += 2
    verb, thing = past_participle(words[at]), lower_first("".join(words[:at]).strip(), name_words(brief))
    rest = "".join(words[at + 1 :]).strip()
    if verb is None or not (determined(thing) or known(head(thing))) or rest.startswith("par "):
        return text
    fresh = re.match(r"(?:nouve\w+|autre|deuxième|seconde?)\b", thing)
    full = thing if determined(thing) else (a(thing) if fresh else article(thing) + thing)
    if verb.with_etre:
        return f"{full} {'sont' if full.startswith(('les ', 'des ')) else 'est'} {words[at]} {rest}".strip()
    return f"nous avons {verb.participle} {full} {rest}".strip()
