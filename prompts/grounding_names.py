"""Names that are not on record: capitals say so, and in German what stands before and after."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from babel import Locale

from prompts.brief import Brief, Language
from prompts.checks_vocabulary import vocabulary_of
from prompts.days import months, weekdays
from prompts.forbidden import Rules, rules_of
from prompts.grounding_nouns import is_noun
from prompts.record import on_record, plain, sentences, tidy

_WORD = re.compile(r"[^\W\d_][^\W_]*(?:['-][^\W_]+)*")
_ELIDED = re.compile(r"(?:[ldjnmtsc]|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=\w\w)", re.IGNORECASE)
_OPENS = '.:!?"“„«»¿¡(-•…'


@dataclass(frozen=True)
class _Word:
    text: str
    before: tuple[str, ...]  # words of the sentence before it
    gap: str  # what stands between it and the word before
    after: str

    @property
    def starts(self) -> bool:
        return not self.before or self.gap.strip()[-1:] in tuple(_OPENS)


def names(text: str, brief: Brief) -> list[str]:
    """Capitalised words that are not on record, where a capital means a name; and names misspelt."""
    rules, known, text = rules_of(brief.language), _known(brief), tidy(text)
    found = [
        word.text
        for sentence in sentences(text)
        for word in _words(sentence)
        if word.text[0].isupper()
        and not _is_known(word.text, known, rules)
        and _is_name(word, brief.language, rules, known)
    ]
    return list(dict.fromkeys([*found, *_without_accents(text, brief)]))


def greeted(text: str, brief: Brief) -> list[str]:
    """Who is greeted, where that is neither the contact nor the client, as they want to be called."""
    rules, first = rules_of(brief.language), tidy(text).strip().partition("\n")[0]
    words = [match[0] for match in _WORD.finditer(_salutation(first, brief, rules))]
    capital = [word for word in words if word[0].isupper() and word.lower() not in rules.greets]
    wanted = _words_of("\n".join([brief.client, brief.contact or "", brief.role, *brief.preferences]))
    usual = vocabulary_of(brief.language) if brief.form in ("chat", "linkedin") else frozenset[str]()
    return [
        word
        for word in capital
        if not _is_known(word, wanted, rules)
        and word.lower() not in usual | rules.starts | rules.common | _calendar(brief.language)
    ]


def _salutation(first: str, brief: Brief, rules: Rules) -> str:
    """The line of a letter; of a chat what stands before its first comma, when that is a name and no more."""
    if brief.form in ("email", "card"):
        return first if len(first.split()) <= 7 else ""
    head = re.match(r"([^,:;.!?\n]{1,40})[,:!]", first) if brief.form != "call" else None
    words = head[1].split() if head else []
    names = [word for word in words if word.lower() not in rules.greets]
    return head[1] if head and len(names) <= 3 and all(word[0].isupper() for word in names) else ""


def _words(sentence: str) -> Iterator[_Word]:
    said: list[str] = []
    end = 0
    for match in _WORD.finditer(sentence):
        elided = _ELIDED.match(match[0])
        said += [elided[0]] if elided else []
        word = match[0][elided.end() :] if elided else match[0]
        yield _Word(word, tuple(said), sentence[end : match.start()], sentence[match.end() :].lstrip())
        said.append(word)
        end = match.end()


def _known(brief: Brief) -> set[str]:
    return _words_of(on_record(brief))


def _words_of(text: str) -> set[str]:
    words = re.findall(r"[^\W\d_]+(?:'[^\W\d_]+)?", tidy(text))
    return {part.lower() for word in words for part in (word, *word.split("'"))}


def _is_known(word: str, known: set[str], rules: Rules) -> bool:
    if word.lower() in rules.capitals:
        return True
    parts = [part for part in re.split(r"['-]", word) if len(part) > 1]
    return all(part.lower() in known or part.lower().removesuffix("s") in known for part in parts)


def _is_name(word: _Word, language: Language, rules: Rules, known: set[str]) -> bool:
    lower = word.text.lower()
    if lower in _calendar(language):
        return False
    if word.before and re.fullmatch(rules.titles, word.before[-1], re.IGNORECASE):
        return True
    if lower in rules.first_names:
        return True
    if word.starts:
        return not _usual_start(lower, language, rules) and bool(
            re.match(rf"(?:{rules.speaks})\b", word.after, re.IGNORECASE) or lower in _places(language)
        )
    if lower in rules.greets and not word.before[1:]:
        return False
    if not rules.nouns_are_capital:
        return True
    return lower in _places(language) or not is_noun(
        word.text, word.before, word.gap, known | vocabulary_of(language) | rules.nouns, rules
    )


def _usual_start(lower: str, language: Language, rules: Rules) -> bool:
    lower = lower.partition("'")[0] if language == "en" else lower
    return lower in rules.starts or lower in rules.common or lower in vocabulary_of(language)


def _without_accents(text: str, brief: Brief) -> Iterator[str]:
    """ "Munoz" for "Muñoz": a name is written as its bearer writes it."""
    record = on_record(brief).lower()
    said = {word.lower() for word in re.findall(r"[^\W\d_]{3,}", text)}
    for name in re.findall(r"[^\W\d_]{3,}", f"{brief.contact or ''} {brief.client} {brief.writer}"):
        umlauts = name.lower().translate({ord("ä"): "ae", ord("ö"): "oe", ord("ü"): "ue", ord("ß"): "ss"})
        for other in {plain(name), umlauts} - {name.lower()}:
            if other in said and not re.search(rf"\b{re.escape(other)}\b", record):
                yield f"{other} for {name}"


@cache
def _calendar(language: Language) -> frozenset[str]:
    days = {*months(language), *weekdays(language)}
    return frozenset(name.lower() for name in days) | frozenset(f"{name.lower()}s" for name in days)


@cache
def _places(language: Language) -> frozenset[str]:
    """Countries and the cities that time zones are named after, as CLDR has them."""
    locale = Locale(language)
    cities = (zone.get("city", "") for zone in locale.time_zones.values())
    names = (*(name for code, name in locale.territories.items() if len(code) == 2), *cities)
    return frozenset(name.lower() for name in names if re.fullmatch(r"[^\W\d_]{4,}", name))
