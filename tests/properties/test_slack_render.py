"""Whatever a card or a form holds: what Slack is sent is legal, loses no button and rings nobody."""

from typing import Any, get_args

from hypothesis import given, settings
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block as SlackBlock
from slack_sdk.models.views import View
from slackblocks import _limits as limits

from bot import wire
from bot.slack import forms, parse, render
from handlers.cards import Button, Buttons, Card, Facts, Field, FieldKind, Form, Item, Note, Quote, Text
from handlers.commands.drafts import AnswerQuestion, Reword
from handlers.commands.lists import ListMoments, ShowMyDay
from handlers.commands.moments import AddMoment, FinishMoment, RecordMoment, Undo
from handlers.context import Place
from tests.peers.harness import check_blocks, check_view
from tests.platforms.screen import filled

Json = dict[str, Any]
HERE = Place("slack/T012345678/C012345678")

rare = st.sampled_from(
    [
        "",
        " ",
        "\n",
        "**",
        "`",
        "<!channel>",
        "<@U1>",
        "<#C1|x>",
        "&amp;",
        "&",
        "*b* _i_ ~s~",
        ":tada:",
        "é",
        "🎉",
    ]
)
short = st.one_of(st.text(max_size=30), rare)
long = st.builds(lambda text, times: text * times, st.text(min_size=1, max_size=40), st.integers(1, 200))
text = st.one_of(short, long, st.lists(rare, max_size=8).map("".join))
number = st.integers(0, 2**31)
commands = st.one_of(
    st.builds(FinishMoment, occurrence=number, also=st.lists(number, max_size=300).map(tuple)),
    st.builds(ListMoments, text=text, client=number, kind=short, page=number),
    st.builds(Reword, number, st.sampled_from(["shorter", "warmer", "another"])),
    st.builds(Undo, command=short),
    st.builds(AddMoment, text=text),
    st.just(ShowMyDay()),
)
buttons = st.builds(Button, text, commands, st.sampled_from(["plain", "primary", "danger"]))
several = st.lists(buttons, max_size=30).map(tuple)
few = st.lists(buttons, max_size=7).map(tuple)
blocks = st.one_of(
    st.builds(Text, text),
    st.builds(Quote, text),
    st.builds(Note, text),
    st.builds(Facts, st.lists(st.tuples(short, text), max_size=15).map(tuple)),
    st.builds(Buttons, several),
    st.builds(Item, text, few, few),
)
cards = st.builds(Card, text, st.lists(blocks, max_size=70).map(tuple))
words = st.lists(st.one_of(short, st.text(min_size=1, max_size=200)), max_size=120).map(tuple)


@st.composite
def form(draw: st.DrawFn) -> Form:
    """Its command is one whose fields it shows, all or some of them."""
    command = draw(
        st.one_of(
            st.builds(RecordMoment, client=text, what=text, when=short, topic=short, occurrence=number),
            st.builds(AnswerQuestion, number, st.one_of(st.none(), text)),
        )
    )
    names = draw(st.lists(st.sampled_from([*vars(command)]), unique=True, max_size=16))
    kinds = st.sampled_from(get_args(FieldKind))
    fields = [
        draw(st.builds(Field, st.just(name), text, kinds, text, st.booleans(), text, words, text))
        for name in names
    ]
    return Form(draw(text), tuple(fields), command, draw(text))


@given(cards)
@settings(max_examples=150, deadline=None)
def test_every_card_is_a_legal_message(card: Card) -> None:
    message = render.message(card)
    assert check_blocks(message["blocks"]) == []
    for block in SlackBlock.parse_all(message["blocks"]):
        block.validate_json()
    assert all(_rich(message["blocks"]))
    assert 0 < len(message["text"]) <= render.FALLBACK
    assert sum(map(len, _texts(message["blocks"]))) <= render.ALL_TEXT + len(render.MORE)
    ids = [element["action_id"] for element in _elements(message["blocks"])]
    assert len(ids) == len(set(ids))


@given(cards)
@settings(max_examples=100, deadline=None)
def test_nothing_in_a_message_rings_anybody(card: Card) -> None:
    message = render.message(card)
    assert not any(call in message["text"] for call in ("<", ">"))
    for said in _texts(message["blocks"]):
        assert not any(call in said for call in ("<!", "<@", "<#"))
    kinds = {thing["type"] for thing in _objects(message["blocks"]) if "type" in thing}
    assert "mrkdwn" not in kinds


