"""What a person wants or does not want, in free words: which forms and which occasions that rules out."""

import re
from collections.abc import Sequence

_NO = re.compile(
    r"\b(?:no|not|never|don't|do not|dislikes?|hates?|without|kein\w*|nie|niemals|nicht|ohne|pas|jamais|sans"
    r"|ne|aucune?|nunca|sin|nada|ning[uú]n\w*|odia|detesta)\b",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\b(?:only|nur|ausschließlich|uniquement|seulement|s[oó]lo|solamente|únicamente)\b", re.I)
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
    named = {name for name, words in FORMS.items() if _has(words, said)}
    if _ONLY.search(said):
        return bool(named) and form not in named
    return form in named and bool(_NO.search(said))


def _spoils(said: str, title: str) -> bool:
    if not _NO.search(said):
        return False
    named = [words for words in OCCASIONS.values() if _has(words, said)]
    if named:
        return any(_has(words, title) for words in named)
    return _has(_CHEER, said)


def _has(words: str, text: str) -> bool:
    return bool(re.search(rf"\b(?:{words})\b", text, re.IGNORECASE))
