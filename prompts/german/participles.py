"""Finite verbs and participles where a note has them: "schließt", "abgeschlossen"."""

import re
from functools import cache

from prompts.german.verb_list import INSEPARABLE, SEPARABLE
from prompts.german.verbs import (
    AUXILIARY,
    MODAL,
    Found,
    Verb,
    all_verbs,
    find,
    infinitive_from,
    prefixed,
    regular,
    weak,
)

_JOINED = re.compile(r"(?:[td]|(?:[^aeiouäöürlhmn]|ch)[mn])et$")


def participle_of(word: str) -> tuple[Verb, str] | None:
    """The verb and the separable prefix of a participle such as "verschickt", "abgeschlossen", "gestellt"."""
    if found := _participles().get(word):
        return found
    if not re.fullmatch(r"[a-zäöüß]{6,}", word):
        return None
    for prefix in sorted(SEPARABLE, key=len, reverse=True):
        rest = word.removeprefix(prefix)
        if rest != word and (inner := _participles().get(rest)) and inner[0].infinitive not in MODAL:
            return inner[0], prefix
    if match := re.fullmatch(rf"(?:{'|'.join(SEPARABLE)})?ge([a-zäöüß]{{3,}}?)e?t", word):
        prefix = word[: word.index("ge" + match[1])]
        return weak(infinitive_from(match[1])), prefix
    if (known := find(word)) and known.verb.participle != word:
        return None
    if re.fullmatch(r"(?:be|ent|er|ver|zer|über|unter|wider|miss)[a-zäöüß]{3,}t", word) or re.fullmatch(
        r"[a-zäöüß]{3,}iert", word
    ):
        bare = word[:-2] if _JOINED.search(word) else word[:-1]
        return weak(infinitive_from(bare)), ""
    return None


@cache
def _participles() -> dict[str, tuple[Verb, str]]:
    table = {verb.participle: (verb, "") for verb in all_verbs() if verb.infinitive not in MODAL}
    for prefix in INSEPARABLE:
        for verb in all_verbs():
            if verb.participle.startswith("ge") and verb.infinitive not in MODAL | AUXILIARY:
                made = prefixed(prefix, verb)
                table.setdefault(made.participle, (made, ""))
    return table


def finite(word: str, *, sure: bool = False) -> Found | None:
    """A verb form; `sure`: stands where only a verb can."""
    if not word.isalpha() or not word.islower():
        return find(word.lower()) if sure and word.isalpha() else None
    return find(word) or (regular(word) if sure else None)
