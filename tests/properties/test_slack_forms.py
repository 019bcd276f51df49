"""Whatever a form holds: the modal is legal, keeps what was filled in, is drawn anew only when it changed."""

from itertools import takewhile
from typing import Any, get_args

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from slack_sdk.models.views import View
from slackblocks import _limits as limits

from bot import wire
from bot.letters import seen, whole
from bot.slack import forms, parse
from handlers.cards import Field, FieldKind, Form
from handlers.commands.drafts import AnswerQuestion
from handlers.commands.moments import RecordMoment
from handlers.context import Place
from tests.peers.harness import check_view
from tests.platforms.block_kit import in_view
from tests.platforms.screen import filled
from tests.properties.words import short, text

Json = dict[str, Any]
pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")

HERE = Place("slack/T012345678/C012345678")

number = st.integers(0, 2**31)
stored = text.map(whole)
words = st.lists(st.one_of(short, st.text(min_size=1, max_size=200)), max_size=150).map(tuple)


@st.composite
def form(draw: st.DrawFn) -> Form:
    """Its command is one whose fields it shows, all or some of them."""
    command = draw(
        st.one_of(
            st.builds(RecordMoment, client=stored, what=stored, topic=stored, occurrence=number),
            st.builds(AnswerQuestion, number, st.one_of(st.none(), stored)),
        )
    )
    names = draw(st.lists(st.sampled_from([*vars(command)]), unique=True, max_size=16))
    kinds = st.sampled_from(get_args(FieldKind))
    fields = [
        draw(st.builds(Field, st.just(name), text, kinds, text, st.booleans(), text, words, text))
        for name in names
    ]
    return Form(draw(text), tuple(fields), command, draw(text))


@given(form())
@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_every_form_is_a_legal_modal_or_says_that_it_is_too_much(form: Form) -> None:
    view = forms.modal(form, HERE)
    if view is None:
        held = len(f"{HERE} {wire.dump(form.sends)}")
        assert held > limits.VIEW_PRIVATE_METADATA_MAX_LENGTH or _much(form)
        return
    assert in_view(view) == []
    assert check_view(view) == []
    View(**view).validate_json()
    assert all(len(said) <= limits.INPUT_HINT_MAX_LENGTH for said in forms.errors(form).values())
    assert forms.modal(form, HERE) == view


@given(form())
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_form_that_nobody_touched_says_what_it_was_filled_with(form: Form) -> None:
    view = forms.modal(form, HERE)
    if view is None:
        return
    said = parse.values(_untouched(view))
    for field in form.fields:
        if field.kind in ("line", "text", "person", "date"):
            assert _letters(said[field.name] + _below(view, field)) == _letters(field.value)
            assert len(field.value) > forms.INPUT or said[field.name] == whole(field.value)
        if field.kind == "scale":
            assert (field.name in said) == (field.value in forms.SCALE)
    place, _, command = view["private_metadata"].partition(" ")
    assert place == HERE
    assert type(wire.asked(command)) is type(form.sends)


@given(form())
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_form_that_only_gained_errors_keeps_its_face(form: Form) -> None:
    plain = Form(form.title, tuple(_without_error(field) for field in form.fields), form.sends, form.submit)
    view = forms.modal(plain, HERE)
    if view is None or any(len(field.value) > forms.INPUT for field in form.fields):
        return
    typed = {field.name: field.value for field in form.fields}
    assert forms.unchanged(form, HERE, _untouched(view), typed)
    for name in typed:
        assert not forms.unchanged(form, HERE, _untouched(view), typed | {name: typed[name] + "x"})


def _below(view: Json, field: Field) -> str:
    """What did not fit into the field and stands under it."""
    at = next(n for n, block in enumerate(view["blocks"]) if block.get("block_id") == field.name)
    under = takewhile(lambda block: block["type"] == "section", view["blocks"][at + 1 :])
    return "".join(block["text"]["text"] for block in [*under][1:])


def _letters(said: str) -> str:
    """But for the sign of a cut and what nobody sees, which breaks up a call to everybody too."""
    return "".join(char for char in whole(said) if char != "…" and not char.isspace() and seen(char))


def _much(form: Form) -> bool:
    """More than a hundred blocks, or than Slack takes as a view."""
    words = sum(len(field.value) + len(field.label) + len("".join(field.options)) for field in form.fields)
    return words * 12 > limits.VIEW_BLOCKS_MAX_ITEMS * forms.TEXT // 2


def _without_error(field: Field) -> Field:
    return Field(
        field.name, field.label, field.kind, field.value, field.required, "", field.options, field.hint
    )


def _untouched(view: Json) -> Json:
    return {**view, "state": {"values": filled(view, {})}}
