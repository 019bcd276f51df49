"""What Teams' answers mean to the engine, and what the bot says of its own accord besides posts."""

from datetime import timedelta
from email.utils import format_datetime
from typing import Any

import aiohttp
import pytest

from bot import clock, places
from bot.platform import Gone, Rejected, TryAgain
from bot.teams import faults
from bot.teams.connector import Connector
from bot.teams.credentials import NoTokens
from bot.teams.reference import Reference
from handlers.cards import Card, Note
from tests.platforms.office import Office
from tests.platforms.tenancy import DANA, ROOM, TENANT, US, Fault
from tests.platforms.tenant import Tenant

WORKSPACE = f"teams/{TENANT}"
PLACE, CHAT = places.room(WORKSPACE, ROOM), places.direct(WORKSPACE, DANA)
CARD = Card("Good morning", (Note("Nothing else"),))
ODD = "19:a b/c%2Fd?e#f+ü;x@thread.v2"


async def send(office: Office) -> str:
    return await office.teams.send(PLACE, CARD, key="k")


async def failed(tenant: Tenant, office: Office, *args: Any, **told: Any) -> Any:
    tenant.faults.append(Fault("POST", *args, **told))
    with pytest.raises((TryAgain, Gone, Rejected, aiohttp.ClientResponseError)) as error:
        await send(office)
    return error.value


@pytest.mark.parametrize("status", [412, 429, 502, 504])
async def test_a_busy_teams_is_given_time_and_nothing_was_posted(
    tenant: Tenant, branch: Office, status: int
) -> None:
    assert isinstance(await failed(tenant, branch, status, {"Retry-After": "12"}), TryAgain)
    assert tenant.messages.keys() == set(tenant.at) and await send(branch)


@pytest.mark.parametrize(
    ("told", "least", "most"), [("12", 12, 12), ("0.5", 0.5, 0.5), ("999999", 3600, 3600)]
)
async def test_teams_says_how_long_to_wait(
    tenant: Tenant, branch: Office, told: str, least: float, most: float
) -> None:
    assert least <= (await failed(tenant, branch, 429, {"Retry-After": told})).seconds <= most


@pytest.mark.parametrize(("seconds", "least", "most"), [(40, 35, 41), (-40, 1, 1), (10**7, 3600, 3600)])
async def test_teams_may_say_it_by_a_date(
    tenant: Tenant, branch: Office, seconds: int, least: float, most: float
) -> None:
    until = format_datetime(clock.now() + timedelta(seconds=seconds), usegmt=True)
    assert least <= (await failed(tenant, branch, 429, {"Retry-After": until})).seconds <= most


async def test_where_teams_says_nothing_we_wait_longer_each_time_until_it_answers(
    tenant: Tenant, branch: Office
) -> None:
    for told in ({}, {"Retry-After": "inf"}, {"Retry-After": "soon"}, {"Retry-After": "-4"}):
        waits = [(await failed(tenant, branch, 429, told)).seconds for _ in range(4)]
        assert all(2**tries / 2 <= wait <= 2**tries for tries, wait in enumerate(waits, 1))
        await send(branch)


def test_not_everybody_comes_back_at_the_same_moment() -> None:
    assert len({faults.wait("", 3) for _ in range(20)}) > 10


@pytest.mark.parametrize(
    ("status", "code"),
    [
        (403, "BotDisabledByAdmin"),
        (403, "ConversationBlockedByUser"),
        (403, "BotNotInConversationRoster"),
        (403, "MessageWritesBlocked"),
        (403, "ForbiddenOperationException"),
        (403, ""),
        (404, "ConversationNotFound"),
        (404, "ActivityNotFoundInConversation"),
        (410, ""),
    ],
)
async def test_a_place_that_is_closed_to_us_is_given_up(
    tenant: Tenant, branch: Office, status: int, code: str
) -> None:
    error = await failed(tenant, branch, status, code=code)
    assert isinstance(error, Gone) and str(error) == code


@pytest.mark.parametrize(
    ("status", "code", "name"),
    [
        (400, "Bad Argument", "Bad Argument"),
        (413, "MessageSizeTooBig", "MessageSizeTooBig"),
        (403, "InvalidBotApiHost", "InvalidBotApiHost"),
        (405, "", "405"),
        (302, "", "302"),
        (400, "Dana Scott <dana@firm.example> may not", "400"),
    ],
)
async def test_any_other_no_is_a_no_under_its_name_and_never_in_words(
    tenant: Tenant, branch: Office, status: int, code: str, name: str
) -> None:
    error = await failed(tenant, branch, status, {"Location": "/service/elsewhere"}, code=code)
    assert isinstance(error, Rejected) and str(error) == name


async def test_a_token_that_is_not_taken_says_nothing_about_the_place(tenant: Tenant, branch: Office) -> None:
    assert isinstance(await failed(tenant, branch, 401, code="BotNotRegistered"), TryAgain)


@pytest.mark.parametrize("status", [500, 503])
async def test_when_the_server_failed_it_is_open_what_it_did(
    tenant: Tenant, branch: Office, status: int
) -> None:
    assert isinstance(await failed(tenant, branch, status), aiohttp.ClientResponseError)


async def test_where_nobody_opens_the_door_nothing_was_said(unused_tcp_port: int) -> None:
    nowhere = Reference(f"http://127.0.0.1:{unused_tcp_port}", US, ROOM)
    async with aiohttp.ClientSession() as session:
        with pytest.raises(TryAgain):
            await Connector(session, NoTokens()).post(nowhere, {})


async def test_our_token_does_not_travel_in_clear() -> None:
    async with aiohttp.ClientSession() as session:
        with pytest.raises(Rejected, match="NotHttps"):
            await Connector(session, NoTokens()).post(Reference("http://smba.example/amer", US, ROOM), {})


@pytest.mark.parametrize("slash", ["", "/"])
async def test_names_arrive_as_they_are_whatever_is_in_them(
    tenant: Tenant, branch: Office, slash: str
) -> None:
    here = Reference(tenant.service.rstrip("/") + slash, US, ODD)
    async with aiohttp.ClientSession() as session:
        connector = Connector(session, NoTokens())
        message = await connector.post(here, {})
        await connector.update(here, message, {})
    assert tenant.at[message] == ODD
    said = tenant.messages[message]
    assert (said["from"], said["conversation"]) == ({"id": US}, {"id": ODD})
