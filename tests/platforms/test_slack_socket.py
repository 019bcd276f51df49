"""Slack over a WebSocket: every payload is answered on the line it came by, and lines come and go."""

import asyncio
import logging
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from aiohttp.test_utils import TestClient, TestServer
from pydantic import SecretStr

from bot.platform import CannotStart
from bot.slack.apology import CANNOT_ANSWER
from tests.platforms.house import opened_house
from tests.platforms.lines import APP_TOKEN, TICKET, Json, Lines, beginning
from tests.platforms.office import Office
from tests.platforms.screen import words
from tests.platforms.web_api import TEAM
from tests.platforms.workspace import SECRET, Fault, Workspace

MENTION = {"type": "app_mention", "user": "U1", "text": "<@UBOT> today", "channel": "C1", "ts": "1.2"}


@pytest.fixture
async def lines() -> AsyncIterator[Lines]:
    lines = Lines(Workspace())
    async with TestServer(lines.application()) as server:
        lines.url = lines.slack.url = str(server.make_url("/"))
        yield lines


@pytest.fixture
async def office(lines: Lines, database: str) -> AsyncIterator[Office]:
    """Everybody and the room are known already."""
    async with beginning(lines, database) as office:
        await lines.lines(1)
        for person in lines.slack.people:
            await lines.slash("help", who=person)
            await office.settle()
        lines.slack.calls.clear()
        yield office


async def test_a_command_is_answered_in_the_acknowledgement(lines: Lines, office: Office) -> None:
    card = await lines.slash("help")
    assert card["response_type"] == "ephemeral"
    assert card["text"].startswith("Moments: what you can ask")


async def test_an_event_is_acknowledged_with_nothing_and_answered_once_however_often_it_comes(
    lines: Lines, office: Office
) -> None:
    repeated: Json = {"retry_attempt": 1, "retry_reason": "timeout"}
    for again in ({}, repeated):
        _, ack = await lines.answered(await lines.event(MENTION, **again))
        assert ack.keys() == {"envelope_id"}
        await office.settle()
    assert len(lines.slack.made("chat.postMessage")) == 1
    assert office.rows("select outcome from audit where command = 'today'") == [("done",)]


async def test_a_press_is_answered(lines: Lines, office: Office) -> None:
    more = (await lines.slash("help"))["blocks"][-1]["elements"][0]
    payload = {
        "type": "block_actions",
        "user": {"id": "U1", "team_id": TEAM},
        "team": {"id": TEAM},
        "container": {"type": "message", "channel_id": "C1", "message_ts": "1.0"},
        "actions": [more],
        "trigger_id": "t2",
        "response_url": f"{lines.url}reply",
    }
    await lines.answered(await lines.send("interactive", payload))
    assert "More words" in words(await lines.slack.answered())


async def test_what_breaks_is_not_acknowledged_so_that_it_comes_again(lines: Lines, office: Office) -> None:
    broken = await lines.event({"type": "file_shared"})
    await lines.slash("help")
    assert broken not in lines.acked


async def test_while_a_token_is_not_renewed_an_event_comes_again_and_a_person_is_told(
    lines: Lines, database: str
) -> None:
    async with opened_house(lines.slack, database, app_token=SecretStr(APP_TOKEN)) as house:
        await lines.lines(1)
        await house.install(expires_in=43_200)
        house.office.real.time += timedelta(hours=13)
        lines.slack.fail("oauth.v2.access", Fault(status=503, words="upstream"))
        unheard = await lines.event(MENTION)
        await lines.slack.until("oauth.v2.access", 1)
        assert (await lines.slash("help"))["text"] == CANNOT_ANSWER
        assert unheard not in lines.acked


async def test_the_next_line_is_open_before_slack_ends_the_last(lines: Lines, office: Office) -> None:
    await lines.sockets[0].send_json({"type": "disconnect", "reason": "warning"})
    await lines.lines(2)
    by, _ = await lines.answered(await lines.event(MENTION, line=0))
    assert by == 0
    await lines.sockets[0].close()
    assert (await lines.slash("help", line=1))["text"].startswith("Moments")
    assert len(lines.sockets) == 2


