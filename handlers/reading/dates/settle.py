"""Words that are a day in one sentence and something else in the next: may, sat, sun, Noel, 24/7."""

from collections.abc import Callable, Set

from handlers.reading.dates import doubts
from handlers.reading.dates.kinds import Kind, Token

K = Kind
_LEADS = frozenset({K.ON, K.BY, K.FROM, K.SINCE, K.THIS, K.NEXT, K.LAST, K.COMING, K.EVERY, K.TO, K.OR}) | {
    *(K.BEFORE, K.AFTER),
}
_FIGURES = frozenset({K.NUMBER, K.ORDINAL})
_BEFORE_MONTH = _FIGURES | _LEADS | {K.OF, K.IN, K.END, K.START, K.EARLY, K.FOR, K.BETWEEN, K.FIRST, K.WORDED}
_AFTER_WEEKDAY = (
    _FIGURES
    | {K.DATE, K.CLOCK, K.MONTH, K.MAYBE_MONTH, K.COMMA, K.DOT, K.MARK, K.OR, K.DASH}
    | {
        *(K.HYPHEN, K.NEXT, K.TO),
    }
)


class _Around:
    """A token with its neighbours."""

    def __init__(self, tokens: list[Token], place: int, text: str) -> None:
        self.tokens, self.place, self.text, self.token = tokens, place, text, tokens[place]
        self.before = tokens[place - 1] if place else None
        self.after = tokens[place + 1] if place + 1 < len(tokens) else None

    def led_by(self, kinds: Set[Kind]) -> bool:
        return self.before is not None and self.before.kind in kinds

    def followed_by(self, kinds: Set[Kind]) -> bool:
        return self.after is not None and self.after.kind in kinds

    def next_is(self, words: frozenset[str]) -> bool:
        return self.after is not None and self.after.label in words

    def last_was(self, words: frozenset[str]) -> bool:
        return self.before is not None and self.before.label in words

    def capital(self, token: Token | None) -> bool:
        return token is not None and self.text[token.start].isupper()


def settle(tokens: list[Token], text: str, slot: bool) -> list[Token]:
    """Decide the doubtful words; in a date slot the doubt is for the date. Edits and returns `tokens`."""
    for place, token in enumerate(tokens):
        decide = _DOUBTFUL.get(token.kind)
        if decide:
            kind, number, label = decide(_Around(tokens, place, text), slot)
            tokens[place] = token._replace(kind=kind, number=number, label=label)
    return tokens


Verdict = tuple[Kind, int, str]


def _as(around: _Around, kind: Kind, yes: bool) -> Verdict:
    return kind if yes else K.WORD, around.token.number, around.token.label


def _maybe_month(around: _Around, slot: bool) -> Verdict:
    if not slot and around.token.label == "may" and around.next_is(doubts.AFTER_MODAL):
        return _as(around, K.MONTH, False)
    fits = around.led_by(_BEFORE_MONTH) or around.followed_by(_FIGURES | {K.YEAR, K.SHORT_YEAR})
    joined = around.led_by({K.HYPHEN}) and around.tokens[around.place - 2].kind in _FIGURES | {K.EARLY}
    ordinal = around.followed_by({K.THE, K.DOT, K.HYPHEN}) and _kind_at(around, 2) in _FIGURES | {K.WORDED}
    return _as(around, K.MONTH, slot or fits or joined or ordinal)


def _kind_at(around: _Around, ahead: int) -> Kind | None:
    return next(
        (token.kind for token in around.tokens[around.place + ahead : around.place + ahead + 1]), None
    )


def _month(around: _Around, slot: bool) -> Verdict:
    if around.token.label == "sept" and around.followed_by({K.UNIT}):
        return K.COUNT, 7, "sept"
    return _as(around, K.MONTH, True)


def _maybe_weekday(around: _Around, slot: bool) -> Verdict:
    word = around.token.label
    if slot or (around.led_by(_LEADS) and not around.next_is(doubts.NO_WEEKDAY_BEFORE[word])):
        return _as(
            around, K.WEEKDAY, slot or word != "wed" or not around.led_by({K.TO}) or _rescheduled(around)
        )
    if around.before is None and not around.followed_by(_AFTER_WEEKDAY):
        return _as(around, K.WEEKDAY, False)
    if around.last_was(doubts.NOT_A_WEEKDAY[word]) or around.next_is(doubts.NO_WEEKDAY_BEFORE[word]):
        return _as(around, K.WEEKDAY, False)
    named = (
        around.capital(around.token)
        and around.capital(around.after)
        and not around.followed_by(_AFTER_WEEKDAY)
    )
    return _as(around, K.WEEKDAY, not (named and word in ("sun", "domingo")))


