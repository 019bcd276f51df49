"""What the asker of a draft says of it: asked once, of the words as written, taken back by one press."""

from tests.conftest import Json, Play
from tests.test_drafts import drafted

SAID = "select liked, liked_at is not null, liked_words <> '' from draft"
ASKED = ["Sounds right", "Not like me"]


async def test_a_draft_asks_at_its_foot_how_it_sounds(play: Play) -> None:
    draft = await drafted(play)
    assert draft["buttons"][-2:] == ASKED
    assert play.rows(SAID) == [(None, 0, 0)]


async def test_what_was_said_is_kept_with_the_draft_and_shown_in_place_of_the_question(play: Play) -> None:
    await drafted(play)
    card = rated(await play.press("Sounds right", "Ruth"))
    assert "You said it sounds right." in card["text"] and card["buttons"][-1] == "Undo"
    assert not set(ASKED) & set(card["buttons"])
    assert play.rows(SAID) == [(1, 1, 1)]
    [(at,)] = play.rows("select liked_at from draft")
    assert str(at).startswith("2026-11-25 09:01:00")


async def test_not_like_me_names_the_ways_to_another_wording(play: Play) -> None:
    await drafted(play)
    card = rated(await play.press("Not like me", "Ruth"))
    assert "not like you" in card["text"] and {"Shorter", "Warmer", "Another"} <= set(card["buttons"])
    assert play.rows(SAID) == [(0, 1, 1)]


async def test_another_wording_is_not_asked_about_again(play: Play) -> None:
    await drafted(play)
    await play.press("Not like me", "Ruth")
    card = rated(await play.press("Warmer", "Ruth"))
    assert "You said" not in card["text"] and not {*ASKED, "Undo"} & set(card["buttons"])
    assert play.rows(SAID) == [(0, 1, 1)]


async def test_undo_asks_again(play: Play) -> None:
    draft = await drafted(play)
    await play.press("Sounds right", "Ruth")
    assert rated(await play.press("Undo", "Draft for Ruth")) == draft | {
        "kind": "update",
        "line": play.script.number,
    }
    assert play.rows(SAID) == [(None, 0, 0)]


async def test_undo_typed_takes_it_back_on_the_card_too(play: Play) -> None:
    await drafted(play)
    await play.press("Sounds right", "Ruth")
    card = rated(await play.line(who="dana", where="dm", say="/moment undo"))
    assert card["buttons"][-2:] == ASKED and play.rows(SAID) == [(None, 0, 0)]


async def test_words_made_ones_own_are_not_asked_about(play: Play) -> None:
    await drafted(play)
    await play.press("Edit", "Ruth")
    card = await play.submit(text="Dear Ruth, two clinics now.")
    assert not set(ASKED) & set(card["buttons"])


async def test_a_press_on_words_that_have_changed_since_says_nothing_of_the_new_ones(play: Play) -> None:
    await drafted(play)
    play.write("update draft set text = 'Dear Ruth, other words.', machine_text = 'Dear Ruth, other words.'")
    card = rated(await play.press("Sounds right", "Ruth"))
    assert "other words" in card["text"] and card["buttons"][-2:] == ASKED
    assert play.rows(SAID) == [(None, 0, 0)]


async def test_nobody_but_the_asker_rates_a_draft(play: Play) -> None:
    await drafted(play)
    [button] = [p for p in play.stage.chat._buttons if p.shown.label == "Sounds right"]
    answer = await play.stage.press("cole", button.shown.sends, button.message)
    assert answer and "not here" in answer.title
    assert play.rows(SAID) == [(None, 0, 0)]


def rated(lines: list[Json]) -> Json:
    return next(line for line in lines if "Draft for Ruth" in line["title"])
