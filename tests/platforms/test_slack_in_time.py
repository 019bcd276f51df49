"""Slack waits three seconds in all: the answer and the opening of its form share them, on a page too."""

import asyncio
import time
from collections.abc import Awaitable
from datetime import timedelta

from bot.patience import LATE
from bot.slack.opening import TOO_LATE
from tests.peers.slack.database import locked
from tests.platforms.house import opened_house
from tests.platforms.office import Office
from tests.platforms.scenes import added
from tests.platforms.screen import Json, button, labels, words
from tests.platforms.workspace import Fault, Workspace

BUDGET = 3.0


async def home(slack: Workspace) -> Json:
    await slack.open_home()
    await slack.until("views.publish")
    return slack.views["HU1"]


async def while_somebody_else_writes(office: Office, seconds: float, asking: Awaitable[Json]) -> Json:
    """What is answered in time, although the database is held for so long."""
    with locked(office):
        answering = asyncio.ensure_future(_timed(asking))
        await asyncio.sleep(seconds)
    answer, took = await answering
    assert took < BUDGET
    return answer


async def _timed(asking: Awaitable[Json]) -> tuple[Json, float]:
    began = time.monotonic()
    return await asking, time.monotonic() - began


async def test_a_slow_answer_leaves_its_form_only_the_rest_of_the_time(
    slack: Workspace, office: Office
) -> None:
    slack.fail("views.open", Fault(seconds=2.2))
    assert (await while_somebody_else_writes(office, 1.4, slack.slash("add")))["text"] == TOO_LATE


async def test_on_the_home_as_well(slack: Workspace, office: Office) -> None:
    view = await home(slack)
    slack.fail("views.open", Fault(seconds=2.2))
    await while_somebody_else_writes(office, 1.4, slack.press_on(view, button(view, "Add a moment")))
    await slack.until("views.publish", 2)
    assert TOO_LATE in words(slack.views["HU1"])


async def test_what_a_press_on_the_home_does_too_late_is_promised_and_then_shown_there(
    slack: Workspace, office: Office
) -> None:
    await added(slack, office)
    view = await home(slack)
    await while_somebody_else_writes(office, 3.2, slack.press_on(view, button(view, "Done")))
    promised = (await slack.until("views.publish", 2))["view"]
    assert LATE.title in words(promised)
    await slack.until("views.publish", 4)  # over the promise, which is not what was seen: drawn twice
    shown = slack.views["HU1"]
    assert "Done: Acme" in words(shown) and "Undo" in labels(shown) and LATE.title not in words(shown)


async def test_a_card_that_comes_too_late_to_be_opened_over_the_home_comes_in_messages(
    slack: Workspace, office: Office
) -> None:
    await added(slack, office)
    view = await home(slack)
    await while_somebody_else_writes(office, 3.2, slack.press_on(view, button(view, "Show", "My clients")))
    assert words(await slack.until("chat.postMessage")) == LATE.title
    assert "Owner" in words(await slack.until("chat.postMessage", 2))
    assert slack.made("views.open") == []


async def test_what_went_by_while_a_token_was_renewed_is_counted(slack: Workspace, database: str) -> None:
    async with opened_house(slack, database) as house:
        await house.install(expires_in=12 * 3600)
        await slack.slash("help")
        await house.office.settle()
        house.office.real.time += timedelta(hours=13)
        slack.fail("oauth.v2.access", Fault(seconds=1.2))
        slack.fail("views.open", Fault(seconds=2.2))
        answer, took = await _timed(slack.slash("add"))
    assert answer["text"] == TOO_LATE and took < BUDGET
