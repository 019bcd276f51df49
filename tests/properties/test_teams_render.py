"""Whatever a card holds: what Teams is sent is legal, says what is left out, and reads as it was typed."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from bot import wire
from bot.letters import seen, whole
from bot.teams import parse, render
from bot.teams.fitting import CARD, weight
from bot.teams.text import JOINER, bare, literal, quiet
from handlers.cards import Attachment, Button, Buttons, Card, Facts, Item, Picture, Quote, Text
from handlers.context import Place
from tests.platforms.adaptive_cards import in_card, in_message, objects
from tests.properties.cards import buttons, cards, few, menus
from tests.properties.words import text

Json = dict[str, Any]
pytestmark = pytest.mark.filterwarnings("ignore:Generating overly large repr")

PNG = b"\x89PNG" + bytes(14_000)
CHAT, ROOM = Place("teams/t/@dana"), Place("teams/t/19:room@thread.tacv2")
much = settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])


@given(cards, st.sampled_from([CHAT, ROOM]))
@much
def test_every_card_is_a_legal_message(card: Card, place: Place) -> None:
    files = any(isinstance(block, Attachment) for block in card.blocks)  # are asked about, in a chat
    message = render.message(card, ROOM if files else place, {picture: PNG for picture in _pictures(card)})
    assert in_message(message) == []
    assert len(render.plain(card)) <= render.PLAIN and seen(render.plain(card))


@given(cards)
@much
def test_what_is_left_out_is_said_and_there_is_a_way_to_it(card: Card) -> None:
    shown = render.adaptive(card)["body"]
    everything = [part for block in card.blocks for part in render.adaptive(Card("x", (block,)))["body"][1:]]
    if shown[1:] == everything:
        return
    assert render.MORE in json.dumps(shown, ensure_ascii=False)
    foot = [part for part in shown[1:] if part in everything]
    assert len(foot) >= len(shown) - 3
    if card.more:
        assert card.more in _pressed(shown)


@given(cards, few)
@much
def test_title_and_foot_are_always_there(card: Card, foot: tuple[Button, ...]) -> None:
    body = render.adaptive(replace(card, blocks=(*card.blocks, Buttons(foot))))["body"]
    begins = quiet(bare(card.title)).replace("`", "").replace(JOINER, "").split()
    expected = (begins[0][:100] if begins else "") if seen(card.title) else "…"
    assert expected in _read(body[0]).replace("`", "")
    pressed = _pressed(body)
    assert all(button.sends in pressed for button in foot if render.VALUE >= len(wire.dump(button.sends)))


@given(st.lists(buttons, max_size=20), menus)
@settings(max_examples=100, deadline=None)
def test_a_button_comes_back_as_the_command_it_was(shown: list[Button], menu: tuple[Button, ...]) -> None:
    body = render.adaptive(Card("Title", (Buttons(tuple(shown[:4])), Item("line", (), menu))))["body"]
    labels = [button.sends for button in (*shown[:4], *menu)]
    assert _pressed(body) == [sends for sends in labels if len(wire.dump(sends)) <= render.VALUE]


@given(text, text)
@much
def test_what_was_typed_is_read_as_it_was_typed(one: str, other: str) -> None:
    said = [_unmarked(f"x{one}x"), f"x{other}x"]
    body = render.adaptive(Card("Title", (Text(said[0][:4000]), Quote(said[1][:4000]))))["body"]
    read = "\n".join(map(_read, [body[1], *body[2]["items"]]))
    assert _letters(read) == _letters("\n".join(words[:4000] for words in said))


@given(text)
@much
def test_a_fact_is_read_as_it_was_typed(typed: str) -> None:
    said = _unmarked(f"x{typed}x"[:1000]).replace("\n", " ").replace("\r", " ")
    card = render.adaptive(Card("Title", (Facts(((said, said),)),)))
    assert in_card(card) == []
    [fact] = card["body"][1]["facts"]
    assert _letters(_drawn(fact["title"])) == _letters(_drawn(fact["value"])) == _letters(said)


@given(text)
@settings(max_examples=300, deadline=None)
def test_markdown_finds_nothing_to_read_in_what_was_typed(typed: str) -> None:
    assert _letters(_drawn(literal(typed[:2000]))) == _letters(typed[:2000])


@given(cards)
@much
def test_pictures_never_push_out_words(card: Card) -> None:
    drawn = {picture: PNG for picture in _pictures(card)}
    words, shown = render.adaptive(card)["body"], render.adaptive(card, drawn)["body"]
    assert (render.MORE in json.dumps(words)) == (render.MORE in json.dumps(shown))
    images = [part for part in shown if part["type"] == "Image"]
    assert len(images) == len([block for block in card.blocks if block in drawn]) or weight(shown) > CARD / 4


def _pictures(card: Card) -> list[Picture]:
    return [block for block in card.blocks if isinstance(block, Picture)]


def _drawn(markdown: str) -> str:
    """As a reader of CommonMark draws it; it fails on whatever is not words."""
    tokens = MarkdownIt("default", {"linkify": False}).parse(markdown)
    kinds = {token.type for token in tokens} | {c.type for t in tokens for c in t.children or ()}
    assert kinds <= {"paragraph_open", "paragraph_close", "inline", "text", "text_special"}, kinds
    return "\n".join("".join(c.content for c in token.children or ()) for token in tokens if token.children)


def _letters(said: str) -> str:
    """But for what nobody sees, and how wide a space is."""
    return " ".join("".join(c for c in whole(said) if c.isspace() or seen(c)).split())


def _read(part: Json) -> str:
    if part["type"] == "RichTextBlock":
        return "".join(run["text"] for run in part["inlines"]).replace(JOINER, "")
    return _drawn(part["text"]).replace(JOINER, "")


def _unmarked(typed: str) -> str:
    """Without what our own words are marked with."""
    return re.sub(r"\*{2,}", "*", typed).replace("`", "'")


def _pressed(body: list[Json]) -> list[object]:
    """A press on everything that can be pressed, in order."""
    return [parse.pressed(action["data"]) for action in _actions(body)]


def _actions(body: list[Json]) -> Iterator[Json]:
    return (part for part in objects(body) if part.get("type") == "Action.Execute")
