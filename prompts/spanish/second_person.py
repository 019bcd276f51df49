"""What somebody did, said to them: the verbs, pronouns and possessives of a clause in the second person."""

import re
from dataclasses import dataclass

from prompts.spanish import conjugation, nouns, verbs
from prompts.spanish.clauses import LITTLE, bare, first_verb
from prompts.spanish.persons import Who, owned

_JOINING = set("y e pero ni o sino".split())


_SUBORDINATE = set("porque cuando aunque mientras donde si como".split())


_SAYING = re.compile(
    r"^(?:di[jc]|sab|cre|explic|promet|decid|pens|cont|asegur|confes|jur|pid|quer|quis|esper|sent"
    r"|not|logr|consig)"
)


_COMPOUND = re.compile(r"^(?:ha|había|habrá|has|habías)$")


@dataclass(frozen=True)
class Told:
    """`clause` begins in lower case; `after_day` is how it goes on behind "el 3 de mayo"; `you` does it."""

    clause: str
    after_day: str = ""
    you: bool = False
    plain: str = ""  # without "usted", where it has been said already

    @property
    def unnamed(self) -> str:
        return self.plain or self.clause

    @property
    def behind(self) -> str:
        return self.after_day or self.clause


def with_another(rest: str, who: Who, *, past: bool) -> Told | None:
    """ "Pilar y su hermano montaron…" -> "usted y su hermano montaron…", "tu hermano y tú montasteis…"."""
    tokens = owned(rest, who).split()
    at = first_verb(tokens)
    if at is None or verbs.singular(bare(tokens[at])) or at > 5:
        return None
    if past:
        tokens[at] = verbs.in_the_past(tokens[at])
    if not who.address.tu:
        return Told(f"usted y {' '.join(tokens)}", you=True)
    form = verbs.find(tokens[at])
    spain = who.address.locale == "es-ES"
    if spain and (form is None or form.tense != "past"):
        return None
    if spain and form:
        tokens[at] = verbs.said_to_tu(conjugation.preterite(form.infinitive)) + "is"
    others = re.sub(r"\bsu(s?)\b", r"tu\1", " ".join(tokens[:at]))
    return Told(f"{others} y tú {' '.join(tokens[at:])}", you=True)


def the_house(tokens: list[str], who: Who, *, past: bool) -> Told | None:
    """ "Familia Ortega estrena…" -> "estrenaron ustedes…", of tú in Spain "estrenasteis…"."""
    form = verbs.find(bare(tokens[0])) if tokens else None
    if not form or (form.tense == "present" and not past):
        return None
    done, rest = conjugation.preterite(form.infinitive, plural=True), " ".join(tokens[1:])
    if who.address.tu and who.address.locale == "es-ES":
        return Told(f"{verbs.said_to_tu(conjugation.preterite(form.infinitive))}is {rest}")
    return Told(f"ustedes {done} {rest}", f"{done} ustedes {rest}")


_RANK = re.compile(r"(?:nuev|primer|segund|tercer|cuart|quint|últim)\w*$")
_WINS = set(
    "ganar recibir lograr conseguir obtener publicar lanzar comprar estrenar inaugurar abrir fundar".split()
)


def with_determiner(tokens: list[str], at: int, your: str) -> list[str]:
    """Hurried notes drop articles: "abre segunda tienda" -> "abre su segunda tienda"."""
    behind = tokens[at + 1] if at + 1 < len(tokens) else ""
    form = verbs.find(bare(tokens[at]))
    if (
        not re.fullmatch(r"[^\W\d_]{4,}", bare(behind))
        or not behind[0].islower()
        or behind in ("este", "esta", "para")
    ):
        return tokens
    if _RANK.match(behind) and len(tokens) > at + 2:
        return [*tokens[: at + 1], your, *tokens[at + 1 :]]
    if (
        form
        and form.infinitive in _WINS
        and not nouns.plural(bare(behind))
        and not behind.endswith(("mente", "do"))
    ):
        one = "una" if nouns.gender(bare(behind)) == "f" else "un"
        known = behind in (
            "este",
            "cada",
            "algo",
            "otra",
            "otro",
            "sobre",
            "contra",
            "desde",
            "hasta",
            "entre",
        )
        return tokens if known else [*tokens[: at + 1], one, *tokens[at + 1 :]]
    return tokens


def to_usted(tokens: list[str], at: int) -> Told:
    said = " ".join(tokens)
    said = re.sub(r"\b(?:ella|él) (mism[ao])\b", r"usted \1", said)
    said = said[0].lower() + said[1:]
    if "usted" in said.split():
        return Told(said, said, you=True)
    words = said.split()
    behind = at + 2 if _COMPOUND.match(words[at]) and at + 1 < len(words) else at + 1
    inverted = " ".join([*words[:behind], "usted", *words[behind:]])
    led = any(word not in LITTLE for word in words[:at])
    return Told(inverted if led else f"usted {said}", inverted, you=True, plain=said)


def to_tu(tokens: list[str], main: int) -> Told:
    out = list(tokens)
    for at in _own_verbs(tokens, main):
        out[at] = out[at].replace(bare(out[at]), verbs.said_to_tu(bare(out[at]).lower()))
        for before in range(max(0, at - 2), at):
            if out[before].lower() == "se":
                out[before] = "te"
    said = " ".join(_your_own(out, _own_verbs(tokens, main)))
    said = re.sub(r"\b(?:ella|él) (mism[ao])\b", r"tú \1", said)
    said = re.sub(r"\b(\w*(?:[áé]ndo|[aeií]r))se\b", r"\1te", said)
    said = re.sub(r"\b(?:sí mism([ao]))\b", r"ti mism\1", said)
    if verbs.find(bare(tokens[main])) == verbs.find("pidió"):
        said = re.sub(r"\bque (?:la|lo|le) (?=\w+(?:ara|iera|ase|iese)n?\b)", "que te ", said)
    said = said[0].lower() + said[1:]
    return Told(said, said, you=True)


def _your_own(tokens: list[str], own: list[int]) -> list[str]:
    """ "su" is "tu" but where somebody else has become the subject: "un mecánico que perdió su trabajo"."""
    out, theirs = [], False
    for at, token in enumerate(tokens):
        if at in own or token.endswith((",", ";")):
            theirs = False
        elif bare(token).lower() in ("que", "quien", "cuyo", "cuya") and at + 1 not in own:
            theirs = _verb_next(tokens, at + 1) is not None and _verb_next(tokens, at + 1) not in own
        turned = re.sub(r"^([Ss])u(s?|y[oa]s?)(?=\W*$)", lambda m: "tu" + m[2], token)
        out.append(token if theirs else turned)
    return out


def _own_verbs(tokens: list[str], main: int) -> list[int]:
    """The verbs whose subject is the contact: the main one, those joined to it, those of bare clauses."""
    found = [main]
    for at, token in enumerate(tokens):
        if at <= main:
            continue
        word = bare(token).lower()
        says = word == "que" and bool(_SAYING.match(tokens[at - 1].lower()))
        if word in _JOINING or word in _SUBORDINATE or says:
            verb = _verb_next(tokens, at + 1)
            if verb is not None:
                found.append(verb)
        elif tokens[at - 1].endswith((",", ";")) and (verb := _verb_next(tokens, at)) is not None:
            found.append(verb)
    return sorted(set(found))


def _verb_next(tokens: list[str], at: int) -> int | None:
    while at < len(tokens) and tokens[at].lower() in LITTLE - {"la", "los", "las"}:
        at += 1
    return at if at < len(tokens) and verbs.singular(bare(tokens[at])) else None
