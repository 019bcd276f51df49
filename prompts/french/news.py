"""News told as a clause: of the reader, of a couple, of their house."""

from dataclasses import dataclass

from prompts.brief import Brief
from prompts.french import companies
from prompts.french.clauses import main_verb, tokens, verb_at
from prompts.french.persons import Person, name_words
from prompts.french.phrases import lower_first
from prompts.french.possessions import you
from prompts.french.retelling import retold, subject_of
from prompts.french.tenses import female, in_past
from prompts.french.verbs import past_participle, present, second


@dataclass(frozen=True)
class News:
    """Either a `clause` ("vous avez ouvert …"), or a `noun` with its article, or a `headline` as typed."""

    clause: str = ""
    noun: str = ""
    headline: str = ""

    @property
    def known(self) -> bool:
        return bool(self.clause or self.noun or self.headline)


def passive(words: list[str], person: Person, *, past: bool) -> str:
    """ "nommée présidente" -> "vous avez été nommée présidente"; "parti" -> "vous êtes parti"."""
    verb = past_participle(words[0])
    rest = "".join(words)
    are = second("est", tu=person.tu)
    if (verb and verb.with_etre) or not past:
        return f"{you(person)} {are} {rest}"
    return f"{you(person)} {second('a', tu=person.tu)} été {rest}"


def of_couple(title: str, brief: Brief, *, past: bool) -> News:
    """ "Jean et Marie Duval fêtent …" is told to both."""
    words = tokens(title)
    at = main_verb(title)
    if at is None:
        return News()
    verb = present(words[at])
    if verb and past and not verb.with_etre:
        return News(
            clause="vous avez "
            + "".join([verb.participle, *words[at + 1 :]])
            .replace(" leurs ", " vos ")
            .replace(" leur ", " votre ")
        )
    told = "vous " + (second(words[at], tu=False) or "") + "".join(words[at + 1 :])
    return News(clause=told.replace(" leurs ", " vos ").replace(" leur ", " votre "))


def of_company(rest: str, brief: Brief, *, past: bool) -> News:
    name = companies.named(" ".join(brief.client.split()))
    words = tokens(rest)
    if not words:
        return News()
    verb = past_participle(words[0])
    if verb and not present(words[0]):
        return News(clause=f"{name} {'est' if verb.with_etre else 'a été'} {rest}")
    if verb_at(words, 0) is None:
        return News()
    return News(clause=f"{name} {in_past(words, companies.feminine(brief.client)) if past else rest}")


def clause(title: str, brief: Brief, person: Person, *, past: bool) -> News:
    """A clause about the reader is told to "vous"; one about somebody else keeps its person."""
    words = tokens(title)
    subject = subject_of(title, person)
    at = verb_at(tokens(title[len(subject) :].strip()), 0) if subject else main_verb(title)
    if past and at is not None:
        if subject:
            rest = tokens(title[len(subject) :].strip())
            hers = {"f": True, "m": False}.get(person.gender)
            title = f"{subject} {in_past(rest, hers)}" if at == 0 else title
        else:
            title = "".join(words[:at]) + in_past(words[at:], female("".join(words[:at])))
    told = retold(title, person, noted=False)
    return News(clause=lower_first(told, name_words(brief))) if told else News()
