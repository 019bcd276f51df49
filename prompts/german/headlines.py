"""A headline taken apart: who does what, with the articles that headlines leave out."""

import re

from prompts.german import verbs
from prompts.german.clauses import Clause, clause_of
from prompts.german.nouns import gender
from prompts.german.participles import finite, participle_of
from prompts.german.phrases import BARE, DETERMINERS, PREPOSITIONS, Kind, head_at, in_case, known_gender
from prompts.german.verbs import AUXILIARY, Person

OWN_DOING = frozenset(
    """bestehen schaffen gewinnen erreichen schließen gründen kaufen eröffnen veröffentlichen absolvieren
    bauen umstellen sammeln beenden pflanzen züchten retten restaurieren sanieren renovieren
    spenden""".split()
)
"""What a note without a subject says of those to whom it is sent."""
_PERSON = re.compile(
    r"(?:in|ling|leiter|führer|meister|partner|berater|tochter|sohn|enkel|mitarbeiter|kunde|lehrer)$",
    re.IGNORECASE,
)
_OWNED = re.compile(
    r"(?:kunde|lager|halle|laden|büro|server|fabrik|werkstatt|scheune|website|auftraggeber|mitarbeiter"
    r"|produktion|backofen|küche)$",
    re.IGNORECASE,
)
_TRAINEE = re.compile(
    r"Lehrling|Azubi|Auszubildender?|Lehrtochter|Gesellin?|Praktikant(?:in)?|Mitarbeiter(?:in)?"
)
_QUOTED = re.compile(r"(?:^|\s)['\"„‚»]")
_PREDICATE = re.compile(
    r"(?:[a-zäöüß]{3,}(?:haft|bar|ig|lich|isch|los)|falsch|unvollständig|offen|leer"
    r"|kaputt|fehlerhaft|weg|spät)"
)
_COUNT = re.compile(r"\d[\d.]*(?<!\.)|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf")


def clause_from(subject: str, person: Person, rest: str) -> Clause | None:
    """With the verb at the start of the rest, or the participle at its end: "Jule Meisterin geworden"."""
    words = rest.split()
    if not words:
        return None
    if found := _begins_with_verb(words):
        return clause_of(subject, person, found, with_article(words[1:], found.verb.infinitive))
    if participle_of(words[0]) and not participle_of(words[-1]):
        words = [*words[1:], words[0]]
    done = participle_of(words[-1])
    if not done:
        return None
    of_itself = verbs.with_sein(*done, with_object=False)
    acts = done[0].infinitive in OWN_DOING or _has_object(words[:-1])
    helper = verbs.find("hat" if acts and not of_itself else "ist")
    said = with_article(words, done[0].infinitive) + ([] if acts or of_itself else ["worden"])
    return clause_of(subject, person, helper, said) if helper else None


def clause_of_thing(text: str, your: str = "") -> Clause | None:
    """`your`: "Größter Kunde kündigt" is said as "Ihr größter Kunde hat gekündigt"."""
    words = text.split()
    if words and words[0].lower() in PREPOSITIONS:
        return None
    for at in range(1, len(words)):
        found = surely(words[at])
        if not found or words[at - 1] in ("zu", *PREPOSITIONS) or words[at - 1].endswith(","):
            continue
        subject = " ".join(words[:at])
        if _QUOTED.search(subject):
            return None
        starts = words[0][:1].isupper() or words[0][:1].isdigit()
        if head_at(words[:at]) is None and not (starts or DETERMINERS.fullmatch(words[0])):
            return None
        if participle_of(words[at]) and (at == len(words) - 1 or words[at + 1].lower() in PREPOSITIONS):
            return None
        if found.plural and known_gender(subject) not in ("p", None):
            return None
        person: Person = "sie" if found.plural else "er"
        kind: Kind = "your" if your and belongs(words[:at]) else "the"
        return clause_of(
            in_case(subject, "n", kind, your=your),
            person,
            found,
            with_article(words[at + 1 :], found.verb.infinitive),
        )
    return None


