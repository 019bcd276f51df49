"""The tokens the bot speaks with: one question for all who wait, and no post in doubt for want of one."""

import asyncio
import logging
from datetime import timedelta

import aiohttp
import pytest
import requests
from pydantic import SecretStr

from bot.clock import now
from bot.config import Teams
from bot.platform import TryAgain
from bot.playground.stage import StageClock
from bot.teams import renewal
from bot.teams.connector import Connector
from bot.teams.credentials import AppTokens, tokens
from bot.teams.reference import Reference
from tests.platforms.entra import Entra
from tests.platforms.tenancy import APP, ROOM, TENANT, US, Fault
from tests.platforms.tenant import Tenant

ONE = Teams(app_id=APP, app_password=SecretStr("hush"), tenant_id=TENANT)
MANY = Teams(app_id=APP, app_password=SecretStr("hush"), app_type="MultiTenant")
IDENTITY = Teams(app_id=APP, tenant_id=TENANT, app_type="UserAssignedMSI")
NO = {"error": "invalid_client", "error_description": "AADSTS7000222: the secret of app Acme-Jane is over"}


@pytest.fixture
def entra(monkeypatch: pytest.MonkeyPatch) -> Entra:
    for name in ("IDENTITY_ENDPOINT", "IDENTITY_HEADER", "MSI_ENDPOINT", "MSI_SECRET"):
        monkeypatch.delenv(name, raising=False)
    entra = Entra()
    entra.stand_in(monkeypatch)
    return entra


@pytest.fixture
def clock() -> StageClock:
    return StageClock(now())


def speaking(clock: StageClock, settings: Teams = ONE) -> AppTokens:
    made = tokens(settings, "0.0.0.0")
    assert isinstance(made, AppTokens)
    return AppTokens(made.ask, clock)


async def test_a_token_is_asked_for_once_and_renewed_before_it_ends(entra: Entra, clock: StageClock) -> None:
    ours = speaking(clock)
    assert {await ours.bearer() for _ in range(9)} == {"token-of-the-app"}
    clock.time += timedelta(minutes=49)
    await ours.bearer()
    assert len(entra.asked) == 1
    clock.time += timedelta(minutes=2)
    assert await ours.bearer() == "token-of-the-app"
    for _ in range(500):
        if await ours.bearer() != "token-of-the-app":
            break
        await asyncio.sleep(0.01)
    assert await ours.bearer() == "token-of-the-app-2"
    assert len(entra.asked) == 2


async def test_a_token_that_is_over_is_never_spoken_with(entra: Entra, clock: StageClock) -> None:
    ours = speaking(clock)
    await ours.bearer()
    clock.time += timedelta(minutes=59, seconds=1)
    assert await ours.bearer() == "token-of-the-app-2"


async def test_a_token_of_three_minutes_is_used_for_two(entra: Entra, clock: StageClock) -> None:
    entra.lasts = 180
    ours = speaking(clock)
    for number in range(4):
        assert (await ours.bearer()).endswith(f"-{number + 1}" if number else "app")
        clock.time += timedelta(minutes=2, seconds=1)


async def test_a_hundred_posts_without_a_token_ask_for_one(entra: Entra, clock: StageClock) -> None:
    ours = speaking(clock)
    got = await asyncio.gather(*(ours.bearer() for _ in range(100)))
    assert set(got) == {"token-of-the-app"} and len(entra.asked) == 1


async def test_an_app_of_one_tenant_asks_there_and_one_of_many_where_bots_do(
    entra: Entra, clock: StageClock
) -> None:
    for settings, where in ((ONE, TENANT), (MANY, "botframework.com")):
        await speaking(clock, settings).bearer()
        assert entra.asked[-1].url == f"https://login.microsoftonline.com/{where}/oauth2/v2.0/token"
        asked = entra.form()
        assert asked["scope"] == ["https://api.botframework.com/.default"]
        assert asked["client_id"] == [APP] and asked["client_secret"] == ["hush"]


