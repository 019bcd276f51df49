"""Retell a note about somebody to them: "Wiegand hat jedes Gespräch selbst geführt" -> "Sie haben …"."""

import re
from dataclasses import replace

from prompts.brief import Brief
from prompts.german import verbs
from prompts.german.clauses import Clause, clause_of, low
from prompts.german.first_names import FEMALE, MALE
from prompts.german.mentions import mentioned
from prompts.german.nouns import gender as noun_gender
from prompts.german.participles import finite, participle_of
from prompts.german.people import formal, gender
from prompts.german.phrases import PREPOSITIONS
from prompts.german.register import own, you
from prompts.german.verbs import AUXILIARY, Found

_OWN = re.compile(r"(?P<whose>mein|unser|sein|ihr)(?P<end>e[nmrs]?)?")
_REFLEXIVE = {"mich": "dich", "mir": "dir", "uns": "dich"}
_PEOPLE = re.compile(
    r"(?:team|belegschaft|mannschaft|chor|verein|kinder|nachbarn|kollegen|kolleginnen|leute|familie|sohn|tochter"
    r"|mann|frau|chef|chefin|gäste|mitarbeiter|lehrlinge|schüler|gemeinde|jury|vorstand)$",
    re.IGNORECASE,
)
_BETWEEN = {"selbst", "selber", "persönlich"}


def to_you(text: str, brief: Brief, *, own_words: bool = False, terse: bool = True) -> Clause | None:
    """The clause said to the contact; `own_words`: they said it themselves, as "ich" or "wir".

    `terse`: a note without a subject is taken as theirs: "hat jede Wand gestrichen".
    """
    words = text.strip().rstrip(".").split()
    for start in range(len(words)):
        length = mentioned(words, start, brief, own_words=own_words)
        if length and (clause := _around(words, start, length, brief, own_words=own_words)):
            return clause
    return _elliptic(words, brief, own_words=own_words) if terse else None


def _around(words: list[str], start: int, length: int, brief: Brief, *, own_words: bool) -> Clause | None:
    """The clause with this subject: the verb stands behind it, or before it where something else is first."""
    after = start + length
    if start == 0:
        between = after + 1 if words[after : after + 1] and words[after] in _BETWEEN else after
        verb_at, front, rest = between, [], [*words[after:between], *words[between + 1 :]]
    else:
        verb_at, front, rest = start - 1, words[: start - 1], words[after:]
    found = finite(words[verb_at], sure=True) if verb_at < len(words) else None
    if not found or (start > 0 and (not front or (words[start] != "er" and _does_it(front)))):
        return None
    if found.plural and words[start].lower() not in ("wir", "sie") and length and not formal(brief):
        return None
    if found.plural and words[start].lower() not in ("wir", "sie", "die", "familie"):
        return None
    subject, person = you(brief)
    turned = _turned(rest, brief, found, own_words=own_words)
    fronted = _turned(front, brief, found, own_words=own_words)
    if turned is None or fronted is None:
        return None
    joined = any(
        turned[at] != rest[at] and rest[at - 1] == "und" for at in range(1, len(rest)) if finite(rest[at])
    )
    return replace(clause_of(subject, person, found, turned), front=low(" ".join(fronted)), joined=joined)


def _does_it(front: list[str]) -> bool:
    """True where what stands first is somebody who did it to them: "das Team hat Frau Wiegand überrascht"."""
    first, head = front[0].lower(), front[-1]
    if first in PREPOSITIONS:
        return False
    if (first in ("der", "ein") and noun_gender(head) == "m") or _PEOPLE.search(head):
        return True
    return first in MALE | FEMALE


def _elliptic(words: list[str], brief: Brief, *, own_words: bool) -> Clause | None:
    """Without a subject: "hat jede Wand gestrichen", "180 Bäume gesetzt"."""
    if len(words) < 2 or any(
        mentioned(words, at, brief, own_words=False) and not words[at].islower() for at in range(len(words))
    ):
        return None
    subject, person = you(brief)
    first = finite(words[0].lower())
    if first and first.form != "first" and not first.plural and not participle_of(words[0].lower()):
        turned = _turned(words[1:], brief, first, own_words=own_words)
        return clause_of(subject, person, first, turned) if turned else None
    has = verbs.find("hat")
    done = participle_of(words[-1])
    if has and done and not any(finite(word) for word in words[:-1]) and not done[0].with_sein:
        return clause_of(subject, person, has, [low(" ".join(words[:-1])), words[-1]])
    return None


def _turned(words: list[str], brief: Brief, verb: Found, *, own_words: bool) -> list[str] | None:
    """Possessives, reflexives and further verbs as they are said to the contact; None where it would
    mislead."""
    said = []
    for at, word in enumerate(words):
        bare = word.rstrip(",")
        if bare in {"ich", "wir", "mich", "mir", "uns"} and not own_words:
            return None
        if at > 0 and mentioned(words, at, brief, own_words=False) > 0 and not word.islower():
            return None
        said.append(_turned_word(words, at, brief, verb, own_words=own_words) + word[len(bare) :])
    return said


def _turned_word(words: list[str], at: int, brief: Brief, verb: Found, *, own_words: bool) -> str:
    word = words[at].rstrip(",")
    if match := _OWN.fullmatch(word.lower()):
        return (
            own(brief, match["end"] or "") if _theirs(words, at, match["whose"], brief, own_words) else word
        )
    if word == "sich" or (own_words and word in _REFLEXIVE):
        return _reflexive(words, at, brief)
    before = [said for said in words[:at] if said.endswith(",")]
    if word in ("er", "sie", "ich") and before and (word == "ich") == own_words and finite(words[-1]):
        return you(brief)[0] if not finite(words[-1]).plural else word  # type: ignore[union-attr]
    if before and at == len(words) - 1 and (found := finite(word)) and not found.plural:
        subject = {"er", "sie", "ich"} & {said.rstrip(",") for said in words}
        return verbs.conjugated(_third(found), you(brief)[1]) if subject else word
    if at > 0 and words[at - 1] == "und" and (found := finite(word)) and not found.plural:
        of_perfect = verb.verb.infinitive in AUXILIARY and participle_of(word)
        return word if of_perfect else verbs.conjugated(_third(found), you(brief)[1])
    return word


def _third(found: Found) -> Found:
    return Found(found.verb, "present") if found.form == "first" else found


def _theirs(words: list[str], at: int, whose: str, brief: Brief, own_words: bool) -> bool:
    """True of a possessive that means the contact: a noun follows, and the gender is not another one."""
    if own_words:
        return whose in ("mein", "unser")
    if {"sein": "f", "ihr": "m"}.get(whose) == gender(brief) or whose in ("mein", "unser"):
        return False
    for word in words[at + 1 : at + 4]:
        if word[:1].isupper():
            return True
        if word in PREPOSITIONS or not re.search(r"e[nmrs]?$", word):
            return False
    return False


def _reflexive(words: list[str], at: int, brief: Brief) -> str:
    if formal(brief):
        return "sich"
    following = words[at + 1] if at + 1 < len(words) else ""
    return (
        "dir"
        if re.fullmatch(r"d(?:as|en|ie)|ein(?:e|en)?|dafür|sein\w*|ihr\w*|jede\w*", following)
        else "dich"
    )
