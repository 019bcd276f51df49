"""Faults that blind readers found in English letters, each as the class it belongs to."""

from dataclasses import replace
from datetime import date

import pytest

from prompts.brief import Fact
from prompts.english import couples, events, facts, remedies, telling, transitions, values
from prompts.english.persons import Who
from prompts.offline import composed
from tests.prompts.briefs import MARKING, RECOGNITION, RECOVERY

RUTH = Who("Ruth Calloway", "Northpine Eyecare")
HOUSE = replace(
    MARKING,
    client="The Halvard household",
    client_kind="household",
    what="Jon and Astrid Halvard are moving from Duluth to Taos",
    locale="en-US",
    facts=(Fact("Astrid has wrapped her bees' frames for the road", "Lena Ost"),),
)


def _told(text: str, who: Who = RUTH) -> str:
    told = telling.tell(text, who)
    return told.clause if told else ""


REFLEXIVES = {
    "The volunteers painted the barn themselves": "the volunteers painted the barn themselves",
    "The crew raised their own roof themselves": "the crew raised their own roof themselves",
    "Ruth painted the barn herself": "you painted the barn yourself",
    "She showed pupils how to bind books themselves": "you showed pupils how to bind books themselves",
    "They cleared the attic themselves": "you cleared the attic yourself",
}


@pytest.mark.parametrize(("fact", "told"), REFLEXIVES.items())
def test_only_the_contacts_own_reflexives_become_yours(fact: str, told: str) -> None:
    assert _told(fact) == told


def test_two_people_addressed_do_it_yourselves() -> None:
    assert _told("They cleared the attic themselves", Who("Jane and Tom Doe", "X")).endswith("yourselves")


VALUES = {"village": "the village", "table": "the table"} | {
    same: same for same in ("family", "patience", "farmers", "punctuality", "cricket")
}


@pytest.mark.parametrize(("value", "words"), VALUES.items())
def test_a_value_stands_with_the_article_it_needs(value: str, words: str) -> None:
    found = values.value_of(replace(RECOGNITION, values=(value,)), "")
    assert found and found.words == words and found.kind != "motto"


def test_a_value_of_unknown_grammar_is_quoted() -> None:
    found = values.value_of(replace(RECOGNITION, values=("sporran",)), "")
    assert found and found.kind == "motto"


@pytest.mark.parametrize(
    ("contact", "start"),
    [(None, "you are both "), ("Jon Halvard", "you and Astrid "), ("Astrid Halvard", "you and Jon ")],
)
def test_the_news_of_a_couple_is_told_to_both(contact: str | None, start: str) -> None:
    assert events.read(replace(HOUSE, contact=contact)).clause.startswith(start)


ASTRID = "Astrid has wrapped her bees"


@pytest.mark.parametrize(
    ("contact", "deed"),
    [(None, ASTRID), ("Jon Halvard", ASTRID), ("Astrid Halvard", "you have wrapped your bees")],
)
@pytest.mark.parametrize("form", ["email", "chat"])
def test_what_one_of_a_couple_did_is_told_of_them(contact: str | None, deed: str, form: str) -> None:
    letter = composed(replace(HOUSE, contact=contact, form=form))  # type: ignore[arg-type]
    assert deed.lower() in letter.text.lower() and letter.used == (0,)


FIRMS = (Who(None, "Hart and Vale Bakery"), Who("Dottie Hart", "Hart and Vale Bakery"))


@pytest.mark.parametrize("who", FIRMS)
def test_two_names_of_a_firm_are_no_couple(who: Who) -> None:
    assert couples.of_title("Hart and Vale Bakery opens a second shop", who) is None


@pytest.mark.parametrize(
    ("title", "roles"),
    [
        (
            "Dr Ruth Calloway, senior registrar, appointed clinical director at Northpine",
            ("senior registrar", "clinical director"),
        ),
        ("Ruth Calloway, head gardener, promoted to estate manager", ("head gardener", "estate manager")),
    ],
)
def test_what_stands_between_commas_is_the_old_role(title: str, roles: tuple[str, str]) -> None:
    change = transitions.read(replace(MARKING, what=title, role=""))
    assert change.kind == "role" and (change.old, change.new) == roles