async def test_a_managed_identity_is_asked_of_the_machine_and_needs_no_password(
    entra: Entra, clock: StageClock
) -> None:
    assert await speaking(clock, IDENTITY).bearer() == "token-of-the-app"
    [asked] = entra.asked
    assert str(asked.url).startswith("http://169.254.169.254/metadata/identity/oauth2/token?")
    assert f"client_id={APP}" in str(asked.url) and "resource=https%3A%2F%2Fapi.botframework.com" in str(
        asked.url
    )


@pytest.mark.parametrize("settings", [ONE, IDENTITY], ids=["password", "identity"])
@pytest.mark.parametrize(
    "said", [NO, {}, {"error": 5}, requests.ConnectionError("Acme-Jane"), requests.ReadTimeout("Acme-Jane")]
)
async def test_without_a_token_nothing_is_posted_and_nobody_learns_why_from_the_log(
    said: object, settings: Teams, entra: Entra, clock: StageClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    ours = speaking(clock, settings)
    entra.says.append(said)  # type: ignore[arg-type]
    with pytest.raises(TryAgain):
        await ours.bearer()
    assert "Acme-Jane" not in caplog.text and "hush" not in caplog.text and APP not in caplog.text
    assert ("invalid_client" in caplog.text) == (said is NO)
    clock.time += timedelta(seconds=6)
    assert (await ours.bearer()).startswith("token-of-the-app")


async def test_entra_is_not_asked_again_at_once(entra: Entra, clock: StageClock) -> None:
    ours = speaking(clock)
    entra.says.append(NO)
    for _ in range(20):
        with pytest.raises(TryAgain) as wait:
            await ours.bearer()
    assert wait.value.seconds == 5.0 and len(entra.asked) == 1


async def test_a_token_that_still_holds_is_spoken_with_while_entra_is_away(
    entra: Entra, clock: StageClock
) -> None:
    ours = speaking(clock)
    await ours.bearer()
    clock.time += timedelta(minutes=51)
    for _ in range(3):
        entra.says.append(requests.ConnectionError())
        assert await ours.bearer() == "token-of-the-app"
        await asyncio.sleep(0.2)
        clock.time += timedelta(seconds=6)


async def test_entra_keeping_silent_holds_up_neither_the_post_nor_the_loop(
    entra: Entra, clock: StageClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(renewal, "PATIENCE", 0.3)
    entra.open.clear()
    ours = speaking(clock)
    try:
        for _ in range(2):
            answers = await asyncio.gather(*(ours.bearer() for _ in range(20)), return_exceptions=True)
            assert all(isinstance(answer, TryAgain) for answer in answers)
    finally:
        entra.open.set()
    assert await ours.bearer() == "token-of-the-app"
    assert len(entra.asked) == 1 and entra.timeouts == {5.0}


async def test_a_token_that_the_service_does_not_take_any_more_is_replaced_once(
    tenant: Tenant, clock: StageClock
) -> None:
    async with aiohttp.ClientSession() as session:
        connector, room = Connector(session, speaking(clock)), Reference(tenant.service, US, ROOM)
        await connector.post(room, {"text": "1"})
        clock.time += timedelta(minutes=6)
        tenant.faults.extend([Fault("POST", 401)] * 2)
        for _ in range(2):
            with pytest.raises(TryAgain):
                await connector.post(room, {"text": "2"})
    taken = [post.token.removeprefix("Bearer token-of-the-app") for post in tenant.posts()]
    assert taken == ["", "", "-2"]


async def test_an_old_token_is_dropped_and_a_new_one_is_not(entra: Entra, clock: StageClock) -> None:
    ours = speaking(clock)
    token = await ours.bearer()
    assert not ours.drop(token)
    assert await ours.bearer() == token
    clock.time += timedelta(minutes=6)
    assert ours.drop(token)
    assert await ours.bearer() == "token-of-the-app-2"
    assert ours.drop(token), "somebody else dropped it before"
    assert await ours.bearer() == "token-of-the-app-2"
