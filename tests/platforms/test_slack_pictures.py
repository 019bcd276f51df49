"""Charts and tables in Slack: a file for each picture, brought once; and what stands where that cannot be."""

from dataclasses import replace
from typing import Any

import pytest

from bot import charts, places, wire
from bot.platform import Rejected, TryAgain
from bot.slack import hanging, images, render
from handlers.cards import Card, Picture, Series, Table
from tests.platforms.block_kit import in_message
from tests.platforms.office import Office
from tests.platforms.workspace import Fault, Workspace

Json = dict[str, Any]

ROOM = places.room("slack/T1", "C1")
MONTHS = ("Sep", "Oct", "Nov")
KEPT = Picture("kept.png", "bars", "Kept", MONTHS, (Series("Kept", (3, 5, 8)),), "Kept: 3, 5 and 8.")
FELT = Picture("felt.png", "line", "Felt", MONTHS, (Series("Felt", (4, None, 6)),), "Felt: 4, then 6.")
TABLE = Table(("Month", "Kept", "Missed"), (("Sep", "3", "1"), ("Oct", "5", ""), ("Nov **x**", "8", "0")))
REPORT = Card("Report", (KEPT, TABLE, FELT))


@pytest.fixture(autouse=True)
def nothing_said_yet(slack: Workspace, office: Office) -> None:
    slack.messages.clear()
    slack.calls.clear()


async def posted(slack: Workspace, office: Office, card: Card = REPORT) -> tuple[str, Json]:
    message = await office.slack.send(ROOM, card, key="1:report:1")
    return message, slack.messages["C1"][message.partition(":")[2]]


def pictures(message: Json) -> list[tuple[str, str]]:
    """The file and the words of each."""
    shown = [block for block in message["blocks"] if block["type"] == "image"]
    return [(block["slack_file"]["id"], block["alt_text"]) for block in shown]


async def test_the_pictures_of_a_post_are_brought_before_it_and_shown_in_it(
    slack: Workspace, office: Office
) -> None:
    _, post = await posted(slack, office)
    assert in_message(post) == []
    assert pictures(post) == [("F1", KEPT.alt), ("F2", FELT.alt)]
    assert [slack.files[file]["content"] for file, _ in pictures(post)] == [
        charts.draw(KEPT),
        charts.draw(FELT),
    ]
    assert KEPT.alt in post["text"] and "Oct: Kept 5" in post["text"]


async def test_a_picture_is_put_into_no_channel_of_its_own(slack: Workspace, office: Office) -> None:
    await posted(slack, office)
    assert all("channel_id" not in call for call in slack.made("files.completeUploadExternal"))
    assert len(slack.messages["C1"]) == 1


async def test_a_post_that_is_drawn_anew_brings_only_what_is_new(slack: Workspace, office: Office) -> None:
    message, _ = await posted(slack, office)
    await office.slack.update(ROOM, message, replace(REPORT, title="Report, corrected"))
    assert len(slack.made("files.getUploadURLExternal")) == 2
    later = replace(FELT, alt="Felt: 4, then 7.", series=(Series("Felt", (4, None, 7)),))
    await office.slack.update(ROOM, message, Card("Report", (KEPT, later)))
    post = slack.messages["C1"][message.partition(":")[2]]
    assert pictures(post) == [("F1", KEPT.alt), ("F3", later.alt)]


async def test_a_picture_that_is_shown_no_more_is_erased(slack: Workspace, office: Office) -> None:
    message, _ = await posted(slack, office)
    await office.slack.update(ROOM, message, Card("Report", (KEPT,)))
    assert list(slack.files) == ["F1"]


async def test_where_we_may_not_look_at_our_post_they_are_brought_once_more(
    slack: Workspace, office: Office
) -> None:
    message, _ = await posted(slack, office)
    slack.fail("conversations.history", Fault("missing_scope"))
    await office.slack.update(ROOM, message, REPORT)
    assert [file for file, _ in pictures(slack.messages["C1"][message.partition(":")[2]])] == ["F3", "F4"]


async def test_slack_needs_a_moment_until_it_knows_a_picture(slack: Workspace, office: Office) -> None:
    slack.fail("chat.postMessage", Fault("invalid_blocks"))
    _, post = await posted(slack, office, Card("Report", (KEPT,)))
    assert len(pictures(post)) == 1 and len(slack.messages["C1"]) == 1


async def test_what_slack_never_takes_is_told_in_words(slack: Workspace, office: Office) -> None:
    slack.fail("chat.postMessage", *[Fault("invalid_blocks")] * (len(hanging.WAITS) + 1))
    _, post = await posted(slack, office)
    assert {block["type"] for block in post["blocks"]} == {"header", "context", "rich_text"}
    assert KEPT.alt in str(post["blocks"]) and in_message(post) == []


async def test_a_card_that_slack_refuses_altogether_is_refused(slack: Workspace, office: Office) -> None:
    slack.fail("chat.postMessage", *[Fault("invalid_blocks")] * 9)
    with pytest.raises(Rejected, match="invalid_blocks"):
        await posted(slack, office)


async def test_without_the_right_to_send_files_the_words_stand_and_say_why(
    slack: Workspace, office: Office
) -> None:
    slack.fail("files.getUploadURLExternal", Fault("missing_scope"))
    _, post = await posted(slack, office)
    said = [str(block["elements"][0].get("text")) for block in post["blocks"] if block["type"] == "context"]
    assert said == [KEPT.alt, FELT.alt, hanging.NOT_ALLOWED]
    assert in_message(post) == []


async def test_when_slack_is_busy_nothing_is_posted(slack: Workspace, office: Office) -> None:
    slack.fail("files.completeUploadExternal", Fault(retry_after=7))
    with pytest.raises(TryAgain):
        await posted(slack, office)
    assert slack.messages == {}


async def test_a_file_that_breaks_on_the_way_is_no_post(slack: Workspace, office: Office) -> None:
    slack.fail("upload", Fault(status=503))
    with pytest.raises(Exception, match="503"):
        await posted(slack, office)
    assert slack.messages == {}


def test_the_files_of_a_message_are_read_from_the_names_of_its_blocks() -> None:
    drawn = images.block(KEPT, "F0123456789", iter([3]))
    assert images.standing({"blocks": [{"type": "divider"}, drawn]}) == {images.mark(KEPT): "F0123456789"}
    assert images.standing(None) == images.standing({"text": "x"}) == {}


def test_a_picture_is_known_again_when_its_card_was_kept_in_between() -> None:
    kept = wire.load(wire.dump(REPORT))
    assert [images.mark(each) for each in charts.pictures(kept)] == [
        images.mark(each) for each in charts.pictures(REPORT)
    ]
    other = replace(KEPT, goal=5)
    assert images.mark(other) != images.mark(KEPT)


async def test_a_press_that_changes_a_post_in_its_place_keeps_its_pictures(
    slack: Workspace, office: Office
) -> None:
    _, post = await posted(slack, office)
    standing = images.standing(post)
    shown = render.message(replace(REPORT, title="Report, seen"), standing)
    assert pictures(shown) == pictures(post)