STEPS = replace(
    RECOVERY,
    contact="Ruth Calloway",
    today=date(2027, 3, 2),
    on=date(2027, 2, 24),
    locale="en-US",
    what="The yearbook mailed without pages 14 to 19",
    facts=(
        Fact("I had to ring eleven members", "Ruth Calloway", date(2027, 2, 26)),
        Fact("Piers Lowell brings a copy to the house on Friday, March 5 at 9 am", "Ann", date(2027, 3, 1)),
        Fact("From March Carol Imms counts pages before every mailing", "Ann", date(2027, 3, 1)),
    ),
)


@pytest.mark.parametrize("form", ["email", "call"])
def test_every_next_step_on_record_stands_in_a_recovery(form: str) -> None:
    letter = composed(replace(STEPS, form=form))  # type: ignore[arg-type]
    assert letter.used == (0, 1, 2)
    assert "Piers Lowell brings" in letter.text and "Carol Imms counts pages" in letter.text


def test_what_was_struck_from_our_records_is_done() -> None:
    fact = Fact("Mill Lane was struck from our records on 20 January", "Ann", date(2027, 1, 21))
    known = remedies.on_record(replace(STEPS, locale="en-GB", facts=(fact,)))
    assert [one.index for one in known["done"]] == [0]


@pytest.mark.parametrize("where", ["Mill Lane, an address {} left in 2024", "the flat {} left in 2024"])
def test_a_clause_about_the_client_in_a_failing_is_told_to_them(where: str) -> None:
    letter = composed(replace(STEPS, what=f"Statement sent to {where.format('she')}", facts=()))
    assert where.format("you") in letter.text


BRIGHT = ("Ruth kept every failed glaze in a labelled drawer", "She mends failed bindings for the school")
DARK = ("Ruth failed the exam twice", "She kept the failed contract", "She kept the wrong invoice")


@pytest.mark.parametrize("fact", [*BRIGHT, *DARK])
def test_a_dark_word_on_a_thing_of_their_craft_is_no_dark_fact(fact: str) -> None:
    assert facts.sounds_cheerful(fact) is (fact in BRIGHT)


BIRTHDAY = replace(
    RECOGNITION,
    contact="Cornelius Abbatangelo",
    client="Cornelius Abbatangelo",
    client_kind="person",
    what="80th birthday of Cornelius Abbatangelo",
    facts=(Fact("All last summer he taught the kids on his block to true a bicycle wheel", "Lena Ost"),),
)


@pytest.mark.parametrize("form", ["email", "card", "chat", "call"])
def test_a_round_birthday_is_named(form: str) -> None:
    letter = composed(replace(BIRTHDAY, form=form))  # type: ignore[arg-type]
    assert "80th birthday" in letter.text and "you taught the kids" in letter.text


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Jon and Astrid Halvard retire after 40 years", "you both retired after 40 years"),
        ("Jon and Astrid Halvard to become grandparents", "you both became grandparents"),
        ("The Halvards are moving from Duluth to Taos", "you moved from Duluth to Taos"),
    ],
)
def test_the_news_of_a_household_is_told_to_it(title: str, told: str) -> None:
    assert events.read(replace(HOUSE, contact=None, what=title, on=date(2026, 11, 20))).clause == told


def test_a_fact_may_begin_with_a_weekday() -> None:
    assert _told("Every Friday for nine years she has opened the hall herself") == (
        "every Friday for nine years you have opened the hall yourself"
    )


def test_a_step_that_starts_in_a_month_needs_no_article() -> None:
    fact = Fact("Starting in April Jo Bell checks each label", "Ann", date(2027, 3, 1))
    (step,) = remedies.on_record(replace(STEPS, facts=(fact,)))["next"]
    assert step.sentence == "Starting in April Jo Bell checks each label." and step.lacks == ("deadline",)


def test_what_two_people_did_for_each_other_is_not_told_wrongly() -> None:
    fact = Fact("Jon taught Astrid to sail and she taught him to sew", "Lena Ost")
    assert composed(replace(HOUSE, contact=None, facts=(fact,))).used == ()
