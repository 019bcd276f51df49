"""What belongs to the reader: "la fille d'Inès" -> "votre fille", "chez Inès" -> "chez vous"."""

import re

from prompts.french.nouns import elides
from prompts.french.persons import Person

_KIN = (
    r"fille|fils|père|mère|mari|femme|époux|épouse|sœur|frère|grand-mère|grand-père|petit-fils"
    r"|petite-fille|compagnon"
    r"|compagne|conjointe?|neveu|nièce|oncle|tante|cousine?|enfants?|parents?|jumeaux|jumelles|belle-mère"
    r"|beau-père"
    r"|belle-sœur|beau-frère|belle-fille|beau-fils|associée?|équipe|famille|partenaire|filles"
    r"|petits-enfants|fiancée?"
)
KIN = re.compile(rf"\b(?:{_KIN})\b", re.IGNORECASE)


def you(person: Person) -> str:
    return "tu" if person.tu else "vous"


def your(words: str, person: Person, *, plural: bool = False, feminine: bool = False) -> str:
    """ "votre départ", "vos 25 ans", "ta nomination"."""
    if not person.tu:
        return f"{'vos' if plural else 'votre'} {words}"
    return f"{'tes' if plural else 'ta' if feminine and not elides(words) else 'ton'} {words}"


def of_both(text: str, person: Person) -> str:
    """ "de Claire et Mathieu Roussel" -> "de Claire": the reader stands for both."""
    names = person.pattern
    first = re.compile(
        rf"(?:de |d')(?P<kin>(?:{names})) et [A-ZÀ-Ý][\w-]+(?: [A-ZÀ-Ý][\w-]+)?", re.IGNORECASE
    )
    text = first.sub(lambda match: f"de {match['kin']}", text)
    second = re.compile(rf"(?:de |d')(?-i:[A-ZÀ-Ý])[\w-]+ et (?P<kin>(?:{names}))", re.IGNORECASE)
    return second.sub(lambda match: f"de {match['kin']}", text)


def possessed(text: str, person: Person) -> str:
    """ "le mariage de la fille d'Inès" -> "le mariage de votre fille"; "chez Inès" -> "chez vous"."""
    names = person.pattern
    text = of_both(text, person)
    owned = re.compile(
        rf"\b(?P<det>du|des|de la|de l'|de|aux?|à la|à l'|la|les?|l'|sa|son"
        rf"|ses)\s?(?P<noun>(?:{_KIN}))(?P<more>,? [A-ZÀ-Ý][\w-]+,?)? "
        rf"(?:de |d')(?:{names})\b",
        re.IGNORECASE,
    )
    text = owned.sub(lambda match: _owned(match, person), text)
    alone = re.compile(
        rf"(?P<start>^|, )(?P<noun>(?:(?:premi\w+|deuxième|petite"
        rf"|jeune) )?(?:{_KIN}))(?P<more> [A-ZÀ-Ý][\w-]+)? (?:de |d')(?:{names})\b",
        re.IGNORECASE,
    )
    text = alone.sub(
        lambda match: match["start"] + _yours(match["noun"].lower(), person) + (match["more"] or ""), text
    )
    text = re.sub(
        rf"\b(?:leur|leurs|son|sa|ses) (?P<noun>{_KIN})\b",
        lambda match: _yours(match["noun"].lower(), person),
        text,
        flags=re.IGNORECASE,
    )
    near = re.compile(rf"\b(?P<near>chez(?: les)?|avec|par|pour|sans|à) (?:{names})\b", re.IGNORECASE)
    return near.sub(lambda match: f"{match['near'].split()[0]} {'toi' if person.tu else 'vous'}", text)


def _owned(match: re.Match[str], person: Person) -> str:
    before = {"du": "de ", "des": "de ", "de": "de ", "a": "à ", "au": "à ", "à": "à "}
    lead = before.get(match["det"].lower().split()[0].rstrip("x"), "")
    return lead + _yours(match["noun"].lower(), person) + (match["more"] or "").rstrip(",")


def _yours(noun: str, person: Person) -> str:
    plural = noun.endswith(("s", "x")) and noun not in ("fils", "époux", "petit-fils", "beau-fils")
    female = bool(
        re.search(
            r"\b(?:\w+-)?(?:fille|mère|femme|épouse|sœur|compagne|nièce|tante|cousine|famille|équipe)|\w+ée$",
            noun,
        )
    )
    return your(noun, person, plural=plural, feminine=female)
