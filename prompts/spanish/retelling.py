"""A note about the client told to them: "Andrés aprendió…" becomes "aprendiste…" or "usted aprendió…"."""

import re

from prompts.spanish import nouns, verbs
from prompts.spanish.clauses import LITTLE, bare, first_verb, verb_at_start
from prompts.spanish.objects import with_contact_as_object
from prompts.spanish.persons import KIN, Who, owned
from prompts.spanish.second_person import Told, the_house, to_tu, to_usted, with_another, with_determiner


def retell(text: str, who: Who, *, past: bool = False, elided: bool = False) -> Told | None:
    """The sentence as it is said to the person addressed; None when it cannot be told safely.

    `elided`: without a subject it is about the contact. `past`: news of a day that lies behind.
    """
    text = text.strip().rstrip(".").replace("’", "'")
    text = _subject_first(text, who)
    subject = re.match(rf"{who.as_subject}(?:,? (?={who.as_subject}))?\s+", text) if who.contact else None
    rest = text[subject.end() :] if subject else text
    if subject and (together := re.match(r"(?:y|junto a|con) (?P<other>.+)", rest)):
        return with_another(together["other"], who, past=past)
    if subject and verb_at_start(rest.split()) is None:
        return None
    named_later = re.search(who.mention, text) if who.contact else None
    if not subject and (named_later or not (elided and who.contact and _starts_itself(text))):
        return _about_others(text, who, past=past)
    rest = with_contact_as_object(owned(rest, who), who)
    if re.search(who.mention, rest):
        return None
    tokens = rest.split()
    at = verb_at_start(tokens) if subject else _main_verb(tokens)
    if at is None or (not subject and not verbs.singular(bare(tokens[at]))):
        return None
    if past:
        tokens[at] = in_its_past(tokens, at)
    tokens = with_determiner(tokens, at, "su")
    return to_tu(tokens, at) if who.address.tu else to_usted(tokens, at)


def lower_first(text: str, who: Who) -> str:
    """The first letter small, unless a name begins there."""
    first = text.split()[0] if text.split() else ""
    named = (
        bare(first) in {word for name in (*who.names, who.client) for word in name.split()}
        if who.contact
        else (text.startswith(who.client))
    )
    common = text.startswith(("El ", "La ", "Los ", "Las ", "Un ", "Una ", "Su ", "Tu ", "Sus ", "Tus "))
    if first[1:2].isupper() or (named and not common) or _somebody(text):
        return text
    return text[:1].lower() + text[1:]


def _subject_first(text: str, who: Who) -> str:
    """ "Se despide Encarna Belvís" -> "Encarna Belvís se despide"."""
    match = (
        re.match(
            rf"(?P<lead>(?:(?:[Ss]e|[Yy]a|[Nn]o"
            rf"|[Ll]e) )*)(?P<verb>[^\W\d_]+) (?P<who>{who.mention})(?! y )(?P<rest>.*)$",
            text,
        )
        if who.contact
        else None
    )
    if not match or not verbs.singular(match["verb"]):
        return text
    return f"{match['who']} {match['lead'].lower()}{match['verb'].lower()}{match['rest']}"


def _somebody(text: str) -> bool:
    """ "Marta cedió…", "Begoña Ruiz le lleva…": a bare word before a verb is a name."""
    tokens = text.split()
    if (
        len(tokens) < 2
        or not re.fullmatch(r"[A-ZÁÉÍÓÚÑ][a-záéíóúüñ]+", tokens[0])
        or tokens[0].lower() in _STARTS
        or verbs.finite(tokens[0])
    ):
        return False
    return tokens[1].istitle() or verb_at_start(tokens[1:]) is not None


_STARTS = LITTLE | set(
    """el la los las un una su sus tu tus en con por para sin tras al del de a desde hasta durante cada
    quien cuando todos todas nadie alguien ellos ellas usted ustedes este esta ese esa eso algo
    mucho muchos muchas varios varias dos tres cuatro cinco seis siete ocho nueve diez once doce
    gente
    """.split()
)


_DETERMINERS = ("un", "una", "el", "la", "los", "las", "su", "otro", "otra", "unos", "unas")


def _starts_itself(text: str) -> bool:
    """True for a sentence that begins with its verb, or with where and when it was."""
    tokens = [token.lower() if not at else token for at, token in enumerate(text.split())]
    if tokens[0] in ("lo", "la", "los", "las", "le", "les") and tokens[2:3] and tokens[2] in _DETERMINERS:
        return False
    if _comes_with_its_subject(tokens) or re.match(r"(?:Fue|Era|Es) (?:idea|obra|cosa|mérito)\b", text):
        return False
    if re.match(r"(?:hubo|hay|había|hace|hacía|llov|nev)", tokens[0]):
        return False
    at = verb_at_start(tokens)
    if at is not None and verbs.singular(bare(tokens[at])):
        return True
    led = re.match(
        r"(?:Durante|En|Desde|Tras|Al|Antes|Después|Con|Cada|Por|Hasta|Para|Sin|Todos?|Todas?|Hace|A)\b", text
    )
    found = first_verb(tokens)
    if not led or found is None or not verbs.singular(bare(tokens[found])):
        return False
    return not any(token[0].isupper() for token in tokens[1:found]) or "," in " ".join(tokens[:found])


