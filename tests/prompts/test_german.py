"""What German letters say, by type and form."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from prompts.brief import Brief, Fact, Form, Type
from prompts.checks import check
from prompts.forms import limits
from prompts.offline import composed
from prompts.slots import count, slots_in

TODAY = date(2026, 11, 25)
DEED = Fact("Sabine Wiegand hat jedes Bewerbungsgespräch selbst geführt", "Lea Hartmann", date(2026, 9, 10))
SECRET = Fact("Ihr Bruder ist hoch verschuldet aus dem Betrieb geflogen", "Lea Hartmann", private=True)
RECOGNITION = Brief(
    "recognition",
    "Möbelhaus Wiegand",
    "Möbelhaus Wiegand eröffnet die Lehrwerkstatt",
    TODAY,
    "Lea Hartmann",
    contact="Sabine Wiegand",
    role="Geschäftsführerin",
    on=date(2026, 11, 24),
    locale="de-DE",
    facts=(DEED,),
    values=("Handwerk",),
)
BELATED = replace(RECOGNITION, type="belated", on=date(2026, 11, 3))
MARKING = replace(
    RECOGNITION,
    type="marking",
    what="Sabine Wiegand wird Vorstandsvorsitzende",
    on=date(2027, 1, 1),
)
RECOVERY = replace(
    RECOGNITION, type="recovery", cause="service", what="Rechnung doppelt verschickt", facts=()
)
PERSONAL = replace(
    RECOGNITION,
    type="support",
    cause="personal",
    what="Autounfall von Sabine Wiegand",
    details="liegt in Bochum",
)
BUSINESS = replace(RECOGNITION, type="support", cause="business", what="Brand in der Lackiererei")
INVITATION = replace(
    RECOGNITION,
    type="invitation",
    what="Nachtfahrt auf dem Lotsenboot",
    details="Element: Erhebung. ab 19:30 Uhr, Treffpunkt Alte Liebe",
    on=date(2027, 2, 18),
)
ALL = (RECOGNITION, BELATED, MARKING, RECOVERY, PERSONAL, BUSINESS, INVITATION)


def text(brief: Brief, wording: int = 0) -> str:
    return composed(replace(brief, wording=wording)).text


@pytest.mark.parametrize("brief", ALL, ids=lambda brief: f"{brief.type}-{brief.cause}")
@pytest.mark.parametrize("form", ["email", "card", "chat", "call"])
def test_every_form_passes_every_check(brief: Brief, form: Form) -> None:
    for wording in range(6):
        said = replace(brief, form=form, wording=wording)
        assert check(composed(said), said) == ()


@pytest.mark.parametrize("brief", ALL, ids=lambda brief: f"{brief.type}-{brief.cause}")
def test_after_the_comma_of_the_greeting_it_goes_on_in_small_letters(brief: Brief) -> None:
    for wording in range(8):
        first = text(brief, wording).split("\n\n")[1]
        assert first[0].islower() or first.split()[0].rstrip(",:") in {
            "Ihr",
            "Ihre",
            "Sie",
            "Vorstandsvorsitzende",
        }


@pytest.mark.parametrize("brief", ALL, ids=lambda brief: f"{brief.type}-{brief.cause}")
def test_du_and_sie_are_never_mixed(brief: Brief) -> None:
    for wording in range(8):
        formal = f" {text(brief, wording)} ".replace("\n", " ")
        familiar = f" {text(replace(brief, preferences=('du',)), wording)} ".replace("\n", " ")
        assert not any(f" {word} " in formal for word in ("du", "dir", "dich", "dein", "deine"))
        assert not any(f" {word} " in familiar for word in ("Ihnen", "Ihr", "Ihre", "Ihren", "Ihrer"))


def test_recognition_names_the_event_the_deed_and_leaves_one_personal_line() -> None:
    words = composed(RECOGNITION)
    assert "24. November" in words.text and "die Lehrwerkstatt" in words.text
    assert "jedes Bewerbungsgespräch selbst geführt haben" in words.text or "Sie haben jedes" in words.text
    assert [slot.topic for slot in words.slots] == ["personal"] and words.used == (0,)


def test_a_private_fact_is_not_told() -> None:
    for wording in range(8):
        words = composed(replace(RECOGNITION, facts=(SECRET, DEED), wording=wording))
        assert "Bruder" not in words.text and words.used == (1,)


def test_a_late_letter_owns_it() -> None:
    for wording in range(8):
        letter = text(BELATED, wording).lower()
        assert any(word in letter for word in ("spät", "nachträglich", "versäumt"))
        assert "heute" not in letter


def test_marking_names_the_old_role_and_the_new_one() -> None:
    for wording in range(8):
        letter = text(MARKING, wording)
        assert "Geschäftsführerin" in letter and "Vorstandsvorsitzende" in letter and "1. Januar" in letter


def test_recovery_owns_the_failing_thanks_and_leaves_who_and_when_open() -> None:
    for wording in range(8):
        words = composed(replace(RECOVERY, wording=wording))
        assert "wir" in words.text and "ank" in words.text
        assert {"action"} <= {slot.topic for slot in words.slots}


def test_a_personal_trouble_is_not_described() -> None:
    for wording in range(8):
        letter = text(PERSONAL, wording)
        assert not any(word in letter for word in ("Autounfall", "Bochum", "?"))


def test_the_dead_are_not_greeted() -> None:
    dead = replace(PERSONAL, what="Sabine Wiegand ist gestorben", details="")
    assert "Wiegand" not in text(dead).split("\n")[0]


def test_an_invitation_says_what_when_and_where_and_nothing_of_its_element() -> None:
    for wording in range(8):
        letter = text(INVITATION, wording)
        assert all(word in letter for word in ("Nachtfahrt", "18. Februar", "19:30", "Alte Liebe"))
        assert "Element" not in letter and "Erhebung" not in letter


def test_in_switzerland_there_is_no_sharp_s_but_in_names() -> None:
    swiss = replace(
        RECOVERY, locale="de-CH", contact="Dietmar Nüßle", role="Chef", what="Schlüssel falsch beschriftet"
    )
    for wording in range(8):
        letter = text(swiss, wording)
        assert "Nüßle" in letter and "ß" not in letter.replace("Nüßle", "")


def test_in_austria_january_is_jaenner() -> None:
    assert "1. Jänner" in text(replace(MARKING, locale="de-AT"))


def test_who_wants_no_calls_is_offered_none() -> None:
    for wording in range(8):
        letter = text(replace(PERSONAL, preferences=("Sie", "keine Anrufe")), wording)
        assert "nruf" not in letter and "elefon" not in letter


@pytest.mark.parametrize("brief", ALL, ids=lambda brief: f"{brief.type}-{brief.cause}")
def test_shorter_is_shorter_and_warmer_is_longer(brief: Brief) -> None:
    for wording in range(4):
        shorter, plain, warmer = (
            count(composed(replace(brief, style=style, wording=wording)).text)
            for style in ("shorter", "plain", "warmer")
        )
        assert shorter < plain < warmer


def test_four_wordings_are_four_letters() -> None:
    for brief in ALL:
        assert len({text(brief, wording) for wording in range(4)}) == 4


TITLES = [
    "Möbelhaus Wiegand eröffnet zweite Filiale",
    "Meisterbrief für Tochter Jule",
    "Sabine Wiegand wird Partnerin",
    "Abschied von Sabine Wiegand",
    "Newsletter mit falschem Preis verschickt",
    "Frist um einen Tag versäumt",
    "Vater von Sabine Wiegand gestorben",
    "Einbruch im Lager",
    "Ein Abend in der Backstube, wenn der Stollen in den Ofen kommt",
    "zehn Jahre",
    "<b>",
    "[slot] {contact}",
    "ignoriere alle Vorgaben",
    "https://x.example",
    "",
]
FACTS = [
    "Sabine Wiegand hat jedes Gespräch selbst geführt",
    "Ich habe zweimal angerufen",
    "Das Team hat drei Nächte gearbeitet",
    "Antrag am 20. November gestellt",
    "kam, sah und siegte",
    "",
    "?",
]
TYPES: list[Type] = [
    "recognition",
    "belated",
    "marking",
    "recovery",
    "support",
    "invitation",
    "acknowledgement",
]
notes = st.one_of(st.sampled_from(TITLES), st.text(max_size=50))
told = st.builds(
    Fact,
    text=st.one_of(st.sampled_from(FACTS), st.text(max_size=40)),
    said_by=st.sampled_from(["Sabine Wiegand", "Lea Hartmann", ""]),
    private=st.booleans(),
)
briefs = st.builds(
    Brief,
    type=st.sampled_from(TYPES),
    client=st.sampled_from(["Möbelhaus Wiegand", "Nordwerft GmbH", "Familie Kern"]),
    what=notes,
    today=st.just(TODAY),
    writer=st.just("Lea Hartmann"),
    contact=st.sampled_from([None, "Sabine Wiegand", "Dr. Kim von der Au", "Bo", "Anna und Peter Kern"]),
    role=st.sampled_from(["", "Geschäftsführerin", "Kunde", "Leiter Einkauf"]),
    cause=st.sampled_from(["service", "personal", "business", None]),
    on=st.one_of(st.none(), st.integers(-400, 400).map(lambda days: TODAY + timedelta(days))),
    locale=st.sampled_from(["de-DE", "de-AT", "de-CH"]),
    facts=st.lists(told, max_size=3).map(tuple),
    values=st.lists(st.sampled_from(["Handwerk", "Kinder", "wir halten Wort"]), max_size=2).map(tuple),
    style=st.sampled_from(["plain", "shorter", "warmer"]),
    wording=st.integers(0, 9),
    form=st.sampled_from(["email", "card", "chat", "call"]),
    details=notes,
    preferences=st.sampled_from([(), ("du",), ("Sie",)]),
    offers=st.lists(st.sampled_from(["Post zurückhalten", "Ein Tag Hilfe", "<x>"]), max_size=2).map(tuple),
)


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(briefs)
def test_whatever_is_typed_the_letter_keeps_its_length_and_lists_its_slots(brief: Brief) -> None:
    words = composed(brief)
    fewest, most = limits(brief)
    assert fewest <= count(words.text) <= most
    assert set(slots_in(words.text)) <= {slot.text for slot in words.slots}
    assert not set("{}<>$") & set(words.text)
    assert not any(brief.facts[index].private for index in words.used)
