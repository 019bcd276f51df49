"""Posts in Teams through the ledger: once, at Teams' pace, and what becomes of those that do not arrive."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer

from bot import findings, inline, wire
from handlers.cards import Card
from store import deliveries, turns, workspaces
from store.db import Session
from store.deliveries import Delivery
from tests.platforms.adaptive import words
from tests.platforms.branch_scenes import added, digest
from tests.platforms.office import Office, opened
from tests.platforms.tenancy import DANA, ROOM, TENANT, Fault
from tests.platforms.tenant import Tenant

WORKSPACE = f"teams/{TENANT}"
STATES = "select state from delivery where name like 'p%' order by id"
A_DIGEST = "select state, why from delivery where name like 'digest:%' order by id desc limit 1"
LOOK_THERE = "may have arrived or not, and is not repeated: look there"


async def post(office: Office, *names: str, local: str = ROOM) -> None:
    """Leave posts, each with its name as its title."""

    def leave(session: Session) -> None:
        workspace, place = workspaces.named(session, WORKSPACE), f"{WORKSPACE}/{local}"
        assert workspace
        for name in names:
            told: Any = {"place": place, "card": wire.dump(Card(name)), "queued_at": office.dispatcher.now()}
            row = Delivery(workspace_id=workspace.key, name=name, **told)
            behind = turns.last_open(session, place)
            if deliveries.queue(session, row) and behind is None:
                office.dispatcher.waker.post(session, row)

    await office.dispatcher.transactions.run(leave)


async def wait(office: Office, seconds: float) -> None:
    office.real.time += timedelta(seconds=seconds)
    await inline.finish(office.dispatcher.transactions, office.work, office.real)


def titles(tenant: Tenant, local: str = ROOM) -> list[str]:
    return [post.body["summary"] for post in tenant.posts(local)]


def states(office: Office) -> list[object]:
    return [state for (state,) in office.rows(STATES)]


@asynccontextmanager
async def again(tenant: Tenant, database: str) -> AsyncIterator[Office]:
    """The same bot, started anew."""
    async with opened(database, tenant.settings()) as office, TestClient(TestServer(office.site)) as client:
        tenant.client = client
        yield office


@pytest.mark.parametrize(
    "fault", [Fault("POST", 429, {"Retry-After": "20"}), Fault("POST", 412), Fault("POST", 502)]
)
async def test_what_teams_was_too_busy_for_comes_later_once_and_in_order(
    tenant: Tenant, branch: Office, fault: Fault
) -> None:
    tenant.faults.append(fault)
    await post(branch, "p1", "p2")
    await wait(branch, 0)
    assert states(branch) == ["queued", "queued"]
    await wait(branch, 21)
    assert titles(tenant)[1:] == ["p1", "p2"] and states(branch) == ["sent", "sent"]


async def test_a_post_whose_answer_was_lost_is_never_repeated_and_doctor_says_so(
    tenant: Tenant, branch: Office
) -> None:
    tenant.faults.append(Fault("POST", lost=True))
    await post(branch, "p1", "p2")
    for _ in range(4):
        await wait(branch, 30)
    assert titles(tenant) == ["p1", "p2"] and states(branch) == ["unsure", "sent"]
    now = branch.dispatcher.now()
    wrong, _ = await branch.dispatcher.transactions.read(lambda session: findings.found(session, now))
    assert any(LOOK_THERE in line for line in wrong)


@pytest.mark.parametrize("status", [500, 503])
async def test_what_a_failing_server_did_is_open_and_not_repeated(
    tenant: Tenant, branch: Office, status: int
) -> None:
    tenant.faults.append(Fault("POST", status))
    await post(branch, "p1")
    for _ in range(4):
        await wait(branch, 30)
    assert len(tenant.posts()) == 1 and states(branch) == ["unsure"]


async def test_a_token_that_is_not_taken_gives_nothing_up(tenant: Tenant, branch: Office) -> None:
    tenant.faults.extend([Fault("POST", 401)] * 3)
    await post(branch, "p1")
    for _ in range(4):
        await wait(branch, 61)
    assert states(branch) == ["sent"]


async def test_what_waits_is_posted_after_a_restart(tenant: Tenant, branch: Office, database: str) -> None:
    tenant.faults.append(Fault("POST", 429, {"Retry-After": "1"}))
    await post(branch, "p1")
    await wait(branch, 0)
    tenant.calls.clear()
    async with again(tenant, database) as anew:
        await post(anew, "p2", local=f"@{DANA}")
        await wait(anew, 30)
        assert titles(tenant) == ["p1"] and titles(tenant, f"a:{DANA}") == ["p2"]


async def test_what_was_in_the_air_when_we_died_is_not_sent_again(
    tenant: Tenant, branch: Office, database: str
) -> None:
    tenant.faults.append(Fault("POST", lost=True))
    await post(branch, "p1")
    await wait(branch, 0)
    assert states(branch) == ["sending"]
    async with again(tenant, database) as anew:
        await wait(anew, 30)
        assert titles(tenant) == ["p1"] and states(anew) == ["unsure"]


async def test_a_digest_is_a_new_post_of_its_room_also_where_we_were_asked_in_a_thread(
    tenant: Tenant, branch: Office
) -> None:
    await tenant.say("help", room=ROOM, conversation=thread())
    assert "Sam Poe" in words(await digest(tenant, branch))
    assert tenant.at[tenant.last(ROOM)] == ROOM
    assert "Sam Poe" in words(tenant.messages[tenant.last(ROOM)])


def thread() -> dict[str, str]:
    return {"id": f"{ROOM};messageid=123", "conversationType": "channel", "tenantId": TENANT}


async def test_what_is_said_in_a_thread_leads_to_its_channel(tenant: Tenant, branch: Office) -> None:
    await tenant.say("upcoming", room=ROOM, conversation=thread())
    await branch.settle()
    assert [post.conversation for post in tenant.posts()] == [ROOM]
    assert not [place for (place,) in branch.rows("select place from conversation") if ";" in str(place)]


async def test_a_redraw_that_meets_a_busy_teams_is_repeated(tenant: Tenant, branch: Office) -> None:
    await digest(tenant, branch)
    tenant.faults.append(Fault("PUT", 429, {"Retry-After": "5"}))
    await tenant.say("done Sam Poe")
    await branch.settle()
    assert len(tenant.made("PUT")) == 1
    await wait(branch, 6)
    assert len(tenant.made("PUT")) == 2


async def test_a_redraw_of_what_was_deleted_ends(tenant: Tenant, branch: Office) -> None:
    await digest(tenant, branch)
    tenant.messages.clear()
    await tenant.say("done Sam Poe")
    await branch.settle()
    await wait(branch, 60)
    assert len(tenant.made("PUT")) == 1
    assert branch.rows(A_DIGEST) == [("cancelled", None)]


async def test_what_cannot_wait_goes_to_people_where_the_room_is_closed_to_us(
    tenant: Tenant, branch: Office
) -> None:
    await added(tenant, branch, room=ROOM)
    tenant.faults.append(Fault("POST", 403, code="BotNotInConversationRoster"))
    await branch.at("2026-11-25T09:30:00+00:00")
    assert branch.rows(A_DIGEST) == [("failed", "Gone: BotNotInConversationRoster")]
    assert any("could not post" in title for title in titles(tenant, f"a:{DANA}"))


async def test_a_person_who_does_not_have_us_is_a_visible_failure(tenant: Tenant, branch: Office) -> None:
    await tenant.say("help", "aad-mira", ROOM)
    tenant.faults.append(Fault("POST", 403, code="ForbiddenOperationException"))
    await post(branch, "p1", local="@aad-mira")
    await wait(branch, 30)
    assert states(branch) == ["failed"]
