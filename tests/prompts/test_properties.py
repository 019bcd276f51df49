"""Whatever is typed into a note, the offline letter is the same each time and passes every check."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from prompts.brief import Brief, Fact, Type
from prompts.checks import check
from prompts.forms import limits
from prompts.offline import composed
from prompts.slots import SLOT, count, slots_in
from prompts.tongue import native

TODAY = date(2026, 11, 25)
NAMES = [
    "Ruth Calloway",
    "Dr Amara Nwosu",
    "Jane and Tom Abernathy",
    "Bo",
    "Søren Ørsted",
    "Ian O'Neil",
    "王小明",
]
CLIENTS = ["Acme", "The Duarte household", "Bill & Co", "Delight Bakery!", "N°5 Opportunity Partners"]
TYPES: list[Type] = ["recognition", "marking", "recovery", "support", "belated"]
VERBS = [
    "opens",
    "opened",
    "wins",
    "joins",
    "leaves",
    "moves to",
    "named",
    "promoted to",
    "gets",
    "is",
    "had",
    "ran",
]
THINGS = [
    "her second clinic",
    "CFO",
    "design award",
    "their 20th year",
    "married",
    "Leeds",
    "a baby girl",
    "the race",
]
TROUBLES = [
    "died",
    "father died",
    "in hospital",
    "invoice wrong again",
    "no reply",
    "layoffs",
    "fire at the shop",
]
ODDITIES = [
    "sorry if",
    "£500 off!",
    "<b>",
    "[slot]",
    "{contact}",
    "https://x.example",
    "12 May",
    "again",
    "not",
    "😀",
]

notes = st.one_of(
    st.sampled_from(TROUBLES),
    st.builds("{} {}".format, st.sampled_from(VERBS), st.sampled_from(THINGS)),
    st.lists(st.sampled_from([*VERBS, *THINGS, *TROUBLES, *ODDITIES]), max_size=6).map(" ".join),
    st.text(max_size=60),
)
days = st.one_of(st.none(), st.integers(-400, 400).map(lambda days: TODAY + timedelta(days)))
facts = st.builds(
    Fact,
    text=st.one_of(notes, st.builds("Ruth {} {}".format, st.sampled_from(VERBS), st.sampled_from(THINGS))),
    said_by=st.sampled_from(["Ruth Calloway", "Dana Whitlock", ""]),
    on=days,
    private=st.booleans(),
)
briefs = st.builds(
    Brief,
    type=st.sampled_from(TYPES),
    client=st.sampled_from(CLIENTS),
    what=notes,
    today=st.just(TODAY),
    writer=st.sampled_from(["Dana Whitlock", "dana"]),
    contact=st.one_of(st.none(), st.sampled_from(NAMES)),
    role=st.sampled_from(["", "Finance Director", "partner"]),
    cause=st.sampled_from(["service", "personal", "business", None]),
    on=days,
    topic=st.sampled_from(["", "birthday", "anniversary", "bereavement"]),
    locale=st.sampled_from(["en-GB", "en-US", "de-DE", "de-CH", "fr-FR", "es-ES"]),
    facts=st.lists(facts, max_size=3).map(tuple),
    values=st.lists(st.one_of(st.sampled_from(["craft", "on time"]), notes), max_size=2).map(tuple),
    style=st.sampled_from(["plain", "shorter", "warmer"]),
    wording=st.integers(0, 9),
)
often = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@often
@given(briefs)
def test_every_offline_letter_passes_every_check(brief: Brief) -> None:
    """Checked as it was written: what was typed in another language is neither told nor asked for."""
    assert check(composed(brief), native(brief)) == ()


@often
@given(briefs)
def test_the_same_brief_gives_the_same_words(brief: Brief) -> None:
    assert composed(brief) == composed(replace(brief))


@often
@given(briefs)
def test_four_wordings_are_four_letters(brief: Brief) -> None:
    assert len({composed(replace(brief, wording=wording)).text for wording in range(4)}) == 4


@often
@given(briefs)
def test_no_placeholder_is_left_and_every_slot_is_listed(brief: Brief) -> None:
    words = composed(brief)
    assert not set("{}") & set(words.text + words.subject)
    assert set(slots_in(words.text)) == {slot.text for slot in words.slots}
    assert len(words.slots) <= (5 if brief.type == "recovery" else 3)


@often
@given(briefs)
def test_a_private_fact_is_never_used(brief: Brief) -> None:
    assert not any(brief.facts[index].private for index in composed(brief).used)


@often
@given(briefs)
def test_a_letter_keeps_within_its_length(brief: Brief) -> None:
    fewest, most = limits(brief)
    assert fewest <= count(composed(brief).text) <= most


@often
@given(briefs.filter(lambda brief: brief.type == "support" and brief.cause != "business"))
def test_the_dead_are_never_greeted(brief: Brief) -> None:
    """Sound but in Spanish, which reads a death in a Spanish title alone."""
    assume(brief.language != "es")
    greeting = composed(replace(brief, what="has died", contact="Ruth Calloway")).text.partition("\n")[0]
    assert SLOT.search(greeting) and "Ruth" not in greeting
