"""French verbs by table and rule: from the third person to the second, from the present to the past."""

import re
from dataclasses import dataclass
from functools import cache

from prompts.french.verb_tables import (
    DOUBLED,
    FIRST_GROUP,
    IRREGULAR,
    PLURALS,
    SECOND_GROUP,
    WITH_ETRE,
)

_NO_IMPERFECT = set("fait lait trait parfait portrait souhait forfait extrait bienfait retrait plait".split())
_NO_FUTURE = set("opéra caméra aura-t-il paprika tiara sierra cobra".split())
_SHORT = {"a": ("avez", "as"), "est": ("êtes", "es"), "va": ("allez", "vas"), "ont": ("avez", "as")}
_SHORT |= {"sont": ("êtes", "es"), "vont": ("allez", "vas"), "font": ("faites", "fais")}


@dataclass(frozen=True)
class Verb:
    infinitive: str
    third: str  # il porte
    plural: str  # ils portent
    vous: str  # vous portez
    participle: str  # porté

    @property
    def with_etre(self) -> bool:
        return self.infinitive in WITH_ETRE


@cache
def _by_form() -> dict[str, Verb]:
    verbs = [*map(_first, FIRST_GROUP.split()), *map(_second, SECOND_GROUP.split())]
    for row in IRREGULAR.strip().splitlines():
        for entry in row.split(","):
            infinitive, third, vous, participle = entry.split()
            plural = PLURALS.get(third) or re.sub(r"(?:ez|tes)$", "ent", vous)
            verbs.append(Verb(infinitive, third, plural, vous, participle))
    return {form: verb for verb in verbs for form in (verb.third, verb.plural)}


def _first(infinitive: str) -> Verb:
    stem = infinitive[:-2]
    third = _third(stem, infinitive) + "e"
    return Verb(infinitive, third, third + "nt", stem + "ez", stem + "é")


def _third(stem: str, infinitive: str) -> str:
    if infinitive in DOUBLED:
        return stem + stem[-1]
    if stem.endswith(("oy", "uy", "ay")):
        return stem[:-1] + "i"
    return re.sub(r"[eé]([bcdfghjklmnpqrstvxz]{1,2})$", _grave, stem)


def _grave(match: re.Match[str]) -> str:
    """ "achet" has one consonant and takes the accent, "rest" has two and does not; "régl" always does."""
    if match[0][0] == "e" and len(match[1]) > 1:
        return match[0]
    return "è" + match[1]


def _second(infinitive: str) -> Verb:
    stem = infinitive[:-1]
    return Verb(infinitive, stem + "t", stem + "ssent", stem + "ssez", stem)


def present(form: str) -> Verb | None:
    """The verb of a present in the third person."""
    return _by_form().get(form.lower())


def is_finite(form: str) -> bool:
    """A third person of the present, the imperfect, the future or the conditional."""
    return second(form, tu=False) is not None


def second(form: str, *, tu: bool) -> str | None:
    """ "porte" -> "portez", "avait" -> "aviez", "sera" -> "serez"; None of what is no finite verb we know."""
    form = form.lower()
    if form in _SHORT:
        return _SHORT[form][tu]
    if verb := present(form):
        return _tu(verb.third) if tu else verb.vous
    if form.endswith(("ait", "aient")) and form not in _NO_IMPERFECT and len(form) > 4:
        return _imperfect(re.sub(r"(?:ait|aient)$", "", form), tu=tu)
    if re.search(r"(?:[^aeiou]|e|i)(?:ra|ront)$", form) and form not in _NO_FUTURE and len(form) > 3:
        return re.sub(r"(?:a|ont)$", "as" if tu else "ez", form)
    return None


def _imperfect(stem: str, *, tu: bool) -> str:
    if tu:
        return stem + "ais"
    stem = re.sub(r"ge$", "g", stem)
    return re.sub(r"ç$", "c", stem) + "iez"


def _tu(third: str) -> str:
    if third in ("peut", "veut", "vaut"):
        return third[:-1] + "x"
    if third.endswith("e"):
        return third + "s"
    return third[:-1].replace("î", "i") + "s" if third.endswith("t") and third != "bat" else third + "s"


def third_of_first(form: str) -> str | None:
    """ "ai" -> "a", "relis" -> "relit", "portais" -> "portait", "serai" -> "sera", "portons" -> "porte"."""
    form = form.lower()
    known = {"ai": "a", "suis": "est", "vais": "va", "avons": "a", "sommes": "est", "allons": "va"}
    known |= {"peux": "peut", "veux": "veut", "faisons": "fait"}
    if form in known:
        return known[form]
    if present(form):
        return form
    tries = (form[:-1] + "t", form[:-1], re.sub(r"(?:e?ons)$", "", form) + "e")
    by_vous = {verb.vous: verb.third for verb in _by_form().values()}
    if form.endswith("ions"):
        return form.removesuffix("ions") + "ait"
    if form.endswith("ons") and (third := by_vous.get(form.removesuffix("ons").removesuffix("e") + "ez")):
        return third
    if form.endswith("rai"):
        return form[:-1]
    return next((third for third in tries if form[-1] == "s" and is_finite(third)), None)


def past_participle(word: str) -> Verb | None:
    """The verb of "envoyée", "oubliés", "rendue"."""
    form = word.lower()
    return next(
        (verb for ending in ("", "e", "s", "es") if (verb := _participles().get(_cut(form, ending)))), None
    )


def _cut(form: str, ending: str) -> str:
    return form[: len(form) - len(ending)] if form.endswith(ending) else ""


@cache
def _participles() -> dict[str, Verb]:
    return {verb.participle: verb for verb in reversed(list(_by_form().values()))}


@cache
def infinitives() -> frozenset[str]:
    return frozenset(verb.infinitive for verb in _by_form().values())
