"""Pieces of typed French text: cleaned, cut into sentences, with the right first letter, elided."""

import re

from prompts.french.clauses import MOSTLY_NOUNS
from prompts.french.nouns import determined, elides, in_table, preposed
from prompts.french.verbs import is_finite
from prompts.slots import SLOT

_ORDER = re.compile(
    r"\b(?:ignor(?:e|ez|er|ing)\b|assistant\b|syst[eè]me? ?:|system\b|user ?:|instructions?\b|consignes?\b"
    r"|prompt\b|jailbreak"
    r"|disregard|r[eé]ponds? en\b|oublie[rz]? (?:tes|vos|les|la|le|toutes?)\b|r[eè]gles pr[eé]c[eé]dentes"
    r"|mod[eè]le de langage"
    r"|(?:à|a) l'ia\b|\bIA ?:|\bAI ?:|chatgpt|\bLLM\b|code promo|ajoute[rz]? (?:le|un|la|une|que|à la)\b"
    r"|[ée]cris? (?:que|plutôt|à la place)|overrides?\b|new rules?)",
    re.IGNORECASE,
)
_MARKED = re.compile(
    r"<[^>\n]*>?|[{}\[\]*_`#|\\~^]|https?://|www\.|\w@\w|@\w|&\w+;|[\u200b-\u200f\u202a-\u202e\ufeff]|\$\w*\{"
)
_SENTENCE_END = re.compile(
    r"(?<![A-Z]\.)(?<!\bMme\.)(?<!\bDr\.)(?<!\bMe\.)(?<!\bSt\.)(?<!\bMr\.)(?<=[.!?])\s+(?=[A-ZÀ-ÝŒ0-9«\"<])|\n+"
)
_SMALL = set(
    """
    il elle on nous vous ils elles je tu qui que ceci cela ce c ça rien personne chacun tout deux trois quatre
    cinq six sept huit dix avec sans pour par en dans depuis et mais quand si y ne à au aux de du des chez m
    mme mlle monsieur madame
    """.split()
)
_TAG = re.compile(r"(?=<)")


def clean(text: str) -> str:
    """The sentences that may be used: without markup, links or an order to a machine; one line."""
    return " ".join(sentences(text))


def sentences(text: str) -> tuple[str, ...]:
    """Each clean sentence of a text, without its full stop."""
    text = re.sub(r"[\u2019\u02bc]", "'", text)
    parts = [part for piece in _TAG.split(text) for part in _SENTENCE_END.split(piece)]
    tidy = [" ".join(part.split()).rstrip(" .;,:!") for part in parts]
    return tuple(part for part in tidy if part and not _MARKED.search(part) and not _ORDER.search(part))


def lower_first(words: str, names: frozenset[str]) -> str:
    """A small first letter, unless the first word is a name, an abbreviation or has capitals inside."""
    first = re.match(r"[^\W\d_]+", words)
    if not first or first[0] in names or (len(first[0]) > 1 and first[0] != first[0].capitalize()):
        return words
    if begins_with_name(words):
        return words
    if len(first[0]) == 1 and words[1:2] not in ("'", " "):
        return words
    return words[0].lower() + words[1:]


def begins_with_name(words: str) -> bool:
    """ "Alma a eu son bac", "Hugo Roux est reçu": a capital that is more than the start of a sentence."""
    found = re.match(r"([A-ZÀ-Ý][\w-]+)(?: et)? ([\w-]+)", words)
    if not found or found[1].lower() in _SMALL or determined(found[1] + " ") or in_table(found[1]):
        return False
    if preposed(found[1]):
        return False
    return found[2][0].isupper() or (is_finite(found[2]) and found[2] not in MOSTLY_NOUNS)


def bare_title(noun: str) -> str:
    """ "l'ouverture du fournil" -> "Ouverture du fournil": a subject line."""
    bare = re.sub(r"^(?:les? |la |une? |l')", "", noun) or noun
    return bare[:1].upper() + bare[1:]


def elided(text: str) -> str:
    """ "que il" -> "qu'il", "de Inès" -> "d'Inès"; slots are left as they are."""
    pieces = re.split(f"({SLOT.pattern})", text)
    return "".join(piece if SLOT.fullmatch(piece) else _elided(piece) for piece in pieces)


def _elided(text: str) -> str:
    def cut(match: re.Match[str]) -> str:
        return match[1] + "'" if elides(text[match.end() :]) else match[0]

    text = re.sub(
        r"\b([Qq]u|[Ll]orsqu|[Pp]uisqu|[Jj]usqu|[Dd]|[Jj]|[Nn]|[Mm]|[Tt]|[Ss])e (?=[^\W\d_])", cut, text
    )
    return re.sub(r"\b([Ss])i (?=ils?\b)", r"\1'", text)


def spaced(text: str) -> str:
    """A space that does not break before ":", ";" and inside the quotation marks."""
    text = re.sub(r"(?<=\S) ?([;:])(?=\s|$)", "\u00a0\\1", text)
    text = re.sub(r"« ?", "«\u00a0", text)
    return re.sub(r"\s?»", "\u00a0»", text)
