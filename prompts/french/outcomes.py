"""Titles that name a thing and what became of it: "Cap franchi par La Louche", "Prix remis à Inès"."""

import re
from dataclasses import dataclass

from prompts.brief import Brief
from prompts.french import companies
from prompts.french.belongings import its, mine
from prompts.french.clauses import is_clause, participle_at, tokens
from prompts.french.nouns import determined, head, known, the_with
from prompts.french.persons import Person, name_words
from prompts.french.phrases import lower_first
from prompts.french.possessions import you
from prompts.french.retelling import retold
from prompts.french.verbs import Verb, past_participle, second

_HANDED_OVER = set("accorder délivrer décerner remettre attribuer octroyer".split())
_BY_OTHERS = _HANDED_OVER | set("valider homologuer reconnaître primer récompenser".split())
CHOSEN = set(
    """
    désigner nommer élire promouvoir réélire admettre choisir classer primer récompenser sélectionner
    retenir distinguer labelliser certifier sacrer couronner
    """.split()
)
_GIVEN_TO = re.compile(
    r"(?:à|au|aux) (?P<who>(?:la |le |l')?[^,]+?)(?P<more>(?:,| par | pour | le \d| en \d| lors "
    r"| au titre ).*)?$"
)
_DONE_BY = re.compile(
    r"par (?P<who>[^,]+?)(?P<more>(?:,| à \d| en \d| le \d| après | avec | pour | dans | lors ).*)?$"
)
_PERSONAL = re.compile(
    r"(?:thèse|diplôme|permis|master|doctorat|mémoire|bac|licence|examen|brevet|marathon|livre|roman|film)$"
)


@dataclass(frozen=True)
class _Outcome:
    """ "Cap des 10 000 repas | franchi | par La Louche"."""

    thing: str
    verb: Verb
    typed: str  # the participle as it stands in the title, with its gender
    rest: str

    @property
    def full(self) -> str:
        return _with_article(self.thing, self.typed, self.verb)


def done(title: str, brief: Brief, person: Person, *, past: bool) -> str:
    """ "Cap des 10 000 repas franchi par La Louche" -> "La Louche a franchi le cap des 10 000 repas"."""
    words = tokens(title)
    at = participle_at(words)
    verb = past_participle(words[at]) if at is not None else None
    if at is None or verb is None or is_clause("".join(words[:at])):
        return ""
    if determined(title):
        return _chosen(words, at, brief, person) if verb.infinitive in CHOSEN else ""
    thing = lower_first("".join(words[:at]).strip(), name_words(brief))
    outcome = _Outcome(thing, verb, words[at], "".join(words[at + 1 :]).strip())
    if not known(head(thing)):
        return ""
    return _by_somebody(outcome, brief, person) or _of_itself(outcome, brief, person, past=past)


def _with_article(thing: str, typed: str, verb: Verb) -> str:
    """A name has none: "Arnaud Peyrol, directeur, nommé …"."""
    named = re.match(r"[A-ZÀ-Ý][\w'-]+ [A-ZÀ-Ý]", thing)
    return thing if named else the_with(thing, typed, verb.participle)


def _by_somebody(outcome: _Outcome, brief: Brief, person: Person) -> str:
    """Who did it, or who received it, as far as the title says."""
    infinitive = outcome.verb.infinitive
    if infinitive in _HANDED_OVER and (given := _GIVEN_TO.match(outcome.rest)):
        who = _who(given["who"], brief, person)
        return f"{who} reçu {outcome.full}{given['more'] or ''}" if who else ""
    if outcome.verb.with_etre:
        return ""
    if agent := _DONE_BY.match(outcome.rest):
        return _agent(agent["who"], agent["more"] or "", outcome, brief, person)
    if _PERSONAL.match(head(outcome.thing)) and person.name and infinitive not in _BY_OTHERS:
        return _agent(person.name, f" {outcome.rest}".rstrip(), outcome, brief, person)
    return ""


def _agent(who: str, more: str, outcome: _Outcome, brief: Brief, person: Person) -> str:
    theirs = who.lower() in person.names and _PERSONAL.match(head(outcome.thing))
    thing = its(outcome.thing, person) if theirs else outcome.full
    has = _who(who, brief, person)
    return f"{has} {outcome.verb.participle} {thing}{more}" if has else ""


def _who(who: str, brief: Brief, person: Person) -> str:
    """The subject with its "avoir": "vous avez", "la Coutellerie Vaugirard a", "les élèves ont"."""
    if re.fullmatch(person.pattern, who, re.IGNORECASE):
        return f"{you(person)} {second('a', tu=person.tu)}"
    if re.fullmatch(companies.pattern(brief), who, re.IGNORECASE):
        return f"{companies.named(' '.join(brief.client.split()))} a"
    told = retold(who, person, noted=False)
    if not told:
        return ""
    return f"{told} {'ont' if who.startswith(('les ', 'des ', 'nos ')) else 'a'}"


def _of_itself(outcome: _Outcome, brief: Brief, person: Person, *, past: bool) -> str:
    thing = retold(mine(outcome.thing, brief, person), person, noted=False) or outcome.thing
    thing = _with_article(thing, outcome.typed, outcome.verb)
    told = retold(outcome.rest, person, noted=False) if outcome.rest else ""
    if told is None:
        return ""
    many = thing.startswith(("les ", "vos ", "tes "))
    been = "sont" if many else "est"
    if past and not outcome.verb.with_etre:
        been = "ont été" if many else "a été"
    if re.match(r"(?:pour|de|du|des|sur) |d'", told):
        return f"{thing} {told} {been} {outcome.typed}"
    return f"{thing} {been} {outcome.typed} {told}".strip()


def _chosen(words: list[str], at: int, brief: Brief, person: Person) -> str:
    """ "L'hospice désigné association de l'année" -> "l'hospice a été désigné association de l'année"."""
    if not retold("".join(words), person, noted=False):
        return ""
    subject = lower_first("".join(words[:at]).strip(), name_words(brief))
    been = "ont été" if subject.startswith(("les ", "nos ")) else "a été"
    return f"{subject} {been} {''.join(words[at:])}"
