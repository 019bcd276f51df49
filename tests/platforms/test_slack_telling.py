"""What a room of Slack was told stays what all of them may read, whoever presses on it."""

from tests.platforms.office import Office
from tests.platforms.scenes import added
from tests.platforms.screen import button
from tests.platforms.test_slack_events import mention
from tests.platforms.workspace import Workspace


async def test_what_one_is_shown_does_not_take_the_place_of_what_the_room_reads(
    slack: Workspace, office: Office
) -> None:
    await added(slack, office)
    await slack.event(mention("<@UBOT> list Acme"))
    await office.settle()
    [(message,)] = office.rows("select message from delivery where place = 'slack/T1/C1'")
    post = slack.made("chat.postMessage")[-1]
    await slack.press(button(post, "Show"), who="U2", ts=str(message).partition(":")[2])
    assert (await slack.answered())["replace_original"] is False
