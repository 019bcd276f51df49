"""Beginning, and going on: a restart, a crash, a fresh start, the seeded firm, the address."""

import shutil
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot.playground import begin, page
from bot.playground.live import Live
from bot.playground.stage import Stage
from prompts.offline import Composer
from tests.playground.conftest import SATURDAY, opened
from tests.playground.visitor import Visitor

PROMOTED = "/moment add Acme Tooling: Jane Doe promoted to CFO on 14 December 2026"


def rows(live: Live, query: str) -> list[Any]:
    with live.stage.transactions.engine.connect() as connection:
        return [row[0] for row in connection.exec_driver_sql(query)]


async def test_a_restart_shows_the_same_conversation_with_its_buttons(acme: Visitor) -> None:
    await acme.say("Good morning all\u2028and a happy one")
    await acme.say(PROMOTED)
    await acme.post("morning")
    before, clock = await acme.text(), await acme.text("clock")
    folder = acme.live.log.path.parent
    again = await opened(shutil.copytree(folder, folder.parent / "copy"))
    async with TestClient(TestServer(page.application(again))) as client:
        visitor = Visitor(client, again)
        assert (await visitor.text(), await visitor.text("clock")) == (before, clock)
        await visitor.press("Done")
        assert "Done: Acme Tooling" in await visitor.text()
        again.bell.take_down()
    begin.end(again)


async def test_a_digest_stays_one_message_and_can_be_pressed_after_a_restart(acme: Visitor) -> None:
    await acme.say("/moment add Acme Tooling: Jane Doe's birthday is on 26 November")
    await acme.post("morning")
    folder = acme.live.log.path.parent
    again = await opened(shutil.copytree(folder, folder.parent / "copy"))
    async with TestClient(TestServer(page.application(again))) as client:
        visitor = Visitor(client, again)
        await visitor.press("Done")
        assert (await visitor.text()).count("Good morning") == 1 and "Done by alex" in await visitor.text()
        again.bell.take_down()
    begin.end(again)


async def test_a_form_is_closed_by_a_restart_and_its_number_is_not_used_again(acme: Visitor) -> None:
    await acme.say("/moment add")
    number = len(acme.live.chat.messages)
    folder = acme.live.log.path.parent
    again = await opened(shutil.copytree(folder, folder.parent / "copy"))
    assert again.form("alex") is None and len(again.chat.messages) == number
    begin.end(again)


async def test_a_line_that_was_cut_off_in_the_writing_is_left_out(acme: Visitor) -> None:
    await acme.say("the last whole line")
    folder = acme.live.log.path.parent
    copy = shutil.copytree(folder, folder.parent / "copy")
    with (copy / begin.CHAT).open("a") as file:
        file.write('{"said": {"number": 9')
    again = await opened(copy)
    assert again.log.said[-1].text == "the last whole line"
    begin.end(again)


async def test_a_post_that_was_shown_and_not_yet_noted_is_not_shown_twice(acme: Visitor) -> None:
    """Killed between showing a digest and noting it: the database still says `sending`."""
    await acme.say("/moment add Acme Tooling: Jane Doe's birthday is on 26 November")
    await acme.post("morning")
    with acme.live.stage.transactions.engine.begin() as connection:
        connection.exec_driver_sql("update delivery set state = 'sending', message = null")
    folder = acme.live.log.path.parent
    again = await opened(shutil.copytree(folder, folder.parent / "copy"))
    posts = [message for message in again.chat.messages if message.key]
    assert len(posts) == 1 and rows(again, "select message from delivery") == [str(posts[0].number)]
    begin.end(again)


async def test_a_beginning_that_was_broken_off_is_begun_again(tmp_path: Path) -> None:
    (tmp_path / begin.CHAT).write_text('{"clock": "2026-11-20T08:30:00+00:00"}\n')
    (tmp_path / begin.DATABASE).write_bytes(b"")
    live = await opened(tmp_path)
    assert live.chat.rooms and live.log.ready
    begin.end(live)


async def test_fresh_forgets_what_was_played_before(firm: Path, tmp_path: Path) -> None:
    folder = shutil.copytree(firm, tmp_path / "play")
    live = await opened(folder, fresh=True)
    assert [told.person for told in live.chat.people.values()] == ["alex"]
    begin.end(live)


async def test_an_empty_playground_has_one_admin_one_room_and_no_client(tmp_path: Path) -> None:
    live = await opened(tmp_path)
    assert rows(live, "select role from member") == ["admin"]
    assert len(live.chat.rooms) == 1 and not rows(live, "select id from client")
    begin.end(live)


@pytest.mark.parametrize(
    ("now", "first"),
    [
        (SATURDAY, date(2026, 11, 23)),
        (datetime(2026, 11, 25, 22, tzinfo=UTC), date(2026, 11, 25)),
        (datetime(2026, 12, 25, 9, tzinfo=UTC), date(2026, 12, 29)),  # 28 December is kept for Boxing Day
    ],
)
async def test_the_clock_starts_at_half_past_eight_of_a_working_day(
    tmp_path: Path, now: datetime, first: date
) -> None:
    live = await begin.begin(
        tmp_path, empty=True, fresh=False, make=partial(Stage, writer=Composer()), now=now
    )
    clock = live.stage.clock().astimezone(live.zone_of("alex"))
    assert (clock.date(), f"{clock:%H:%M}") == (first, "08:30")
    begin.end(live)


@pytest.mark.parametrize(
    "now", [SATURDAY, datetime(2027, 12, 31, tzinfo=UTC), datetime(2028, 2, 29, tzinfo=UTC)]
)
async def test_the_seeded_firm_is_true_on_any_day(tmp_path: Path, now: datetime) -> None:
    live = await begin.begin(
        tmp_path, empty=False, fresh=False, make=partial(Stage, writer=Composer()), now=now
    )
    assert not live.stage.errors
    assert len(rows(live, "select id from client")) == 12
    assert len(rows(live, "select id from contact")) >= 28
    assert len(rows(live, "select id from moment")) >= 40
    assert sorted(rows(live, "select cause from moment where kind = 'pit'")) == ["personal", "service"]
    undated = rows(
        live,
        "select what from moment left join occurrence on moment.id = moment_id where occurrence.'on' is null",
    )
    assert undated == [], "every line of the story was read with its date"
    begin.end(live)


async def test_the_first_morning_of_the_seeded_firm_has_a_digest_and_the_shared_room_has_none(
    tmp_path: Path,
) -> None:
    live = await opened(tmp_path, empty=False)
    async with TestClient(TestServer(page.application(live))) as client:
        dana = Visitor(client, live, "dana", "wealth")
        await dana.post("morning")
        assert "Good morning: Monday 23 November" in await dana.text()
        assert "Moments" not in await dana.as_("dana", "fernhill").text()
        live.bell.take_down()
    begin.end(live)
