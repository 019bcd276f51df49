"""Listening: the question that the author of a message alone gets, and what comes of it."""

from datetime import timedelta

import pytest

from bot import wire
from handlers.cards import Card
from handlers.context import Place
from store.suggestions import forget_old
from tests.conftest import Play
from tests.overheard import BEREAVED, BIRTHDAY, PROMOTED, RETIRES, WEDDING, asked, listening, suggestion, talk


@pytest.fixture
async def heard(play: Play) -> Play:
    return await listening(play)


async def test_its_author_alone_is_asked_with_all_that_was_heard(heard: Play) -> None:
    card = await asked(heard, RETIRES)
    assert card["text"].startswith(
        "Save this?\nClient: Northpine Eyecare\nKind: milestone\nPerson: Ruth Calloway\n"
        "What: retirement\nWhen: Friday 12 March 2027"
    )
    assert card["buttons"] == ["Save", "Edit", "Not a moment"]


async def test_one_click_keeps_it_with_a_link_to_the_message(heard: Play) -> None:
    await asked(heard, PROMOTED)
    [saved] = await heard.press("Save", "Ruth Calloway")
    assert (saved["kind"], saved["title"]) == ("update", "Noted: Northpine Eyecare")
    await heard.say("list Northpine Eyecare")
    [shown] = await heard.press("Show", "promotion")
    assert "Ruth Calloway's promotion" in shown["text"] and "Said here: #wealth, message" in shown["text"]


async def test_a_pit_is_of_the_day_on_which_it_was_said(heard: Play) -> None:
    await asked(heard, "Ruth Calloway broke her leg")
    await heard.at("2026-11-24T08:00:00+00:00")
    [saved] = await heard.press("Save", "Northpine")
    assert "When: Monday 23 November" in saved["text"]


async def test_edit_opens_the_filled_form_and_saves_what_stands_there(heard: Play) -> None:
    await asked(heard, PROMOTED)
    [form] = await heard.press("Edit", "Ruth Calloway")
    values = {field["name"]: field["value"] for field in form["form"]["fields"]}
    assert (values["client"], values["contact"]) == ("Northpine Eyecare", "Ruth Calloway")
    assert (values["kind"], values["what"]) == ("transition", "promotion")
    saved = await heard.submit(what="promoted to practice director")
    assert saved["title"] == "Noted: Northpine Eyecare"
    assert "saved already" in (await heard.press("Save", "Ruth Calloway"))[0]["text"]
    assert heard.rows("select what from moment") == [("promoted to practice director",)]


async def test_what_is_kept_on_a_day_is_asked_for_its_day(heard: Play) -> None:
    await asked(heard, WEDDING)
    [form] = await heard.press("Save", "Ruth Calloway")
    assert "When is it?" in form["text"]
    assert "Wednesday 5 May 2027" in (await heard.submit(when="5 May"))["text"]


async def test_a_birthday_comes_every_year_and_has_no_year_of_its_own(heard: Play) -> None:
    assert "When: Wednesday 3 March 2027, every year" in (await asked(heard, BIRTHDAY))["text"]
    await heard.press("Save", "Ruth Calloway")
    assert heard.rows("select recurs, month, day, year from moment") == [("yearly", 3, 3, None)]


async def test_of_a_sensitive_matter_it_names_client_and_kind_and_no_more(heard: Play) -> None:
    card = await asked(heard, BEREAVED)
    assert card["text"].splitlines()[1:3] == ["Client: Northpine Eyecare", "Kind: pit"]
    assert not any(word in card["text"].casefold() for word in ("ruth", "personal", "bereavement", "sunday"))
    [saved] = await heard.press("Save", "Northpine")
    assert "Ruth Calloway's bereavement" in saved["text"] and "Sensitive" in saved["text"]


async def test_what_could_move_a_price_is_sensitive_where_the_profession_says_so(heard: Play) -> None:
    await heard.line(who="ada", where="#wealth", say="/moment settings profession wealth")
    card = await asked(heard, "Globex is merging with Initech", who="cole")
    assert "merger" not in card["text"] and "Client: Globex" in card["text"]


