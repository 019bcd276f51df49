"""A failing of ours, read: "Prime prélevée deux fois" -> "nous avons prélevé la prime deux fois"."""

import re
from dataclasses import dataclass

from prompts.brief import Brief
from prompts.french.agents import by_others, without_us
from prompts.french.belongings import mine
from prompts.french.clauses import is_clause, participle_at, tokens
from prompts.french.nouns import article, determined, head, known, the_with
from prompts.french.persons import Person, name_words, reader
from prompts.french.phrases import clean, elided, lower_first
from prompts.french.retelling import retold
from prompts.french.verbs import Verb, past_participle

_RECEIVED = {"recevoir", "subir", "attendre"}
_NOT = re.compile(r" (?P<not>non|jamais|pas|plus)$", re.IGNORECASE)
_HOW = re.compile(r" (?P<how>mal|trop tard|deux fois|trop tôt|encore|aussi)$", re.IGNORECASE)
_TIMES = re.compile(r"(?:deux|trois|quatre|cinq|plusieurs|\d+) fois\b ?")
_FORGOTTEN = re.compile(r"^(?:oubli|omission) (?P<what>(?:de la |de l'|du |des |de |d').+)$", re.IGNORECASE)
_ERROR = re.compile(
    r"^(?:(?P<kind>erreur|faute|coquille|confusion|inversion|bourde)s?)\b(?P<rest>.*)$", re.IGNORECASE
)


@dataclass(frozen=True)
class Failure:
    """`clause` says it of us; else the `thing` has a name; else there is the `headline` as typed."""

    clause: str = ""
    thing: str = ""
    headline: str = ""


def read(brief: Brief) -> Failure:
    person = reader(brief)
    title = without_us(_for_the_reader(clean(brief.what), person), brief)
    if not title:
        return Failure()
    _, colon, rest = title.partition(" : ")
    if colon and (after := _read(rest, brief, person)).clause:
        return after
    return _read(title, brief, person)


def _read(title: str, brief: Brief, person: Person) -> Failure:
    """A title, or what follows its colon."""
    if own := _by_us(title, brief):
        return Failure(clause=own, thing="")
    if forgotten := _FORGOTTEN.match(title):
        return _told(f"nous avons oublié {_the_rest(forgotten['what'])}", person, brief)
    if error := _ERROR.match(title):
        said = (
            f"nous avons fait une {error['kind'].lower()}"
            if not title.lower().startswith(("erreurs", "fautes", "coquilles"))
            else f"nous avons fait des {title.split()[0].lower()}"
        )
        return _told(said + error["rest"], person, brief)
    if is_clause(title):
        return _told(title, person, brief)
    if clause := _done_by_us(title, brief, person):
        return clause
    return _named(title, brief, person)


def _for_the_reader(title: str, person: Person) -> str:
    """ "promis à Inès" -> "promis": it is the reader who is written to."""
    title = re.sub(
        r", (?:elle|il|elles|ils|cliente?s?|la cliente|le client) (?:est|sont|a|ont) .*$", "", title
    )
    title = re.sub(rf" (?:à|pour|chez) (?:{person.pattern})(?=$|[ ,])", "", title, flags=re.IGNORECASE)
    title = re.sub(
        r"^((?:on|nous) (?:ne )?)(?:lui|leur) ",
        rf"\1{'te' if person.tu else 'vous'} ",
        title,
        flags=re.IGNORECASE,
    )
    you = "t'" if person.tu else "vous "
    unnamed = r"^((?:on|nous|personne|rien) (?:ne )?)l'(?=a |avons |ont )"
    return re.sub(unnamed, rf"\1{you}", title, flags=re.IGNORECASE)


def _told(clause: str, person: Person, brief: Brief) -> Failure:
    said = retold(clause, person, noted=False)
    return Failure(clause=lower_first(said, name_words(brief))) if said else Failure(headline="")


def _by_us(title: str, brief: Brief) -> str:
    """A title that names us: "on a oublié …", the firm, or the writer."""
    ours = "|".join(
        re.escape(name)
        for name in (brief.firm, brief.writer, brief.writer.split()[0] if brief.writer else "")
        if name
    )
    we = re.match(
        rf"(?:on|nous|{ours or '(?!)'}) (?P<ne>n'|ne )?(?P<you>vous |te |t')?(?P<aux>a|avons|avait|est) "
        r"(?P<rest>.+)$",
        title,
        re.IGNORECASE,
    )
    person = reader(brief)
    if not we or we["aux"].lower() in ("est", "avait"):
        if re.match(r"nous ", title, re.IGNORECASE):
            return lower_first(retold(title, person, noted=False) or "", frozenset())
        return ""
    rest = retold(we["rest"], person, noted=False)
    aux = elided(f"{'ne ' if we['ne'] else ''}{we['you'] or ''}avons")
    return f"nous {aux} {rest}" if rest else ""


