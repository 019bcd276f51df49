"""Read a text that is meant to be a date and nothing else."""

from datetime import datetime

from handlers.reading.dates.find import dates_in
from handlers.reading.dates.choice import choose, vagueness
from handlers.reading.dates.absolute import on_month_day
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
_OF_TIME = _HEDGES | {
    *(Kind.UNIT, Kind.MONTH, Kind.NEXT, Kind.COMING, Kind.HALF, Kind.QUARTER, Kind.FISCAL, Kind.CLOCK, Kind.NOW),
    *(Kind.WEEKDAY, Kind.WEEKDAYS, Kind.SEASON, Kind.EARLY),
}
# parsedatetime passes over these, and takes figures for what they are not
_BEYOND_IT = frozenset(
    {
        *(Kind.DATE, Kind.DECIMAL, Kind.NUMBER, Kind.BIG, Kind.YEAR, Kind.ORDINAL, Kind.MONTH, Kind.HYPHEN),
        *(Kind.NEXT, Kind.LAST, Kind.AFTER, Kind.BEFORE, Kind.WORDED, Kind.OTHER, Kind.EVERY, Kind.ABOUT),
    }
)


def read_when(text: str, local: Local) -> When:
    """The date a text is; Unclear when it speaks of time without naming a day, Impossible when it is none."""
    words = " ".join(text.split())
    sentence = Sentence.of(settle(tokens(fold(text)), text, slot=True))
    found = dates_in(sentence, framing(sentence, local, None), RULES)
    ranges = next((span for span in found if span.rule == "range"), None)
    chosen = ranges or choose(found, sentence, local)
    if chosen is None:
        return _otherwise(words, sentence, local)
    doubtful = _hedged(chosen, sentence) or _compound(chosen, sentence) or _again(sentence)
    if isinstance(chosen.when, On) and doubtful:
        return Unclear(words, days_of(chosen) if chosen.on else ())
    several = [span for span in found if span.rule != YEARLY and not vagueness(span)]
    if len({span.when for span in several}) > 1:
        return Unclear(words, tuple(sorted({day for span in several for day in days_of(span)})))
    return chosen.when


def _hedged(span: Span, sentence: Sentence) -> bool:
    """"around Christmas", "Friday or so", "not before Monday"."""
    around = sentence.tokens[: span.first] + sentence.tokens[span.last :]
    return Kind.ABOUT in sentence.kinds or any(token.kind in _HEDGES for token in around)


def _compound(span: Span, sentence: Sentence) -> bool:
    """"Super Bowl Sunday" is not any Sunday."""
    return span.rule == "weekday" and span.first > 0 and sentence.tokens[span.first - 1].kind is Kind.WORD


def _again(sentence: Sentence) -> bool:
    """Something is repeated, and no rule knows how: "the 1st of each quarter"."""
    return Kind.EVERY in sentence.kinds or Kind.ADVERB in sentence.kinds


def _otherwise(words: str, sentence: Sentence, local: Local) -> When:
    guess = _guess(words, sentence, local)
    if guess:
        return guess
    of_time = any(token.kind in _OF_TIME for token in sentence.tokens)
    return Unclear(words) if of_time else Impossible(words)


def _guess(words: str, sentence: Sentence, local: Local) -> When | None:
    """What parsedatetime makes of it, when it uses every word; imported late for its cost at the start."""
    if any(token.kind in _BEYOND_IT for token in sentence.tokens):
        return None
    from parsedatetime import VERSION_CONTEXT_STYLE, Calendar, Constants, pdtContext

    constants = Constants("en_US" if local.order == "mdy" else "en_GB", usePyICU=False)
    noon = datetime(local.today.year, local.today.month, local.today.day, 12)  # noqa: DTZ001 - a day, not a moment
    found = Calendar(constants, version=VERSION_CONTEXT_STYLE).nlp(words, sourceTime=noon) or ()
    if len(found) != 1 or not found[0][1].accuracy & pdtContext.ACU_DAY or found[0][4].strip() != words:
        return None
    return On(found[0][0].date())
