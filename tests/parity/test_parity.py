"""What a person sees on Slack and Teams is what the playground prints, but for differences written down."""

from dataclasses import replace
from pathlib import Path

import pytest

from bot.playground.lines import Line
from tests.parity.compare import Comparison
from tests.parity.differences import DIFFERENCES, Difference
from tests.parity.replay import Opening, replayed, story
from tests.parity.seen import Face, Item, Pressable, Seen

SCRIPTS = Path(__file__).parent.parent / "scripts"
STORIES = {
    path.stem: path
    for folder in (SCRIPTS / "scenarios", SCRIPTS, SCRIPTS / "acceptance", Path(__file__).parent / "scenes")
    for path in sorted([*folder.glob("*.json"), *folder.glob("*.jsonl")])
}
# The acceptance stories are told on the playground each time; on the platforms they are told once more.
TOLD = [
    pytest.param(name, marks=pytest.mark.again) if "acceptance" in path.parts else name
    for name, path in STORIES.items()
]
NEEDED = [(each, platform) for each in DIFFERENCES for platform in each.platforms]
CARD = Seen(
    "now", "@dana", True, "card", 1, Face("Noted", "Noted", (Pressable("Undo"),), (Item("Acme", ("Done",)),))
)
SAID = Line("say", {"who": "dana"})


@pytest.mark.parametrize("name", TOLD)
async def test_a_story_shows_the_same_everywhere(name: str, database: str, chats: dict[str, Opening]) -> None:
    replay = await replayed(story(STORIES[name]), database, chats)
    assert replay.unlike == [], "\n".join(replay.unlike)
    assert replay.compared > 0


@pytest.mark.parametrize(("difference", "platform"), NEEDED, ids=lambda each: getattr(each, "name", each))
async def test_a_difference_that_is_written_down_is_there(
    difference: Difference, platform: str, database: str, chats: dict[str, Opening]
) -> None:
    replay = await replayed(story(STORIES[difference.story]), database, {platform: chats[platform]})
    assert difference.name in replay.used[platform] and difference.reason.endswith(".")


@pytest.mark.parametrize(
    "other",
    [
        replace(CARD, to="#wealth"),
        replace(CARD, private=False),
        replace(CARD, kind="update"),
        replace(CARD, at="later"),
        replace(CARD, face=replace(CARD.face, title="Kept")),
        replace(CARD, face=replace(CARD.face, text="Noted\nmore")),
        replace(CARD, face=replace(CARD.face, buttons=())),
        replace(CARD, face=replace(CARD.face, items=())),
        replace(CARD, face=replace(CARD.face, items=(Item("Acme", ()),))),
    ],
)
def test_whatever_is_not_the_same_is_told(other: Seen) -> None:
    assert "playground" in Comparison("slack").unlike(SAID, [CARD], [other])


def test_what_does_not_arrive_and_what_nobody_expects_is_told() -> None:
    assert Comparison("slack").unlike(SAID, [CARD], []) and Comparison("teams").unlike(SAID, [], [CARD])


def test_an_update_of_another_message_is_told() -> None:
    comparison = Comparison("slack")
    assert comparison.unlike(SAID, [CARD, replace(CARD, card=2)], [CARD, replace(CARD, card=2)]) == ""
    changed = replace(CARD, kind="update")
    assert "of message 2" in comparison.unlike(SAID, [changed], [replace(changed, card=2)])
