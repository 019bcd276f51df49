"""Tokens that end: renewed once however many ask, in whichever process, and by a worker too."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest
from cryptography.fernet import Fernet
from pydantic import SecretStr
from sqlmodel import Session

from bot import installs
from bot.keys import vault
from bot.platform import TryAgain
from bot.slack.apology import CANNOT_ANSWER
from bot.slack.installed import NotInstalled
from handlers.cards import Card
from handlers.context import Place
from store import installations
from store.installations import Tokens
from tests.platforms.house import KEY, House, opened_house
from tests.platforms.workspace import Fault, Workspace

pytestmark = pytest.mark.usefixtures("unhurried")

HOURS = 3600
LATE = timedelta(hours=11)  # less than two hours are left
OVER = timedelta(hours=13)


@pytest.fixture
async def house(slack: Workspace, either: str) -> AsyncIterator[House]:
    async with opened_house(slack, either) as house:
        await house.install(expires_in=12 * HOURS)
        await house.office.settle()
        slack.calls.clear()
        yield house


def renewals(house: House) -> int:
    return len([call for call in house.slack.made("oauth.v2.access") if "refresh_token" in call])


async def token(house: House) -> str | None:
    return (await house.of("T1")).client.token


async def test_a_fresh_token_is_left_alone(house: House) -> None:
    house.office.real.time += timedelta(hours=9)
    assert await token(house) == "xoxb-secret1"
    assert renewals(house) == 0


async def test_five_who_ask_at_once_renew_it_once(house: House) -> None:
    house.office.real.time += OVER
    assert await asyncio.gather(*(token(house) for _ in range(5))) == ["xoxb-secret2"] * 5
    assert renewals(house) == 1


async def test_five_who_ask_in_two_processes_renew_it_once(house: House, either: str) -> None:
    async with opened_house(house.slack, either) as other:
        for clock in (house.office.real, other.office.real):
            clock.time += OVER
        asking = [token(asked) for asked in (house, other, house, other, house)]
        assert await asyncio.gather(*asking) == ["xoxb-secret2"] * 5
    assert renewals(house) == 1


async def test_nobody_waits_while_the_old_token_serves(house: House) -> None:
    house.slack.fail("oauth.v2.access", Fault(seconds=0.5))
    house.office.real.time += LATE
    async with asyncio.timeout(0.4):
        assert await token(house) == "xoxb-secret1"
    await house.slack.until("oauth.v2.access")
    house.office.real.time += timedelta(minutes=1)
    for _ in range(50):
        if await token(house) == "xoxb-secret2":
            break
        house.office.real.time += timedelta(minutes=1)
        await asyncio.sleep(0.02)
    assert await token(house) == "xoxb-secret2"
    assert renewals(house) == 1


async def test_a_nudge_after_a_quiet_night_goes_out_with_a_new_token(house: House) -> None:
    house.office.real.time += OVER
    await house.office.slack.send(Place("slack/T1/@U1"), Card("Good morning"), key="1")
    assert house.slack.bearers[-1] == "xoxb-secret2"


async def test_the_new_token_is_renewed_in_its_turn(house: House) -> None:
    for number in (2, 3):
        house.office.real.time += OVER
        assert await token(house) == f"xoxb-secret{number}"


async def test_a_refused_renewal_means_that_we_are_not_installed(house: House) -> None:
    house.slack.fail("oauth.v2.access", Fault("invalid_refresh_token"))
    house.office.real.time += OVER
    for _ in range(3):
        with pytest.raises(NotInstalled):
            await token(house)
    known = vault(SecretStr(KEY))
    told = house.office.dispatcher.transactions.read(lambda session: installs.found(session, known))
    assert (await told)[0] == ["Slack did not renew the token of slack/T1: it has to be added again there."]
    await house.install(expires_in=12 * HOURS)
    assert await token(house) == "xoxb-secret2"


async def test_while_slack_is_away_it_is_tried_again_later_and_not_by_everybody(house: House) -> None:
    house.slack.fail("oauth.v2.access", Fault(status=503, words="upstream"), Fault("invalid_refresh_token"))
    house.office.real.time += OVER
    with pytest.raises(TryAgain):
        await token(house)
    assert house.office.rows("select count(*) from installation where refused_at is null") == [(1,)]


async def test_a_wrong_secret_of_ours_takes_nobody_off(house: House) -> None:
    house.slack.fail("oauth.v2.access", Fault("bad_client_secret"))
    house.office.real.time += OVER
    with pytest.raises(TryAgain):
        await token(house)
    house.office.real.time += timedelta(minutes=1)
    assert await token(house) == "xoxb-secret2"


async def test_another_process_hears_of_an_uninstall_within_a_minute(house: House, either: str) -> None:
    async with opened_house(house.slack, either) as other:
        assert await token(house) == await token(other) == "xoxb-secret1"
        other.office.real.time += timedelta(minutes=5)
        await other.uninstalled()
    house.office.real.time += timedelta(minutes=1)
    with pytest.raises(NotInstalled):
        await token(house)


async def test_who_died_while_renewing_holds_it_up_for_seconds_only(house: House) -> None:
    house.office.real.time += OVER
    row, ours = await house.office.slack._installations.rotation._lease(1)  # type: ignore[attr-defined]
    assert row and ours
    with pytest.raises(TryAgain):
        await token(house)
    house.office.real.time += timedelta(seconds=20)
    assert await token(house) == "xoxb-secret2"
    assert renewals(house) == 1


async def test_a_token_that_no_key_opens_is_asked_for_again_and_nothing_is_given_up(
    house: House, either: str
) -> None:
    async with opened_house(house.slack, either, Fernet.generate_key().decode()) as other:
        with pytest.raises(TryAgain):
            await token(other)
        other.office.real.time += OVER
        with pytest.raises(TryAgain):
            await token(other)
    assert house.office.rows("select count(*) from installation where refused_at is null") == [(1,)]


async def test_a_renewal_whose_reply_was_lost_takes_nobody_off_while_the_token_serves(house: House) -> None:
    house.slack.fail("oauth.v2.access", Fault(lost=True), Fault("invalid_refresh_token"))
    house.office.real.time += LATE
    for _ in range(3):
        assert await token(house) == "xoxb-secret1"
        await asyncio.sleep(0.2)
        house.office.real.time += timedelta(minutes=2)
    assert house.office.rows("select count(*) from installation where refused_at is not null") == [(1,)]
    assert await token(house) == "xoxb-secret1"
    house.office.real.time += timedelta(hours=1)
    with pytest.raises(NotInstalled):
        await token(house)


@pytest.mark.parametrize("last", ["renewed", "refused"])
async def test_a_refusal_counts_for_nothing_once_another_process_has_renewed_it(
    house: House, last: str
) -> None:
    now, held = house.office.real(), vault(SecretStr(KEY))
    expires_at = now + timedelta(hours=24)
    tokens = Tokens(held.seal("xoxb-other"), held.seal("xoxe-other"), expires_at)
    was = house.office.slack._installations.rotation  # type: ignore[attr-defined]
    row, _ = await was._lease(1)

    def write(session: Session) -> None:
        if last == "renewed":
            installations.refused(session, 1, row.expires_at, now)
        installations.renewed(session, 1, tokens)
        if last == "refused":
            installations.refused(session, 1, row.expires_at, now)

    await house.office.dispatcher.transactions.run(write)
    assert house.office.rows("select count(*) from installation where refused_at is null") == [(1,)]
    house.office.real.time += OVER
    assert await token(house) == "xoxb-other"


async def test_while_a_token_is_not_renewed_an_event_comes_again_and_a_person_is_told(house: House) -> None:
    house.slack.fail("oauth.v2.access", Fault(status=503, words="upstream"))
    house.office.real.time += OVER
    said = {"type": "message", "channel_type": "im", "channel": "DU1", "user": "U1", "ts": "8.1"}
    await house.slack.event({**said, "text": "upcoming"}, status=503)
    assert (await house.slack.slash("help"))["text"] == CANNOT_ANSWER
    house.office.real.time += timedelta(minutes=1)
    assert "what you can ask" in (await house.slack.slash("help"))["text"]


async def test_nobody_waits_longer_for_a_renewal_than_slack_waits_for_us(house: House) -> None:
    house.slack.fail("oauth.v2.access", Fault(seconds=3))
    house.office.real.time += OVER
    async with asyncio.timeout(2.5):
        assert (await house.slack.slash("help"))["text"] == CANNOT_ANSWER
    assert await token(house) == "xoxb-secret2"
    assert renewals(house) == 1
