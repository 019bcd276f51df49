"""The settings of Teams: what is missing is named, what is dangerous refused, and no secret shown."""

from typing import Any

import pytest
from aiohttp.test_utils import TestClient, TestServer, make_mocked_request

from bot import checkup
from bot.config import Settings
from bot.platform import CannotStart
from bot.teams.guard import OnThisMachine, Refused
from tests.platforms.office import opened
from tests.platforms.tenancy import APP, DANA
from tests.platforms.tenant import Tenant

SINGLE = {"APP_ID": APP, "APP_PASSWORD": "hush-hush", "TENANT_ID": "t"}
LACKING = {
    "a tenant alone": ({"TENANT_ID": "t"}, "TEAMS_APP_ID is empty"),
    "a password alone": ({"APP_PASSWORD": "hush-hush"}, "TEAMS_APP_ID is empty"),
    "a kind alone": ({"APP_TYPE": "MultiTenant"}, "TEAMS_APP_ID is empty"),
    "no tenant": ({**SINGLE, "TENANT_ID": ""}, "TEAMS_TENANT_ID is empty, and SingleTenant needs it"),
    "a domain for a tenant": ({**SINGLE, "TENANT_ID": "acme.example"}, "Take the Directory (tenant) ID"),
    "no password": ({**SINGLE, "APP_PASSWORD": " "}, "TEAMS_APP_PASSWORD is empty"),
    "many, no password": ({"APP_ID": APP, "APP_TYPE": "MultiTenant"}, "TEAMS_APP_PASSWORD is empty"),
    "an identity, no tenant": ({"APP_ID": APP, "APP_TYPE": "UserAssignedMSI"}, "TEAMS_TENANT_ID is empty"),
    "another kind": ({**SINGLE, "APP_TYPE": "multitenant"}, "MultiTenant, UserAssignedMSI"),
    "an app in the playground": ({"APP_ID": APP, "PLAYGROUND": "true"}, "TEAMS_PLAYGROUND believes whoever"),
    "a password there": (
        {"APP_PASSWORD": "hush-hush", "PLAYGROUND": "1"},
        "TEAMS_PLAYGROUND believes whoever",
    ),
    "a playground for all": ({"PLAYGROUND": "true", "HOST": "0.0.0.0"}, "HOST=127.0.0.1"),
    "a playground by name": ({"PLAYGROUND": "true", "HOST": "moments.example"}, "HOST=127.0.0.1"),
}
ENOUGH = {
    "one tenant": (SINGLE, "Teams is configured, for the people of one tenant."),
    "one tenant, said": ({**SINGLE, "APP_TYPE": "SingleTenant"}, "for the people of one tenant."),
    "many": (
        {"APP_ID": APP, "APP_PASSWORD": "hush-hush", "APP_TYPE": "MultiTenant"},
        "for every tenant that installs it",
    ),
    "an identity": (
        {"APP_ID": APP, "TENANT_ID": "t", "APP_TYPE": "UserAssignedMSI"},
        "with a managed identity in place of a password",
    ),
    "the playground": ({"PLAYGROUND": "true"}, "for the Agents Playground on this machine"),
    "the playground here": (
        {"PLAYGROUND": "true", "HOST": "::1"},
        "for the Agents Playground on this machine",
    ),
}
OFF = [
    {},
    {"APP_ID": "", "APP_PASSWORD": "", "TENANT_ID": " ", "APP_TYPE": ""},
    {"APP_ID": "", "PLAYGROUND": "false"},
]


def environment(patch: pytest.MonkeyPatch, told: dict[str, str]) -> Settings:
    for name, value in told.items():
        patch.setenv(name if name == "HOST" else f"TEAMS_{name}", value)
    return Settings()