@dataclass(frozen=True)
class _Deed:
    """ "Prime jamais versée au client": the thing, what was done to it, and how."""

    verb: Verb
    typed: str
    thing: str
    rest: str
    never: str  # "jamais", "pas", or nothing
    how: str  # "mal", "deux fois", or nothing


def _done_by_us(title: str, brief: Brief, person: Person) -> Failure | None:
    deed = _deed(title, brief, person)
    if deed is None:
        return None
    return Failure(clause=_of_itself(deed) if deed.verb.with_etre else _by(deed, person), thing=deed.thing)


def _deed(title: str, brief: Brief, person: Person) -> _Deed | None:
    words = tokens(title)
    at = participle_at(words)
    if at is None or (determined(title) and not title.lower().startswith(("le ", "la ", "les ", "l'"))):
        return None
    if at + 2 < len(words) and words[at + 1].isspace() and past_participle(words[at + 2]):
        at += 2
    verb, thing = past_participle(words[at]), "".join(words[:at]).strip()
    rest = "".join(words[at + 1 :]).strip()
    never, how = _NOT.search(thing), _HOW.search(thing)
    thing = lower_first(_HOW.sub("", _NOT.sub("", thing)), name_words(brief))
    if verb is None or by_others(rest) or not (determined(thing) or known(head(thing))):
        return None
    thing = mine(thing, brief, person)
    the_thing = retold(the_with(thing, words[at], verb.participle), person, noted=False)
    told_rest = retold(rest, person, noted=False) if rest else ""
    if the_thing is None or told_rest is None:
        return None
    said = {"non": "pas"}.get(never[1].lower(), never[1].lower()) if never else ""
    return _Deed(verb, words[at], the_thing, told_rest, said, how[1] if how else "")


def _of_itself(deed: _Deed) -> str:
    """ "la livraison est partie à la mauvaise adresse"."""
    many = deed.thing.startswith(("les ", "vos ", "tes "))
    been = ("ne sont" if many else "n'est") if deed.never else ("sont" if many else "est")
    return _joined(deed.thing, been, deed.never, deed.how, deed.typed, deed.rest)


def _by(deed: _Deed, person: Person) -> str:
    """ "nous n'avons jamais versé la prime"; what is received is received by the reader."""
    subject, aux = ("nous", "avons")
    if deed.verb.infinitive in _RECEIVED:
        subject, aux = ("tu", "as") if person.tu else ("vous", "avez")
    aux = "n'" + aux if deed.never else aux
    before, after = (deed.how, "") if deed.how in ("mal", "encore") else ("", deed.how)
    rest, times = deed.rest, _TIMES.match(deed.rest)
    if times and deed.thing.startswith(("votre ", "vos ", "ton ", "ta ", "tes ")):
        before_thing, rest = times[0].strip(), rest[times.end() :]
        return _joined(subject, aux, before, deed.verb.participle, before_thing, deed.thing, after, rest)
    return _joined(subject, aux, deed.never, before, deed.verb.participle, deed.thing, after, rest)


def _joined(*words: str) -> str:
    return " ".join(word for word in words if word)


def _the_rest(words: str) -> str:
    """ "de la relance" -> "la relance", "du dossier" -> "le dossier", "de prévenir" stays."""
    for start, full in (("du ", "le "), ("des ", "les "), ("de la ", "la "), ("de l'", "l'")):
        if words.lower().startswith(start):
            return full + words[len(start) :]
    return words


def _named(title: str, brief: Brief, person: Person) -> Failure:
    said = retold(lower_first(title, name_words(brief)), person, noted=False)
    if not said:
        return Failure()
    if determined(said):
        return Failure(thing=said)
    if (
        re.match(r"(?:pas|aucune?|rien|trop|plus)\b", said)
        or not known(head(said))
        or head(said)[:1].isupper()
        or " : " in said
    ):
        return Failure(headline=said)
    return Failure(thing=article(said) + said)