def _rescheduled(around: _Around) -> bool:
    """A day in "moved to wed", a wedding in "to wed"."""
    return any(token.label in doubts.MOVED for token in around.tokens[: around.place])


def _short_weekday(around: _Around, slot: bool) -> Verdict:
    ahead = [token.kind for token in around.tokens[around.place + 1 : around.place + 5]]
    while ahead and ahead[0] in (K.DOT, K.COMMA, K.THE):
        del ahead[0]
    dated = ahead[:1] == [K.DATE] or (ahead[:1] == [K.NUMBER] and K.MONTH in ahead)
    return _as(around, K.WEEKDAY, dated or (slot and len(around.tokens) == 1))


def _weekday(around: _Around, slot: bool) -> Verdict:
    surname = (
        around.followed_by({K.HYPHEN}) and _kind_at(around, 2) is K.WORD and around.capital(around.token)
    )
    return _as(around, K.WEEKDAY, slot or not (surname or around.next_is(doubts.NEWSPAPERS)))


def _maybe_near(around: _Around, slot: bool) -> Verdict:
    french = any(token.label in doubts.FRENCH for token in around.tokens)
    return _as(around, K.NEAR, slot or french)


def _maybe_named(around: _Around, slot: bool) -> Verdict:
    accented = not around.text[around.token.start : around.token.end].isascii()
    led = around.led_by(_LEADS | {K.ONE, K.FOR, K.BACK, K.OF}) and not around.capital(around.after)
    return _as(around, K.NAMED, slot or accented or led)


def _named(around: _Around, slot: bool) -> Verdict:
    return _as(
        around, K.NAMED, slot or not (around.next_is(doubts.NOT_THE_DAY) or around.last_was(doubts.GREETINGS))
    )


def _date(around: _Around, slot: bool) -> Verdict:
    word = around.token.label
    if slot:
        return _as(around, K.DATE, True)
    if around.followed_by({K.UNIT}) and "/" in word and len(word) <= 5:
        return _as(around, K.DATE, False)
    if around.next_is(doubts.SHARES) and _kind_at(around, 2) not in (K.MONTH, K.MAYBE_MONTH):
        return _as(around, K.DATE, False)
    if word in doubts.PAIRS_OF_FIGURES:
        return _as(around, K.DATE, around.led_by(_LEADS | {K.BIRTH}) or around.last_was(doubts.EVENTS))
    return _as(around, K.DATE, not around.last_was(doubts.NUMBERED))


def _ending(around: _Around, slot: bool) -> Verdict:
    """A time of Friday: "EOD Friday"."""
    dated = {K.WEEKDAY, K.NEAR, K.DATE, K.NUMBER, K.ORDINAL, K.MONTH}
    beside = around.token.label == "day" and (around.led_by(dated) or around.followed_by(dated))
    return (K.CLOCK, 0, "day") if beside else _as(around, K.ENDING, True)


def _one(around: _Around, slot: bool) -> Verdict:
    """French "un an" is a year, English "an" is not."""
    year = around.token.label == "an" and around.led_by({K.ONE, K.COUNT, K.NUMBER})
    return (K.UNIT, 0, "year") if year else (K.ONE, 1, around.token.label)


_DOUBTFUL: dict[Kind, Callable[[_Around, bool], Verdict]] = {
    K.MAYBE_MONTH: _maybe_month,
    K.MONTH: _month,
    K.MAYBE_WEEKDAY: _maybe_weekday,
    K.SHORT_WEEKDAY: _short_weekday,
    K.WEEKDAY: _weekday,
    K.MAYBE_NEAR: _maybe_near,
    K.MAYBE_NAMED: _maybe_named,
    K.NAMED: _named,
    K.DATE: _date,
    K.ONE: _one,
    K.ENDING: _ending,
}
