"""What kind of deed a fact tells, by the words it is told in; the first kind that fits."""

import re

_KINDS: tuple[tuple[str, str], ...] = (
    ("night",
        r"\bnuits?\b|\baube\b|à l'aube|minuit|\b[3-5] ?h\b|avant l'aurore|\blever du jour|nocturne"
        r"|jusqu'au matin|insomni"),
    ("taught",
        r"\bform(?:é|er|ez|es|iez)\b|enseign|transm(?:is|et)|apprenti|\bélèves?\b|stagiaires?|\bmontr(?:é"
        r"|ez|es) (?:à|comment)|initi(?:é|ez)"
               r"|\bappris à\b(?= (?:lire|coudre|nager|souder|son|sa|ses|vos|votre|tes|ton|un|une|des|aux?"
               r"|la|le|les))"),
    ("names", r"prénoms?|par (?:leur|son) nom|\bnoms? de (?:chaque|tous)"),
    ("weather", r"grêle|\bneige|\bpluie|sous (?:le soleil|la canicule)|tempête|\bhiver\b|\bgel\b|canicule"),
    ("evenings",
        r"\bsoirs?\b|soirées?|week-?ends?|dimanches?|samedis?|après le travail|dans le (?:bus|train|métro)"
        r"|pause de midi|vacances"),
    ("people",
        r"\b(?:un (?:à|par) un|une (?:à|par) une|en personne|rendu visite|visit(?:é|ez) (?:chaque|tou\w+"
        r"|les)|appel(?:é|ez) (?:chaque|tou\w+)"
               r"|reçu (?:chaque|tou\w+)|assis(?:e)? avec|rencontr(?:é|ez)|écout(?:é|ez))"),
    ("courage",
        r"\bosé|dit non|refus(?:é|ez)|devant (?:le conseil|tout le monde|la salle|l'assemblée)|avou(?:é"
        r"|ez)|reconnu|tenu tête|dit la vérité"),
    ("years",
        r"\b(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|quarante) (?:ans"
        r"|années|mois|étés|hivers|saisons|fois|essais|versions|tentatives)\b"
              r"|depuis (?:\d{4}|l'enfance|toujours)|pendant des (?:mois|années)|patien|attend|recommenc"
              r"|refait"),
    ("hands",
        r"à la main|de (?:ses|vos|tes|mes) (?:propres )?mains|-même\b|soi-même|personnellement|cous(?:u"
        r"|ez)|plant(?:é|ez)|réparé|bâti|construit|peint|taillé|désherb|épluch|monté les|porté|soud(?:é"
        r"|ez)|tricot|maçonn"),
    ("care",
        r"relu|relisez|relis\b|goût(?:é|ez)|vérifi|écri(?:t|vez|s)\b|not(?:é|ez)\b|mesur|class(?:é|ez)"
        r"|à chaque|chaque (?:lettre|page|pièce|menu|dossier|ligne|mot)"),
    ("others",
        r"aid(?:é|ez)|accompagn|offert|donn(?:é|ez) (?:son|sa|ses|vos|votre|ton|ta|tes)|soign|accueilli"
        r"|hébergé|partag|pour (?:les autres|ses|vos|tes|leurs?)"),
    ("distance",
        r"\bkm\b|kilomètres|à vélo|à pied|travers(?:é|ez)|condui(?:t|sez)|roul(?:é|ez)|fait la route"
        r"|allée? (?:le |la |les )?chercher"),
    ("first", r"\bpremi(?:er|ère)s?\b|\bau début\b|commenc|croquis|esquiss|inventé|imaginé"),
    ("daily",
        r"\btous les (?:jours|matins|lundis|mardis|mercredis|jeudis|vendredis)|chaque (?:jour|matin"
        r"|semaine|lundi|mardi|mercredi|jeudi|vendredi)|toujours|encore\b"),
)  # fmt: skip
_COMPILED = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _KINDS)


def kind_of(fact: str) -> str:
    """ "night", "taught" … or "other"."""
    return next((kind for kind, pattern in _COMPILED if pattern.search(fact)), "other")


def weight(fact: str) -> int:
    """How much of a deed a fact shows: how many kinds it touches."""
    return sum(bool(pattern.search(fact)) for _, pattern in _COMPILED)
