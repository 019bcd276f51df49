"""German verbs: found by the form in which they stand, and said in another one."""

import re
from dataclasses import dataclass
from functools import cache
from typing import Literal

from prompts.german.verb_list import INSEPARABLE, SEPARABLE, STRONG, WEAK, WITH_SEIN

Person = Literal["sie", "du", "er", "wir", "ihr"]
"""sie: as for "Sie" and for several; er: for one of whom is spoken."""
Form = Literal["present", "past", "first"]

MODAL = {"können", "müssen", "dürfen", "sollen", "wollen", "mögen"}
AUXILIARY = {"sein", "haben", "werden"}
_PRESENT_OF_YOU = {
    "haben": "hast", "sein": "bist", "werden": "wirst", "wissen": "weißt", "halten": "hältst",
    "laden": "lädst", "raten": "rätst",
    "braten": "brätst", "treten": "trittst", "gelten": "giltst", "können": "kannst",
    "müssen": "musst", "dürfen": "darfst", "sollen": "sollst", "wollen": "willst", "mögen": "magst",
    "flechten": "flichtst",
}  # fmt: skip
_WITHOUT_GE = {"gestalten", "gehören", "gewöhnen", "genehmigen", "gelangen", "gefährden", "übersetzen"}
_HISSED = ("s", "ß", "z", "x")


@dataclass(frozen=True)
class Verb:
    """A verb without its separable prefix, in the forms from which the others follow."""

    infinitive: str
    third: str
    past: str
    participle: str
    with_sein: bool = False


@dataclass(frozen=True)
class Found:
    verb: Verb
    form: Form
    plural: bool = False


@cache
def find(word: str) -> Found | None:
    """A finite form in lower case: one from the list, or a regular one of a known verb."""
    if found := _forms().get(word):
        return found
    for prefix in INSEPARABLE:
        rest = word.removeprefix(prefix)
        if rest != word and (found := _forms().get(rest)) and found.verb.infinitive not in AUXILIARY | MODAL:
            return Found(prefixed(prefix, found.verb), found.form, found.plural)
    return None


@cache
def regular(word: str) -> Found | None:
    """A form that looks like one of a regular verb, known or not; for places where only a verb can stand."""
    if not re.fullmatch(r"[a-zäöüß]{4,}", word):
        return None
    if word.endswith(("te", "ten")) and len(word) > 5:
        plural = word.endswith("n")
        return Found(weak(infinitive_from(word.removesuffix("n").removesuffix("te"))), "past", plural)
    if word.endswith("t"):
        bare = word[:-2] if re.search(r"(?:[td]|(?:[^aeiouäöürlhmn]|ch)[mn])et$", word) else word[:-1]
        return Found(weak(infinitive_from(bare)), "present")
    return None


def conjugated(found: Found, person: Person, *, form: Form | None = None) -> str:
    tense = form or found.form
    return _past(found.verb, person) if tense == "past" else _present(found.verb, person)


def prefixed(prefix: str, verb: Verb) -> Verb:
    """The verb with an inseparable prefix: "er" + "halten"."""
    participle = verb.participle.removeprefix("ge") if verb.participle.startswith("ge") else verb.participle
    infinitive = prefix + verb.infinitive
    return Verb(
        infinitive, prefix + verb.third, prefix + verb.past, prefix + participle, infinitive in WITH_SEIN
    )


def with_sein(verb: Verb, prefix: str, *, with_object: bool) -> bool:
    """True where the perfect is "ist …": "ist umgezogen", but "hat die Stelle angetreten"."""
    whole = prefix + verb.infinitive
    if not prefix:
        return verb.with_sein and not (
            with_object and verb.infinitive in ("fahren", "fliegen", "treten", "wechseln")
        )
    moves = whole in WITH_SEIN or (
        verb.with_sein and whole not in ("antreten", "angehen", "zugeben", "nachgehen")
    )
    return moves and not (with_object and verb.infinitive in ("gehen", "fahren", "treten"))


def infinitive_of(word: str) -> bool:
    return re.fullmatch(r"[a-zäöüß]{3,}(?:en|ern|eln)|sein|tun", word) is not None


