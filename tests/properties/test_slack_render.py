"""Whatever a card holds: what Slack is sent is legal, loses no button and rings nobody."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block as SlackBlock

from bot import wire
from bot.slack import parse, render
from handlers.cards import Attachment, Button, Buttons, Card, Facts, Item, Link, Note, Quote, Text
from handlers.commands.drafts import Reword
from handlers.commands.lists import ListMoments, ShowMyDay
from handlers.commands.moments import AddMoment, FinishMoment, Undo
from tests.peers.harness import check_blocks
from tests.properties.words import short, text

Json = dict[str, Any]

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
    st.builds(Attachment, text, text),
    st.builds(Link, text, st.one_of(text, st.just("https://acme.slack.com/archives/C1/p71"))),
)
cards = st.builds(Card, text, st.lists(blocks, max_size=70).map(tuple))


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
