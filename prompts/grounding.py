"""Nothing invented: names, numbers, dates and weekdays of a draft must stand in its brief."""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from prompts.brief import Brief
from prompts.english.days import MONTHS, WEEKDAYS
from prompts.record import on_record, sentences

_MONTHS = "|".join(MONTHS)
_WEEKDAYS = "|".join(WEEKDAYS)
_WRITTEN = re.compile(
    rf"(?:\b(?P<weekday>{_WEEKDAYS}),?\s+)?(?:\b(?P<day>\d{{1,2}})(?:st|nd|rd"
    rf"|th)?\s+(?:of\s+)?(?P<month>{_MONTHS})"
    rf"|\b(?P<month2>{_MONTHS})\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?\b(?!:))(?:,?\s+(?P<year>\d{{4}}))?",
    re.IGNORECASE,
)
_ISO = re.compile(r"\b(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)\b")
_NUMBER = re.compile(r"[$€£]?\d+(?:[.,:]\d+)*%?")
_NUMBER_WORDS = {
    "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40,
    "fifty": 50, "sixty": 60, "hundred": 100, "thousand": 1000, "thousandth": 1000, "million": 1_000_000,
    "dozen": 12, "decade": 10,
}  # fmt: skip
_SAYING = re.compile(
    r"\b(?:(?:a|one) (?:word|day|line|minute|moment|thing) or two|second to none|two or three)\b",
    re.IGNORECASE,
)
_CAPITALS_ANYWHERE = set(
    """I I'm I've I'd I'll Dear Mr Mrs Ms Dr Sir Madam English Christmas Easter New Year God CEO CFO
    COO N""".split()
)
_AUXILIARY = re.compile(r"^(?:will|has|is|was|can|could|would|said|says|called|phoned|wrote|told|and I)\b")
_USUAL_STARTS = set(
    """a all and another any anyone anything as at before behind both but by each either every
    everybody everyone everything for from he her here his how i if in it its less many may more
    most much my neither next no nobody none nothing now of on one other others our part people
    please she since so some somebody someone something somewhere such that the their then there
    these they this those time to today until we what whatever when where which who why with work
    you your yours not only word news monday tuesday wednesday thursday friday saturday sunday
    beginning doing being seeing having getting making what's that's it's sitting congratulations
    thank thanks dear""".split()
)


def names(text: str, brief: Brief) -> list[str]:
    """Capitalised words that are not on record, where a capital means a name."""
    known = {word.lower() for word in re.findall(r"[^\W\d_]+", on_record(brief))}
    return [name for sentence in sentences(text) for name in _names_in(sentence) if not _known(name, known)]


def _names_in(sentence: str) -> Iterator[str]:
    for match in re.finditer(r"[^\W\d_][^\W_]*(?:['-][^\W_]+)*", sentence):
        word, before, after = match[0], sentence[: match.start()].rstrip(), sentence[match.end() :].lstrip()
        if not word[0].isupper() or word in _CAPITALS_ANYWHERE or word in MONTHS or word in WEEKDAYS:
            continue
        starts = not before or (before[-1] in '.:!?"“(,' and not before[:-1].strip())
        if starts or before[-1] in '.:!?"“(':
            if word.lower() not in _USUAL_STARTS and _AUXILIARY.match(after):
                yield word
        else:
            yield word


def _known(name: str, known: set[str]) -> bool:
    parts = [part for part in re.split(r"['-]", name) if len(part) > 1]
    return all(part.lower() in known or part.lower().removesuffix("s") in known for part in parts)


def numbers(text: str, brief: Brief) -> list[str]:
    known = _numbers_in(on_record(brief)) | {
        str(number) for day in _days(brief) for number in (day.year, day.day)
    }
    found = _without_dates(_SAYING.sub(" ", text))
    return [said for said, number in _said_numbers(found) if number not in known]


def _numbers_in(text: str) -> set[str]:
    exact = {number for _, number in _said_numbers(text)}
    return exact | {number.lstrip("$€£").rstrip("%") for number in exact}


def _said_numbers(text: str) -> Iterator[tuple[str, str]]:
    for match in _NUMBER.finditer(text):
        yield match[0], match[0].replace(",", "").rstrip(".:")
    for word in re.findall(r"[^\W\d_]+", text):
        if (number := _NUMBER_WORDS.get(word.lower())) is not None:
            yield word, str(number)


def dates(text: str, brief: Brief) -> list[str]:
    """Days, weekdays, months and "tomorrow" that the brief does not hold."""
    known = {(day.month, day.day) for day in _days(brief)}
    wrong = [match[0].strip() for match in _WRITTEN.finditer(text) if not _right(match, known, brief)]
    rest = _without_dates(text)
    record = on_record(brief).lower()
    weekdays = {WEEKDAYS[day.weekday()] for day in _days(brief)}
    months = {MONTHS[day.month - 1] for day in _days(brief)}
    loose = [*re.findall(rf"\b(?:{_WEEKDAYS})", rest), *re.findall(rf"\b(?:{_MONTHS})\b(?<!\bMay)", rest)]
    wrong += [word for word in loose if word not in weekdays | months and word.lower() not in record]
    return wrong + list(_relative(rest, record, brief))


def _relative(rest: str, record: str, brief: Brief) -> Iterator[str]:
    for word, days in (("tomorrow", 1), ("yesterday", -1)):
        if re.search(rf"\b{word}\b", rest, re.IGNORECASE) and word not in record:
            if brief.today + timedelta(days) not in _days(brief):
                yield word
    if brief.type == "belated" and re.search(r"\btoday\b", rest, re.IGNORECASE) and "today" not in record:
        yield "today, though it is late"


def _right(match: re.Match[str], known: set[tuple[int, int]], brief: Brief) -> bool:
    month = MONTHS.index((match["month"] or match["month2"]).capitalize()) + 1
    day = int(match["day"] or match["day2"])
    if (month, day) not in known:
        return False
    if not match["weekday"]:
        return True
    years = (
        [int(match["year"])]
        if match["year"]
        else [brief.today.year - 1, brief.today.year, brief.today.year + 1]
    )
    near = min(
        (date(year, month, day) for year in years if _exists(year, month, day)),
        key=lambda on: abs(on - brief.today),
    )
    return WEEKDAYS[near.weekday()] == match["weekday"].capitalize()


def _exists(year: int, month: int, day: int) -> bool:
    return (month, day) != (2, 29) or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))


def _days(brief: Brief) -> set[date]:
    days = {brief.today, *(fact.on for fact in brief.facts if fact.on)} | ({brief.on} if brief.on else set())
    for pattern in (_WRITTEN, _ISO):
        for match in pattern.finditer(on_record(brief)):
            days |= _day(match.groupdict(), brief)
    return days


def _day(parts: dict[str, str | None], brief: Brief) -> set[date]:
    month, day = (
        parts.get("month") or parts.get("month2") or "",
        int(parts.get("day") or parts.get("day2") or 0),
    )
    number = int(month) if month.isdigit() else MONTHS.index(month.capitalize()) + 1
    try:
        return {date(int(parts.get("year") or brief.today.year), number, day)}
    except ValueError:
        return set()


def _without_dates(text: str) -> str:
    return _WRITTEN.sub(" ", _ISO.sub(" ", text))
