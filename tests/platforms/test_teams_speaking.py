"""What the bot says of its own accord, besides the ledger: changed, taken back, in a chat it opens."""

import asyncio
from collections.abc import AsyncIterator

import pytest

from bot import clock, fence, places
from bot.platform import CannotTell, Gone, Platform, TryAgain
from handlers.cards import Card, Note
from prompts.brief import Stage
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, TENANT, Fault
from tests.platforms.tenant import Tenant

WORKSPACE = f"teams/{TENANT}"
PLACE, CHAT = places.room(WORKSPACE, ROOM), places.direct(WORKSPACE, DANA)
CARD = Card("Good morning", (Note("Nothing else"),))


async def test_what_is_not_ours_any_more_does_not_reach_the_wire(tenant: Tenant, branch: Office) -> None:
    """A freeze may fall between the look before the request and the request itself."""

    def look() -> None:
        raise TryAgain(1)

    with pytest.raises(TryAgain), fence.before_sending(look):
        await branch.teams.send(PLACE, CARD, key="k")
    assert tenant.posts() == []


async def test_nobody_can_ask_teams_what_was_posted(branch: Office) -> None:
    with pytest.raises(CannotTell):
        await branch.teams.find(PLACE, "k", clock.now())


async def test_a_post_is_changed_and_taken_back(tenant: Tenant, branch: Office) -> None:
    message = await branch.teams.send(PLACE, CARD, key="k")
    await branch.teams.update(PLACE, message, Card("Later"))
    assert tenant.messages[message]["summary"] == "Later"
    await branch.teams.withdraw(PLACE, message)
    assert message not in tenant.messages
    with pytest.raises(Gone):
        await branch.teams.update(PLACE, message, Card("Later"))


async def stages() -> AsyncIterator[Stage]:
    for _ in range(3):
        yield "collecting"


async def test_teams_shows_that_we_are_at_it_once_in_three_seconds(
    tenant: Tenant, branch: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    platform: Platform = branch.teams
    await platform.accompany(CHAT, "m", stages())
    assert [post.body["type"] for post in tenant.posts()] == ["typing"]
    monkeypatch.setattr("bot.teams.sender.TYPING", 0.0)
    await platform.accompany(CHAT, "m", stages())
    assert len(tenant.posts()) == 4


async def test_it_never_matters_whether_that_arrived(tenant: Tenant, branch: Office) -> None:
    tenant.faults.append(Fault("POST", 500))
    await branch.teams.accompany(CHAT, "m", stages())


async def test_a_chat_is_opened_when_it_is_first_needed_and_once(tenant: Tenant, branch: Office) -> None:
    await tenant.send(tenant.activity("aad-mira", ROOM, type="conversationUpdate"))
    tenant.roster.people["aad-mira"] = tenant.roster.people[DANA]
    await tenant.say("help", "aad-mira", ROOM)
    tenant.calls.clear()
    chat = places.direct(WORKSPACE, "aad-mira")
    await asyncio.gather(*(branch.teams.suggest(chat, CARD) for _ in range(3)))
    opened = [call for call in tenant.calls if call.path == "v3/conversations"]
    assert len(opened) == 1 and len(tenant.posts("a:aad-mira")) == 3
    assert opened[0].body["members"] == [{"id": "29:aad-mira"}]
    assert opened[0].body["channelData"] == {"tenant": {"id": TENANT}}


async def test_who_does_not_have_us_is_not_written_to(tenant: Tenant, branch: Office) -> None:
    await tenant.say("help", "aad-mira", ROOM)
    tenant.faults.append(Fault("POST", 403, code="ForbiddenOperationException"))
    with pytest.raises(Gone):
        await branch.teams.suggest(places.direct(WORKSPACE, "aad-mira"), CARD)
    with pytest.raises(Gone):
        await branch.teams.suggest(places.direct(WORKSPACE, "aad-stranger"), CARD)
