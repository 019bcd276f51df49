"""A firm with two hundred of everything: each card fits into a message, and More leads to all of it."""

import pytest

from bot.slack import forms
from handlers.routes import BY_WORD
from tests.platforms.block_kit import in_message, in_view
from tests.platforms.office import Office
from tests.platforms.screen import Json, button, labels, words
from tests.platforms.workspace import Workspace

PEOPLE, PITS = 200, 25
HEADS = "import name,owner,contact,birthday"
ODD = "\u05e9\u05dc\u05d5\u05dd <!channel> *x* & \U0001f469\u200d\U0001f467 "
LONG = ODD * 400  # as much as a direct message holds


async def saved(slack: Workspace, office: Office, rows: list[str]) -> None:
    offered = await slack.slash("\n".join([HEADS, *rows]))
    await slack.press(button(offered, "Save"))
    await slack.answered(len(slack.replies) + 1)
    await office.settle()


@pytest.fixture
async def crowd(slack: Workspace, office: Office) -> Office:
    """Birthdays of two hundred people at Acme in this month, fifty a day; and pits at another client."""
    days = ["11-20", "11-23", "11-25", "11-29"]
    people = [f"Acme,Dana Scott,Person{n:03} Poe,--{days[n % len(days)]}" for n in range(PEOPLE)]
    await saved(slack, office, [*people, "Globex,Dana Scott,,"])
    for number in range(PITS):
        await slack.slash(f"add pit: Globex invoice Pit{number:03} wrong again")
        await office.settle()
    return office


async def whole(slack: Workspace, card: Json, label: str = "More") -> list[Json]:
    """The card, and what follows when More is pressed until there is no more."""
    shown = [card]
    while label in labels(shown[-1]):
        before = len(slack.replies)
        await slack.press(button(shown[-1], label))
        shown.append(await slack.answered(before + 1))
        label = "More" if "More" in labels(shown[-1]) else label
    for each in shown:
        assert in_message({"text": each["text"], "blocks": each["blocks"]}) == []
    return shown


def named(shown: list[Json], what: str, most: int) -> list[int]:
    said = "\n".join(words(card) for card in shown)
    return [number for number in range(most) if f"{what}{number:03}" in said]


@pytest.mark.timeout(180)
async def test_every_list_is_shown_to_its_end(slack: Workspace, crowd: Office) -> None:
    for asked, people, pits in (
        ("", 150, PITS),
        ("today", 50, PITS),
        ("upcoming this week", 150, 0),
        ("list birthday", PEOPLE, 0),
        ("list pits", 0, PITS),
        ("pits", 0, PITS),
    ):
        shown = await whole(slack, await slack.slash(asked))
        assert (len(named(shown, "Person", 999)), len(named(shown, "Pit", 999))) == (people, pits), asked


async def test_of_a_client_with_two_hundred_people_all_are_reached(slack: Workspace, crowd: Office) -> None:
    card = await slack.slash("client Acme")
    assert {"More people", "All moments", "Paused"} <= set(labels(card))
    assert len(named(await whole(slack, card, "More people"), "Person", PEOPLE)) == PEOPLE
    assert len(named(await whole(slack, card, "All moments"), "Person", PEOPLE)) >= 150


async def test_a_choice_says_how_many_more_there_are(slack: Workspace, crowd: Office) -> None:
    card = await slack.slash("done birthday")
    assert "more. Say the client too" in words(card) and in_message(card | {"response_type": None}) == []


async def test_every_row_of_a_dry_run_is_shown_the_bad_ones_too(slack: Workspace, office: Office) -> None:
    rows = [f"Row{n:03} & Sons {ODD * 40}," + (",,99-99" if n % 2 else "nobody,,") for n in range(100)]
    card = await slack.slash("\n".join([HEADS, *rows]))
    shown = await whole(slack, card)
    assert all({"Save", "Cancel"} <= set(labels(each)) for each in shown)
    assert named(shown, "Row", 1000) == list(range(0, 100, 2))
    assert sum(words(each).count("is left out") for each in shown) == 50


@pytest.mark.parametrize("word", ["", *BY_WORD])
async def test_a_very_long_line_behind_any_word_is_answered(
    slack: Workspace, office: Office, word: str
) -> None:
    await saved(slack, office, ["Acme,Dana Scott,,"])
    for said in (LONG, f"Acme: {LONG}", f"Acme {LONG}"):
        slack.calls.clear()
        typed = f"{word} {said}".replace("&", "&amp;").replace("<", "&lt;")
        card = await slack.slash(typed)
        await office.settle()
        shown = [*([card] if card else []), *slack.made("chat.postMessage")]
        views = [call["view"] for call in slack.made("views.open")]
        assert all(in_message({"text": each["text"], "blocks": each["blocks"]}) == [] for each in shown)
        assert all(in_view(view) == [] for view in views)
        assert (shown or views) and forms.TOO_MUCH not in "".join(each["text"] for each in shown)


async def test_a_crowd_on_one_day_is_one_line_of_the_digest(slack: Workspace, office: Office) -> None:
    await saved(slack, office, [f"Acme,Dana Scott,Person{n:03} Poe,--11-25" for n in range(60)])
    slack.calls.clear()
    await office.at("2026-11-25T09:05:00+00:00")
    await office.settle()
    [posted] = slack.made("chat.postMessage")
    assert in_message({"text": posted["text"], "blocks": posted["blocks"]}) == []
    drafts = [label for label in labels(posted) if label.startswith("Draft")]
    assert len(drafts) == 5 and "55 more" in labels(posted)
    before = len(slack.replies)
    await slack.press(button(posted, "55 more"))
    assert len(named(await whole(slack, await slack.answered(before + 1)), "Person", 60)) == 60