@given(st.lists(buttons, max_size=40), few)
@settings(max_examples=100, deadline=None)
def test_a_button_comes_back_as_the_command_it_was(shown: list[Button], menu: tuple[Button, ...]) -> None:
    drawn = render.blocks(Card("Title", (Buttons(tuple(shown)), Item("line", (), menu))))
    pressed = [parse.pressed({"actions": [action]}) for action in _presses(drawn)]
    fitting = [button.sends for button in (*shown, *menu) if len(wire.dump(button.sends)) <= render.VALUE]
    assert pressed == fitting


@given(st.text(st.characters(exclude_characters="*`<", exclude_categories=["Cs"]), min_size=1, max_size=400))
def test_words_without_our_marks_arrive_letter_by_letter(said: str) -> None:
    drawn = render.blocks(Card("Title", (Text(f"x{said}x"), Quote(f"x{said}x"))))
    assert _rich(drawn[1:]) == [f"x{said}x", f"x{said}x"]


@given(form())
@settings(max_examples=200, deadline=None)
def test_every_form_is_a_legal_modal_or_says_that_it_is_too_much(form: Form) -> None:
    view = forms.modal(form, HERE)
    carried = sum(len(str(value)) for value in vars(form.sends).values())
    if view is None:
        assert carried > 2000
        return
    assert check_view(view) == []
    View(**view).validate_json()
    assert len(view["private_metadata"]) <= limits.VIEW_PRIVATE_METADATA_MAX_LENGTH
    for hint in (block["hint"]["text"] for block in view["blocks"] if "hint" in block):
        assert 0 < len(hint) <= limits.INPUT_HINT_MAX_LENGTH


@given(form())
@settings(max_examples=150, deadline=None)
def test_a_form_that_nobody_touched_says_what_it_was_filled_with(form: Form) -> None:
    view = forms.modal(form, HERE)
    if view is None:
        return
    said = parse.values(_untouched(view))
    for field in form.fields:
        if field.kind in ("line", "text", "person", "date") and len(field.value) <= forms.INPUT:
            assert said[field.name] == field.value
    place, _, command = view["private_metadata"].partition(" ")
    assert place == HERE
    assert type(wire.asked(command)) is type(form.sends)


@given(form())
@settings(max_examples=100, deadline=None)
def test_a_form_that_only_gained_errors_keeps_its_face(form: Form) -> None:
    plain = Form(form.title, tuple(_without_error(field) for field in form.fields), form.sends, form.submit)
    view = forms.modal(plain, HERE)
    if view is None or any(len(field.value) > forms.INPUT for field in form.fields):
        return
    typed = {field.name: field.value for field in form.fields}
    assert forms.unchanged(form, HERE, _untouched(view), typed)
    for name in typed:
        assert not forms.unchanged(form, HERE, _untouched(view), typed | {name: typed[name] + "x"})


def _without_error(field: Field) -> Field:
    return Field(
        field.name, field.label, field.kind, field.value, field.required, "", field.options, field.hint
    )


def _untouched(view: Json) -> Json:
    return {**view, "state": {"values": filled(view, {})}}


def _objects(thing: object) -> list[Json]:
    if isinstance(thing, dict):
        return [thing, *(found for value in thing.values() for found in _objects(value))]
    return [found for item in thing for found in _objects(item)] if isinstance(thing, list) else []


def _texts(drawn: list[Json]) -> list[str]:
    return [thing["text"] for thing in _objects(drawn) if isinstance(thing.get("text"), str)]


def _rich(drawn: list[Json]) -> list[str]:
    return [thing["text"] for thing in _objects(drawn) if thing.get("type") == "text"]


def _elements(drawn: list[Json]) -> list[Json]:
    return [element for block in drawn if block["type"] == "actions" for element in block["elements"]]


def _presses(drawn: list[Json]) -> list[Json]:
    """A press on everything that can be pressed, as Slack would send it."""
    return [
        action
        for element in _elements(drawn)
        for action in [{"selected_option": o} for o in element.get("options", ())] or [element]
    ]
