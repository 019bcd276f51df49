"""Which facts a cheerful letter may tell, and how each is told to the reader."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from prompts.brief import Brief, Fact
from prompts.french import deeds
from prompts.french.clauses import is_clause, tokens
from prompts.french.persons import Person, name_words, reader
from prompts.french.phrases import clean, lower_first
from prompts.french.retelling import retold, subject_of

_SHADOW = re.compile(
    r"\b(?:divorc|licenci|malad|cancer|hospital|décès|décédé|mort\b|morte\b|deuil|funéraill|obsèques"
    r"|dépress|burn-?out|faillite|dette|procès"
    r"|plainte|litige|conflit|fâch|mécontent|furieu|retard|en colère|se plaint|démission|alcool|échec"
    r"|échou|raté|perdu (?:son|sa|le|la|un)|refusé"
    r"|ne veut pas|honoraires|factur|remise|budget|concurren|résili|renouvel|contrat avec nous|signer avec"
    r"|prospect|vendre|upsell|tarif|prix trop"
    r"|cher\b|enceinte|secret|confiden|ne pas (?:dire|parler|mentionner)|à relancer|relancer|rappeler"
    r"|à appeler|à envoyer|penser à|voir avec"
    r"|il faut|demande (?:si|un|une|à être)|souhaite (?:un|une|que)|allergi|régime|salaire|augmentation"
    r"|héritage|testament|patrimoine|hypothè)",
    re.IGNORECASE,
)
_NUMBER = re.compile(
    r"\b(\d+(?:[ .,]\d{3})*(?:[.,]\d+)?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt"
    r"|trente|quarante|cinquante|soixante|cent|mille)"
    r"(?:e|er|ème)? (?:de |d')?([^\W\d_]{2,}|€)",
    re.IGNORECASE,
)
_SAYING = re.compile(r"(?:vous avez|tu as) (?:dit|raconté|confié|expliqué|avoué)\b|(?:vous dites|tu dis) ")
_MONTHS = set("janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split())
_DAILY = re.compile(
    r"\b(?:tou(?:s|tes) les|chaque|encore|toujours|jamais|le (?:lun|mar|mercre|jeu|vendre|same)di"
    r"|le dimanche|depuis)\b"
)
_COMMON = _MONTHS | set(
    "avec dans pour sans leur elle cette plus tout tous toute toutes fait avait sont chez depuis".split()
)


@dataclass(frozen=True)
class Told:
    """A fact as it may be said: a `clause` ("vous avez …"), a `noun` phrase, or a `quote`."""

    index: int
    text: str
    shape: Literal["clause", "noun", "quote"]
    deed: str
    of_reader: bool  # the reader is the one who does it
    saying: bool = False  # "vous avez dit que …"
    present: bool = False  # what they do to this day


def tellable(brief: Brief) -> tuple[Told, ...]:
    """The facts that show a deed, the most telling first."""
    person = reader(brief)
    barred = contradicted(brief)
    told = [
        fact_told
        for index, fact in enumerate(brief.facts)
        if not fact.private and index not in barred and not _SHADOW.search(fact.text)
        if (fact_told := _told(index, fact, brief, person))
    ]
    return tuple(sorted(told, key=_rank))


def _rank(told: Told) -> tuple[bool, bool, int]:
    return (told.shape == "quote", not told.of_reader, -deeds.weight(told.text))


def _told(index: int, fact: Fact, brief: Brief, person: Person) -> Told | None:
    text = clean(fact.text)
    if not text or len(text.split()) > 40 or "?" in text:
        return None
    own = fact.said_by.lower() in person.names
    said = retold(text, person, first_person=own)
    stranger = not own and re.search(r"\b(?:je|j'|mon|ma|mes|moi)\b", text, re.IGNORECASE)
    deed = deeds.kind_of(text)
    if said is None or stranger:
        return Told(index, text, "quote", deed, True) if own else None
    said = lower_first(said, name_words(brief))
    if said.startswith(("vous ", "tu ")) or (
        own and re.match(r"(?:chez|depuis|à|en|dans|pour|le|la|les) .*\b(?:vous|tu) ", said)
    ):
        saying = bool(_SAYING.match(said))
        lasting = _lasting(said)
        if lasting and deed not in ("names", "night", "taught"):
            deed = "daily" if _DAILY.search(said) else deed if deed == "care" else "other"
        return Told(index, said, "clause", deed, True, saying, lasting)
    mine = bool(re.search(r"\b(?:vous|votre|vos|tu|ton|ta|tes|toi)\b", said))
    return Told(
        index, said, "clause" if is_clause(said) else "noun", deed, mine and bool(subject_of(text, person))
    )


def _lasting(said: str) -> bool:
    """ "vous relisez chaque menu", not "vous avez relu"."""
    verb = re.match(r"(?:vous|tu) (?:(?:n'|ne |y |en |le |la |les |l'|vous |te |t'|m'|me )*)(\w+)", said)
    past = r"(?:avez|as|aviez|avais|êtes|es|étiez|étais)$|.*(?:iez|ais)$"
    return verb is not None and not re.match(past, verb[1])


def contradicted(brief: Brief) -> set[int]:
    """The facts that say the same of different numbers or days: neither is used."""
    told = [(index, fact) for index, fact in enumerate(brief.facts) if not fact.private]
    return {
        index for (i, one), (j, two) in combinations(told, 2) if _contradict(one, two) for index in (i, j)
    }


def _contradict(one: Fact, two: Fact) -> bool:
    counted, counted_too = dict(_counted(one.text)), dict(_counted(two.text))
    for unit in counted.keys() & counted_too.keys():
        shared = _content(one.text) & _content(two.text) - {unit}
        if counted[unit] != counted_too[unit] and (shared if unit not in _MONTHS else len(shared) > 1):
            return True
    return any(
        counted[unit] != counted_too[unit] and one.said_by != two.said_by
        for unit in (counted.keys() & counted_too.keys())
        - _MONTHS
        - {"€", "ans", "h", "heures", "fois", "jours"}
    )


def _counted(text: str) -> Iterator[tuple[str, str]]:
    for match in _NUMBER.finditer(text):
        yield match[2].lower().rstrip("s"), re.sub(r"\D", "", match[1]) or match[1].lower()


def _content(text: str) -> set[str]:
    return {word.lower()[:6] for word in tokens(text) if len(word) > 3 and word.isalpha()} - _COMMON


def said_by_reader(fact: Fact, brief: Brief) -> bool:
    return fact.said_by.lower() in reader(brief).names
