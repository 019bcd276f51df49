"""What is more than Teams carries: it is cut or left out, said so, and the way to it stays."""

import logging

import pytest

from bot import wire
from bot.teams import fitting, forms, render
from handlers.cards import Button, Buttons, Card, Field, Form, Item, Note, Text
from handlers.commands.lists import ListMoments, ShowMyDay
from handlers.commands.moments import AddMoment, RecordMoment
from handlers.context import Place
from tests.platforms import adaptive_cards
from tests.platforms.adaptive import buttons, card, fields, words
from tests.platforms.adaptive_cards import in_card, in_message, weight

CHAT, ROOM = Place("teams/t/@dana"), Place("teams/t/19:room@thread.tacv2")
MORE = ListMoments(page=2)


def crowd(size: int) -> tuple[Item, ...]:
    asks = (Button("Done", ShowMyDay(), "primary"), Button("Snooze", ShowMyDay()))
    menu = (Button("Skip", ShowMyDay()), Button("Mute", ShowMyDay()))
    return tuple(Item(f"Person{number:03} **has a birthday**", asks, menu) for number in range(size))


def test_our_limits_are_those_that_the_strict_reader_knows() -> None:
    assert fitting.MESSAGE == adaptive_cards.MESSAGE
    assert render.ACTIONS == adaptive_cards.ACTIONS
    assert len(render.PROMPTS) == adaptive_cards.SUGGESTED
    assert wire.BUTTON <= render.VALUE


def test_of_a_crowd_as_many_are_shown_as_there_is_room_for_and_more_leads_to_the_rest() -> None:
    foot = (Buttons((Button("Help", ShowMyDay()),)), Note("All of it."))
    activity = render.message(Card("Today", (*crowd(300), *foot), more=MORE), ROOM)
    assert in_message(activity) == [] and weight(activity) > fitting.MESSAGE * 0.8
    shown = card(activity)["body"]
    items = [part for part in shown if part["type"] == "Container"]
    assert 15 < len(items) < 300
    assert all([part["type"] for part in each["items"]] == ["RichTextBlock", "ActionSet"] for each in items)
    said = words(activity)
    assert f"Person{len(items) - 1:03}" in said and f"Person{len(items):03}" not in said
    assert said.endswith(f"{render.MORE}\nAll of it.")
    assert buttons(activity)[-2:] == ["More", "Help"]


def test_more_is_not_offered_twice() -> None:
    foot = Buttons((Button("Next", MORE),))
    assert "More" not in buttons(render.message(Card("Today", (*crowd(300), foot), more=MORE), ROOM))


def test_what_fits_is_whole() -> None:
    activity = render.message(Card("Today", crowd(8), more=MORE), ROOM)
    assert render.MORE not in words(activity) and buttons(activity).count("Done") == 8


@pytest.mark.parametrize("letter", ["x", "ש", "\U0001f389", '"', "\\", "*"])
def test_very_long_words_are_cut_whatever_they_weigh(letter: str) -> None:
    activity = render.message(Card(letter * 20_000, (Text(letter * 20_000),)), CHAT)
    assert in_message(activity) == []
    assert words(activity).count("…") == 2 and len(activity["summary"]) == render.SUMMARY


def test_a_button_that_holds_too_much_is_left_out_and_its_words_are_not_logged(
    caplog: pytest.LogCaptureFixture,
) -> None:
    heavy = Button("Heavy", AddMoment("secret" * 1000))
    with caplog.at_level(logging.ERROR):
        activity = render.message(Card("Title", (Buttons((heavy, Button("Light", ShowMyDay()))),)), ROOM)
    assert buttons(activity) == ["Light"]
    assert "moment.add" in caplog.text and "secret" not in caplog.text


def test_a_form_that_is_too_large_says_so_and_can_be_closed() -> None:
    asked = tuple(Field(name, name, "text", "ש" * 15_000) for name in ("what", "client", "topic"))
    form = forms.adaptive(Form("New moment", asked, RecordMoment()))
    assert in_card(form) == []
    assert forms.TOO_MUCH in words(form) and buttons(form) == ["Cancel"]


def test_what_stands_in_a_field_is_never_cut() -> None:
    long = "x" * (forms.INPUT + 1)
    form = forms.adaptive(Form("New moment", (Field("what", "What", "text", long),), RecordMoment()))
    assert in_card(form) == [] and fields(form) == {"what": long}
