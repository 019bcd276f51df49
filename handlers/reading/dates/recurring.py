"""What comes again: every Monday, the 15th of each month; "every year" turns a day into a yearly one."""

from handlers.reading.dates.calendar import Frame
from handlers.reading.dates.grammar import Hit, WhenRules, rule
from handlers.reading.when import Impossible, Monthly, Quarterly, Unclear, Weekly, When

YEARLY = "yearly"  # the rule that finds the words "every year", not the day
LAST_DAY = 31


def weekly(hit: Hit, _: Frame) -> When | None:
    return Weekly(hit.number("day"))


def weekly_by(hit: Hit, _: Frame) -> When | None:
    return Weekly(hit.number("day")) if hit.label("how") == "week" else None


def spanish_plural(hit: Hit, _: Frame) -> When | None:
    """Spanish "los lunes": the article alone tells one Monday from all of them."""
    return Weekly(hit.number("day")) if hit.label("the") == "los" else None


def monthly(hit: Hit, _: Frame) -> When | None:
    unit = hit.label("unit") or hit.label("how")
    return _monthly(hit) if unit == "month" else None


def monthly_day(hit: Hit, _: Frame) -> When | None:
    return _monthly(hit)


def _monthly(hit: Hit) -> When:
    day = hit.number("day")
    return Monthly(day) if 1 <= day <= LAST_DAY else Impossible(hit.words)


def month_end(hit: Hit, _: Frame) -> When | None:
    return Monthly(LAST_DAY) if hit.label("unit") == "month" else None


def quarterly(hit: Hit, _: Frame) -> When | None:
    unit = hit.label("unit") or hit.label("how")
    return Quarterly() if unit == "quarter" or (unit == "month" and hit.number("count") == 3) else None


def each_year(hit: Hit, _: Frame) -> When | None:
    unit = hit.label("unit") or hit.label("how")
    return Unclear(hit.words) if unit == "year" or (unit == "month" and hit.number("count") == 12) else None


def no_day(hit: Hit, _: Frame) -> When | None:
    return Unclear(hit.words)


_DAY = "THE? day=NUMBER|ORDINAL|FIRST|WORDED DOT?"
RECURRING: WhenRules = (
    rule("every other", "EVERY OTHER|WORDED|ORDINAL|FIRST WEEKDAY", no_day),
    rule("every other", "EVERY WEEKDAY|WEEKDAYS AND|OR|COMMA EVERY? WEEKDAY|WEEKDAYS", no_day),
    rule("every in", "EVERY WEEKDAY OF|IN MONTH", no_day),
    rule("every in", "THE? NTH WEEKDAY OF|IN? EVERY UNIT", no_day),
    rule("weekly", "EVERY how=UNIT COMMA? ON? THE? day=WEEKDAY|WEEKDAYS", weekly_by),
    rule("weekly", "EVERY day=WEEKDAY|WEEKDAYS", weekly),
    rule("weekly", "how=ADVERB COMMA? ON? THE? day=WEEKDAY|WEEKDAYS", weekly_by),
    rule("weekly", "day=WEEKDAY|WEEKDAYS COMMA? how=ADVERB", weekly_by),
    rule("weekly", "ON day=WEEKDAYS", weekly),
    rule("weekly", "the=THE day=WEEKDAY|WEEKDAYS", spanish_plural),
    rule("weekly", "^ day=WEEKDAYS (?: (?=CLOCK|COMMA) | $ )", weekly, slot=True),
    rule("monthly", f"{_DAY} OF? EVERY unit=UNIT", monthly),
    rule("monthly", f"EVERY unit=UNIT COMMA? ON|BY? {_DAY}", monthly),
    rule("monthly", f"EVERY {_DAY} OF THE? unit=UNIT", monthly),
    rule("monthly", "EVERY day=ORDINAL (?: (?=STOP) | $ )", monthly_day),
    rule("monthly", f"how=ADVERB COMMA? ON? {_DAY}", monthly),
    rule("monthly", "ON? THE? day=NUMBER|ORDINAL DOT? COMMA? how=ADVERB", monthly),
    rule("monthly", "THE? END OF? EVERY unit=UNIT", month_end),
    rule("monthly", "THE? LAST UNIT OF EVERY unit=UNIT", month_end),
    rule("monthly", "EVERY unit=UNIT HYPHEN? END", month_end),
    rule("quarterly", "EVERY unit=UNIT (?: HYPHEN? END )?", quarterly),
    rule("quarterly", "EVERY count=SOME unit=UNIT", quarterly),
    rule("quarterly", "how=ADVERB !WORD", quarterly),
    rule("quarterly", "how=ADVERB", quarterly, slot=True),
    rule(YEARLY, "OF? EVERY unit=UNIT", each_year),
    rule(YEARLY, "EVERY count=SOME unit=UNIT", each_year),
    rule(YEARLY, "how=ADVERB", each_year),
    rule("often", "EVERY OTHER|SOME? UNIT", no_day, slot=True),
    rule("often", "EVERY ONE? FEW UNIT", no_day, slot=True),
    rule("often", "ADVERB", no_day, slot=True),
    rule("often", "EVERY MONTH|SEASON !NUMBER|ORDINAL|THE", no_day, slot=True),
)
