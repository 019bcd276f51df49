"""English words about time."""

from handlers.reading.dates.kinds import Kind, Vocabulary

_UNITS = "one two three four five six seven eight nine".split()
_TEENS = "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_NTH = (
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth "
    "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
).split()

_COUNTS: dict[int | str, str] = {
    **{number: word for number, word in enumerate(_UNITS + _TEENS, 1) if number > 1},
    **{ten * 10: word for ten, word in enumerate(_TENS, 2)},
    **{
        ten * 10 + unit: f"{tens} {units}"
        for ten, tens in enumerate(_TENS, 2)
        for unit, units in enumerate(_UNITS, 1)
    },
}
_ORDINALS: dict[int | str, str] = {
    **dict(enumerate(_NTH, 1)),
    **{20 + unit: f"twenty {word}" for unit, word in enumerate(_NTH[:9], 1)},
    30: "thirtieth",
    31: "thirty first",
}

ENGLISH: Vocabulary = {
    Kind.MONTH: {
        1: "january, jan, janury",
        2: "february, feb, febr, febuary, feburary",
        4: "april, apr",
        6: "june, jun",
        7: "july, jul",
        8: "august, aug",
        9: "september, sep, sept, septmber, setember",
        10: "october, oct, ocotber",
        11: "november, nov, novemeber",
        12: "december, dec, decemeber",
    },
    Kind.MAYBE_MONTH: {3: "march, mar", 5: "may"},
    Kind.WEEKDAY: {
        0: "monday",
        1: "tuesday, tue, tues, tuseday, tusday",
        2: "wednesday, weds, wensday, wednsday, wednesdy",
        3: "thursday, thu, thur, thurs, thursdy, thrusday",
        4: "friday, fri",
        5: "saturday, saterday, satruday",
        6: "sunday, sunady",
    },
    Kind.MAYBE_WEEKDAY: {0: "mon", 2: "wed", 5: "sat", 6: "sun"},
    Kind.WEEKDAYS: {
        0: "mondays",
        1: "tuesdays",
        2: "wednesdays",
        3: "thursdays",
        4: "fridays",
        5: "saturdays",
        6: "sundays",
    },
    Kind.NEAR: {
        0: "today, tdy, tonight, tonite, this eve, this morning, this afternoon, this evening, this am, "
        "this pm, earlier today, later today",
        1: "tomorrow, tomorow, tommorow, tommorrow, tmrw, tmro, tmr, tmw, tomoz",
        2: "day after tomorrow",
        -1: "yesterday, yday, last night, last evening",
        -2: "day before yesterday",
    },
    Kind.NOW: {0: "now, right now, immediately"},
    Kind.UNIT: {
        "day": "day, days, d",
        "week": "week, weeks, wk, wks, w",
        "fortnight": "fortnight, fortnights",
        "month": "month, months, mth, mths",
        "quarter": "quarter, quarters, qtr",
        "year": "year, years, yr, yrs",
        "weekend": "weekend, week end, wkend",
        "hour": "hour, hours, hr, hrs",
        "minute": "minute, minutes, min, mins",
        "half": "half",
        "workday": "working day, working days, business day, business days, workday, workdays, weekday, "
        "weekdays",
    },
    Kind.COUNT: _COUNTS,
    Kind.ONE: {1: "a, an, one"},
    Kind.FEW: {0: "few, couple, couple of, several, some, handful of, number of"},
    Kind.WORDED: _ORDINALS | {-2: "second to last, second last, last but one, next to last, penultimate"},
    Kind.NEXT: {0: "next, nxt"},
    Kind.THIS: {0: "this, current"},
    Kind.COMING: {0: "coming, this coming, upcoming"},
    Kind.LAST: {0: "last, previous, prev"},
    Kind.PAST: {0: "past"},
    Kind.EVERY: {0: "every, each, every single"},
    Kind.OTHER: {0: "other, alternate"},
    Kind.ADVERB: {
        "year": "yearly, annually, per annum, once a year",
        "quarter": "quarterly, once a quarter, four times a year",
        "month": "monthly, once a month",
        "week": "weekly, once a week",
        "other": "daily, fortnightly, biweekly, bi weekly, bimonthly, twice a year, twice a month, twice "
        "a week, half yearly, semiannually",
    },
    Kind.SEASON: {0: "spring, summer, autumn, fall, winter, springtime, summertime"},
    Kind.ENDING: {
        "month": "eom",
        "quarter": "eoq",
        "year": "eoy",
        "week": "eow",
        "day": "eod, cob, close of business, close of play, end of day, end of business",
        "fiscal": "fye",
    },
    Kind.FISCAL: {0: "fy, fiscal, financial, fiscal year, financial year"},
    Kind.END: {0: "end, close of"},
    Kind.START: {0: "start, beginning"},
    Kind.EARLY: {0: "early, late, mid, middle of, the middle of"},
    Kind.REST: {0: "rest, remainder, remaining"},
    Kind.TO_DATE: {
        "year": "ytd, year to date",
        "quarter": "qtd, quarter to date",
        "month": "mtd, month to date",
        "week": "wtd, week to date",
    },
    Kind.SO_FAR: {0: "so far"},
    Kind.WEEK_OF: {0: "week of, week commencing, week beginning, week starting, wc"},
    Kind.CLOCK: {0: "noon, midday, midnight, morning, afternoon, evening, night, lunchtime, first thing"},
    Kind.THE: {0: "the"},
    Kind.OF: {0: "of"},
    Kind.IN: {0: "in"},
    Kind.WITHIN: {0: "within"},
    Kind.OVER: {0: "over, across, throughout"},
    Kind.ON: {0: "on"},
    Kind.BY: {0: "by, until, till, til, no later than, not later than, up to"},
    Kind.FROM: {
        0: "from, starting, starting from, starting on, beginning on, effective, effective from, eff, "
        "eff from, wef, as of, as from, as at, commencing, with effect from, onwards from"
    },
    Kind.SINCE: {0: "since, ever since"},
    Kind.TO: {0: "to, through, thru"},
    Kind.AT: {0: "at, with, when, where, because, but, which, if, then, please"},
    Kind.BETWEEN: {0: "between"},
    Kind.BEFORE: {0: "before, ahead of, prior to, preceding"},
    Kind.AFTER: {0: "after, following"},
    Kind.AGO: {0: "ago, back"},
    Kind.HENCE: {0: "hence, from now"},
    Kind.OR: {0: "or"},
    Kind.AND: {0: "and"},
    Kind.FOR: {0: "for, during"},
    Kind.ABOUT: {
        0: "about, around, roughly, approximately, approx, circa, or so, ish, more or less, or thereabouts, "
        "give or take"
    },
    Kind.VAGUE: {
        0: "soon, later, sometime, some time, someday, some day, one day, one of these days, eventually, "
        "shortly, whenever, tbd, tbc, tba, asap, in a bit, in a while, in due course, in the near future, "
        "in the new year, at some point, at some stage, the other day, a while ago, recently, not sure, "
        "unknown, maybe, perhaps, possibly, probably, dunno, the holidays, sooner or later, before long, "
        "any day now, not before, not after, no earlier than, not earlier than, at the earliest"
    },
    Kind.BIRTH: {
        "born": "born, dob, date of birth, birth date, birthdate",
        "birthday": "birthday, birthdays, bday, bdays, b day",
        "anniversary": "anniversary, anniversaries, anniv, annivs",
    },
}
