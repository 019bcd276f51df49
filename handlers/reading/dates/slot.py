"""Read a text that is meant to be a date and nothing else."""

from handlers.reading.dates.choice import choose, vagueness
from handlers.reading.dates.find import dates_in
from handlers.reading.dates.grammar import Sentence
from handlers.reading.dates.kinds import Kind
from handlers.reading.dates.lexer import fold, tokens
from handlers.reading.dates.neighbours import days_of
from handlers.reading.dates.recurring import YEARLY
from handlers.reading.dates.rules import RULES
from handlers.reading.dates.settle import settle
from handlers.reading.dates.spans import Span, framing
from handlers.reading.when import Impossible, Local, On, Unclear, When

_HEDGES = frozenset({Kind.ABOUT, Kind.VAGUE, Kind.BEFORE, Kind.AFTER, Kind.BACK, Kind.FEW, Kind.WEEK_OF})
_UNITS = frozenset({Kind.UNIT, Kind.MONTH, Kind.QUARTER, Kind.HALF, Kind.FISCAL, Kind.SEASON, Kind.CLOCK})
_OF_TIME = _HEDGES | _UNITS | {Kind.WEEKDAY, Kind.WEEKDAYS, Kind.NEXT, Kind.COMING, Kind.NOW, Kind.EARLY}


def read_when(text: str, local: Local) -> When:
    """The date a text is; Unclear when it speaks of time without naming a day, Impossible when it is none."""
    words = " ".join(text.split())
    sentence = Sentence.of(settle(tokens(fold(text)), text, slot=True))
    found = dates_in(sentence, framing(sentence, local, None), RULES)
    ranges = next((span for span in found if span.rule == "range"), None)
    chosen = ranges or choose(found, sentence, local)
    if chosen is None:
        return _otherwise(words, sentence)
    doubtful = _hedged(chosen, sentence) or _compound(chosen, sentence) or _again(sentence)
    if isinstance(chosen.when, On) and doubtful:
        return Unclear(words, days_of(chosen) if chosen.on else ())
    several = [span for span in found if span.rule != YEARLY and not vagueness(span)]
    if len({span.when for span in several}) > 1:
        return Unclear(words, tuple(sorted({day for span in several for day in days_of(span)})))
    return chosen.when


def _hedged(span: Span, sentence: Sentence) -> bool:
    """No single day: "around Christmas", "Friday or so", "not before Monday"."""
    around = sentence.tokens[: span.first] + sentence.tokens[span.last :]
    return Kind.ABOUT in sentence.kinds or any(token.kind in _HEDGES for token in around)


def _compound(span: Span, sentence: Sentence) -> bool:
    """Not any Sunday: "Super Bowl Sunday"."""
    return span.rule == "weekday" and span.first > 0 and sentence.tokens[span.first - 1].kind is Kind.WORD


def _again(sentence: Sentence) -> bool:
    """Something is repeated, and no rule knows how: "the 1st of each quarter"."""
    return Kind.EVERY in sentence.kinds or Kind.ADVERB in sentence.kinds


def _otherwise(words: str, sentence: Sentence) -> When:
    of_time = any(token.kind in _OF_TIME for token in sentence.tokens)
    return Unclear(words) if of_time else Impossible(words)
