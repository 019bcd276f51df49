"""What is on record of the reader, told to them: "Elle a relu ses notes" -> "vous avez relu vos notes"."""

import re

from prompts.french.clauses import (
    MOSTLY_NOUNS,
    begins_with_verb,
    main_verb,
    tokens,
    verb_at,
)
from prompts.french.first_person import from_first
from prompts.french.grammar import JOINS, full, joined
from prompts.french.persons import Person
from prompts.french.phrases import begins_with_name
from prompts.french.possessions import KIN, possessed, you
from prompts.french.pronouns import is_reader, pronoun
from prompts.french.verbs import second

_ROLE = (
    r"(?:la |le |l')(?:cliente?|gérante?|patronne?|directrice|directeur|présidente?|fondatrice|fondateur"
    r"|dirigeante?|chef"
    r"|cheffe|propriétaire|maire)"
)
_WHEN = (
    r"(?:en|depuis|pendant|chaque|tous les|toutes les|dès|à|au|aux|avant|après|lors|l'(?:an|été|hiver"
    r"|automne)|le|la|ce|cet|cette|hier|un|une|deux|durant"
    r"|pour|dans|sur|quand|malgré|sans|entre|vers|du|jusqu'\w+|cela fait|il y a|seule?|là-bas|samedi"
    r"|dimanche|lundi|mardi|mercredi|jeudi|vendredi)\b"
)
_PEOPLE = re.compile(
    r"\b(?:équipe|ouvri\w+|salari\w+|voisin\w*|client\w*|élèves?|apprenti\w*|bénévoles?|collègues?"
    r"|patron\w*|maire|médecin|quelqu'un|chacun\w*|personne"
    r"|gens|enfants?|stagiaires?|employé\w*|chefs?|groupe|fournisseur|banque|mairie|région|préfecture"
    r"|assureur|propriétaire|entreprise|société|librairie|maison|boulangerie|association|ferme|école"
    r"|village|ville|chien\w*)\b",
    re.IGNORECASE,
)
_ENDS_THE_SUBJECT = frozenset("qui dont où lequel laquelle".split())


def retold(text: str, person: Person, *, first_person: bool = False, noted: bool = True) -> str | None:
    """A clause or a phrase about the reader, told to them; None when it cannot be done with certainty.

    `noted`: a note that leaves out whom it speaks of ("A relu chaque page") speaks of the reader.
    """
    text = possessed(text, person)
    if first_person and re.search(
        r"\b(?:je|j'|nous|on|mon|ma|mes|notre|nos|me|m'|moi|miens?|miennes?)\b", text, re.IGNORECASE
    ):
        return _checked(from_first(text, person), person)
    return _checked(_from_third(text, person, noted=noted), person)


def subject_of(text: str, person: Person) -> str:
    """The words at the start that stand for the reader: a name, "elle", "la gérante"; or nothing."""
    found = re.match(
        rf"(?:{person.pattern}|{_ROLE}|il|elle)(?=[\s,:]|$)(?:, [^,]{{3,35}},)?", text, re.IGNORECASE
    )
    if not found and person.household and not person.tu:
        found = re.match(r"(?:ils|elles)(?=\s)", text, re.IGNORECASE)
    if not found or (found[0].lower() == "il" and person.gender == "f"):
        return ""
    return "" if found[0].lower() == "elle" and person.gender == "m" else found[0]


def _from_third(text: str, person: Person, *, noted: bool) -> str | None:
    subject = subject_of(text, person)
    if not subject and (opened := _opening(text, person)):
        start, rest = opened
        told = _predicate(rest, person)
        return f"{start} {told}" if told else None
    if subject:
        rest = text[len(subject) :].strip()
        if rest.startswith(","):
            return None
        return _predicate(rest, person)
    if noted and begins_with_verb(text):
        return _predicate(text[0].lower() + text[1:], person)
    words = _others(tokens(text), person)
    return full("".join(words)) if words is not None else None


def _opening(text: str, person: Person) -> tuple[str, str] | None:
    """ "En mars Karim a conduit …" -> "En mars", "a conduit …"."""
    found = re.match(
        rf"(?P<start>{_WHEN}[^.;:]{{0,50}}?),? (?P<who>{person.pattern}|il|elle) (?P<rest>.+)$",
        text,
        re.IGNORECASE,
    )
    if found and re.search(r"\b(?:de|du|d'|des|à|et|par|pour|avec|chez|sans|que|qu')$", found["start"]):
        return None
    if not found or main_verb(found["start"]) is not None or not subject_of(found["who"] + " ", person):
        return None
    return found["start"] + ",", found["rest"]


def _predicate(rest: str, person: Person) -> str | None:
    words = tokens(rest)
    at = verb_at(words, 0)
    if at is None:
        return None
    told = _told(words, person, at)
    return None if told is None else full(f"{you(person)} {told}")


def _told(words: list[str], person: Person, at: int) -> str | None:
    """The predicate from its first verb on; `ours` while the reader is what the verbs speak of."""
    out, ours, before = [], True, ""
    verbs = {at}
    for place, word in enumerate(words):
        low = word.lower()
        if low in _ENDS_THE_SUBJECT or low in ("que", "qu'"):
            ours = low in ("que", "qu'") and _no_owner(words, place)
        if low in ("il", "elle"):
            verb = verb_at(words, place + 1)
            if verb is None or not is_reader(low, person):
                return None
            verbs.add(verb)
            ours, word = True, you(person)
        elif ours and before in JOINS and place not in verbs:
            verb = verb_at(words, place)
            noun = verb is not None and before == "," and words[verb].lower() in MOSTLY_NOUNS
            if verb is not None and not noun and not word.isspace() and joined(low, words[verb]):
                verbs.add(verb)
        if place in verbs:
            word = second(word, tu=person.tu) or word
        out.append(pronoun(word, words, place, person, ours=ours))
        before = low if not word.isspace() else before
    return "".join(out)


def _no_owner(words: list[str], place: int) -> bool:
    """ "… que les chiffres étaient faux, dès sa deuxième semaine": what follows "que" cannot own anything."""
    following = next((word.lower() for word in words[place + 1 :] if not word.isspace()), "")
    return following in ("les", "des", "ces", "ses", "leurs", "c'", "ce", "tout", "cela", "rien", "personne")


def _others(words: list[str], person: Person) -> list[str] | None:
    """A sentence about somebody or something else: only what is the reader's or speaks of them changes."""
    out = []
    for place, word in enumerate(words):
        low = word.lower()
        if low in ("elle", "il", "lui", "elle-même", "lui-même"):
            changed = pronoun(word, words, place, person, ours=False)
            if changed == word or (low.startswith("elle") and person.gender == "m"):
                return None
            word = changed
        elif low in ("son", "sa", "ses") and (place == 0 or _nobody_else(words)):
            word = pronoun(word, words, place, person, ours=True)
        out.append(word)
    return out


def _nobody_else(words: list[str]) -> bool:
    """True when the sentence has no other person in it to whom "son" could belong."""
    subject = "".join(words[:12])
    return not (
        begins_with_name(subject)
        or KIN.search(subject)
        or _PEOPLE.search(subject)
        or any(word[:1].isupper() for word in words[1:6])
    )


def _checked(told: str | None, person: Person) -> str | None:
    """None while a name of the reader still stands in what is told to them."""
    if not told:
        return None
    said = told.lower().replace(person.client.lower(), "")
    return (
        None
        if any(re.search(rf"\b{re.escape(name)}\b", said) for name in person.names if len(name) > 2)
        else told
    )
