"""Verbs that are not in the table, read from their endings: only where a verb is sure to stand."""

from functools import cache

from prompts.english import verbs
from prompts.english.verbs import Form, Verb, indexed

_IRREGULAR = """
    bear/bore/borne bend/bent bet/bet bind/bound bite/bit/bitten blow/blew/blown breed/bred burst/burst
    catch/caught cling/clung creep/crept deal/dealt dig/dug do/did/done dream/dreamt drink/drank/drunk
    eat/ate/eaten feel/felt fight/fought forget/forgot/forgotten forgive/forgave/forgiven
    freeze/froze/frozen hang/hung hear/heard hide/hid/hidden kneel/knelt lay/laid lend/lent let/let
    lie/lay/lain light/lit lose/lost mean/meant overcome/overcame/overcome overtake/overtook/overtaken
    ring/rang/rung rewrite/rewrote/rewritten seek/sought send/sent sew/sewed/sewn shake/shook/shaken
    shine/shone shoot/shot shut/shut sink/sank/sunk sleep/slept slide/slid sow/sowed/sown speed/sped
    spin/spun split/split spread/spread steal/stole/stolen stick/stuck strike/struck swear/swore/sworn
    sweep/swept swing/swung tear/tore/torn think/thought understand/understood undertake/undertook/undertaken
    wake/woke/woken wear/wore/worn weave/wove/woven wind/wound withdraw/withdrew/withdrawn
    outgrow/outgrew/outgrown relearn/relearnt retell/retold fall/fell/fallen be/was/been"""
_NOT_VERBS = set(
    """his its this thus always perhaps sometimes besides less yes us plus across as is
    indeed red bed hundred kindred need seed feed speed weed deed sacred naked during morning evening
    nothing something anything everything spring string thing king ring wing""".split()
)


def find(word: str) -> tuple[Verb, Form] | None:
    """The verb of which this word is a form, where a verb must stand; a bare infinitive is none."""
    lowered = word.lower()
    return verbs.find(lowered) or _irregular().get(lowered) or _by_ending(lowered)


def is_participle(word: str) -> bool:
    """After "has": "has read", "has been", "has only ever counted"."""
    if word in ("been", "had", "always", "only", "ever", "never", "also", "already", "just", "asked"):
        return True
    found = find(word)
    return found is not None and found[1] in ("past", "participle")


def known(word: str) -> tuple[Verb, Form] | None:
    """As `find`, for places where the word may be something else: no guess by its ending."""
    return verbs.find(word.lower()) or _irregular().get(word.lower())


def _by_ending(word: str) -> tuple[Verb, Form] | None:
    if word in _NOT_VERBS or len(word) < 4 or not word.replace("-", "").isalpha():
        return None
    if word.endswith("ed"):
        return Verb(_base_of_past(word), word, word, "a"), "past"
    if word.endswith("ing"):
        return Verb(word[:-3], word[:-3] + "ed", word[:-3] + "ed", "a"), "gerund"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        base = _base_of_third(word)
        return Verb(base, verbs.regular(base), verbs.regular(base), "a"), "third"
    return None


def _base_of_third(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("sses", "shes", "ches", "xes", "zzes", "oes")) else word[:-1]


def _base_of_past(word: str) -> str:
    """Good enough to make the gerund of: "labeled" -> "label", "carried" -> "carry"."""
    return word[:-3] + "y" if word.endswith("ied") else word[:-2]


@cache
def _irregular() -> dict[str, tuple[Verb, Form]]:
    told = (entry.split("/") for entry in _IRREGULAR.split())
    return indexed(Verb(base, rest[0], rest[-1], "a") for base, *rest in told)