def being(words: list[str], tense: str = "ist") -> Clause | None:
    """Without a verb: "Termine nicht einsehbar" -> "die Termine sind nicht einsehbar"."""
    at = head_at(words)
    if at is None or len(words) < at + 2 or not _PREDICATE.fullmatch(words[-1]):
        return None
    end = next(
        (
            i
            for i in range(at + 1, len(words))
            if words[i].islower() and words[i] not in ("für", "von", "der", "des", "vom")
        ),
        None,
    )
    found = verbs.find(tense)
    if end is None or found is None:
        return None
    subject = " ".join(words[:end])
    several = known_gender(subject) == "p"
    the = "die " if several and at == 0 else ""
    return clause_of(the + in_case(subject, "n"), "sie" if several else "er", found, words[end:])


def verb_last(words: list[str]) -> list[str]:
    """ "Halle 2 gesperrt seit 21. November" -> "Halle 2 seit 21. November gesperrt"."""
    for at in range(1, len(words) - 1):
        if (
            participle_of(words[at])
            and words[at + 1].lower() in PREPOSITIONS
            and not participle_of(words[-1])
        ):
            return [*words[:at], *words[at + 1 :], words[at]]
    return words


def thing_of(text: str) -> str:
    """The object by its head alone, with its article: "die Lehrwerkstatt"; empty where none can be told."""
    words = [word for word in text.split() if not DETERMINERS.fullmatch(word)]
    at = head_at(words)
    if (
        at is None
        or gender(words[at]) in (None, "p")
        or _PERSON.search(words[at])
        or words[at].lower().rstrip(",") in BARE
        or not words[at].rstrip(",").isalpha()
        or words[0].lower() in PREPOSITIONS
    ):
        return ""
    return in_case(words[at].rstrip(","), "n")


def belongs(words: list[str]) -> bool:
    """True of what a firm calls its own, where it stands without an article."""
    if words and _TRAINEE.fullmatch(words[0]):
        return True
    return bool(words) and not DETERMINERS.fullmatch(words[0]) and _OWNED.search(words[-1]) is not None


def _begins_with_verb(words: list[str]) -> verbs.Found | None:
    """Not "ausgezeichnet als …", which is a participle put first."""
    known, done = verbs.find(words[0]), participle_of(words[0])
    if done and (known is None or len(words) == 1):
        return None
    return (
        known if known and words[0].islower() else finite(words[0], sure=True) if words[0].islower() else None
    )


def _has_object(words: list[str]) -> bool:
    """True where the first words are a thing that was done, not the way: "das Abitur", not "mit Bronze"."""
    return (
        bool(words)
        and words[0].lower() not in PREPOSITIONS
        and (words[0][:1].isupper() or words[0][:1].isdigit() or bool(DETERMINERS.fullmatch(words[0])))
    )


def surely(word: str) -> verbs.Found | None:
    found = finite(word)
    return found if found and found.form != "first" else None


def with_article(words: list[str], infinitive: str) -> list[str]:
    """A bare object gets its article: "gewinnt Innovationspreis" -> "den Innovationspreis"."""
    if (
        not words
        or infinitive in (AUXILIARY - {"haben"}) | {"bleiben", "heißen"}
        or DETERMINERS.fullmatch(words[0])
    ):
        return words
    first = words[0]
    if first.lower() in PREPOSITIONS or not (
        first[:1].isupper() or re.fullmatch(r"[\w-]+e[nsr]?|\d[\d.]*\.", first)
    ):
        return words
    at = head_at(words)
    if at is None or any(word.endswith(",") for word in words[: at + 1]):
        return words
    return in_case(" ".join(words), "a", "a" if infinitive == "gründen" else "the").split()


def counts(words: list[str]) -> bool:
    return _COUNT.fullmatch(words[0].lower()) is not None
