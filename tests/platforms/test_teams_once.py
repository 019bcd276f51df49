"""What is answered at once in Teams is done once and answered once: across repeats, refusals and a stop."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp.test_utils import TestClient, TestServer

from tests.peers.slack.database import away
from tests.platforms.adaptive import words
from tests.platforms.branch_scenes import known_client, said, told_in_chat
from tests.platforms.office import Office, opened
from tests.platforms.tenancy import DANA, ROOM, Fault, Json
from tests.platforms.tenant import Tenant
from tests.platforms.test_teams_targeted import FOR_US, TARGETED

TOUCHES = "select count(*) from touch"
BUSY = Fault("POST", 429, {"Retry-After": "1"})


@asynccontextmanager
async def begun(tenant: Tenant, database: str) -> AsyncIterator[Office]:
    """A process of its own; Dana has met it, and so has the room."""
    async with (
        opened(database, tenant.settings()) as office,
        TestClient(TestServer(office.site)) as client,
    ):
        tenant.client = client
        for room in (None, ROOM):
            await tenant.say("help", room=room)
            await office.settle()
        yield office


def slash(tenant: Tenant, text: str) -> Json:
    return tenant.activity(type="message", text=f"/moment {text}", recipient=FOR_US, room=ROOM)


async def test_a_repeat_after_a_restart_is_not_done_again(tenant: Tenant, database: str) -> None:
    async with begun(tenant, database) as office:
        await known_client(tenant, office)
        tenant.calls.clear()
        asked = slash(tenant, "touch Acme: called Jane")
        assert (await tenant.send(asked))[0] == 202
        await tenant.until(tenant.posts)
    async with begun(tenant, database) as office:
        tenant.calls.clear()
        assert (await tenant.send(asked))[0] == 202
        await office.settle()
        assert office.rows(TOUCHES) == [(1,)] and tenant.posts() == []


async def test_what_could_not_be_taken_is_done_when_it_comes_again(tenant: Tenant, branch: Office) -> None:
    await known_client(tenant, branch)
    mention = {"type": "mention", "text": "<at>Sam</at>", "mentioned": {"id": "29:aad-sam", "name": "Sam"}}
    asked = slash(tenant, "touch Acme: called with <at>Sam</at>") | {"entities": [mention]}
    with away(branch, "conversation"):
        assert (await tenant.send(asked))[0] == 503
    assert (await tenant.send(asked))[0] == 202
    assert branch.rows(TOUCHES) == [(1,)]


async def test_a_busy_room_is_asked_again_and_nothing_goes_elsewhere(tenant: Tenant, branch: Office) -> None:
    tenant.faults.append(BUSY)
    await tenant.send(slash(tenant, "help"))
    await tenant.until(tenant.posts, 2)
    await branch.settle()
    assert [(post.conversation, post.query) for post in tenant.posts()] == [(ROOM, TARGETED)] * 2


async def test_an_answer_of_which_nobody_knows_is_not_told_in_two_places(
    tenant: Tenant, branch: Office
) -> None:
    tenant.faults.append(Fault("POST", lost=True))
    await tenant.send(slash(tenant, "help"))
    await tenant.until(tenant.posts)
    await asyncio.sleep(1.5)
    await branch.settle()
    assert len(tenant.posts()) == 1


async def test_a_stop_waits_for_an_answer_that_is_on_its_way(tenant: Tenant, database: str) -> None:
    async with begun(tenant, database):
        tenant.calls.clear()
        tenant.faults.append(BUSY)
        await tenant.send(slash(tenant, "help"))
        await tenant.until(tenant.posts)
    assert [(post.conversation, post.query) for post in tenant.posts()] == [(ROOM, TARGETED)] * 2


async def test_an_answer_that_would_come_after_the_end_is_posted_by_whoever_follows(
    tenant: Tenant, database: str
) -> None:
    async with begun(tenant, database) as office:
        await known_client(tenant, office)
        tenant.calls.clear()
        tenant.faults.append(Fault("POST", 429, {"Retry-After": "30"}))
        await tenant.send(slash(tenant, "touch Acme: called Jane"))
        await tenant.until(tenant.posts)
    async with opened(database, tenant.settings()) as office:
        assert "called Jane" in words(await told_in_chat(tenant, office))


async def test_what_is_told_in_our_chat_is_among_the_posts_that_are_known(
    tenant: Tenant, branch: Office
) -> None:
    await known_client(tenant, branch)
    await said(tenant, branch, "add Acme: Sam Poe's birthday on 25 November")
    tenant.calls.clear()
    tenant.faults.append(Fault("POST", 403))
    await tenant.send(slash(tenant, "list Acme"))
    assert "Sam Poe" in words(await told_in_chat(tenant, branch))
    assert (tenant.last(f"a:{DANA}"),) in branch.rows("select message from delivery where state = 'sent'")
