"""The shapes in which days, hours, counts and contrasts stand in the details of a failing."""

import re

from prompts.english.days import MONTHS, WEEKDAYS

_MONTH, WEEKDAY = "|".join(MONTHS), "|".join(WEEKDAYS)
DATE = (
    rf"(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{_MONTH})|(?:{_MONTH}) \d{{1,2}}(?:st|nd|rd|th)?)"
    r"(?:,? \d{4})?"
)
DAY = rf"(?:(?:{WEEKDAY}),? )?{DATE}|(?:{WEEKDAY})"
A_DAY = re.compile(rf"(?:on |happened on |noticed on )?(?P<day>{DAY})$", re.IGNORECASE)
_BEFORE_DAYS = "on of from by for since until and to the after before every next last this day"
BARE_DAY = re.compile(
    "".join(rf"(?<!\b{word})" for word in _BEFORE_DAYS.split()) + rf"(?<!day)(?<=[a-z]) (?=(?:{DAY})\b)",
    re.IGNORECASE,
)
LAST_DAY = re.compile(rf"^(?P<head>.* (?:instead of|rather than) .*?) on (?P<day>{DATE})$", re.IGNORECASE)
_CLOCK = r"\d{1,2}[:.]\d\d(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?"
HOURS = re.compile(rf"(?:at )?(?P<at>(?:{_CLOCK})(?:(?:,| and| to|-|–) ?(?:{_CLOCK}))*)$", re.IGNORECASE)
CONTRAST = re.compile(r"\S.* (?:instead of|rather than|in place of|where it should (?:say|be)) \S.*$")
COUNT = re.compile(
    r"(?:(?:all|some|about|over|more than|nearly|around) )?"
    r"(?:[$€£]?\d[\d.,]*|two|three|four|five|six|seven|eight|nine|ten|twelve|both)\b(?: of)?(?:"
    r" [\w'’%£$€.,-]+){0,6}$",
    re.IGNORECASE,
)
DURATION = re.compile(
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|an?|half an) (?:minute|hour|day|week|month)s?$",
    re.I,
)
ANOTHER_TIME = re.compile(r"(?:second|third|fourth|fifth|sixth) time\b", re.IGNORECASE)
PREPOSITIONAL = re.compile(
    r"(?:in|on|at|for|to|with|without|from|since|after|before|during|until|by) ", re.IGNORECASE
)
IT = {
    "should have": "it", "was": "it", "went": "it", "due": "it was", "promised": "we had promised it",
    "agreed": "it was agreed", "posted": "we posted it", "sent": "we sent it", "mailed": "we mailed it",
    "arrived": "it arrived", "delivered": "we delivered it", "noticed": "it was noticed",
    "found": "it was found", "discovered": "it was found", "issued": "we issued it",
    "published": "we published it", "filed": "we filed it", "printed": "we printed it",
    "emailed": "we emailed it", "e-mailed": "we e-mailed it", "signed": "we signed it", "ran": "it ran",
    "reached": "it reached", "expired": "it expired", "lapsed": "it lapsed", "came": "it came",
    "contains": "it", "contained": "it", "covers": "it", "had promised": "we", "had been promised": "it",
    "booked": "we had booked it", "ordered": "it was ordered",
}  # fmt: skip
NOT_TO_SAY = re.compile(
    r"\b(?:ignore|assistant|system|prompt|instruct\w*|disregard|liab\w+|negligen\w+|lawyers?|insurer|claim\w*"
    r"|goodwill|waive\w*|voucher|discount\w*|refund\w*|compensat\w*|reimburs\w*|free of charge|complimentary"
    r"|fees?|promise to|guarantee\w*|never again|probably|maybe|perhaps|possibly|allegedly|apparently"
    r"|client says"
    r"|intern|trainee|temp|supplier|vendor|contractor|courier|printer|provider|platform|glitch|human error"
    r"|busy|holiday|vacation|sick|short[- ]staffed|backlog|workload|new (?:system|colleague|starter|joiner)"
    r"|because|due to|she forgot|he forgot|blam\w+|fault|angry|upset|furious|livid|threat\w*|cancel the"
    r" contract"
    r"|sue|suing|complain\w*|note to|must|please|tell)\b",
    re.IGNORECASE,
)
BY_SOMEBODY = re.compile(r"\w+ by\b", re.IGNORECASE)
_AMOUNT = r"([$€£]\d[\d.,]*\d)"
TWO_AMOUNTS = re.compile(
    rf"{_AMOUNT} (?:charged|billed|quoted|paid|deducted|invoiced), {_AMOUNT} (?:agreed|due|quoted|owed"
    rf"|right)\b"
)
WHOLE = re.compile(r"[\w\s.,;:'’&%/$£€()+–-]+$")
