"""German letters for a title that is typed in another language: a gap instead of it, nobody dead greeted."""

from dataclasses import replace
from datetime import date

import pytest

from prompts.brief import Brief, Form, Type
from prompts.checks import check
from prompts.german.voice import VOICE
from prompts.letter import compose
from prompts.offline import composed

TODAY = date(2026, 11, 25)
RECOGNITION = Brief(
    "recognition",
    "Acme",
    "Ruth opens her second clinic",
    TODAY,
    "Lea Hartmann",
    contact="Ruth Calloway",
    role="Geschäftsführerin",
    locale="de-DE",
)
LOSS = replace(RECOGNITION, type="support", cause="personal", what="Ruth Calloway has died")
FORMS: tuple[Form, ...] = ("email", "card", "chat", "call")
TITLES: tuple[tuple[Type, str], ...] = (
    ("recognition", "Ruth opens her second clinic"),
    ("belated", "opens her second clinic"),
    ("marking", "Ruth Calloway promoted to CFO"),
    ("recovery", "Invoice was sent twice"),
    ("invitation", "A night with the herring fleet"),
    ("acknowledgement", "She said thanks for the work"),
)


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("contact", ["Ruth Calloway", None])
@pytest.mark.parametrize(("kind", "title"), TITLES)
def test_a_title_in_another_language_leaves_a_letter_that_passes(
    kind: Type, title: str, contact: str | None, form: Form
) -> None:
    for wording in range(6):
        brief = replace(
            RECOGNITION, type=kind, what=title, contact=contact, form=form, wording=wording, on=TODAY
        )
        assert check(composed(brief), brief) == ()


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize(
    "changed",
    [
        {"what": "Ruth Calloway has died"},
        {"what": "has died"},
        {"what": "Ruth Calloway ist gestorben"},
        {"topic": "death", "what": "Sad news of today"},
    ],
)
def test_the_dead_are_not_greeted(changed: dict[str, str], form: Form) -> None:
    brief = replace(LOSS, form=form, **changed)  # type: ignore[arg-type]
    first = composed(brief).text.partition("\n")[0]
    assert "Calloway" not in first.partition(",")[0] and check(composed(brief), brief) == ()


def test_a_survivor_is_greeted_by_name() -> None:
    words = composed(replace(LOSS, what="Ruth Calloway's father has died"))
    assert "Calloway" in words.text.partition("\n")[0]


def test_a_late_letter_does_not_say_today() -> None:
    late = replace(RECOGNITION, type="belated", on=TODAY)
    assert "heute" not in composed(late).text


@pytest.mark.parametrize("form", FORMS)
def test_an_unread_blow_to_a_business_leaves_a_gap_for_it(form: Form) -> None:
    brief = replace(LOSS, cause="business", what="Fire at the shop", form=form)
    plain = compose(VOICE.plans["support"](brief, facts=False, event=False), brief)
    assert [slot.topic for slot in plain.slots] == ["detail"]
    assert check(composed(brief), brief) == ()
