"""Cards as the templates draw them."""

from hypothesis import given
from hypothesis import strategies as st

from bot.playground import view
from bot.playground.view import Run
from handlers.cards import Button, Buttons, Card, Field, Item, Quote, Text
from handlers.commands.lists import ShowHelp, ShowMissed, ShowMyDay


@given(st.text())
def test_text_without_markup_is_taken_literally(text: str) -> None:
    plain = text.replace("*", "").replace("`", "")
    assert "".join(run.text for run in view.runs(plain)) == plain


@given(st.text(alphabet="a*`- \n"))
def test_markup_that_is_not_closed_loses_nothing(text: str) -> None:
    shown = "".join(run.text for run in view.runs(text))
    assert shown.count("a") == text.count("a")


def test_bold_words_and_words_to_type_are_told_apart() -> None:
    runs = view.runs("**Acme**: type `help`, 2 * 3")
    assert runs == (Run("Acme", "bold"), Run(": type "), Run("help", "code"), Run(", 2 * 3"))


def test_buttons_are_numbered_through_the_whole_card_menus_included() -> None:
    item = Item("Acme", (Button("Show", ShowHelp()),), (Button("Rare", ShowMissed()),))
    drawing = view.draw(Card("Title", (item, Buttons((Button("Show", ShowMyDay()),)))))
    assert drawing.sends == (ShowHelp(), ShowMissed(), ShowMyDay())
    assert [key.number for part in drawing.parts for key in (*part.keys, *part.menu)] == [0, 1, 2]


def test_what_is_still_to_be_filled_in_is_marked() -> None:
    [part] = view.draw(Card("Draft", (Quote("Dear [name],\nthank you."),))).parts
    assert part.text[0].lines[0] == (Run("Dear "), Run("[name]", "slot"), Run(",\nthank you."))


def test_lines_that_begin_with_a_dash_become_a_list() -> None:
    [part] = view.draw(Card("Facts", (Text("It rests on:\n- one\n- two"),))).parts
    assert [(group.bullets, len(group.lines)) for group in part.text] == [(False, 1), (True, 2)]


def test_an_earlier_answer_that_is_no_longer_offered_can_still_be_chosen() -> None:
    field = Field("kind", "Kind", "choice", "anniversary", True, options=("milestone", "pit"))
    assert view.choices(field) == ("milestone", "pit", "anniversary")


def test_a_choice_that_was_not_made_is_offered_as_open() -> None:
    assert view.choices(Field("kind", "Kind", "choice", "", True, options=("pit",))) == ("", "pit")
    assert view.choices(Field("rating", "Rating", "scale")) == ("1", "2", "3", "4", "5", "6", "7")
