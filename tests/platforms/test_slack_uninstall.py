"""A workspace takes us off: tokens go at once, nothing is posted there, data is kept or goes as it chose."""

import time
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode

import pytest
from pydantic import SecretStr
from sqlmodel import Session, SQLModel

from bot import findings, installs
from bot.keys import vault
from bot.slack.installed import NotInstalled
from handlers.cards import Card
from handlers.context import Place
from store import erasure
from tests.platforms.house import KEY, OLDER, House, opened_house
from tests.platforms.workspace import Workspace

pytestmark = pytest.mark.usefixtures("unhurried")

TABLES = ("workspace", "member", "client", "moment", "occurrence", "due", "audit", "wall", "presence")


@pytest.fixture
async def house(slack: Workspace, either: str) -> AsyncIterator[House]:
    """T1 has installed us and is at work; so has T2, both a while ago."""
    async with opened_house(slack, either) as house:
        slack.person("U9", "Dana Poe", team_id="T2")
        for team, who in (("T1", "U1"), ("T2", "U9")):
            await house.install(who, team={"id": team, "name": team})
            await house.office.settle()
            await house.fill(team, who)
        house.office.real.time += timedelta(minutes=5)
        slack.calls.clear()
        yield house


def counted(house: House) -> dict[str, int]:
    """The rows of every table that people fill."""
    return {name: number(house, f"select count(*) from {name}") for name in TABLES}


def number(house: House, query: str) -> int:
    [(found,)] = house.office.rows(query)
    assert isinstance(found, int)
    return found


def left_of(house: House, workspace: int) -> dict[str, int]:
    """What is left of one workspace, in whichever table."""
    found = {}
    for name, table in SQLModel.metadata.tables.items():
        if "workspace_id" in table.c:
            found[name] = number(house, f"select count(*) from {name} where workspace_id = {workspace}")
    return {name: rows for name, rows in found.items() if rows}


@pytest.mark.parametrize(
    "told", [("tokens_revoked", "app_uninstalled"), ("app_uninstalled", "tokens_revoked")]
)
async def test_tokens_go_at_once_in_whichever_order_it_is_told(house: House, told: tuple[str, str]) -> None:
    assert (await house.of("T1")).us.team == "T1"
    for kind in (*told, *told):
        await house.uninstalled(kind)
        assert house.office.rows("select team from installation") == [("T2",)]
        with pytest.raises(NotInstalled):
            await house.of("T1")
    assert (await house.of("T2")).us.team == "T2"


async def test_the_token_of_a_person_is_none_of_ours(house: House) -> None:
    await house.slack.event({"type": "tokens_revoked", "tokens": {"oauth": ["U7"], "bot": []}})
    assert (await house.of("T1")).us.team == "T1"


async def test_nothing_is_posted_afterwards_and_nothing_is_tried_for_ever(house: House) -> None:
    await house.uninstalled()
    with pytest.raises(NotInstalled):
        await house.office.slack.send(Place("slack/T1/@U1"), Card("Hello"), key="1")
    asked = {"command": "/moment", "text": "today", "team_id": "T1", "channel_id": "C1", "user_id": "U1"}
    told = await house.slack.signed(urlencode(asked), "application/x-www-form-urlencoded")
    assert told.status == 200
    assert await told.text() == ""
    assert house.slack.calls == []


async def test_what_falls_due_in_a_workspace_that_left_is_posted_nowhere(house: House) -> None:
    for team, who in (("T1", "U1"), ("T2", "U9")):
        await house.slack.slash("add Birch: Sam Poe promoted on 25 November", who=who, team_id=team)
    await house.uninstalled()
    house.slack.bearers.clear()
    await house.office.at("2026-11-27T18:00:00+00:00")
    assert "xoxb-secret2" in house.slack.bearers
    assert "xoxb-secret1" not in house.slack.bearers
    waiting = "select count(*) from delivery where workspace_id = 1 and state in ('queued', 'sending')"
    assert number(house, waiting) == 0
    wrong, _ = await examined(house)
    assert not any("given up" in line for line in wrong)


async def test_data_is_kept_as_it_is_at_first_and_found_again(house: House) -> None:
    before = counted(house)
    await house.uninstalled()
    assert counted(house)["client"] == before["client"] == 4
    await house.install()
    assert "Acme" in str(await house.slack.slash("client Acme"))
    assert house.office.rows("select uninstalled_at from workspace") == [(None,), (None,)]


