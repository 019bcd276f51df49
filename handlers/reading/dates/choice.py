"""Of several dates in a line, the one that belongs to the news."""

from dataclasses import replace

from handlers.reading.dates.grammar import Sentence
from handlers.reading.dates.kinds import Kind
from handlers.reading.dates.moved import in_every_year
from handlers.reading.dates.neighbours import days_of
from handlers.reading.dates.recurring import YEARLY
from handlers.reading.dates.spans import Span
from handlers.reading.when import Local, On, Unclear, Yearly

_RESCHEDULED = frozenset(
    """
    moved postponed rescheduled pushed shifted delayed brought verschoben verlegt reporte reportee deplace
    aplazado aplazada pospuesto
    """.split()
)
_TOLD = frozenset(
    """
    heard told called phoned rang spoke learned learnt emailed wrote mentioned texted met said says announced
    call gehort erfahren angerufen telefoniert appris appele dicho llamo
    """.split()
)
_NOT_THIS = frozenset(
    "not originally formerly previously instead statt nicht ursprunglich initialement".split()
)
_BORN = {"born": 2, "birthday": 10, "anniversary": 1}  # years ago from which a dated year is a year of birth


def choose(found: list[Span], sentence: Sentence, local: Local) -> Span | None:
    """A day before a month before a vague word; what is only background after all others; then the first."""
    dates = [span for span in found if span.rule != YEARLY]
    best = min(dates, key=lambda span: (vagueness(span), _aside(span, sentence), span.first), default=None)
    yearly = next((span for span in found if span.rule == YEARLY), None)
    if best is None:
        return yearly
    if _on_no_day(best, sentence):
        return replace(best, when=Unclear("before or after"))
    best = _one_day(best, sentence)
    if yearly and best.on:
        return _with_mark(replace(best, when=in_every_year(best, sentence, local.order)), yearly, sentence)
    return _born(best, sentence, local)


def vagueness(span: Span) -> int:
    if isinstance(span.when, On) and span.when.precision != "day":
        return 1
    return 2 if isinstance(span.when, Unclear) and not span.when.candidates else 0


def _aside(span: Span, sentence: Sentence) -> bool:
    """Ruled out ("not 3 May"), long running ("since 2 May"), or the day on which somebody told the news."""
    before = sentence.tokens[max(0, span.first - 2) : span.first]
    if any(token.label in _NOT_THIS or token.kind is Kind.SINCE for token in before):
        return True
    return span.rule in ("near", "weekday") and _told(span, sentence)


def _told(span: Span, sentence: Sentence) -> bool:
    clause = []
    for token in reversed(sentence.tokens[: span.first]):
        if token.kind in (Kind.COMMA, Kind.MARK, Kind.DASH):
            break
        clause.append(token.label)
    return not _TOLD.isdisjoint(clause)


def _on_no_day(span: Span, sentence: Sentence) -> bool:
    """Some day before Christmas, or after Easter."""
    lead = sentence.tokens[span.first - 1].kind if span.first else Kind.WORD
    return span.rule == "named" and lead in (Kind.BEFORE, Kind.AFTER, Kind.BACK)


def _one_day(span: Span, sentence: Sentence) -> Span:
    """A stretch of days begins on its first; what was moved from one day to another is on the second."""
    days = days_of(span)
    if span.rule != "range" or len(days) != 2:
        return span
    rescheduled = any(token.label in _RESCHEDULED for token in sentence.tokens)
    return replace(span, when=On(days[1] if rescheduled else days[0]))


def _with_mark(span: Span, mark: Span, sentence: Sentence) -> Span:
    """The words "every year" belong to the date when nothing stands between them."""
    between = sentence.tokens[min(span.last, mark.last) : max(span.first, mark.first)]
    if any(token.kind not in (Kind.COMMA, Kind.ON, Kind.THE) for token in between):
        return span
    return replace(span, first=min(span.first, mark.first), last=max(span.last, mark.last))


def _born(span: Span, sentence: Sentence, local: Local) -> Span:
    """Every year, the first one known: "born 25 November 1961"."""
    births = [token.label for token in sentence.tokens if token.kind is Kind.BIRTH]
    if not span.on or not births:
        return span
    day = span.on.day
    if local.today.year - day.year < min(_BORN[birth] for birth in births):
        return span
    years = {token.number for token in sentence.tokens[span.first : span.last]}
    return replace(span, when=Yearly(day.month, day.day, day.year)) if years else span
