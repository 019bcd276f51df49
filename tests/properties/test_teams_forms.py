"""Whatever a form holds: the card is legal, and keeps what was filled in."""

from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot import wire
from bot.letters import whole
from bot.teams import forms
from bot.teams.parse import FORM
from handlers.cards import Field, FieldKind, Form
from handlers.commands.drafts import AnswerQuestion
from handlers.commands.moments import RecordMoment
from tests.platforms.adaptive import fields
from tests.platforms.adaptive_cards import in_card
from tests.properties.words import short, text

Json = dict[str, Any]
pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")

number = st.integers(0, 2**31)
stored = text.map(whole)
few = st.lists(st.one_of(short, st.text(min_size=1, max_size=200)), max_size=6)
many = st.integers(90, 120).map(lambda number: [f"choice {each}" for each in range(number)])
words = st.one_of(few, many).map(tuple)
TYPED = ("line", "text", "person", "date")


@st.composite
def form(draw: st.DrawFn) -> Form:
    """Its command is one whose fields it shows, all or some of them."""
    command = draw(
        st.one_of(
            st.builds(RecordMoment, client=stored, what=stored, topic=stored, occurrence=number),
            st.builds(AnswerQuestion, number, st.one_of(st.none(), stored)),
        )
    )
    names = draw(st.lists(st.sampled_from([*vars(command)]), unique=True, max_size=6))
    kinds = st.sampled_from(get_args(FieldKind))
    asked = [
        draw(st.builds(Field, st.just(name), text, kinds, text, st.booleans(), text, words, text))
        for name in names
    ]
    return Form(draw(text), tuple(asked), command, draw(text))


@given(form())
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_form_is_legal_and_keeps_what_was_filled_in(form: Form) -> None:
    card = forms.adaptive(form)
    assert in_card(card) == []
    if not any(FORM in action["data"] for action in card["actions"]):
        return
    stands = fields(card)
    assert list(stands) == [field.name for field in form.fields]
    for field in form.fields:
        if field.kind in TYPED or (field.kind == "choice" and field.value.strip()):
            assert stands[field.name] == whole(field.value)
    [sent] = [action["data"][FORM] for action in card["actions"] if FORM in action["data"]]
    assert type(wire.asked(sent)) is type(form.sends)
