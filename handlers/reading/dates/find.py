"""Find the date in a line of free text."""

from handlers.reading.dates.choice import choose
from handlers.reading.dates.grammar import Sentence, WhenRules
from handlers.reading.dates.kinds import Kind
from handlers.reading.dates.lexer import fold, may_hold_a_date, tokens
from handlers.reading.dates.moved import every, moved
from handlers.reading.dates.neighbours import agreed, joined, paired
from handlers.reading.dates.rules import FREE
from handlers.reading.dates.settle import settle
from handlers.reading.dates.spans import Framing, Span, apart, framing, hits
from handlers.reading.when import Found, Local

_LEADS = (Kind.ON, Kind.BY, Kind.FROM, Kind.SINCE, Kind.THE)


def find_when(text: str, local: Local, *, past: bool | None = None) -> Found | None:
    """The date that belongs to the news of a line, with the words that lead to it ("from", "on").

    `past` settles where a day without a year lies; without it the tense of the sentence does.
    """
    folded = fold(text)
    if not may_hold_a_date(folded):
        return None
    sentence = Sentence.of(settle(tokens(folded), text, slot=False))
    chosen = choose(dates_in(sentence, framing(sentence, local, past), FREE), sentence, local)
    if chosen is None:
        return None
    first = chosen.first
    while first and sentence.tokens[first - 1].kind in _LEADS:
        first -= 1
    return Found(chosen.when, sentence.tokens[first].start, sentence.tokens[chosen.last - 1].end, chosen.rule)


def dates_in(sentence: Sentence, frame: Framing, rules: WhenRules) -> list[Span]:
    """Every date of a sentence, from left to right."""
    if not sentence.tokens:
        return []
    order = frame(0).local.order
    found = apart([every(moved(span, sentence), sentence, order) for span in hits(sentence, frame, rules)])
    return paired(paired(found, sentence, agreed), sentence, joined)