def _present(verb: Verb, person: Person) -> str:
    if verb.infinitive == "sein":
        return {"sie": "sind", "wir": "sind", "du": "bist", "er": "ist", "ihr": "seid"}[person]
    if person in ("sie", "wir"):
        return verb.infinitive
    if person == "er":
        return verb.third
    if person == "ihr":
        return _with_end(_stem(verb.infinitive), "t")
    base = next((inf for inf in _PRESENT_OF_YOU if verb.infinitive == inf), "")
    if base:
        return _PRESENT_OF_YOU[base]
    inner = next((inf for inf in ("halten", "laden", "raten", "treten") if verb.infinitive.endswith(inf)), "")
    if inner:
        return verb.infinitive.removesuffix(inner) + _PRESENT_OF_YOU[inner]
    stem = verb.third.removesuffix("t")
    return verb.third if stem.endswith(_HISSED) else stem + "st"


def _past(verb: Verb, person: Person) -> str:
    past = verb.past
    if person == "er":
        return past
    weak = past.endswith("te") or past.endswith("de")
    if person in ("sie", "wir"):
        return past + ("n" if weak else "en")
    ending = "st" if person == "du" else "t"
    return past + ending if weak else _with_end(past, ending)


def _with_end(stem: str, ending: str) -> str:
    joint = "e" if stem.endswith(("t", "d", *(_HISSED if ending == "st" else ()))) else ""
    return stem + joint + ending


def _stem(infinitive: str) -> str:
    return re.sub(r"(?:en|(?<=[rl])n)$", "", infinitive)


def infinitive_from(stem: str) -> str:
    if re.search(r"(?:eier|[^iaeu]er|[^aeiouäöü]el)$", stem) and len(stem) > 4:
        return stem + "n"
    return stem + "en"


@cache
def weak(infinitive: str) -> Verb:
    stem = _stem(infinitive)
    joint = "e" if re.search(r"(?:[td]|(?:[^aeiouäöürlhmn]|ch)[mn])$", stem) else ""
    bare = infinitive.endswith("ieren") or infinitive.startswith(INSEPARABLE) or infinitive in _WITHOUT_GE
    plain = stem + joint + "t"
    return Verb(
        infinitive, plain, stem + joint + "te", plain if bare else "ge" + plain, infinitive in WITH_SEIN
    )


@cache
def all_verbs() -> tuple[Verb, ...]:
    listed = []
    for entry in STRONG.replace("\n", " ").split(","):
        infinitive, third, past, participle = entry.split()
        if infinitive != "umziehen":
            listed.append(Verb(infinitive, third, past, participle.rstrip("*"), participle.endswith("*")))
    strong = {verb.infinitive for verb in listed}
    for word in WEAK.split():
        infinitive = word.rstrip("*")
        known = next((verb for verb in listed if _is_prefixed(infinitive, verb)), None)
        if infinitive not in strong and known is None:
            verb = weak(infinitive)
            listed.append(Verb(infinitive, verb.third, verb.past, verb.participle, word.endswith("*")))
    return tuple(listed)


def _is_prefixed(infinitive: str, verb: Verb) -> bool:
    return any(infinitive == prefix + verb.infinitive for prefix in (*INSEPARABLE, *SEPARABLE))


@cache
def _forms() -> dict[str, Found]:
    forms: dict[str, Found] = {}
    for verb in reversed(all_verbs()):
        forms[verb.infinitive if verb.infinitive != "sein" else "sind"] = Found(verb, "present", True)
        forms[_past(verb, "sie")] = Found(verb, "past", True)
        if verb.infinitive not in MODAL | {"wissen"}:
            forms[_first(verb)] = Found(verb, "first")
    for verb in reversed(all_verbs()):
        forms[verb.past] = Found(verb, "past")
        forms[verb.third] = Found(verb, "present")
    return forms


def _first(verb: Verb) -> str:
    irregular = {"sein": "bin", "tun": "tue"}
    stem = _stem(verb.infinitive)
    return irregular.get(verb.infinitive) or re.sub(r"el$", "l", stem) + "e"
