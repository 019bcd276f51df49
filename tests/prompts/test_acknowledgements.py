"""The only words while something may become a claim: heard, who calls, by when, in every form."""

from dataclasses import replace
from datetime import date

import pytest

from prompts.brief import Brief, Fact, Form
from prompts.checks import check
from prompts.forms import limits
from prompts.offline import composed
from prompts.slots import count

TODAY = date(2027, 1, 14)
CLAIM = Brief(
    "acknowledgement",
    "DiSanto Framing",
    "Certificate of insurance issued for the wrong job site",
    TODAY,
    "Marcus Oyelaran",
    contact="Rocco DiSanto",
    cause="service",
    details="410 Elm instead of 140 Elm",
    facts=(Fact("My crew lost half a day", "Rocco DiSanto", TODAY),),
    offers=("Hold the invoice until it is settled",),
)


@pytest.mark.parametrize("form", ["email", "card", "chat", "call"])
def test_nothing_of_the_matter_is_named_and_who_and_when_are_slots(form: Form) -> None:
    brief = replace(CLAIM, form=form)
    for wording in range(6):
        words = composed(replace(brief, wording=wording))
        fewest, most = limits(brief)
        assert fewest <= count(words.text) <= most and check(words, brief) == ()
        assert not any(
            said in words.text.lower() for said in ("certificate", "elm", "crew", "invoice", "sorry")
        )
        assert [slot.topic for slot in words.slots] in (["owner", "deadline"], ["deadline", "owner"])
        assert words.used == ()
