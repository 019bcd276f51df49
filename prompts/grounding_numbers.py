"""Numbers, amounts, times and lengths of time that a brief neither holds nor implies."""

import re
from collections.abc import Iterator
from datetime import date

from prompts.brief import Brief, Language
from prompts.forbidden import rules_of
from prompts.grounding_days import days_of, said_days
from prompts.grounding_figures import Figure, figures, times
from prompts.record import on_record, tidy

_NOTED: Language = "en"  # notes are often typed in English, whatever the client reads
_BOTH = re.compile(r"\b(?:both|beide[nrms]?|l[ea]s deux|tous deux|ambos|ambas|l[oa]s dos)\b", re.IGNORECASE)


def numbers(text: str, brief: Brief) -> list[str]:
    rules = rules_of(brief.language).numbers
    _, rest = said_days(re.sub(rules.sayings, " ", tidy(text), flags=re.IGNORECASE), brief.locale)
    clock, rest = times(rest)
    known_times = times(on_record(brief))[0]
    wrong = [words for minute, words in clock if minute not in {known for known, _ in known_times}]
    known = _known(brief)
    return wrong + [figure.words for figure in figures(rest, rules) if not _grounded(figure, known)]


def _grounded(figure: Figure, known: set[tuple[str, str]]) -> bool:
    """A rank or a bare number may be any of the record's; the 70th birthday is seventy years."""
    if (figure.number, figure.unit) in known or (figure.unit == "y" and (figure.number, "th") in known):
        return True
    if figure.unit in ("th", "") and figure.words[:1].isdigit() and (figure.number, "day") in known:
        return True
    return figure.unit in ("th", "") and (figure.number, "any") in known


def _known(brief: Brief) -> set[tuple[str, str]]:
    """Numbers with what they count; "any" is a number of the record whatever it counts there."""
    record = on_record(brief)
    found: set[tuple[str, str]] = set()
    clock, rest = times(said_days(record, brief.locale)[1])
    for language in {brief.language, _NOTED}:
        rules = rules_of(language).numbers
        found |= {(figure.number, figure.unit) for figure in figures(rest, rules)}
    if _BOTH.search(record):
        found.add(("2", ""))
    found |= {(number, "any") for number, _ in found}
    years = {int(number) for number, _ in found if re.fullmatch(r"(?:19|20)\d\d", number)}
    days = days_of(brief)
    found |= {(str(day.year), "any") for day in days} | {(str(day.day), "day") for day in days}
    found |= {(str(hour), "any") for minute, _ in clock for hour in (minute // 60, minute // 60 + 12)}
    return found | set(_lengths(days, years, brief))


def _lengths(days: set[date], years: set[int], brief: Brief) -> Iterator[tuple[str, str]]:
    """How long ago each day is, and how long each was before the moment; years from bare years too."""
    for end in {brief.today, brief.on or brief.today}:
        for day in days:
            gone = abs((end - day).days)
            yield from _counted(gone)
        for year in years:
            yield from ((str(abs(end.year - year) - less), unit) for less in (0, 1) for unit in ("y", "any"))
    for one in days:
        for other in days:
            if 0 < (other - one).days <= 60:
                yield from ((str(days_between), "d") for days_between in [(other - one).days])


def _counted(gone: int) -> Iterator[tuple[str, str]]:
    yield (str(gone), "d")
    for unit, length in (("w", 7.0), ("m", 30.44), ("y", 365.25)):
        for number in {int(gone / length), round(gone / length)} - {0}:
            yield (str(number), unit)
            if unit == "y":
                yield (str(number), "any")
