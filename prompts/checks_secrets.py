"""What only some may know: private facts in any words, and the client relation in public."""

import re
from collections.abc import Iterator

from prompts.brief import Brief, Words
from prompts.checks_vocabulary import usual_stems
from prompts.forbidden import rules_of
from prompts.record import on_record, plain, plain_words, private_words, stems, tidy

_LONG = 4


def private(words: Words, brief: Brief) -> Iterator[str]:
    said = f" {' '.join(plain_words(tidy(_whole(words))))} "
    for run in private_words(brief):
        if f" {run} " in said:
            yield "it repeats a private fact"
    only_there = _only_private(brief)
    for word in dict.fromkeys(said.split()):
        if len(word) >= _LONG and plain(word)[:5] in only_there:
            yield f"{word!r} is known from a private fact alone"
    for index in words.used:
        if not 0 <= index < len(brief.facts) or brief.facts[index].private:
            yield f"fact {index} may not be used"


def _whole(words: Words) -> str:
    return f"{words.subject}\n{words.text}"


def _only_private(brief: Brief) -> set[str]:
    """What the telling words of private facts begin with: none on record, none of every letter."""
    rules = rules_of(brief.language)
    texts = [fact.text for fact in brief.facts if fact.private]
    if not texts:
        return set()
    words = [word for text in texts for word in re.findall(r"[^\W\d_]{4,}", tidy(text))]
    open_ = stems(on_record(brief)) | stems(" ".join(rules.common | rules.starts))
    return stems(" ".join(words)) - open_ - usual_stems(brief.language)


def public(words: Words, brief: Brief) -> Iterator[str]:
    """In a public form neither what is sensitive nor whose adviser writes."""
    if brief.form != "linkedin":
        return
    if brief.secret:
        yield "a sensitive moment has no place in public"
    named = f"{brief.client} {brief.contact or ''}".lower()
    if brief.firm and brief.firm.lower() not in named and brief.firm.lower() in words.text.lower():
        yield f"{brief.firm}: our firm is named in public"