async def test_data_goes_where_that_was_chosen_and_only_there(house: House) -> None:
    others = left_of(house, 2)
    await house.choose("erase")
    await house.uninstalled()
    assert left_of(house, 1) == {}
    assert left_of(house, 2) == others
    assert house.office.rows("select name from workspace") == [("slack/T2",)]
    assert {n: counted(house)[n] for n in ("wall", "presence")} == {"wall": 1, "presence": 1}
    await house.uninstalled("tokens_revoked")
    assert house.office.rows("select name from workspace") == [("slack/T2",)]
    house.slack.calls.clear()
    await house.install()
    await house.office.settle()
    assert house.slack.made("chat.postMessage")[0]["text"].startswith("Welcome to Moments")
    assert "I do not know Acme" in str(await house.slack.slash("client Acme"))


def test_every_table_is_erased_or_belongs_to_no_workspace() -> None:
    kept = [name for name, table in SQLModel.metadata.tables.items() if not list(erasure._ways(table, 1))]
    assert sorted(kept) == ["beat", "install_state", "installation", "organisation_team"]


async def test_much_data_goes_in_slices(house: House, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("handlers.installing.ROWS", 7)
    await house.choose("erase")
    await house.uninstalled()
    assert left_of(house, 1) == {}
    assert house.office.rows("select name from workspace") == [("slack/T2",)]


async def test_while_data_goes_nobody_begins_anew(house: House) -> None:
    with Session(house.office.dispatcher.transactions.engine) as session:
        session.connection().exec_driver_sql("update workspace set erasing = true where id = 1")
        session.commit()
    response = await house.install()
    assert response.status == 409
    assert "still being erased" in await response.text()


async def test_a_client_on_legal_hold_keeps_the_data(house: House) -> None:
    await house.choose("erase")
    await house.slack.slash("edit Acme status legal hold")
    assert house.office.rows("select count(*) from client where status = 'legal hold'") == [(1,)]
    await house.uninstalled()
    assert house.office.rows("select team from installation") == [("T2",)]
    assert counted(house)["client"] == 4


async def test_only_an_admin_chooses(house: House) -> None:
    house.slack.person("U2", "Cole Hall", team_id="T1")
    await house.slack.slash("help", who="U2")
    await house.office.settle()
    told = await house.slack.slash("settings uninstall erase", who="U2")
    assert told["text"].startswith("Only an admin can change that")


async def test_an_uninstall_that_is_told_late_does_not_touch_what_was_installed_since(house: House) -> None:
    await house.uninstalled(event_time=int(time.time()) - 3600)
    assert (await house.of("T1")).us.team == "T1"


async def test_an_organisation_takes_all_its_workspaces_along_but_not_who_installed_us_itself(
    house: House,
) -> None:
    whole: dict[str, Any] = {
        "team": None,
        "enterprise": {"id": "E1", "name": "Group"},
        "is_enterprise_install": True,
    }
    await house.install(**whole)
    house.office.real.time += timedelta(minutes=5)
    await house.slack.slash("help", team_id="T7", enterprise_id="E1", is_enterprise_install="true")
    assert (await house.of("T7")).us.team == "T7"
    told = {"enterprise_id": "E1", "team_id": None, "user_id": "UBOT", "is_enterprise_install": True}
    await house.uninstalled(enterprise_id="E1", authorizations=[told])
    with pytest.raises(NotInstalled):
        await house.of("T7")
    assert (await house.of("T1")).us.team == "T1"
    assert house.office.rows("select team from organisation_team") == []
    assert len(house.office.rows("select name from workspace where uninstalled_at is not null")) == 1


async def test_doctor_says_who_left_and_what_became_of_the_data(house: House) -> None:
    await house.slack.slash("edit Acme status legal hold")
    await house.choose("erase")
    await house.uninstalled()
    wrong, told = await examined(house)
    assert "slack/T1 took the bot off; what was known is kept, for a client is on legal hold." in told
    assert not any("slack/T1" in line for line in wrong)


async def test_doctor_counts_what_is_sealed_and_names_what_no_key_opens(house: House) -> None:
    assert (await sealed(house, f"{KEY},{OLDER}")) == ([], ["2 tokens of Slack, sealed."])
    _, told = await sealed(house, f"{OLDER},{KEY}")
    assert told[1] == "Of these 2 sealed with an older key: keep it until moments serve has started once."
    wrong, _ = await sealed(house, OLDER)
    assert wrong[0] == "No key of MOMENTS_KEYS opens the token of slack/T1: put the older key back."
    [empty], _ = await sealed(house, "")
    assert empty == "2 tokens cannot be opened: MOMENTS_KEYS is empty."


async def sealed(house: House, keys: str) -> tuple[list[str], list[str]]:
    known = vault(SecretStr(keys)) if keys else None
    return await house.office.dispatcher.transactions.read(lambda session: installs.found(session, known))


async def examined(house: House) -> tuple[list[str], list[str]]:
    now = house.office.dispatcher.now()
    return await house.office.dispatcher.transactions.read(lambda session: findings.found(session, now))
