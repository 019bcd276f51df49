"""French nouns: their gender by table and ending, and the articles and contractions that follow from it."""

import re

from prompts.french.noun_tables import FEMININE, MASCULINE, SINGULAR_IN_S

_FEMININE_END = re.compile(
    r"(?:[tsx]ion|aison|ure|ité|été|tié|[ea]nce|ente|ette|esse|[^n]ie|rie|nie|[^mcs]ée|ade|aille|ille|ise"
    r"|elle"
    r"|enne|onne|rice|euse|tude|ière|ère|ine|ane|ote|otte|asse|osse|ogne|agne|igne|ne?sse|oire|cse|ouche)$"
)
_PREPOSED = re.compile(
    r"^(?:premi(?:er|ère)s?|deuxièmes?|troisièmes?|\w+ième|seconde?s?|nouve(?:au|lle|l)x?s?|derni(?:er|ère)s?"
    r"|grande?s?|petite?s?|bons?|bonnes?|mauvaise?s?|vieux|vieille|belles?|beaux?|double|triple|jeunes?"
    r"|haute?"
    r"|\d+(?:er|re|e|ème|eme)?)$",
    re.IGNORECASE,
)
_FEMININE_ADJECTIVE = re.compile(
    r"^(?:première|seconde|nouvelle|dernière|grande|petite|bonne|mauvaise|vieille|belle|haute)s?$|^\d+re$",
    re.IGNORECASE,
)
_MASCULINE_ADJECTIVE = re.compile(
    r"^(?:premier|second|nouveau|nouvel|dernier|grand|petit|bon|mauvais|vieux|beau|haut)s?$|^\d+er$",
    re.IGNORECASE,
)
_PLURAL_NUMBER = re.compile(
    r"^(?:[2-9]|\d\d+[\d  .]*|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze"
    r"|quinze|seize"
    r"|vingt\S*|trente\S*|quarante\S*|cinquante\S*|soixante\S*|cent|mille)$",
    re.IGNORECASE,
)
_DETERMINED = re.compile(
    r"^(?:l'|le |la |les |un |une |des |du |d'|mon |ma |mes |notre |nos |votre |vos |leur |leurs |ce |cet "
    r"|cette |ces |son "
    r"|sa |ses |ton |ta |tes |chaque |tous |toutes |tout |aucun\w* |plusieurs )",
    re.IGNORECASE,
)
_ASPIRATED = re.compile(
    r"^(?:hausse|halle|hangar|haut|hockey|hand|héros|hors|huit|haie|hall\b|hameau|hanche|harpe|hêtre"
    r"|homard|honte|houle|hutte"
    r"|harcèl|handicap|haras|hauteur|halte|havre|hérisson|onz|oui|ouist|yaourt|yacht|yoga|yann|yves_)",
    re.IGNORECASE,
)


def elides(word: str) -> bool:
    """True when "le", "de" or "que" lose their vowel before it."""
    return bool(re.match(r"[aeiouhàâéèêëîïôöûüœæ]", word, re.IGNORECASE)) and not _ASPIRATED.match(word)


def determined(words: str) -> bool:
    return bool(_DETERMINED.match(words))


def preposed(word: str) -> bool:
    """An adjective or a number that stands before its noun."""
    return bool(_PREPOSED.match(word) or _PLURAL_NUMBER.match(word))


def in_table(word: str) -> bool:
    return _singular(word.lower()) in FEMININE | MASCULINE


def known(word: str) -> bool:
    """A noun of the table, or one whose ending tells it."""
    word = _singular(word.lower())
    return (
        word in FEMININE | MASCULINE
        or not word.endswith("e")
        or bool(_FEMININE_END.search(word) or re.search(r"(?:age|isme|iste)$", word))
    )


def feminine(word: str) -> bool:
    word = _singular(word.lower())
    if word in MASCULINE or (word.endswith("aire") and word not in FEMININE):
        return False
    return word in FEMININE or bool(_FEMININE_END.search(word))


def plural(word: str) -> bool:
    word = word.lower()
    return word.endswith(("s", "x")) and word not in SINGULAR_IN_S and not word.endswith(("ss", "us", "is"))


def _singular(word: str) -> str:
    return word[:-1] if plural(word) else word


def head(words: str) -> str:
    """The noun that a phrase without article begins with, after its ordinals and adjectives."""
    parts = words.split()
    while len(parts) > 1 and _PREPOSED.match(parts[0]):
        parts = parts[1:]
    return parts[0].strip(",;:") if parts else ""


def article(words: str) -> str:
    """The definite article that a phrase without one takes: "le ", "la ", "l'", "les "."""
    parts = words.split()
    if not parts:
        return ""
    noun = head(words)
    if _PLURAL_NUMBER.match(parts[0]) or plural(noun):
        return "les "
    if elides(parts[0]):
        return "l'"
    if _FEMININE_ADJECTIVE.match(parts[0]):
        return "la "
    return "la " if feminine(noun) and not _MASCULINE_ADJECTIVE.match(parts[0]) else "le "


def the_with(words: str, typed: str, participle: str) -> str:
    """ "the" of a phrase whose gender its participle shows: "prokura", "accordée" -> "la prokura"."""
    if determined(words) or not words or _PLURAL_NUMBER.match(words.split()[0]):
        return the(words)
    ending = typed.lower().removeprefix(participle)
    if ending in ("s", "es") and not participle.endswith("s"):
        return "les " + words
    if ending == "e" and not elides(words.split()[0]):
        return "la " + words
    return the(words)


def the(words: str) -> str:
    """ "ouverture du fournil" -> "l'ouverture du fournil"; what has its article keeps it."""
    return words if determined(words) else article(words) + words


def a(words: str) -> str:
    """ "journée en mer" -> "une journée en mer"."""
    if determined(words) or _PLURAL_NUMBER.match(words.split()[0]):
        return words
    if plural(head(words)):
        return "des " + words
    first = words.split()[0]
    female = feminine(head(words)) or bool(_FEMININE_ADJECTIVE.match(first))
    return ("une " if female and not _MASCULINE_ADJECTIVE.match(first) else "un ") + words


def of(words: str) -> str:
    """ "de" and a phrase with its article: "du", "des", "de l'", "d'"."""
    for start, contracted in (("le ", "du "), ("les ", "des ")):
        if words.startswith(start):
            return contracted + words.removeprefix(start)
    return ("d'" if elides(words) else "de ") + words


def to(words: str) -> str:
    """ "à" and a phrase with its article: "au", "aux", "à l'"."""
    for start, contracted in (("le ", "au "), ("les ", "aux ")):
        if words.startswith(start):
            return contracted + words.removeprefix(start)
    return "à " + words
