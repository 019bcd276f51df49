"""What a client did for us: recorded when it is told for certain, and of nothing that only sounds like it."""

import pytest

from handlers.reading.advocacy import advocacy
from tests.conftest import Play
from tests.test_reports import report


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("referred Globex", "referred"),
        ("Jane referred her sister to us", "referred"),
        ("called Jane; she referred Initech.", "referred"),
        ("unhappy but referred Globex anyway", "referred"),
        ("not only referred Globex, but came to dinner", "referred"),
        ("introduced us to Globex", "referred"),
        ("made a referral", "referred"),
        ("gave a reference", "reference"),
        ("gave us a glowing reference", "reference"),
        ("acted as a reference for Initech", "reference"),
        ("they wrote a testimonial", "reference"),
        ("spoke for us at the chamber", "spoke"),
        ("he refused to give a reference but spoke well of us", "spoke"),
        ("their CFO spoke at our client evening", "spoke"),
        ("we had lunch, Jane referred Globex", "referred"),
        ("I called Jane, she referred Globex", "referred"),
        ("I called Jane and she has also referred Globex", "referred"),
        ("referred Emily", "referred"),
        ("referred two friends to us to help with tax", "referred"),
        ("referred Globex and came to dinner", "referred"),
        ("Jane recommended us to Initech", "spoke"),
        ("recommended us to her sister", "spoke"),
        ("recommended us again", "spoke"),
        ("hat uns an Globex weiterempfohlen", "spoke"),
    ],
)
def test_what_they_did_for_us_is_read(text: str, kind: str) -> None:
    assert advocacy(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "has not referred anybody yet",
        "never spoke for us",
        "hasn't given a reference, and didn't say why",
        "would give a reference",
        "promised that she referred nobody and might",
        "asked if she gave a reference",
        "we referred them to a tax lawyer",
        "referred us to their lawyer",
        "introduced us to her successor",
        "was referred by Acme",
        "they referred to the contract",
        "referred him to his doctor",
        "referred the matter to compliance",
        "gave a reference number",
        "spoke at length about the audit",
        "referred Globex?",
        "called Jane about the referral",
        "referred again to the late invoice",
        "referred several times to clause 4",
        "he referred briefly to the delay",
        "referred twice to the delay",
        "referred jokingly to our coffee",
        "referred in passing to the fee",
        "the bank referred the file to legal",
        "Jane's doctor referred Jane to a cardiologist",
        "Jane's doctor referred her to a cardiologist",
        "recommended us a restaurant",
        "recommended us to wait",
        "after lunch, we referred Globex",
        "yesterday, I referred Globex",
        "we called Jane and referred Globex",
        "hat uns nicht empfohlen",
        "ne nous a pas recommandés",
        "no nos recomendó",
        "",
    ],
)
def test_what_only_sounds_like_it_is_not(text: str) -> None:
    assert advocacy(text) == ""


async def test_a_touch_says_what_it_recorded_and_the_report_counts_it(play: Play) -> None:
    card = await play.say("touch Northpine Eyecare: gave us a reference")
    assert "Recorded: they gave a reference." in card["text"]
    await play.say("touch Northpine Eyecare: would not speak for us")
    text = (await report(play))["text"]
    assert "Gave a reference: Times 1" in text and "Spoke for us: Times" not in text
    await play.say("undo")
    await play.say("undo")
    assert "Gave a reference" not in (await report(play))["text"]
