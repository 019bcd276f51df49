"""Whatever is typed: no reader of dates breaks, and what it returns holds what its type promises."""

from calendar import monthrange
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from handlers.reading.dates import find_when, read_range, read_when, remind_before
from handlers.reading.dates.lexicon import LEXICON
from handlers.reading.when import Impossible, Local, Monthly, On, Unclear, Weekly, Yearly

ENGLISH = "January February March April May June July August September October November December".split()
GERMAN = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split()
FRENCH = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split()
SPANISH = "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split()
WEEKDAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()

days = st.dates(date(2000, 1, 1), date(2090, 12, 31))
locals_ = st.builds(Local, days, st.sampled_from(["dmy", "mdy"]))
dateish = st.lists(
    st.one_of(
        st.sampled_from(sorted(LEXICON)),
        st.integers(0, 2100).map(str),
        st.sampled_from(
            ["3/4", "31.12.", "29/2/2027", "1st", "12.", ",", ".", "-", "–", "(", ")", "&", "/", "'27"]
        ),
        st.sampled_from(["Q3", "H2", "FY27", "10:30", "80k", "3.14", "Acme", "wedding", "d'ici", "2w"]),
    ),
    max_size=8,
).map(" ".join)
stretch = st.sampled_from(
    "today,Friday,next week,last month,March,Q1,Q4 2025,5 May,31 December 2025,this year,2024,2-4 June".split(
        ","
    )
)
link = st.sampled_from(["to", "until", "-", "and"])
lead = st.sampled_from(
    ["", "from", "between", "until", "since", "before", "after", "by", "missed", "upcoming"]
)


@given(lead=lead, first=stretch, link=link, second=st.one_of(st.just(""), stretch), local=locals_)
def test_a_range_never_ends_before_it_begins(
    lead: str, first: str, link: str, second: str, local: Local
) -> None:
    asked = read_range(f"{lead} {first} {link if second else ''} {second}", local)
    assert asked is not None
    assert not (asked.first and asked.last) or asked.first <= asked.last


@given(day=days, local=locals_)
def test_a_full_date_is_read_whatever_the_language_and_the_day_it_is_read_on(day: date, local: Local) -> None:
    month = day.month - 1
    written = [
        day.isoformat(),
        f"{day.day}.{day.month}.{day.year}",
        f"{day.day} {ENGLISH[month]} {day.year}",
        f"{ENGLISH[month]} {day.day}, {day.year}",
        f"{WEEKDAYS[day.weekday()]} {day.day} {ENGLISH[month][:3]} {day.year}",
        f"am {day.day}. {GERMAN[month]} {day.year}",
        f"le {day.day} {FRENCH[month]} {day.year}",
        f"el {day.day} de {SPANISH[month]} de {day.year}",
        f"{day:%m/%d/%Y}" if local.order == "mdy" else f"{day:%d/%m/%Y}",
    ]
    assert [read_when(words, local) for words in written] == [On(day)] * len(written)


@given(day=days, local=locals_)
def test_the_wrong_weekday_is_never_accepted(day: date, local: Local) -> None:
    wrong = WEEKDAYS[(day.weekday() + 3) % 7]
    when = read_when(f"{wrong} {day.day} {ENGLISH[day.month - 1]} {day.year}", local)
    assert isinstance(when, Unclear)
    assert day in when.candidates


@given(month=st.integers(1, 12), number=st.integers(1, 31), local=locals_)
def test_a_day_without_a_year_is_the_next_one(month: int, number: int, local: Local) -> None:
    when = read_when(f"{number} {ENGLISH[month - 1]}", local)
    if number > monthrange(2000, month)[1]:
        assert isinstance(when, Impossible)
        return
    assert isinstance(when, On)
    assert (when.day.month, when.day.day) == (month, number)
    between = (local.today + timedelta(days=ahead) for ahead in range((when.day - local.today).days))
    assert when.day >= local.today
    assert not any((day.month, day.day) == (month, number) for day in between)


@given(weekday=st.integers(0, 6), local=locals_)
def test_a_weekday_is_within_the_week_to_come(weekday: int, local: Local) -> None:
    bare, following = read_when(WEEKDAYS[weekday], local), read_when(f"next {WEEKDAYS[weekday]}", local)
    assert isinstance(bare, On)
    assert isinstance(following, On)
    assert 1 <= (bare.day - local.today).days <= 7
    assert bare.day.weekday() == following.day.weekday() == weekday
    assert following.day.isocalendar()[:2] == (local.today + timedelta(days=7)).isocalendar()[:2]


@settings(max_examples=300)
@given(text=st.one_of(st.text(max_size=60), dateish), local=locals_)
def test_no_text_breaks_a_reader(text: str, local: Local) -> None:
    when = read_when(text, local)
    found = find_when(text, local)
    days_asked = read_range(text, local)
    assert when is not None
    assert found is None or 0 <= found.start < found.end <= len(text)
    if days_asked and days_asked.first and days_asked.last:
        assert days_asked.first <= days_asked.last


@settings(max_examples=300)
@given(text=dateish, local=locals_)
def test_what_comes_again_comes_on_a_day_there_is(text: str, local: Local) -> None:
    match read_when(text, local):
        case Yearly(month, day):
            assert 1 <= day <= monthrange(2000, month)[1]
        case Monthly(day):
            assert 1 <= day <= 31
        case Weekly(weekday):
            assert 0 <= weekday <= 6


@given(text=st.text(max_size=60), count=st.integers(1, 99), local=locals_)
def test_a_reminder_is_taken_out_and_nothing_else(text: str, count: int, local: Local) -> None:
    assert remind_before(text) is None or len(remind_before(text)[1]) < len(text)  # type: ignore[index]
    assert remind_before(f"Acme gala, remind {count} days before") == (count, "Acme gala")
