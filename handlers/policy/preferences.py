"""What a person wants or does not want, in free words: which forms and which occasions that rules out."""

import re
from collections.abc import Sequence

_NO = re.compile(
    r"\b(?:no|not|never|don't|do not|dislikes?|hates?|without|kein\w*|nie|niemals|nicht|ohne|pas|jamais|sans"
    r"|ne|aucune?|nunca|sin|nada|ning[uú]n\w*|odia|detesta)\b",
    re.IGNORECASE,
)
_ONLY = r"\b(?:only|nur|ausschließlich|uniquement|seulement|s[oó]lo|solamente|únicamente)\b"
_CLAUSE = re.compile(r",|\bbut\b|\baber\b|\bmais\b|\bpero\b|\bsondern\b", re.IGNORECASE)
FORMS = {
    "email": r"e-?mails?|mails?|courriels?|correos?",
    "card": r"cards?|handwritten|karten?|cartes?|tarjetas?|cartas?|letters?|briefe?|lettres?",
    "call": r"calls?|called|phon\w*|ring|anruf\w*|telefon\w*|appels?|appeler|téléphon\w*|llama\w*|teléfono",
    "chat": r"chats?|messages?|texts?|whatsapp|sms|slack|teams|nachricht\w*|mensajes?",
    "linkedin": r"linkedin|public\w*|social media|posts?|öffentlich\w*|publi[cq]\w*|públic\w*|redes sociales",
}
OCCASIONS = {
    "birthday": r"birthdays?|b-?days?|geburtstag\w*|anniversaires?|cumplea\w*",
    "anniversary": r"anniversar\w*|jubilä\w*|jahrestag\w*|anniversaires?|aniversario\w*",
    "wedding": r"weddings?|hochzeit\w*|mariages?|bodas?",
    "promotion": r"promotions?|beförderung\w*|ascensos?",
    "retirement": r"retirements?|ruhestand|pensionierung\w*|retraites?|jubilaci\w*",
    "christmas": r"christmas|weihnacht\w*|noël|navidad\w*",
}
_CHEER = (
    r"celebrat\w*|congratulat\w*|fuss|feier\w*|gratul\w*|glückw\w*|f[êe]t\w*|félicit\w*|celebr\w*|felicit\w*"
)


def against_form(preferences: Sequence[str], form: str) -> str | None:
    """The preference that rules this form out."""
    return next((said for said in preferences if _rules_out(said, form)), None)


def against_occasion(preferences: Sequence[str], title: str) -> str | None:
    """The preference that rules out to celebrate this, or to celebrate at all."""
    return next((said for said in preferences if _spoils(said, title)), None)


def _rules_out(said: str, form: str) -> bool:
    """Clause by clause: "calls, not emails" rules out emails alone. A card for an occasion is no form."""
    return any(_ruled_out(clause, form) for clause in _CLAUSE.split(said) if not _occasions(clause))


def _ruled_out(clause: str, form: str) -> bool:
    named = {name for name, words in FORMS.items() if _has(words, clause)}
    if named and any(re.search(rf"{_ONLY}\W+(?:\w+\W+)?(?:{FORMS[name]})\b", clause, re.I) for name in named):
        return form not in named
    if named and re.search(_ONLY + r"\W*$", clause, re.I):
        return form not in named
    return form in named and bool(_NO.search(clause))


def _occasions(said: str) -> list[str]:
    return [words for words in OCCASIONS.values() if _has(words, said)]


def _spoils(said: str, title: str) -> bool:
    if not _NO.search(said):
        return False
    if named := _occasions(said):
        return any(_has(words, title) for words in named)
    return _has(_CHEER, said)


def _has(words: str, text: str) -> bool:
    return bool(re.search(rf"\b(?:{words})\b", text, re.IGNORECASE))