@pytest.mark.parametrize("case", LACKING)
async def test_what_is_missing_or_dangerous_is_named_and_nothing_starts(
    case: str, database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told, expected = LACKING[case]
    configured = environment(monkeypatch, {**told})
    with pytest.raises(CannotStart) as why:
        async with opened(database, configured):
            pass
    assert expected in str(why.value) and "hush-hush" not in str(why.value)
    monkeypatch.setenv("DATABASE_URL", database)
    assert await checkup.run() == 1
    said = " ".join(capsys.readouterr().out.split())
    assert expected in said and "hush-hush" not in said


@pytest.mark.parametrize("case", ENOUGH)
async def test_what_is_enough_starts_and_the_doctor_says_what_for(
    case: str, database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    told, expected = ENOUGH[case]
    async with opened(database, environment(monkeypatch, told)) as office:
        assert "teams" in office.platforms
    monkeypatch.setenv("DATABASE_URL", database)
    await checkup.run()
    assert expected in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize("told", OFF)
async def test_without_settings_teams_is_off(
    told: dict[str, str], database: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    configured = environment(monkeypatch, told)
    assert configured.teams is None
    async with opened(database, configured) as office:
        async with TestClient[Any, Any](TestServer(office.site)) as client:
            assert (await client.post("/api/messages")).status == 404
    monkeypatch.setenv("DATABASE_URL", database)
    await checkup.run()
    assert "Teams is off: set TEAMS_APP_ID" in " ".join(capsys.readouterr().out.split())


def test_ids_are_compared_as_entra_writes_them(monkeypatch: pytest.MonkeyPatch) -> None:
    told = environment(monkeypatch, {**SINGLE, "APP_ID": f" {APP.upper()} ", "TENANT_ID": "72F988BF-A"})
    assert told.teams and (told.teams.app_id, told.teams.tenant_id) == (APP, "72f988bf-a")


def test_a_setting_that_is_neither_yes_nor_no_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ValueError, match=r"teams\.playground"):
        environment(monkeypatch, {"PLAYGROUND": "perhaps"})


async def test_in_the_playground_whoever_speaks_from_this_machine_is_answered(
    tenant: Tenant, database: str
) -> None:
    playing = tenant.settings(app_id="", app_password=None, tenant_id="", playground=True)
    async with opened(database, playing) as office:
        async with TestClient(TestServer(office.site)) as tenant.client:
            await tenant.say("help")
            await office.settle()
            [post] = tenant.posts(f"a:{DANA}")
            assert post.token == ""
            elsewhere = tenant.activity(type="message", text="help", serviceUrl="http://10.0.0.7/")
            assert (await tenant.send(elsewhere))[0] == 401
            odd = tenant.activity(type="message", text="help", serviceUrl="http://[::1/")
            assert (await tenant.send(odd))[0] == 401


@pytest.mark.parametrize(
    "headers",
    [
        {"Host": "evil.example"},
        {"Host": "localhost.evil.example"},
        {"Host": "["},
        {"X-Forwarded-For": "10.0.0.7"},
        {"Forwarded": "for=10.0.0.7"},
        {"Via": "1.1 proxy"},
    ],
    ids=str,
)
async def test_in_the_playground_nobody_in_between_is_believed(
    headers: dict[str, str], tenant: Tenant, database: str
) -> None:
    """Neither a tunnel to this machine nor a page in a browser on it."""
    playing = tenant.settings(app_id="", app_password=None, tenant_id="", playground=True)
    async with opened(database, playing) as office:
        async with TestClient(TestServer(office.site)) as client:
            said = tenant.activity(type="message", text="help")
            async with client.post("/api/messages", json=said, headers=headers) as answer:
                assert answer.status == 401


@pytest.mark.parametrize("remote", ["10.0.0.7", "2001:db8::7", "", None])
async def test_in_the_playground_another_machine_is_not_believed(remote: str | None) -> None:
    asked = make_mocked_request("POST", "/api/messages", headers={"Host": "127.0.0.1"})
    with pytest.raises(Refused):
        await OnThisMachine().admit(asked.clone(remote=remote or ""))
