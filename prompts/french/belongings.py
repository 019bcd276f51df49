"""What a title says is the reader's: "Départ de Marc Lenoir" -> "votre départ"."""

import re

from prompts.brief import Brief
from prompts.french import companies
from prompts.french.nouns import determined, feminine, head, plural
from prompts.french.persons import Person
from prompts.french.possessions import of_both, your

_DONE_TO_IT = re.compile(
    r"(?:rachat|reprise|fusion|absorption|rapprochement|cambriolage|cession|vente|liquidation|redressement"
    r"|piratage)\b"
)


def mine(words: str, brief: Brief, person: Person) -> str:
    """What belongs to the reader or to their house becomes "votre"."""
    words = of_both(words, person)
    people, house = person.pattern, companies.pattern(brief)
    inner = re.compile(
        rf"(?P<lead>\b(?:du|des|de la|de l'|au|aux|à la|à l'|à|de|le|la|les|l'|sur le|sur la|dans le"
        rf"|dans la)) ?"
        rf"(?P<noun>(?:(?:nouvel(?:le|les)?|nouveaux?|premi\w+|deuxième"
        rf"|troisième) )?[a-zà-ÿœ-]+) (?:de la |de l'|du |des |de |d')"
        rf"(?:{house}|{people})(?=$|[\s,])",
        re.IGNORECASE,
    )
    words = inner.sub(lambda match: _lead(match["lead"]) + its(match["noun"], person), words, count=1)
    whole = re.compile(
        rf"^(?P<thing>[^,]{{3,60}}?) (?P<link>de la |de l'|du |des |de |d'|pour (?:la |le |les |l')?"
        rf"|par (?:la |le |les |l')?)(?P<who>{house}|{people})(?=$|[\s,])",
        re.IGNORECASE,
    )
    found = whole.match(words)
    if not found:
        return words
    thing = re.sub(r"^(?:les? |la |l')", "", found["thing"], flags=re.IGNORECASE)
    of_house = found["who"].lower() not in person.names
    if determined(thing) or (of_house and (re.match(r"[\w -]*\bans\b", thing) or _DONE_TO_IT.match(thing))):
        return words
    return its(thing, person) + words[found.end() :]


def _lead(typed: str) -> str:
    low = typed.lower()
    if low.startswith(("sur", "dans")):
        return low.split()[0] + " "
    return "de " if low.startswith("d") else "à " if low[0] in "aà" else ""


def its(thing: str, person: Person) -> str:
    noun = head(thing)
    many = plural(noun) or bool(re.match(r"(?:[2-9]|\d\d)", thing))
    return your(thing, person, plural=many, feminine=feminine(noun))
