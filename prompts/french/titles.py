"""The title of a moment, read: who does what, told to the reader, or a thing that has a name."""

import re

from prompts.brief import Brief
from prompts.french import companies
from prompts.french.belongings import its, mine
from prompts.french.clauses import (
    MOSTLY_NOUNS,
    begins_with_infinitive,
    begins_with_verb,
    is_clause,
    tokens,
    verb_at,
)
from prompts.french.news import News, clause, of_company, of_couple, passive
from prompts.french.nouns import article, determined, head, in_table, known, the
from prompts.french.outcomes import CHOSEN, done
from prompts.french.persons import Person, name_words, reader
from prompts.french.phrases import clean, lower_first
from prompts.french.possessions import you
from prompts.french.retelling import retold, subject_of
from prompts.french.tenses import in_past
from prompts.french.verbs import past_participle, present, second

_WHAT_ONE_IS = re.compile(
    r"(?:nouve(?:au|lle) |premi(?:er|ère) |vice-|co-?)?(?:\w+(?:eur|rice|euse|iste|ien|ienne|ante|ier|ière"
    r"|logue)|président|gérant|champion\w*"
    r"|grand-(?:mère|père)|maman|papa|chevalier|lauréate?|maître|associée?|chef\w*|avocate?|docteure?"
    r"|médecin|maire|responsable|cadre|juge"
    r"|adjointe?|déléguée?|notaire)\b|(?:dans|en tête|sur le podium|au sommet|à l'affiche|de retour)\b"
)

_COINED = re.compile(r"(?:ions?|ages?|ments?|ures?|tés?|[ae]nces?|ismes?|ées?|eurs?|ies?)$")
"""How a word ends that is a noun by itself, though no table has it."""


def news(brief: Brief, *, past: bool | None = None) -> News:
    """`past`: told as something that has happened; by default when its day has come."""
    person = reader(brief)
    title = re.sub(
        rf"^(?:bravo|félicitations) (?:à {person.pattern} )?(?:pour )?",
        "",
        clean(brief.what),
        flags=re.IGNORECASE,
    )
    if not title:
        return News()
    happened = past if past is not None else brief.on is None or brief.on <= brief.today
    left, colon, right = title.partition(" : ") if " : " in title else title.partition(": ")
    if colon and left.lower() in person.names and not determined(right) and not is_clause(right):
        return News(noun=its(lower_first(right, name_words(brief)), person))
    if colon and left.lower() in person.names | {form.lower() for form in companies.forms(brief)}:
        return (
            clause(f"{left} {right}", brief, person, past=happened)
            if is_clause(right)
            else _noun(right, brief, person)
        )
    if colon and subject_of(right, person) and right.lower() not in person.names:
        found = _by_subject(right, brief, person, past=happened)
        return found if found.known else News(headline=_headline(title, brief, person))
    if colon and right.lower() in person.names:
        now = f"{you(person)} {second('est', tu=person.tu)} {the(lower_first(left, name_words(brief)))}"
        return News(
            clause=f"{now} {companies.at(brief.client)}" if brief.client_kind == "organisation" else now
        )
    if colon:
        return News(headline=_headline(title, brief, person))
    found = _by_subject(title, brief, person, past=happened)
    return found if found.known else News(headline=_headline(title, brief, person))


def _by_subject(title: str, brief: Brief, person: Person, *, past: bool) -> News:
    if subject := subject_of(title, person):
        return _of_reader(subject, title, brief, person, past=past)
    couple = re.match(r"(?:M\.|Monsieur) et (?:Mme|Madame) [A-ZÀ-Ý][\w-]+ ", title)
    if couple and person.name:
        return _of_reader(person.name, f"{person.name} {title[couple.end() :]}", brief, person, past=past)
    company = re.match(rf"(?:{companies.pattern(brief)})(?=[\s,])", title, re.IGNORECASE)
    if company:
        rest = title[company.end() :].strip(" ,")
        if brief.client_kind == "household" and person.name and verb_at(tokens(rest), 0) is not None:
            return _of_reader(person.name, f"{person.name} {rest}", brief, person, past=past)
        return of_company(rest, brief, past=past)
    if noted := _noted(title, person, past=past):
        return News(clause=noted)
    if outcome := done(title, brief, person, past=past):
        return News(clause=outcome)
    if is_clause(title):
        return clause(title, brief, person, past=past)
    return _noun(title, brief, person)


def _of_reader(subject: str, title: str, brief: Brief, person: Person, *, past: bool) -> News:
    rest = title[len(subject) :].strip()
    words = tokens(rest)
    if rest.startswith(("et ", "& ")):
        return of_couple(title, brief, past=past)
    honoured = re.match(r"fait (?:chevalier|commandeur|officier|citoyen|docteur)", rest)
    if honoured or (words and past_participle(words[0]) and not present(words[0])):
        return News(clause=passive(words, person, past=past))
    if verb_at(words, 0) is not None:
        return clause(title, brief, person, past=past)
    if rest.startswith((",", "-", "–", ":")):
        noun = lower_first(rest.lstrip(" ,-–:"), name_words(brief))
        if _WHAT_ONE_IS.match(noun):
            return News(clause=f"{'te' if person.tu else 'vous'} voilà {noun}")
        return News(noun=noun if determined(noun) else its(noun, person))
    if _WHAT_ONE_IS.match(rest):
        return News(clause=f"{'te' if person.tu else 'vous'} voilà {rest}")
    return News()


def _noted(title: str, person: Person, *, past: bool) -> str:
    """A note that leaves out whom it speaks of: "ouvre sa deuxième boutique", "promue directrice"."""
    words = tokens(title[0].lower() + title[1:])
    verb = past_participle(words[0]) if title[0].islower() else None
    if verb and verb.infinitive in CHOSEN:
        return passive(words, person, past=past)
    if not begins_with_verb(title) or not (
        title[0].islower() or (len(words) > 2 and determined(f"{words[2]} "))
    ):
        return ""
    female = {"f": True, "m": False}.get(person.gender)
    return retold(in_past(words, female) if past else "".join(words), person) or ""


def _noun(title: str, brief: Brief, person: Person) -> News:
    """ "Ouverture du fournil" -> "l'ouverture du fournil"; "Départ de Marc Lenoir" -> "votre départ"."""
    if not re.match(r"\w", title) or begins_with_infinitive(title):
        return News()
    words = lower_first(title, name_words(brief))
    told = retold(mine(words, brief, person), person, noted=False)
    if (
        not told
        or _is_name(head(told))
        or not re.search(r"[^\W\d_]{3}", re.sub(r"^(?:les?|la|une?|des) |^l'", "", told))
    ):
        return News()
    if determined(told):
        return News(noun=told)
    if " " not in told and not in_table(told) and not _COINED.search(told):
        return News()
    if not known(head(told)) and head(told) not in MOSTLY_NOUNS and not re.match(r"\d", told):
        return News()
    return News(noun=article(told) + told)


def _is_name(word: str) -> bool:
    return word[:1].isupper()


def _headline(title: str, brief: Brief, person: Person) -> str:
    """As typed, told to the reader where it can be."""
    told = retold(title, person, noted=False)
    if told is None:
        first = person.name.split()[0] if person.name else "(?!)"
        theirs = (
            rf"\b(?:{re.escape(person.name)}|{re.escape(first)})(?![ -][A-ZÀ-Ý])" if person.name else first
        )
        told = re.sub(theirs, "toi" if person.tu else "vous", title)
    return lower_first(told, name_words(brief))