_OF_ITSELF = {
    "nacer", "llegar", "morir", "fallecer", "caer", "aparecer", "empezar", "terminar", "comenzar",
    "quedar", "sonar", "sobrar", "existir", "ocurrir", "pasar", "entrar",
    "venir",
}  # fmt: skip


_AFFAIR = re.compile(
    r"(?:acompañamiento|proyecto|programa|contrato|colaboración|encargo|temporada|campaña|feria"
    r"|mandato|proceso|plazo|obras?|relación)\b"
)


def _comes_with_its_subject(tokens: list[str]) -> bool:
    """ "Nace el primer nieto de Marta": the subject stands behind its verb."""
    form = verbs.find(bare(tokens[0])) if len(tokens) > 2 else None
    if not form or tokens[1].lower() not in ("el", "la", "los", "las", "un", "una", "su", "sus"):
        return False
    return form.infinitive in _OF_ITSELF or bool(_AFFAIR.match(tokens[2]))


def _main_verb(tokens: list[str]) -> int | None:
    lowered = [tokens[0].lower(), *tokens[1:]]
    at = verb_at_start(lowered)
    return at if at is not None and verbs.finite(bare(lowered[at])) else first_verb(lowered)


def _about_others(text: str, who: Who, *, past: bool) -> Told | None:
    """What somebody else did: it stays theirs, and the contact in it becomes "you"."""
    said = with_contact_as_object(owned(text, who), who)
    if re.search(who.mention, said):
        return None
    if who.contact:
        said = re.sub(rf"^[Ss]u(s?) (?={KIN})", rf"{who.your.capitalize()}\1 ", said)
    if who.household and said.startswith(who.client):
        return the_house(said.removeprefix(who.client).split(), who, past=past)
    tokens = said.split()
    at = _verb_of_others(said, tokens, who) if tokens else None
    if at is None:
        return None
    if past and not re.search(r"\bya\b", said):
        tokens[at] = in_its_past(tokens, at)
    tokens = with_determiner(tokens, at, "su") if said.startswith(who.client) else tokens
    return Told(lower_first(with_its_article(" ".join(tokens), who), who))


def _verb_of_others(said: str, tokens: list[str], who: Who) -> int | None:
    """A verb we know, or the word behind a subject that stands where a verb does."""
    lead = re.match(rf"(?:(?:[Ll]a|[Ee]l|[Ll]os|[Ll]as) )?{re.escape(who.client)} ", said)
    behind = len(lead[0].split()) if lead else _behind_subject(tokens)
    if behind and behind + 1 < len(tokens) and verbs.find(tokens[behind]) is None:
        if verbs.guessed(tokens[behind], tokens[behind + 1]):
            return behind
    return first_verb([tokens[0].lower(), *tokens[1:]])


def in_its_past(tokens: list[str], at: int) -> str:
    """What still is so stays in the present: "ha sido abuela", "va por la tercera edición"."""
    form = verbs.find(bare(tokens[at]))
    lasting = form is not None and form.infinitive in ("haber", "ser", "estar", "tener", "llevar", "seguir")
    goes_on = tokens[at] == "va" and tokens[at + 1 : at + 2] == ["por"]
    return (
        tokens[at]
        if (lasting and form and form.tense == "present") or goes_on
        else verbs.in_the_past(tokens[at])
    )


def _behind_subject(tokens: list[str]) -> int:
    """ "El ayuntamiento precinta…": the place of the word behind article and noun; 0 where there is none."""
    led = len(tokens) > 3 and re.fullmatch(r"(?:[EÉ]l|La|Los|Las|Un|Una)", tokens[0])
    return 2 if led and tokens[1].islower() else 0


def with_its_article(text: str, who: Who) -> str:
    """ "Fundación Alar ganó…" -> "la Fundación Alar ganó…", "Jurado elige…" -> "el jurado elige…"."""
    first = text.split()[0]
    if first.lower() in nouns.HOUSES and text.startswith(who.client):
        return f"{nouns.article(first.lower())} {text}"
    if first.lower() in nouns.OFFICES and first.istitle():
        return f"{nouns.article(first.lower())} {text[0].lower()}{text[1:]}"
    return text
