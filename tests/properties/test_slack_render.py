"""Whatever a card holds: what Slack is sent is legal, says what is left out, and rings nobody."""

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from slack_sdk.models.blocks import Block as SlackBlock
from slackblocks.blocks import Block as OtherBlock

from bot import wire
from bot.letters import seen
from bot.slack import images, parse, render
from bot.slack.text import bare, quiet
from handlers.cards import Button, Buttons, Card, Item, Picture, Quote, Table, Text
from tests.peers.harness import check_blocks, check_view
from tests.platforms.block_kit import in_message, in_view, texts
from tests.properties.cards import buttons, cards, few, menus

Json = dict[str, Any]

HOME = 100

much = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")


@given(cards)
@much
def test_every_card_is_a_legal_message(card: Card) -> None:
    message = render.message(card, files(card))
    assert in_message(message) == []
    assert check_blocks(message["blocks"]) == []
    _judged_by_others(message["blocks"])
    assert len(message["text"]) <= render.FALLBACK
    ids = [element["action_id"] for element in _elements(message["blocks"])]
    assert len(ids) == len(set(ids))


@given(cards)
@much
def test_every_card_is_a_legal_home(card: Card) -> None:
    home = {"type": "home", "blocks": render.blocks(card, most=HOME)}
    assert in_view(home) == []
    assert check_view(home) == []


@given(cards)
@much
def test_nothing_in_a_message_rings_anybody(card: Card) -> None:
    message = render.message(card)
    assert not any(call in message["text"] for call in ("<", ">"))
    for said in texts(message["blocks"]):
        assert not any(call in said for call in ("<!", "<@", "<#"))
    kinds = {thing["type"] for thing in _objects(message["blocks"]) if "type" in thing}
    assert not kinds & {"mrkdwn", "user", "usergroup", "channel", "broadcast", "emoji"}


@given(cards)
@much
def test_what_is_left_out_is_said_and_there_is_a_way_to_it(card: Card) -> None:
    drawn = render.message(card)["blocks"]
    shown, everything = _unnumbered(drawn), _unnumbered(_everything(card))
    if shown == everything:
        return
    kept = next(n for n, (one, other) in enumerate(zip(shown, everything, strict=False)) if one != other)
    assert drawn[kept]["elements"][0]["text"] == render.MORE
    assert all(block in everything or "More" in block for block in shown[kept + 1 :])
    if card.more:
        assert card.more in [parse.pressed({"actions": [press]}) for press in _presses(drawn)]


@given(cards, few)
@much
def test_title_and_foot_are_always_there(card: Card, foot: tuple[Button, ...]) -> None:
    drawn = render.blocks(replace(card, blocks=(*card.blocks, Buttons(foot))))
    title, shown = quiet(bare(card.title)).strip(), "".join(texts(drawn[0]))
    begins = title[:100].replace("`", "").strip()
    assert seen(shown) and (not seen(begins) or shown.replace("`", "").strip().startswith(begins))
    values = [element.get("value") for element in _elements(drawn)]
    carried = [value for button in foot if len(value := wire.dump(button.sends)) <= render.VALUE]
    assert all(value in values for value in carried)


@given(cards)
@settings(max_examples=50, deadline=None)
def test_the_same_card_is_drawn_alike(card: Card) -> None:
    assert render.message(card) == render.message(wire.load(wire.dump(card)))


@given(st.lists(buttons, max_size=40), menus)
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


@given(cards)
@much
def test_a_picture_without_a_file_and_a_second_table_are_told_in_words(card: Card) -> None:
    drawn = render.message(card)["blocks"]
    kinds = [block["type"] for block in drawn]
    assert "image" not in kinds and kinds.count("table") <= 1
    assert "table" not in [block["type"] for block in render.message(card, tables=0)["blocks"]]


def files(card: Card) -> dict[str, str]:
    return {images.mark(block): "F0123456789" for block in card.blocks if isinstance(block, Picture)}


def _judged_by_others(drawn: Sequence[Json]) -> None:
    """Each looks at the outermost only; slackblocks cannot read what can be pressed, nor rich text."""
    for block in SlackBlock.parse_all(drawn):
        block.validate_json()
    for read in drawn:
        if read["type"] in ("header", "context"):
            OtherBlock.from_dict(read)


def _everything(card: Card) -> list[Json]:
    """Each block of it drawn by itself, where there is room for all of it; a single table is drawn as one."""
    only = int(sum(isinstance(block, Table) for block in card.blocks) == 1)
    alone = [
        render.blocks(replace(card, blocks=(block,)), most=100_000, tables=only) for block in card.blocks
    ]
    return [*render.blocks(card)[:1], *(block for drawn in alone for block in drawn[1:])]


def _unnumbered(drawn: Sequence[Json]) -> list[str]:
    return [re.sub(r'"action_id": "\d+:', '"action_id": "', json.dumps(block)) for block in drawn]


def _objects(thing: object) -> list[Json]:
    if isinstance(thing, dict):
        return [thing, *(found for value in thing.values() for found in _objects(value))]
    return [found for item in thing for found in _objects(item)] if isinstance(thing, list) else []


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