async def test_a_line_that_breaks_is_opened_anew_with_a_ticket_of_its_own(
    lines: Lines, office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    lines.turned_away = 1
    lines.cut(0)
    await lines.lines(2)
    assert len(lines.asked) == 3  # the first, the one turned away, the one that was taken
    assert (await lines.slash("help"))["text"].startswith("Moments")
    assert "interrupted" in caplog.text
    assert "sealed" not in caplog.text


async def test_a_command_under_way_is_answered_before_the_line_is_closed(lines: Lines, database: str) -> None:
    async with beginning(lines, database) as office:
        await lines.lines(1)
        await lines.slash("help")
        await office.settle()
        lines.slack.fail("views.open", Fault(seconds=0.3))
        waiting = asyncio.create_task(lines.slash("add"))
        while lines.slack.faults["views.open"]:  # noqa: ASYNC110  nothing else tells that it has begun
            await asyncio.sleep(0.01)
    assert await waiting == {}
    assert lines.sockets[0].closed


async def test_no_word_and_no_token_is_logged_however_much_is_logged(
    lines: Lines, database: str, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        async with beginning(lines, database):
            await lines.lines(1)
            await lines.slash("add Acme: Jane Marmalade promoted to CFO")
            await lines.answered(await lines.event({**MENTION, "text": "<@UBOT> marmalade"}))
    told = [record.getMessage() for record in caplog.records if record.name != "aiohttp.access"]
    assert "Socket Mode is connected" in told
    for secret in ("armalade", APP_TOKEN, TICKET):
        assert [line for line in told if secret in line] == []


@pytest.mark.parametrize("error", ["invalid_auth", "not_allowed_token_type", "missing_scope"])
async def test_a_wrong_app_token_is_named_with_the_scope_and_the_place_of_the_right_one(
    lines: Lines, database: str, error: str
) -> None:
    lines.faults.append(Fault(error))
    with pytest.raises(CannotStart) as why:
        async with beginning(lines, database):
            pass
    said = str(why.value)
    assert error in said
    for named in ("SLACK_APP_TOKEN", "connections:write", "xapp-…", "Basic Information"):
        assert named in said
    assert APP_TOKEN not in said


async def test_nothing_is_signed_then_and_no_request_is_taken_for_a_signed_one(
    lines: Lines, database: str
) -> None:
    async with beginning(lines, database, signing_secret=SecretStr("")) as office:
        await lines.lines(1)
        async with TestClient(TestServer(office.site)) as lines.slack.client:
            for secret in ("", "None", SECRET):
                response = await lines.slack.signed("{}", "application/json", secret)
                assert response.status == 401


async def test_an_empty_app_token_is_none_and_then_a_secret_is_needed(lines: Lines, database: str) -> None:
    async with beginning(lines, database, app_token=SecretStr(" ")):
        assert lines.asked == []
    with pytest.raises(CannotStart, match="SLACK_SIGNING_SECRET"):
        async with beginning(lines, database, app_token=SecretStr(""), signing_secret=SecretStr("")):
            pass


async def test_a_busy_slack_is_waited_for(lines: Lines, database: str) -> None:
    lines.faults.append(Fault(retry_after=1))
    async with beginning(lines, database):
        await lines.lines(1)
        await lines.answered(await lines.event(MENTION))
    assert lines.asked == [f"Bearer {APP_TOKEN}"] * 2


async def test_an_answer_without_an_address_ends_nothing(lines: Lines, database: str) -> None:
    lines.faults.extend([Fault(lost=True), Fault(lost=True)])
    async with beginning(lines, database):
        await lines.lines(1)
        await lines.answered(await lines.event(MENTION))
    assert len(lines.asked) == 3


async def test_what_is_no_message_ends_nothing(lines: Lines, office: Office) -> None:
    for odd in ([1], "hello", 5, None):
        await lines.sockets[0].send_json(odd)
    assert (await lines.slash("help"))["text"].startswith("Moments")
    assert len(lines.sockets) == 1


async def test_a_socket_mode_that_was_switched_off_is_tried_again_later_and_not_at_once(
    lines: Lines, office: Office, caplog: pytest.LogCaptureFixture
) -> None:
    await lines.sockets[0].send_json({"type": "disconnect", "reason": "link_disabled"})
    await lines.slash("help", line=0)
    assert "link_disabled" in caplog.text
    with pytest.raises(TimeoutError):
        await asyncio.wait_for(lines.lines(2), 2)
