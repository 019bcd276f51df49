"""Checks of language: the right one, spelled as in the reader's country, in the form of address asked for."""

import re
from collections.abc import Iterator

from prompts.brief import Brief, Language, Words
from prompts.english.spelling import foreign
from prompts.forbidden import Rules, rules_of
from prompts.languages import NAMES
from prompts.record import named_on_record, on_record, plain_words, sentences, tidy
from prompts.slots import without_slots

_FEWEST = 12  # words, before a text shows its language
_OF_A_SENTENCE = 6
_LEAD = 2
_ORDER = {
    "en-US": r"\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:{months})\b",
    "en": r"\b(?:{months}) \d{1,2}(?:st|nd|rd|th)?\b(?![:\d])",
}
_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"


def language(words: Words, brief: Brief) -> Iterator[str]:
    text = without_slots(tidy(words.text))
    said = plain_words(text)
    other = _other(said, brief.language, 0)
    if len(said) >= _FEWEST and (other or _of(said, brief.language) * 8 < len(said)):
        yield f"it is not in {NAMES[brief.language]}"
        return
    record = set(plain_words(on_record(brief)))
    for sentence in sentences(text):
        said = plain_words(sentence)
        strange = [word for word in said if word not in record]
        if len(strange) >= _OF_A_SENTENCE and (other := _other(strange, brief.language, _LEAD)):
            yield f"{NAMES[other]}: {sentence}"


def _of(said: list[str], language: Language) -> int:
    common = rules_of(language).common
    return sum(word in common for word in said)


def _other(said: list[str], mine: Language, lead: int) -> Language | None:
    """The language whose frequent words outnumber ours by so many."""
    others = [other for other in NAMES if other != mine]
    best = max(others, key=lambda other: _of(said, other))
    return best if _of(said, best) > _of(said, mine) + lead else None


def spelling(words: Words, brief: Brief) -> Iterator[str]:
    record = on_record(brief).lower()
    text = without_slots(named_on_record(tidy(f"{words.subject}\n{words.text}"), brief))
    yield from (word for word in foreign(text, brief.locale) if word.lower() not in record)
    if brief.language == "en":
        order = _ORDER.get(brief.locale, _ORDER["en"]).replace("{months}", _MONTHS)
        yield from (f"{match[0]}: the order of the date" for match in re.finditer(order, text))
    for locale, pattern in rules_of(brief.language).misspelt:
        if brief.locale.startswith(locale):
            found = (match[0] for match in re.finditer(pattern, text))
            yield from (word for word in found if word.lower() not in record)


def register(words: Words, brief: Brief) -> Iterator[str]:
    """The form of address that was asked for; where none was, one and not two."""
    rules = rules_of(brief.language)
    text = without_slots(named_on_record(tidy(f"{words.subject}\n{words.text}"), brief))
    broken = [[match[0] for match in re.finditer(form.broken, text)] for form in rules.registers]
    asked = _asked(brief, rules)
    if asked is not None:
        yield from dict.fromkeys(broken[asked])
    elif broken and all(broken):
        yield f"two forms of address: {broken[0][0]}, {broken[1][0]}"


def _asked(brief: Brief, rules: Rules) -> int | None:
    for wish in brief.preferences:
        for at, form in enumerate(rules.registers):
            if re.search(form.asked, wish, re.IGNORECASE):
                return at
    return None