@pytest.mark.parametrize("taken_back", [{"edit": "m1", "say": RETIRES}, {"delete": "m1"}])
async def test_an_edited_or_deleted_message_takes_its_suggestion_with_it(
    heard: Play, taken_back: dict[str, str]
) -> None:
    card = await asked(heard, PROMOTED, id="m1")
    [gone] = await heard.line(who="dana", **taken_back)
    assert (gone["kind"], gone["card"], gone["buttons"]) == ("gone", card["card"], [])
    [told] = await heard.press("Save", "Ruth Calloway")
    assert told["text"].startswith("You changed or deleted that message")
    assert heard.rows("select id from moment") == []


async def test_a_restart_forgets_neither_the_question_nor_the_way_to_take_it_back(heard: Play) -> None:
    await asked(heard, PROMOTED, id="m1")
    await asked(heard, RETIRES, id="m2")
    await heard.line(restart=True)
    [gone] = await heard.line(who="dana", delete="m1")
    [saved] = await heard.press("Save", "retirement")
    assert gone["kind"] == "gone" and saved["title"] == "Noted: Northpine Eyecare"


async def test_a_form_that_was_open_meanwhile_keeps_nothing_either(heard: Play) -> None:
    await asked(heard, PROMOTED, id="m1")
    await heard.press("Edit", "Ruth Calloway")
    await heard.line(who="dana", delete="m1")
    assert "so I let it go" in (await heard.submit())["text"]
    assert heard.rows("select id from moment") == []


async def test_what_was_answered_stays_when_the_message_goes(heard: Play) -> None:
    await asked(heard, PROMOTED, id="m1")
    await heard.press("Save", "Ruth Calloway")
    assert await heard.line(who="dana", delete="m1") == []
    assert len(heard.rows("select id from moment")) == 1


@pytest.mark.parametrize("audience", ["external", "unknown"])
async def test_a_room_is_obeyed_at_once_and_what_is_open_may_still_be_saved(
    heard: Play, audience: str
) -> None:
    await asked(heard, PROMOTED, id="m1")
    await heard.line(room="#wealth", audience=audience)
    assert await talk(heard, RETIRES) == []
    [saved] = await heard.press("Save", "Ruth Calloway")
    assert saved["to"] == "@dana" and saved["title"] == "Noted: Northpine Eyecare"


async def test_only_its_author_can_answer(heard: Play) -> None:
    await asked(heard, PROMOTED)
    for button in suggestion(heard):
        heard.stage.chat.messages.clear()
        await heard.stage.ask(button.sends, "cole", Place("playground/local/@cole"))
        told = heard.stage.chat.messages[-1].card
        assert isinstance(told, Card) and told.title == "That was asked of somebody else."
    assert heard.rows("select id from moment") == []


async def test_a_button_carries_structure_and_no_words_of_the_message(heard: Play) -> None:
    await asked(heard, "Ruth Calloway retires on 4 or 5 April, zebrafinch and all")
    values = [wire.dump(button.sends) for button in suggestion(heard)]
    assert all("zebrafinch" not in value and "4 or 5" not in value for value in values)
    assert all(len(value.encode()) <= wire.BUTTON for value in values)


async def test_undo_takes_back_what_was_saved(heard: Play) -> None:
    await asked(heard, PROMOTED)
    await heard.press("Save", "Ruth Calloway")
    await heard.press("Undo", "promotion")
    assert heard.rows("select id from moment") == []
    await asked(heard, PROMOTED)


async def test_old_suggestions_are_forgotten_and_can_still_be_saved(heard: Play) -> None:
    await asked(heard, PROMOTED)
    await heard.at((heard.stage.clock() + timedelta(days=31)).isoformat())
    await heard.stage.transactions.run(lambda session: forget_old(session, heard.stage.clock()))
    assert heard.rows("select id from suggestion") == []
    [saved] = await heard.press("Save", "Ruth Calloway")
    assert saved["title"] == "Noted: Northpine Eyecare" and "Said here" not in saved["text"]
