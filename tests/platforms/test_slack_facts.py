"""Who reads in a room and who is of the firm, as Slack says; what it does not say counts as no."""

import asyncio
from collections.abc import Callable

import pytest

from bot import places
from bot.platform import TryAgain
from tests.platforms.office import Office
from tests.platforms.workspace import Fault, Json, Workspace

ROOM = places.room("slack/T1", "C1")
DANA = places.direct("slack/T1", "U1")


async def audience(office: Office) -> str | None:
    return (await office.slack.about_place(ROOM)).audience


def known(office: Office) -> tuple[object, ...]:
    [room] = office.rows("select name, audience, outsiders from channel where place = 'slack/T1/C1'")
    return room


async def test_a_room_of_colleagues_is_internal(slack: Workspace, office: Office) -> None:
    slack.person("B1", "Other Bot", is_bot=True)
    slack.room("C1", "wealth", ["U1", "U2", "B1"])
    told = await office.slack.about_place(ROOM)
    assert (told.name, told.audience) == ("wealth", "internal")


@pytest.mark.parametrize(
    "facts",
    [
        {"is_ext_shared": True},
        {"is_shared": True},
        {"is_org_shared": True},
        {"is_pending_ext_shared": True},
        {"pending_shared": ["T9"]},
    ],
)
async def test_a_room_that_is_or_will_be_shared_is_external(
    slack: Workspace, office: Office, facts: Json
) -> None:
    slack.room("C1", "wealth", ["U1"], **facts)
    assert await audience(office) == "external"


@pytest.mark.parametrize(
    "facts",
    [{"is_restricted": True}, {"is_ultra_restricted": True}, {"is_stranger": True}, {"team_id": "T9"}],
)
@pytest.mark.parametrize("crowd", [0, 60])
async def test_a_guest_in_the_room_makes_it_external_however_many_are_in_it(
    slack: Workspace, office: Office, facts: Json, crowd: int
) -> None:
    for number in range(crowd):
        slack.person(f"U1{number:02}", "Full Member")
    slack.person("U9", "Gus Guest", **facts)
    slack.room("C1", "wealth", [*slack.people])
    assert await audience(office) == "external"


async def test_a_large_firm_is_not_asked_about_one_by_one(slack: Workspace, office: Office) -> None:
    for number in range(60):
        slack.person(f"U1{number:02}", "Full Member")
    slack.room("C1", "wealth", [*slack.people])
    assert await audience(office) == "internal"
    assert slack.made("users.info") == []


async def test_a_room_we_are_not_in_or_may_not_see_is_unknown(slack: Workspace, office: Office) -> None:
    slack.room("C1", "wealth", ["U1"], is_member=False)
    assert await audience(office) == "unknown"
    slack.room("C1", "wealth", ["U1"])
    for method in ("conversations.info", "conversations.members", "users.info"):
        slack.fail(method, Fault("missing_scope"))
        assert await audience(office) == "unknown"


async def test_what_slack_has_no_time_to_say_is_asked_again(slack: Workspace, office: Office) -> None:
    slack.fail("conversations.info", Fault(retry_after=30))
    with pytest.raises(TryAgain) as busy:
        await office.slack.about_place(ROOM)
    assert busy.value.seconds == 30
    slack.fail("users.info", Fault(retry_after=7))
    with pytest.raises(TryAgain):
        await office.slack.about_person(DANA, "U1")


@pytest.mark.parametrize(
    ("facts", "account", "active"),
    [
        ({}, "full", True),
        ({"deleted": True}, "full", False),
        ({"is_restricted": True}, "guest", True),
        ({"is_ultra_restricted": True}, "guest", True),
        ({"is_stranger": True}, "outsider", True),
        ({"team_id": "T9"}, "outsider", True),
        ({"team_id": "T9", "enterprise_user": {"teams": ["T1", "T9"]}}, "full", True),
        ({"is_bot": True}, "outsider", True),
    ],
)
async def test_a_person_is_what_their_account_says(
    slack: Workspace, office: Office, facts: Json, account: str, active: bool
) -> None:
    slack.person("U1", "Dana Scott", **facts)
    told = await office.slack.about_person(DANA, "U1")
    assert (told.account, told.active) == (account, active)


async def test_a_colleague_comes_with_name_zone_locale_and_rooms(slack: Workspace, office: Office) -> None:
    slack.person("U1", "Dana Scott", profile={"real_name": "Dana M. Scott"}, tz="Asia/Tokyo", locale="ja-JP")
    slack.room("C2", "tax", ["U1"])
    told = await office.slack.about_person(DANA, "U1")
    assert (told.name, told.zone, told.locale) == ("Dana M. Scott", "Asia/Tokyo", "ja-JP")
    assert told.rooms == ("slack/T1/C1", "slack/T1/C2")


