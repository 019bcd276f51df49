"""What the bot posts of its own accord: once, redrawn, taken back, found again; and when Slack refuses."""

from datetime import UTC, datetime, timedelta

import pytest
from slack_sdk.errors import SlackApiError

from bot import clock, fence, places
from bot.platform import CannotTell, Gone, Rejected, TryAgain
from handlers.cards import Card, Note
from handlers.context import Place
from tests.platforms.office import MONDAY, Office
from tests.platforms.workspace import Fault, Workspace

ROOM = places.room("slack/T1", "C1")
DANA = places.direct("slack/T1", "U1")
CARD = Card("Good morning", (Note("Nothing else"),))


async def test_a_post_carries_its_key_its_text_and_no_previews(slack: Workspace, office: Office) -> None:
    message = await office.slack.send(ROOM, CARD, key="1:digest:7")
    [post] = slack.made("chat.postMessage")
    assert post["text"] == "Good morning\nNothing else"
    assert post["metadata"] == {"event_type": "moments_post", "event_payload": {"key": "1:digest:7"}}
    assert {post["unfurl_links"], post["unfurl_media"]} <= {False, "0", "false"}
    assert message == f"C1:{max(slack.messages['C1'])}"


async def test_a_word_to_a_person_is_known_by_the_channel_it_went_to(
    slack: Workspace, office: Office
) -> None:
    message = await office.slack.send(DANA, CARD, key="k")
    await office.slack.update(DANA, message, Card("Later"))
    assert message.startswith("D1:")
    assert slack.messages["D1"][message[3:]]["text"] == "Later"
    await office.slack.withdraw(DANA, message)
    assert message[3:] not in slack.messages["D1"]


@pytest.mark.parametrize("place", [ROOM, DANA])
async def test_a_post_is_found_by_its_key_on_whatever_page(
    slack: Workspace, office: Office, place: Place
) -> None:
    first = await office.slack.send(place, CARD, key="first")
    for number in range(5):
        await office.slack.send(place, CARD, key=f"other {number}")
    assert await office.slack.find(place, "first", clock.now()) == first
    assert await office.slack.find(place, "never sent", clock.now()) is None


async def test_only_what_came_since_the_post_was_queued_is_looked_through(
    slack: Workspace, office: Office
) -> None:
    await office.slack.find(ROOM, "k", MONDAY)
    [call] = slack.made("conversations.history")
    assert MONDAY - datetime.fromtimestamp(float(call["oldest"]), UTC) == timedelta(minutes=5)


async def test_where_we_may_not_look_nobody_can_tell(slack: Workspace, office: Office) -> None:
    slack.fail("conversations.history", Fault("missing_scope"))
    with pytest.raises(CannotTell):
        await office.slack.find(ROOM, "k", MONDAY)


async def test_a_busy_slack_says_how_long_to_wait_and_nothing_was_posted(
    slack: Workspace, office: Office
) -> None:
    slack.fail("chat.postMessage", Fault(retry_after=12))
    with pytest.raises(TryAgain) as busy:
        await office.slack.send(ROOM, CARD, key="k")
    assert busy.value.seconds == 12
    assert slack.made("chat.postMessage") == []


@pytest.mark.parametrize("error", ["not_in_channel", "channel_not_found", "is_archived"])
async def test_a_room_that_is_closed_to_us_is_given_up(slack: Workspace, office: Office, error: str) -> None:
    slack.fail("chat.postMessage", Fault(error))
    with pytest.raises(Gone):
        await office.slack.send(ROOM, CARD, key="k")


async def test_any_other_no_of_slack_is_a_no(slack: Workspace, office: Office) -> None:
    slack.fail("chat.postMessage", Fault("invalid_blocks"))
    with pytest.raises(Rejected, match="invalid_blocks"):
        await office.slack.send(ROOM, CARD, key="k")


async def test_a_message_that_was_deleted_is_given_up(slack: Workspace, office: Office) -> None:
    slack.fail("chat.update", Fault("message_not_found"))
    with pytest.raises(Gone):
        await office.slack.update(ROOM, "C1:1.0", CARD)


@pytest.mark.parametrize(
    "fault",
    [Fault("fatal_error"), Fault("unknown", status=503), Fault(words="Bad gateway", status=502)],
)
async def test_other_failures_are_left_to_the_engine(slack: Workspace, office: Office, fault: Fault) -> None:
    slack.fail("chat.postMessage", fault)
    with pytest.raises(SlackApiError):
        await office.slack.send(ROOM, CARD, key="k")


async def test_what_is_not_ours_any_more_does_not_reach_the_wire(slack: Workspace, office: Office) -> None:
    """A freeze may fall between the look before the request and the request itself."""
    looks = iter((None, TryAgain(1)))

    def look() -> None:
        if refusal := next(looks):
            raise refusal

    with pytest.raises(TryAgain), fence.before_sending(look):
        await office.slack.send(ROOM, CARD, key="k")
    assert slack.made("chat.postMessage") == []


async def test_a_post_whose_answer_was_lost_is_not_sent_twice(slack: Workspace, office: Office) -> None:
    slack.fail("chat.postMessage", Fault(lost=True))
    await slack.event(
        {"type": "message", "channel_type": "im", "user": "U1", "text": "today", "channel": "D1", "ts": "1.1"}
    )
    await office.settle()
    assert office.rows("select state from delivery where name = 'answer:D1:1.1'") == [("sending",)]
    office.real.time += timedelta(seconds=10)
    await office.settle()
    assert len(slack.made("chat.postMessage")) == 1
    assert office.rows("select state from delivery where name = 'answer:D1:1.1'") == [("sent",)]
