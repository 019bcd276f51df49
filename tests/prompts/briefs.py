"""Briefs for tests: one adviser, one client, and what a test changes."""

from dataclasses import replace
from datetime import date
from typing import Any

from prompts.brief import Brief, Fact, Words
from prompts.offline import Composer

TODAY = date(2026, 11, 25)  # a Wednesday
CLINIC = Fact("Ruth ran every Saturday clinic herself for two years", "Dana Whitlock", date(2026, 5, 5))
SECRET = Fact(
    "her boss nearly blocked the promotion twice", "Dana Whitlock", date(2026, 11, 12), private=True
)

RECOGNITION = Brief(
    "recognition",
    "Northpine Eyecare",
    "opens her second clinic",
    TODAY,
    "Dana Whitlock",
    contact="Ruth Calloway",
    on=TODAY,
)
BELATED = replace(RECOGNITION, type="belated", on=date(2026, 11, 4))
MARKING = replace(RECOGNITION, type="marking", what="promoted to CFO", role="Finance Director", on=None)
RECOVERY = replace(RECOGNITION, type="recovery", cause="service", what="invoice wrong again, they are upset")
SUPPORT = replace(RECOGNITION, type="support", cause="personal", what="in hospital")
BUSINESS = replace(SUPPORT, cause="business", what="warehouse flooded")
ALL = (RECOGNITION, BELATED, MARKING, RECOVERY, SUPPORT, BUSINESS)


async def written(brief: Brief, **changes: Any) -> Words:
    return await Composer().write(replace(brief, **changes))


async def text(brief: Brief, **changes: Any) -> str:
    return (await written(brief, **changes)).text
