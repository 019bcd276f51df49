"""What kind of occasion a title tells of, by the words it is told in."""

import re

JOYFUL = ("birthday", "wedding", "birth", "retirement")
"""Days on which a wish stands where otherwise the deed is weighed."""
_KINDS = (
    ("birth",
        r"naissance|\bné(?:e|s)? (?:le|à|ce)|nouveau-né|petit-fils|petite-fille|bébé|jumeaux|jumelles"
        r"|grand-(?:mère|père) pour"),
    ("wedding", r"mariage|se marie|noces|pacs|fiançailles|épouse (?!.*directeur)"),
    ("retirement", r"retraite\b"),
    ("years",
        r"\bans (?:de|d'|chez|que)|\bans\b.*\b(?:maison|service|entreprise|librairie|boutique|association)"
        r"|anniversaire de (?:la|l'|le)|jubilé|centenaire"
              r"|bougies|\bans d'existence|fête ses \d+ ans"),
    ("birthday", r"anniversaire|\b\d0 ans d"),
    ("exam",
        r"diplôme|\bbac\b|baccalauréat|thèse|doctorat|permis\b|licence|master|concours d|examen"
        r"|certificat d|CAP\b(?! des)|brevet (?:de|d')|brevet (?:pilote|prof)|soutenu|reçue? à"),
    ("sport",
        r"marathon|triathlon|\bkm\b|course|trail|\bultra\b|ironman|traversée|sommet|ascension|championn"
        r"|médaille|tournoi|coupe|podium|à la nage"),
    ("award",
        r"\bprix\b|trophée|récompens|palmarès|étoile|distingu|lauréat|médaille|élue?s?\b|label|primé"
        r"|mention|décor|chevalier|légion d'honneur|meilleur"),
    ("certificate", r"certifi|agrément|accrédit|homolog|norme|brevet|patente|\bISO\b|bio\b"),
    ("opening",
        r"ouvr|ouvert|inaugur|nouve(?:au|lle) (?:boutique|magasin|atelier|restaurant|site|usine|adresse"
        r"|agence|école)|deuxième (?:boutique|magasin|adresse"
                r"|restaurant|atelier|librairie)|s'installe|lancement|lance|pose de la première pierre"
                r"|mise en service"),
    ("number",
        r"\b\d[\d   .]*(?:e|ème|er|re)\b|centième|millième|dix-millième|\bcap des?\b|franchi"
        r"|\b\d{1,3}(?:[ .]\d{3})+\b|\bmille\b|millionième"),
    ("family", r"\b(?:fille|fils|enfant|neveu|nièce|sœur|frère|mari|femme|épouse|époux)\b"),
)  # fmt: skip
_YEARS_OF = re.compile(
    r"maison|service|entreprise|chez|carrière|métier|mariage|après|ancienneté|à \d+ ans", re.IGNORECASE
)
_COMPILED = tuple((kind, re.compile(pattern, re.IGNORECASE)) for kind, pattern in _KINDS)


def kind_of(title: str, names: frozenset[str] = frozenset()) -> str:
    """ "birth", "award" … or "other"; `names` are the reader's: of a person, "les 90 ans" are a birthday."""
    title = title.replace("’", "'")
    if (
        re.search(r"\b\d+ ans\b", title)
        and not _YEARS_OF.search(title)
        and any(name in title.lower() for name in names)
    ):
        return "birthday"
    return next((kind for kind, pattern in _COMPILED if pattern.search(title)), "other")
