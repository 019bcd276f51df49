"""A main clause taken apart, so that it can be said to somebody, of the past, or after "dass"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from prompts.german import verbs
from prompts.german.participles import participle_of
from prompts.german.phrases import DETERMINERS, PREPOSITIONS, starting_low
from prompts.german.verb_list import SEPARABLE
from prompts.german.verbs import AUXILIARY, MODAL, Found, Person

_STATES = {
    "wissen",
    "kennen",
    "heißen",
    "leiten",
    "betreiben",
    "gehören",
    "können",
    "wohnen",
    "arbeiten",
    "pflegen",
}
_ADVERBS = frozenset(
    """nachts abends morgens mittags samstags sonntags montags dienstags mittwochs donnerstags freitags
    täglich wöchentlich monatlich jährlich gestern heute damals danach davor vorher zuletzt zuerst
    zunächst letztes letzten letzte dieses diesen diese jahrelang monatelang wochenlang tagelang kürzlich
    neulich inzwischen einmal schon noch trotzdem dafür dabei dort hier allein nebenbei extra eigens
    früher jetzt mehrfach zweimal dreimal persönlich eigenhändig gemeinsam zusammen""".split()
)


@dataclass(frozen=True)
class Clause:
    """`front` stood before the verb where the subject did not; `tail` begins with its comma."""

    subject: str
    person: Person
    verb: Found
    middle: tuple[str, ...] = ()
    front: str = ""
    prefix: str = ""
    tail: str = ""
    joined: bool = False  # a second verb follows after "und": only the order it has will do


def main(clause: Clause, front: str = "") -> str:
    """ "am 18. November haben Sie die Lehrwerkstatt eröffnet", in small letters at its start."""
    said = verbs.conjugated(clause.verb, clause.person)
    first = front or clause.front
    opening = [low(first), said, clause.subject] if first else [clause.subject, said]
    inner = [low(clause.front)] if front and clause.front else []
    return " ".join([*opening, *_pronoun_first(inner, clause), *filter(None, [clause.prefix])]) + clause.tail


def ending(clause: Clause) -> str:
    """As after "dass": "Sie im Mai den Schwarm eingefangen haben"; empty where the order cannot be had."""
    if clause.joined or clause.tail or (clause.middle and clause.middle[-1] in ("sehen", "hören", "lassen")):
        return ""
    said = clause.prefix + verbs.conjugated(clause.verb, clause.person)
    inner = [low(clause.front)] if clause.front else []
    if re.search(r"[a-zäöü]$", clause.front) and clause.middle and clause.middle[0][:1].isdigit():
        return ""  # "im Januar 30 Stunden" would read as a date
    return " ".join([clause.subject, *_pronoun_first(inner, clause), said])


def told_as_past(clause: Clause) -> Clause:
    """The present of a headline as the perfect: "eröffnet" -> "haben … eröffnet"."""
    verb = clause.verb.verb
    if (
        clause.joined
        or verb.infinitive in MODAL | {"haben", "stehen", "liegen", "zählen", "umfassen"}
        or clause.verb.form == "past"
    ):
        return clause
    if verb.infinitive in ("sein", "werden"):
        return _of_being(clause)
    return _perfect(clause)


def told_as_future(clause: Clause) -> Clause:
    """What somebody has undertaken: "ruft an" -> "wird … anrufen"."""
    verb, will = clause.verb.verb, verbs.find("wird")
    if will is None or clause.joined or clause.verb.form == "past" or verb.infinitive in AUXILIARY | MODAL:
        return clause
    return replace(clause, verb=will, middle=(*clause.middle, clause.prefix + verb.infinitive), prefix="")


def told_softly(clause: Clause) -> Clause:
    """To somebody called du the past of a strong verb sounds written: "du hast … gestanden"."""
    verb = clause.verb.verb
    plain = verb.infinitive not in MODAL | AUXILIARY | _STATES
    if clause.person == "du" and clause.verb.form == "past" and plain and not clause.joined:
        return _perfect(clause)
    return clause


def low(words: str) -> str:
    """The start of a clause as it is written inside of a sentence."""
    first, _, rest = words.partition(" ")
    if first.lower() in PREPOSITIONS or first.lower() in _ADVERBS:
        return f"{first[:1].lower()}{first[1:]} {rest}".strip()
    if first.startswith("Ihr") and DETERMINERS.fullmatch(first):
        return words
    return starting_low(words) if words else words


def _perfect(clause: Clause) -> Clause:
    verb = clause.verb.verb
    with_object = any(word.lower() in ("den", "das", "die", "ihren", "deinen") for word in clause.middle[:1])
    helper = "sein" if verbs.with_sein(verb, clause.prefix, with_object=with_object) else "haben"
    if verb.infinitive == "ziehen" and clause.middle[:1] and clause.middle[0] in ("in", "nach", "ins", "zu"):
        helper = "sein"
    found = verbs.find("ist" if helper == "sein" else "hat")
    assert found is not None
    middle = (*clause.middle, clause.prefix + verb.participle)
    return replace(clause, verb=found, middle=middle, prefix="")


def _of_being(clause: Clause) -> Clause:
    """ "wird … befördert" -> "sind … befördert worden"; "wird Leiterin" -> "sind Leiterin geworden"."""
    verb = clause.verb.verb
    found = verbs.find("ist")
    assert found is not None
    if (
        verb.infinitive == "sein"
        and clause.middle
        and clause.middle[-1][:1].isupper()
        and len(clause.middle) <= 2
    ):
        return replace(
            clause, middle=(*(word for word in clause.middle if word not in ("jetzt", "nun")), "geworden")
        )
    if verb.infinitive == "sein" or not clause.middle:
        return clause
    if verbs.infinitive_of(clause.middle[-1]) and not participle_of(clause.middle[-1]):
        return clause  # "wird … eröffnen" is still to come
    done = "worden" if participle_of(clause.middle[-1]) else "geworden"
    return replace(clause, verb=found, middle=(*clause.middle, done))


def _pronoun_first(inner: list[str], clause: Clause) -> list[str]:
    """ "sich" keeps its place behind the subject, whatever is put in."""
    words = list(clause.middle)
    if words and words[0] in ("sich", "dich", "dir", "uns"):
        return [words[0], *inner, *words[1:]]
    return [*inner, *words]


def clause_of(subject: str, person: Person, verb: Found, rest: Sequence[str]) -> Clause:
    """With the separable prefix taken from the end, and what follows a comma as the tail."""
    rest = list(rest)
    comma = next((at for at, word in enumerate(rest) if word.endswith(",")), None)
    tail = ""
    if comma is not None:
        tail = ", " + " ".join(rest[comma + 1 :])
        rest = [*rest[:comma], rest[comma].rstrip(",")]
    prefix = ""
    helps = verb.verb.infinitive in AUXILIARY | MODAL
    if rest and rest[-1] in SEPARABLE and not helps:
        prefix = rest.pop()
    form: Found = verb if verb.form != "first" else Found(verb.verb, "present")
    return Clause(subject, person, form, tuple(rest), prefix=prefix, tail=tail)