async def test_whom_slack_does_not_know_is_an_outsider(slack: Workspace, office: Office) -> None:
    slack.fail("users.info", Fault("user_not_found"))
    assert (await office.slack.about_person(DANA, "U1")).account == "outsider"


async def test_without_leave_to_list_rooms_they_stay_as_they_were(slack: Workspace, office: Office) -> None:
    slack.fail("users.conversations", Fault("missing_scope"))
    assert (await office.slack.about_person(DANA, "U1")).rooms is None


async def test_a_room_that_is_shared_is_external_from_that_moment(slack: Workspace, office: Office) -> None:
    assert known(office) == ("wealth", "internal", 0)
    await slack.event({"type": "channel_shared", "channel": "C1", "connected_team_id": "T9"})
    assert known(office) == ("wealth", "external", 0)


@pytest.mark.parametrize(
    "event",
    [
        {"type": "channel_unshared", "channel": "C1"},
        {"type": "channel_unarchive", "channel": "C1", "user": "U1"},
        {"type": "group_unarchive", "channel": "C1", "user": "U1"},
        {"type": "channel_rename", "channel": {"id": "C1", "name": "capital"}},
        {"type": "group_rename", "channel": {"id": "C1", "name": "capital"}},
        {"type": "member_joined_channel", "channel": "C1", "user": "U3", "team": "T1"},
        {"type": "member_left_channel", "channel": "C1", "user": "U3", "team": "T1"},
    ],
)
async def test_a_room_that_changed_is_asked_about(slack: Workspace, office: Office, event: Json) -> None:
    slack.person("U3", "Gus Guest", is_restricted=True)
    slack.room("C1", "capital", ["U1", "U3"])
    await slack.event(event)
    await _until(office, lambda: known(office) == ("capital", "external", 0))


async def test_a_room_of_which_slack_does_not_speak_is_unknown(slack: Workspace, office: Office) -> None:
    slack.fail("conversations.info", Fault(retry_after=30))
    await slack.event({"type": "member_joined_channel", "channel": "C1", "user": "U3", "team": "T1"})
    await _until(office, lambda: known(office) == ("wealth", "unknown", 0))


async def test_rooms_and_people_we_have_nothing_to_do_with_are_not_noted(
    slack: Workspace, office: Office
) -> None:
    await slack.event({"type": "channel_rename", "channel": {"id": "C5", "name": "other"}})
    await slack.event({"type": "channel_shared", "channel": "C5"})
    await slack.event({"type": "user_change", "user": {"id": "U5", "real_name": "Not A Member"}})
    assert office.rows("select place from channel") == [("slack/T1/C1",)]
    assert office.rows("select person from member") == [("U1",), ("U2",)]
    assert slack.calls == []


async def test_a_room_we_are_brought_into_takes_the_time_zone_of_whoever_did(
    slack: Workspace, office: Office
) -> None:
    slack.room("C2", "tax", ["U1", "UBOT"])
    slack.person("UBOT", "Moments", is_bot=True)
    joined = {"type": "member_joined_channel", "channel": "C2", "user": "UBOT", "inviter": "U1"}
    await slack.event(joined)
    new = "select name, zone, audience from channel where place = 'slack/T1/C2'"
    await _until(office, lambda: office.rows(new) == [("tax", "Europe/London", "internal")])


async def test_a_member_who_changed_is_known_as_they_are_now(slack: Workspace, office: Office) -> None:
    user = slack.people["U1"] | {"tz": "Asia/Tokyo", "deleted": True}
    await slack.event({"type": "user_change", "user": user})
    assert office.rows("select zone, active from member where person = 'U1'") == [("Asia/Tokyo", 0)]


async def test_a_member_who_left_a_room_is_not_counted_there(slack: Workspace, office: Office) -> None:
    inside = "select member_id from presence join member on member.id = member_id where person = 'U2'"
    assert office.rows(inside)
    slack.room("C1", "wealth", ["U1"])
    await slack.event({"type": "member_left_channel", "channel": "C1", "user": "U2", "team": "T1"})
    await _until(office, lambda: not office.rows(inside))


async def _until(office: Office, true: Callable[[], bool]) -> None:
    """What Slack tells is looked into after it has its answer."""
    async with asyncio.timeout(5):
        while not true():
            await office.dispatcher.transactions.run(lambda session: None)
